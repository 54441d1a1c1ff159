package report

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"path/filepath"
)

// issue is a finding in the code quality report of GitLab, which is a part of the Code Climate format.
type issue struct {
	Type        string   `json:"type"`
	Description string   `json:"description"`
	CheckName   string   `json:"check_name"`
	Fingerprint string   `json:"fingerprint"`
	Severity    string   `json:"severity"`
	Categories  []string `json:"categories"`
	Location    struct {
		Path  string `json:"path"`
		Lines struct {
			Begin int `json:"begin"`
		} `json:"lines"`
	} `json:"location"`
}

// GitLab prints a code quality report. A finding keeps its fingerprint when lines move.
func GitLab(w io.Writer, r Report) error {
	issues := []issue{}
	seen := map[string]int{}
	for _, f := range r.Findings {
		i := issue{Type: "issue", Description: f.Message, CheckName: f.Code, Severity: "major", Categories: []string{"Bug Risk"}}
		if f.Severity == Warning {
			i.Severity = "minor"
		}
		i.Location.Path = filepath.ToSlash(f.File)
		i.Location.Lines.Begin = max(f.Line, 1)
		id := f.Fingerprint()
		i.Fingerprint = fmt.Sprintf("%x", sha256.Sum256(fmt.Appendf(nil, "%s %d", id, seen[id])))
		seen[id]++
		issues = append(issues, i)
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(issues)
}

// Fingerprint names a finding by what it is about and not by its line: equal findings of a file have the same.
func (f Finding) Fingerprint() string {
	pointer := ""
	if f.Pointer != nil {
		pointer = *f.Pointer
	}
	parts := fmt.Appendf(nil, "%s\x00%s\x00%s\x00%s\x00%s\x00%s", filepath.ToSlash(f.File), f.Code, f.In, f.Name, pointer, f.Found)
	if f.Pointer == nil {
		parts = fmt.Appendf(parts, "\x00%s", f.Message)
	}
	return fmt.Sprintf("%x", sha256.Sum256(parts))[:32]
}
