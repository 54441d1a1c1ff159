// Package lint decides which findings about reference pages are shown: all of them, less those that a page or a
// configuration suppresses with a reason. A suppression that hides nothing is itself reported, so that none outlives
// its cause.
package lint

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/bmatcuk/doublestar/v4"
	"go.yaml.in/yaml/v3"

	"github.com/graphcontract/graphcontract/internal/diag"
	"github.com/graphcontract/graphcontract/openapi/compile"
)

// Config is the configuration of a documentation repository, YAML in a file.
type Config struct {
	Suppress []Suppression `yaml:"suppress"`
}

// Suppression hides the findings with a code on the pages that match.
type Suppression struct {
	Code   diag.Code `yaml:"code"`
	Pages  string    `yaml:"pages"` // glob over file names as findings print them; two stars cross folders; empty means all
	Reason string    `yaml:"reason"`

	line int
}

// UnmarshalYAML keeps the line, for findings about the suppression itself.
func (s *Suppression) UnmarshalYAML(n *yaml.Node) error {
	type plain Suppression
	var p plain
	for i := 0; i+1 < len(n.Content); i += 2 {
		if k := n.Content[i].Value; k != "code" && k != "pages" && k != "reason" {
			return fmt.Errorf("line %d: unknown member %q; a suppression has code, pages and reason", n.Content[i].Line, k)
		}
	}
	if err := n.Decode(&p); err != nil {
		return err
	}
	*s = Suppression(p)
	s.line = n.Line
	return nil
}

// ParseConfig reads a configuration. Every suppression needs a known code and a reason.
func ParseConfig(src []byte) (Config, error) {
	var c Config
	dec := yaml.NewDecoder(bytes.NewReader(src))
	dec.KnownFields(true)
	if err := dec.Decode(&c); err != nil && !errors.Is(err, io.EOF) {
		return Config{}, fmt.Errorf("configuration: %w", err)
	}
	for _, s := range c.Suppress {
		if _, ok := s.Code.Rule(); !ok {
			return Config{}, fmt.Errorf("configuration: line %d: there is no code %q", s.line, s.Code)
		}
		if s.Reason == "" {
			return Config{}, fmt.Errorf("configuration: line %d: the suppression of %s gives no reason", s.line, s.Code)
		}
		if !doublestar.ValidatePattern(s.Pages) {
			return Config{}, fmt.Errorf("configuration: line %d: pattern %q is malformed", s.line, s.Pages)
		}
	}
	return c, nil
}

// Result is what is left to show.
type Result struct {
	Findings   diag.List // sorted
	Suppressed int       // findings that were hidden
}

// Apply takes the suppressed findings out. configFile is the name under which an unused suppression of the
// configuration is reported.
func Apply(found diag.List, pages []compile.Directive, c Config, configFile string) Result {
	var res Result
	usedPage, usedConf := make([]bool, len(pages)), make([]bool, len(c.Suppress))
	for _, d := range found {
		hidden := false
		for i, p := range pages {
			if p.File == d.File && slices.Contains(p.Codes, d.Code) {
				usedPage[i], hidden = true, true
			}
		}
		for i, s := range c.Suppress {
			if s.Code != d.Code {
				continue
			}
			if ok, err := doublestar.Match(s.Pages, d.File); s.Pages == "" || err == nil && ok {
				usedConf[i], hidden = true, true
			}
		}
		if hidden {
			res.Suppressed++
			continue
		}
		res.Findings = append(res.Findings, d)
	}
	for i, p := range pages {
		if !usedPage[i] {
			res.Findings.Addf(p.Pos, diag.SuppressionUnused, "the suppression of %v hides nothing", p.Codes)
		}
	}
	for i, s := range c.Suppress {
		if !usedConf[i] {
			res.Findings.Addf(diag.Pos{File: configFile, Line: s.line}, diag.SuppressionUnused, "the suppression of %s on %q hides nothing", s.Code, s.Pages)
		}
	}
	res.Findings.Sort()
	return res
}
