package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/graphcontract/graphcontract/internal/report"
)

// maxBaseline is the size of a baseline that is read, in bytes.
const maxBaseline = 64 << 20

// baselineVersion is the form of a baseline.
const baselineVersion = 1

// baseline holds findings that are known. A finding stands in it by what it is about and not by its line, as often as
// it was found.
type baseline struct {
	left map[string]int
}

// baselineFile is a baseline as it is written. File, code and pointer are there for people.
type baselineFile struct {
	Version  int             `json:"version"`
	Findings []baselineEntry `json:"findings"`
}

type baselineEntry struct {
	File        string `json:"file"`
	Code        string `json:"code"`
	Pointer     string `json:"pointer,omitempty"`
	Count       int    `json:"count"`
	Fingerprint string `json:"fingerprint"`
}

// readBaseline reads a baseline; no name gives one that knows nothing.
func readBaseline(name string) (*baseline, error) {
	b := &baseline{left: map[string]int{}}
	if name == "" {
		return b, nil
	}
	data, err := readHead(name, maxBaseline+1)
	if err != nil {
		return nil, err
	}
	var f baselineFile
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	switch err := dec.Decode(&f); {
	case len(data) > maxBaseline:
		return nil, fmt.Errorf("%s: larger than %d bytes", name, maxBaseline)
	case err != nil:
		return nil, fmt.Errorf("%s: the baseline cannot be read: %w; write it anew with --write-baseline", name, err)
	case f.Version != baselineVersion:
		return nil, fmt.Errorf("%s: the baseline has version %d; want %d, write it anew with --write-baseline", name, f.Version, baselineVersion)
	}
	for _, e := range f.Findings {
		if e.Fingerprint == "" || e.Count < 1 {
			return nil, fmt.Errorf("%s: an entry of the baseline has no fingerprint or count; write it anew with --write-baseline", name)
		}
		b.left[e.Fingerprint] += e.Count
	}
	return b, nil
}

// knows takes a finding out of the baseline.
func (b *baseline) knows(f report.Finding) bool {
	if b == nil || len(b.left) == 0 {
		return false
	}
	id := f.Fingerprint()
	if b.left[id] == 0 {
		return false
	}
	b.left[id]--
	return true
}

// gone counts what the baseline knows and was not found.
func (b *baseline) gone() int {
	n := 0
	if b != nil {
		for _, left := range b.left {
			n += left
		}
	}
	return n
}

// writeBaseline writes the findings down as known ones.
func (p *validatePlan) writeBaseline(s *streams, out *outcome) error {
	if len(out.failed) > 0 {
		return errors.Join(out.failed...) // a baseline of a part would hide nothing of the rest
	}
	file := baselineFile{Version: baselineVersion, Findings: []baselineEntry{}}
	index := map[string]int{}
	for _, f := range out.report.Findings {
		id := f.Fingerprint()
		if i, ok := index[id]; ok {
			file.Findings[i].Count++
			continue
		}
		index[id] = len(file.Findings)
		e := baselineEntry{File: f.File, Code: f.Code, Count: 1, Fingerprint: id}
		if f.Pointer != nil {
			e.Pointer = *f.Pointer
		}
		file.Findings = append(file.Findings, e)
	}
	var b bytes.Buffer
	if err := printJSON(&b, file); err != nil {
		return err
	}
	if err := writeFile(p.newBaseline, b.Bytes()); err != nil {
		return err
	}
	if !p.quiet {
		say(s.err, "%s of %s written to %s", plural(len(out.report.Findings), "finding"), plural(len(out.report.Files), "file"), p.newBaseline)
	}
	return nil
}
