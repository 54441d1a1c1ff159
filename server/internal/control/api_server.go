package control

import (
	"bytes"
	_ "embed"
	"net/http"
	"strings"
)

//go:embed contract.yaml
var document []byte

// Document is the OpenAPI document of the control API.
func Document() []byte { return bytes.Clone(document) }

func (c *Control) getDocument(k *call) error {
	return sendText(k.w, http.StatusOK, "application/yaml", document)
}

func (c *Control) getHealth(k *call) error {
	return send(k.w, http.StatusOK, map[string]any{
		"status": "ok", "uptimeSeconds": int64(c.opts.Now().Sub(c.started).Seconds()),
	})
}

// getReady tells whether the server takes requests: it does from its start until it shuts down.
func (c *Control) getReady(k *call) error {
	if c.closing.Err() != nil {
		return failed(http.StatusServiceUnavailable, "closing", "the server is shutting down")
	}
	return send(k.w, http.StatusOK, map[string]any{"status": "ready"})
}

func (c *Control) getMetrics(k *call) error {
	c.journal.mu.Lock()
	exchanges, size := c.journal.all.Len(), c.journal.bytes
	c.journal.mu.Unlock()
	report := c.coverage.Report()
	var b bytes.Buffer
	err := c.metrics.write(&b, c.started,
		gauge{"graphcontract_coverage_ratio", "Part of the contract that was seen, from 0 to 1.", float64(report.Covered) / float64(max(report.Total, 1))},
		gauge{"graphcontract_journal_exchanges", "Exchanges in the journal.", float64(exchanges)},
		gauge{"graphcontract_journal_bytes", "About what the journal takes in memory.", float64(size)},
	)
	if err != nil {
		return err
	}
	return sendText(k.w, http.StatusOK, "text/plain; version=0.0.4; charset=utf-8", b.Bytes())
}

// getCoverage gives the report as json, text or html, as asked for in the query or else in Accept.
func (c *Control) getCoverage(k *call) error {
	format := k.query.Get("format")
	if format == "" {
		accept := k.r.Header.Get("Accept")
		switch {
		case strings.Contains(accept, "text/html"):
			format = "html"
		case strings.HasPrefix(accept, "text/plain"):
			format = "text"
		default:
			format = "json"
		}
	}
	report := c.coverage.Report()
	var b bytes.Buffer
	switch format {
	case "json":
		return send(k.w, http.StatusOK, report)
	case "text":
		if err := report.WriteText(&b); err != nil {
			return err
		}
		return sendText(k.w, http.StatusOK, "text/plain; charset=utf-8", b.Bytes())
	case "html":
		if err := report.WriteHTML(&b); err != nil {
			return err
		}
		return sendText(k.w, http.StatusOK, "text/html; charset=utf-8", b.Bytes())
	default:
		return badOption("format", format, "json, text or html")
	}
}

func (c *Control) clearCoverage(k *call) error {
	c.coverage.Reset()
	return nothing(k.w)
}
