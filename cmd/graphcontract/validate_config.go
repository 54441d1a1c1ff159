package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
	"go.yaml.in/yaml/v3"

	"github.com/graphcontract/graphcontract/internal/inputs"
	"github.com/graphcontract/graphcontract/validate"
)

// maxConfig is the size of a configuration that is read, in bytes.
const maxConfig = 1 << 20

// The two directions.
const (
	directionRequest  = "request"
	directionResponse = "response"
)

// payloadRule says what payloads are.
type payloadRule struct {
	Files          patterns `yaml:"files"`
	Type           string   `yaml:"type"`
	Operation      string   `yaml:"operation"`
	Direction      string   `yaml:"direction"`
	Status         int      `yaml:"status"`
	Update         bool     `yaml:"update"`
	UnknownMembers bool     `yaml:"includeUnknownEnumMembers"`
	Input          string   `yaml:"input"`
}

// names reports whether the rule says what to check against.
func (r *payloadRule) names() bool { return r.Type != "" || r.Operation != "" }

// check looks at the rule alone. The error begins with the name of what is wrong.
func (r *payloadRule) check() error {
	switch {
	case r.Type != "" && r.Operation != "":
		return errors.New("type and operation exclude each other")
	case r.Update && r.Direction == directionResponse:
		return errors.New("update is about requests; leave --direction response out")
	case r.Direction != "" && r.Direction != directionRequest && r.Direction != directionResponse:
		return fmt.Errorf("direction is %q; want request or response", r.Direction)
	case r.Status != 0 && (r.Status < 100 || r.Status > 599):
		return fmt.Errorf("status is %d; want one of HTTP", r.Status)
	case r.Status != 0 && r.Operation == "":
		return errors.New("status is about the response of an operation; name the operation")
	case r.Status != 0 && r.Direction == directionRequest:
		return errors.New("status is about responses; leave it out for a request")
	}
	return nil
}

func (r *payloadRule) options() validate.PayloadOptions {
	o := validate.PayloadOptions{
		Type: r.Type, Operation: r.Operation, Status: r.Status, Update: r.Update, IncludeUnknownEnumMembers: r.UnknownMembers,
	}
	if r.Update || r.Direction == directionRequest {
		o.Direction = validate.AsRequest
	}
	return o
}

// patterns is one pattern or a list of them.
type patterns []string

// UnmarshalYAML reads both forms.
func (p *patterns) UnmarshalYAML(n *yaml.Node) error {
	if n.Kind == yaml.ScalarNode {
		*p = patterns{n.Value}
		return nil
	}
	var list []string
	if err := n.Decode(&list); err != nil {
		return err
	}
	*p = list
	return nil
}

func (p patterns) match(name string) bool {
	for _, pattern := range p {
		if ok, err := doublestar.Match(pattern, name); ok && err == nil {
			return true
		}
	}
	return false
}

// validateConfig is graphcontract.yaml: what the files of a repository are.
type validateConfig struct {
	Spec           string            `yaml:"spec"`
	Payloads       []payloadRule     `yaml:"payloads"`
	Ignore         patterns          `yaml:"ignore"`
	Rules          map[string]string `yaml:"rules"`
	Baseline       string            `yaml:"baseline"`
	BasePaths      []string          `yaml:"basePaths"`
	AssertFormats  bool              `yaml:"assertFormats"`
	AllowUnchecked bool              `yaml:"allowUnchecked"`

	dir string // that its paths are relative to
}

// readConfig reads the configuration, or gives an empty one if none is named and none is there.
func (f *validateFlags) readConfig() (*validateConfig, error) {
	name := f.config
	if name == "" {
		name = inputs.ConfigName
	}
	src, err := readHead(name, maxConfig+1)
	if f.config == "" && errors.Is(err, fs.ErrNotExist) {
		return &validateConfig{dir: "."}, nil
	}
	if err != nil {
		return nil, err
	}
	if len(src) > maxConfig {
		return nil, fmt.Errorf("%s: larger than %d bytes", name, maxConfig)
	}
	c := &validateConfig{}
	dec := yaml.NewDecoder(bytes.NewReader(src))
	dec.KnownFields(true)
	if err := dec.Decode(c); err != nil && !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("%s: %s", name, configProblem(err))
	}
	c.dir = filepath.Dir(name)
	if err := c.check(); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return c, nil
}

// unknownKey is how the YAML library calls a key that the configuration does not have.
var unknownKey = regexp.MustCompile(`field (\S+) not found in type \S+`)

// configProblem writes an error of the YAML library on one line and without the names of Go.
func configProblem(err error) string {
	text := strings.TrimPrefix(err.Error(), "yaml: ")
	text = strings.TrimPrefix(text, "unmarshal errors:\n")
	lines := strings.Split(text, "\n")
	for i := range lines {
		lines[i] = unknownKey.ReplaceAllString(strings.TrimSpace(lines[i]), `there is no key "$1"`)
	}
	return strings.Join(lines, "; ")
}

func (c *validateConfig) check() error {
	all := append(patterns{}, c.Ignore...)
	for i := range c.Payloads {
		r := &c.Payloads[i]
		if len(r.Files) == 0 {
			return fmt.Errorf("entry %d of payloads names no files", i+1)
		}
		if err := r.check(); err != nil {
			return fmt.Errorf("entry %d of payloads: %w", i+1, err)
		}
		if r.Input != "" {
			if err := oneOf("input", r.Input, inputs.Formats()...); err != nil {
				return fmt.Errorf("entry %d of payloads: %s", i+1, strings.TrimPrefix(err.Error(), "--"))
			}
		}
		all = append(all, r.Files...)
	}
	for _, p := range all {
		if !doublestar.ValidatePattern(p) {
			return fmt.Errorf("the pattern %q is not valid", p)
		}
	}
	return nil
}

// relative is a file name as the patterns see it.
func (c *validateConfig) relative(name string) string {
	dir, err := filepath.Abs(c.dir)
	if err != nil {
		return filepath.ToSlash(name)
	}
	full, err := filepath.Abs(name)
	if err != nil {
		return filepath.ToSlash(name)
	}
	rel, err := filepath.Rel(dir, full)
	if err != nil {
		return filepath.ToSlash(name)
	}
	return filepath.ToSlash(rel)
}

// rule finds what the configuration says of a file: the first entry that matches, nil if none does.
func (c *validateConfig) rule(name string) *payloadRule {
	rel := c.relative(name)
	for i := range c.Payloads {
		if c.Payloads[i].Files.match(rel) {
			return &c.Payloads[i]
		}
	}
	return nil
}

func (c *validateConfig) ignores(name string) bool { return c.Ignore.match(c.relative(name)) }

// files are the arguments that the configuration stands for.
func (c *validateConfig) files() []string {
	var out []string
	for i := range c.Payloads {
		for _, p := range c.Payloads[i].Files {
			out = append(out, filepath.Join(c.dir, filepath.FromSlash(p)))
		}
	}
	return out
}
