package main

import (
	"fmt"

	"github.com/graphcontract/graphcontract/internal/inputs"
	"github.com/graphcontract/graphcontract/internal/report"
	"github.com/graphcontract/graphcontract/validate"
)

// checkBatch checks the items of a batch.
func (p *validatePlan) checkBatch(b *batch) {
	for i := range b.items {
		item := &b.items[i]
		b.records++
		if item.Exchange != nil {
			p.checkExchange(b, item)
			continue
		}
		p.checkPayload(b, item.Record, &item.Payload)
	}
	if b.lines != nil {
		for line := range b.lines.Payloads() {
			b.records++
			p.checkPayload(b, b.records, &line) // records of a run of lines count from its first
		}
		b.lines.Done()
	}
	b.found = append(b.found, b.last...)
	b.items, b.last = nil, nil
}

// checkPayload checks the payload that a batch has just counted.
func (p *validatePlan) checkPayload(b *batch, record int, payload *inputs.Payload) {
	name, found := p.v.Payload(payload.Data, b.target.opts)
	switch {
	case b.records == 1:
		b.typeName = name
	case b.typeName != name:
		b.typeName = ""
	}
	if name == "" && (found.Has(validate.CodeUnchecked) || found.Has(validate.CodeTypeUnknown)) {
		b.unchecked++
		p.allow(found)
	}
	for _, f := range found {
		b.found = append(b.found, b.bodyFinding(record, payload, f))
	}
}

// allow makes warnings of the findings that say that nothing was checked.
func (p *validatePlan) allow(found validate.Findings) {
	for i := range found {
		if p.allowUnchecked && (found[i].Code == validate.CodeUnchecked || found[i].Code == validate.CodeTypeUnknown) {
			found[i].Severity = validate.Warning
		}
	}
}

// checkExchange checks a request, and the response to it.
func (p *validatePlan) checkExchange(b *batch, item *inputs.Item) {
	e := item.Exchange
	match, found := p.v.Request(e.Request, e.RequestBody.Data)
	if match == nil && found.Has(validate.CodePathUnknown) {
		b.unchecked++
		for i := range found {
			if found[i].Code == validate.CodePathUnknown {
				found[i].Code = validate.CodeUnchecked
				found[i].Message = fmt.Sprintf("%s: %s, so the exchange was not checked", e.Request.Method, found[i].Message)
			}
		}
		p.allow(found)
	}
	for _, f := range found {
		b.found = append(b.found, b.exchangeFinding(item, f, false))
	}
	if !e.Answered || match == nil {
		return
	}
	for _, f := range p.v.Response(match, e.Status, e.Header, e.ResponseBody.Data) {
		b.found = append(b.found, b.exchangeFinding(item, f, true))
	}
}

// exchangeFinding places a finding of a part of an exchange.
func (b *batch) exchangeFinding(item *inputs.Item, f validate.Finding, response bool) report.Finding {
	e := item.Exchange
	body, half := &e.RequestBody, "request: "
	if response {
		body, half = &e.ResponseBody, "response: "
	}
	if f.In == validate.InBody && f.Line > 0 {
		out := b.bodyFinding(item.Record, body, f)
		out.Message = half + out.Message
		return out
	}
	out := plainFinding(b.target.name, item.Record, f)
	out.Message = half + out.Message
	at := e.RequestAt
	switch {
	case f.In == validate.InHeader || f.In == validate.InMedia:
		at = e.HeaderAt(f.Name, response)
	case response:
		at = e.StatusAt
	}
	out.Line, out.Col, out.Offset = at.Line, at.Col, &at.Offset
	return out
}

func plainFinding(file string, record int, f validate.Finding) report.Finding {
	out := report.Finding{
		File: file, Code: string(f.Code), Severity: report.Severity(f.Severity), Message: f.Message, In: string(f.In), Name: f.Name,
		Record: record, Found: f.Found, Allowed: f.Allowed, Suggestion: f.Suggestion, Schema: f.Schema, DocURL: f.DocURL,
	}
	if f.In == validate.InBody {
		out.Pointer = &f.Pointer
	}
	return out
}

// bodyFinding places a finding in the file its payload stands in.
func (b *batch) bodyFinding(record int, p *inputs.Payload, f validate.Finding) report.Finding {
	out := plainFinding(b.target.name, record, f)
	pointer := p.Pointer + f.Pointer
	out.Pointer = &pointer
	if f.Line == 0 {
		at := p.At
		if p.Locate != nil && p.Line != nil {
			at = p.Locate(0) // of a document of YAML
		}
		if record > 0 || at.Line > 1 || at.Col > 1 {
			out.Line, out.Col = at.Line, at.Col
		}
		return out
	}
	at := p.Place(f.Line, f.Col, f.Offset)
	out.Line, out.Col, out.Offset = at.Line, at.Col, &at.Offset
	if !b.full.Load() {
		out.Source = source(p, f, at)
	}
	return out
}

// problemFinding is a finding about an input that could not be taken apart.
func problemFinding(file string, p *inputs.Problem) report.Finding {
	out := report.Finding{
		File: file, Line: p.At.Line, Col: p.At.Col, Code: string(p.Code), Severity: report.Error, Message: p.Message,
		In: string(validate.InBody), Pointer: &p.Pointer,
	}
	if p.At.Line > 0 {
		out.Offset = &p.At.Offset
	}
	return out
}

// emptyFinding is about an input without a payload: nothing was checked, which is no pass.
func emptyFinding(file string) report.Finding {
	return report.Finding{
		File: file, Line: 1, Col: 1, Code: string(validate.CodeUnchecked), Severity: report.Error, In: string(validate.InBody),
		Pointer: new(""), Message: "the input holds no payload, so nothing was checked",
	}
}

// payloadRules describes the codes a payload may have.
func payloadRules() []report.Rule {
	var out []report.Rule
	for _, r := range validate.Codes() {
		out = append(out, report.Rule{Code: string(r.Code), Summary: r.Summary, Remedy: r.Remedy})
	}
	for _, r := range inputs.Rules() {
		out = append(out, report.Rule{Code: string(r.Code), Summary: r.Summary, Remedy: r.Remedy})
	}
	return out
}
