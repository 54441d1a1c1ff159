package report

import (
	"encoding/json"
	"io"
)

// fileFindings is a file with its findings, as JSON shows it.
type fileFindings struct {
	File     string    `json:"file"`
	Type     string    `json:"type,omitempty"`
	Records  int       `json:"records,omitempty"` // if there are several
	Errors   int       `json:"errors"`
	Warnings int       `json:"warnings"`
	Findings []Finding `json:"findings"`
}

// JSON prints an object with the findings: by file if the run lists its files, else in one list with their number.
func JSON(w io.Writer, r Report) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if r.Files == nil {
		return enc.Encode(struct {
			Findings []Finding `json:"findings"`
			Count    int       `json:"count"`
		}{append([]Finding{}, r.Findings...), len(r.Findings)})
	}
	out := struct {
		OK       bool           `json:"ok"`
		Errors   int            `json:"errors"`
		Warnings int            `json:"warnings"`
		Known    int            `json:"known,omitempty"`   // in the baseline
		LeftOut  int            `json:"leftOut,omitempty"` // beyond the limit
		Files    []fileFindings `json:"files"`
	}{r.Errors == 0, r.Errors, r.Warnings, r.Known, r.cut(), []fileFindings{}}
	for _, f := range r.Files {
		ff := fileFindings{File: f.Name, Type: f.Type, Errors: f.Errors, Warnings: f.Warnings, Findings: []Finding{}}
		if f.Records != 1 {
			ff.Records = f.Records
		}
		for _, found := range r.of(f.Name) {
			found.File = ""
			ff.Findings = append(ff.Findings, found)
		}
		out.Files = append(out.Files, ff)
	}
	return enc.Encode(out)
}
