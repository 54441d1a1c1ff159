package inputs

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
)

// readHAR hands out the entries of an HTTP archive, as browsers and proxies write them.
func readHAR(data []byte, opts Options, yield func(Item) error) error {
	if len(data) > opts.MaxBytes {
		return tooLarge(opts.MaxBytes)
	}
	root, err := parseTree(data)
	if err != nil {
		return err
	}
	entries := root.at("log", "entries")
	if entries == nil || entries.items == nil && string(entries.raw[:1]) != "[" {
		return &Problem{Code: CodeExchange, At: Place{Line: 1, Col: 1}, Message: `the input is no HTTP archive: it has no list "log" / "entries"`}
	}
	h := &harReader{text: newText(data), limit: opts.MaxBytes}
	for i, entry := range entries.items {
		pointer := fmt.Sprintf("/log/entries/%d", i)
		e, err := h.entry(entry, pointer)
		if err != nil {
			return err
		}
		if err := yield(Item{Exchange: e, Record: i + 1}); err != nil {
			return err
		}
	}
	return nil
}

type harReader struct {
	text  *fileText
	limit int // of what is unpacked
}

func (h *harReader) place(t *tree) Place {
	if t == nil {
		return Place{}
	}
	return h.text.place(t.start)
}

func (h *harReader) entry(entry *tree, pointer string) (*Exchange, error) {
	req, resp := entry.at("request"), entry.at("response")
	address := req.at("url")
	u, err := url.Parse(address.text())
	if err != nil || address.text() == "" {
		return nil, &Problem{Code: CodeExchange, At: h.place(entry), Pointer: pointer + "/request/url", Message: "the entry has no request with a URL"}
	}
	e := &Exchange{headers: map[string]Place{}, RequestAt: h.place(address)}
	e.Request = &http.Request{Method: req.at("method").text(), URL: u, Header: h.headers(req.at("headers"), "> ", e)}
	if body := req.at("postData", "text"); body != nil {
		if e.RequestBody, err = h.body(body, pointer+"/request/postData/text", req.at("postData", "encoding").text()); err != nil {
			return nil, err
		}
		if e.Request.Header.Get("Content-Type") == "" {
			setIf(e.Request.Header, "Content-Type", req.at("postData", "mimeType").text())
		}
	}
	status := resp.at("status")
	e.Status = status.number()
	if e.Status == 0 {
		return e, nil // a request that was blocked, or is without an answer for another reason
	}
	e.Answered, e.StatusAt = true, h.place(status)
	e.Header = h.headers(resp.at("headers"), "< ", e)
	if e.Header.Get("Content-Type") == "" {
		setIf(e.Header, "Content-Type", resp.at("content", "mimeType").text())
	}
	if body := resp.at("content", "text"); body != nil {
		if e.ResponseBody, err = h.body(body, pointer+"/response/content/text", resp.at("content", "encoding").text()); err != nil {
			return nil, err
		}
	}
	return e, nil
}

func setIf(h http.Header, name, value string) {
	if value != "" {
		h.Set(name, value)
	}
}

func (h *harReader) headers(list *tree, mark string, e *Exchange) http.Header {
	out := http.Header{}
	if list == nil {
		return out
	}
	for _, item := range list.items {
		name := item.at("name").text()
		if name == "" || strings.HasPrefix(name, ":") {
			continue // the first line of a request, as HTTP/2 writes it
		}
		out.Add(name, item.at("value").text())
		e.headers[mark+http.CanonicalHeaderKey(name)] = h.place(item.at("value"))
	}
	return out
}

// body is the text of a body. It stands in a string, so that a place in it has to be looked for. Bytes that the recorder
// could not write as text are base64, and some recorders keep the compression of the transfer in them.
func (h *harReader) body(text *tree, pointer, encoding string) (Payload, error) {
	p := Payload{Data: []byte(text.text()), Pointer: pointer, At: h.place(text)}
	if encoding != "base64" {
		p.Locate = func(offset int) Place { return h.text.place(text.rawOffset(offset)) }
		return p, nil
	}
	p.Locate = func(int) Place { return h.place(text) }
	data, err := base64.RawStdEncoding.DecodeString(strings.TrimRight(string(p.Data), "=\r\n"))
	if err != nil {
		return p, &Problem{Code: CodeExchange, At: p.At, Pointer: pointer, Message: "the body is not base64, as its encoding says; it and what follows were not checked"}
	}
	p.Data = data
	if bytes.HasPrefix(data, []byte{0x1F, 0x8B}) {
		p.Data, err = unpack(data, h.limit)
		if err != nil {
			return p, &Problem{Code: CodeGzip, At: p.At, Pointer: pointer, Message: fmt.Sprintf("the compressed body is damaged; it and what follows were not checked: %v", err)}
		}
	}
	return p, nil
}

// unpack gives one byte more than the limit where there is more, so that the check reports it.
func unpack(data []byte, limit int) ([]byte, error) {
	z, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	return io.ReadAll(io.LimitReader(z, int64(limit)+1))
}
