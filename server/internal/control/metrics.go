package control

import (
	"bufio"
	"fmt"
	"io"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/graphcontract/graphcontract/validate"
)

// metrics are counted and written here and not by the Prometheus library: a handful of counters and one
// histogram do not make up for the dozen modules, protobuf among them, that it brings to every test that imports
// the server.
type metrics struct {
	mu        sync.Mutex
	requests  map[[2]string]uint64 // by operation and status
	durations map[string]*histogram
	findings  map[[2]string]uint64 // by side and code
	faults    map[string]uint64    // by kind
}

type histogram struct {
	buckets [len(bounds) + 1]uint64
	sum     float64
	count   uint64
}

// bounds of the buckets, in seconds.
var bounds = [...]float64{.0001, .00025, .0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10}

func newMetrics() *metrics {
	return &metrics{requests: map[[2]string]uint64{}, durations: map[string]*histogram{}, findings: map[[2]string]uint64{}, faults: map[string]uint64{}}
}

func (m *metrics) add(x *Exchange) {
	m.mu.Lock()
	defer m.mu.Unlock()
	status := strconv.Itoa(x.Status)
	if x.Dropped {
		status = "dropped"
	}
	m.requests[[2]string{x.Operation, status}]++
	h := m.durations[x.Operation]
	if h == nil {
		h = &histogram{}
		m.durations[x.Operation] = h
	}
	seconds := x.Duration.Seconds()
	i, _ := slices.BinarySearch(bounds[:], seconds)
	h.buckets[i]++
	h.sum += seconds
	h.count++
	m.count("request", x.RequestFindings)
	m.count("response", x.ResponseFindings)
	if x.Injection != nil {
		m.faults[x.Injection.Kind.String()]++
	}
}

func (m *metrics) count(side string, fs validate.Findings) {
	for i := range fs {
		m.findings[[2]string{side, string(fs[i].Code)}]++
	}
}

// gauge is a figure of the moment.
type gauge struct {
	name, help string
	value      float64
}

// write writes the figures in the text format of Prometheus, version 0.0.4.
func (m *metrics) write(w io.Writer, started time.Time, gauges ...gauge) error {
	b := bufio.NewWriter(w)
	put := func(format string, args ...any) { _, _ = fmt.Fprintf(b, format, args...) } // Flush tells
	head := func(name, kind, help string) { put("# HELP %s %s\n# TYPE %s %s\n", name, help, name, kind) }
	m.mu.Lock()
	defer m.mu.Unlock()
	head("graphcontract_requests_total", "counter", "Exchanges by operation and status; the operation is empty outside of the contract.")
	for _, k := range sortedPairs(m.requests) {
		put("graphcontract_requests_total{operation=%s,status=%s} %d\n", label(k[0]), label(k[1]), m.requests[k])
	}
	head("graphcontract_request_duration_seconds", "histogram", "Time from the arrival of a request to its answer.")
	for _, op := range sortedKeys(m.durations) {
		h, sum := m.durations[op], uint64(0)
		for i, bound := range bounds {
			sum += h.buckets[i]
			put("graphcontract_request_duration_seconds_bucket{operation=%s,le=\"%g\"} %d\n", label(op), bound, sum)
		}
		put("graphcontract_request_duration_seconds_bucket{operation=%s,le=\"+Inf\"} %d\n", label(op), h.count)
		put("graphcontract_request_duration_seconds_sum{operation=%s} %g\n", label(op), h.sum)
		put("graphcontract_request_duration_seconds_count{operation=%s} %d\n", label(op), h.count)
	}
	head("graphcontract_findings_total", "counter", "Findings by the side of the exchange and the code.")
	for _, k := range sortedPairs(m.findings) {
		put("graphcontract_findings_total{side=%s,code=%s} %d\n", label(k[0]), label(k[1]), m.findings[k])
	}
	head("graphcontract_faults_total", "counter", "Calls that an arranged fault was done to, by its kind.")
	for _, k := range sortedKeys(m.faults) {
		put("graphcontract_faults_total{kind=%s} %d\n", label(k), m.faults[k])
	}
	gauges = append(gauges,
		gauge{"go_goroutines", "Goroutines that exist.", float64(runtime.NumGoroutine())},
		gauge{"process_start_time_seconds", "Start of the server in seconds since 1970.", float64(started.UnixMilli()) / 1000})
	for _, g := range gauges {
		head(g.name, "gauge", g.help)
		put("%s %s\n", g.name, strconv.FormatFloat(g.value, 'f', -1, 64))
	}
	return b.Flush()
}

var labelEscapes = strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`)

func label(v string) string { return `"` + labelEscapes.Replace(v) + `"` }

func sortedPairs(m map[[2]string]uint64) [][2]string {
	out := make([][2]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.SortFunc(out, func(a, b [2]string) int {
		if c := strings.Compare(a[0], b[0]); c != 0 {
			return c
		}
		return strings.Compare(a[1], b[1])
	})
	return out
}
