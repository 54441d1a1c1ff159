package main

import (
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/graphcontract/graphcontract/internal/inputs"
	"github.com/graphcontract/graphcontract/internal/report"
	"github.com/graphcontract/graphcontract/validate"
)

// target is a file to check.
type target struct {
	path   string
	name   string // as findings show it
	opts   validate.PayloadOptions
	format inputs.Format
	named  bool // what to check against was told, and not left to the payload
}

// validatePlan is everything a run needs, read from the flags and the configuration.
type validatePlan struct {
	v        *validate.Validator
	args     []string // as given, or as the configuration stands for them
	targets  []target
	missing  []error // arguments that stand for nothing
	outputs  []output
	baseline *baseline
	spec     string // file of the contract, "" for the built-in one
	known    string // file of the baseline

	format         string
	newBaseline    string
	maxFindings    int
	maxBytes       int
	failOn         string
	allowUnchecked bool
	quiet          bool
}

func (f *validateFlags) plan(args []string) (*validatePlan, error) {
	conf, err := f.readConfig()
	if err != nil {
		return nil, err
	}
	p := &validatePlan{
		format: f.format, newBaseline: f.newBaseline, maxFindings: f.maxFindings, maxBytes: f.maxBytes, failOn: f.failOn,
		allowUnchecked: f.allowUnchecked || conf.AllowUnchecked, quiet: f.quiet,
	}
	if p.outputs, err = readOutputs(f.outputs); err != nil {
		return nil, err
	}
	p.spec = f.specFile(conf)
	if p.v, err = f.validator(conf, p.spec); err != nil {
		return nil, err
	}
	if len(args) == 0 {
		if args = conf.files(); len(args) == 0 {
			return nil, usagef("name at least one FILE, directory or pattern, or - for standard input; or list the payloads in %s", inputs.ConfigName)
		}
	}
	if err := f.explain(p.v, f.payload.options(), "--"); err != nil {
		return nil, err
	}
	for i := range conf.Payloads {
		if err := f.explain(p.v, conf.Payloads[i].options(), inputs.ConfigName+": "); err != nil {
			return nil, err
		}
	}
	p.args = args
	names, err := inputs.Expand(args)
	if err != nil {
		p.missing = append(p.missing, err)
	}
	for _, name := range names {
		if name != inputs.Stdin && conf.ignores(name) && !slices.Contains(args, name) {
			continue
		}
		p.targets = append(p.targets, f.target(conf, name))
	}
	if f.newBaseline != "" {
		return p, nil
	}
	file := f.baseline
	if file == "" && conf.Baseline != "" {
		file = filepath.Join(conf.dir, conf.Baseline)
	}
	p.known = file
	p.baseline, err = readBaseline(file)
	return p, err
}

// specFile is the contract that the flags name, or else the configuration; "" is the built-in one.
func (f *validateFlags) specFile(conf *validateConfig) string {
	if f.spec == "" && conf.Spec != "" {
		return filepath.Join(conf.dir, conf.Spec)
	}
	return f.spec
}

// validator makes the validator of the contract, with the rules of the configuration and then of the flags.
func (f *validateFlags) validator(conf *validateConfig, spec string) (*validate.Validator, error) {
	opts := validate.Options{
		MaxFindings: f.maxFindings + 1, MaxBytes: f.maxBytes, AssertFormats: f.assertFormats || conf.AssertFormats, BasePaths: f.basePaths,
		KnownValid: spec == "", // the tests of package openapi hold what is built in
		Modes:      map[validate.Code]validate.Mode{},
	}
	if len(opts.BasePaths) == 0 && len(conf.BasePaths) > 0 {
		opts.BasePaths = conf.BasePaths
	}
	for _, code := range slices.Sorted(maps.Keys(conf.Rules)) {
		if err := setRule(opts.Modes, code, conf.Rules[code]); err != nil {
			return nil, fmt.Errorf("%s: rules: %w", inputs.ConfigName, err)
		}
	}
	for _, rule := range f.rules {
		code, mode, ok := strings.Cut(rule, "=")
		if !ok {
			return nil, usagef("--rule is %q; want code=off, code=warn or code=error", rule)
		}
		if err := setRule(opts.Modes, code, mode); err != nil {
			return nil, &usageError{fmt.Errorf("--rule: %w", err)}
		}
	}
	doc, err := contract(spec)
	if err != nil {
		return nil, err
	}
	v, err := validate.New(doc, opts)
	if err != nil && spec != "" {
		return nil, fmt.Errorf("%s: %w", spec, err)
	}
	return v, err
}

func setRule(modes map[validate.Code]validate.Mode, code, mode string) error {
	rule, ok := validate.Lookup(validate.Code(code))
	switch {
	case !ok:
		return fmt.Errorf("there is no code %q; 'graphcontract explain' lists all", code)
	case !rule.Adjustable:
		return fmt.Errorf("the rule %q belongs to the schema and cannot be adjusted", code)
	}
	m, ok := map[string]validate.Mode{"off": validate.Off, "warn": validate.Warn, "warning": validate.Warn, "error": validate.Enforce}[mode]
	if !ok {
		return fmt.Errorf("the mode of %s is %q; want off, warn or error", code, mode)
	}
	modes[rule.Code] = m
	return nil
}

// explain refuses a type or operation that the contract does not have. It is a mistake of whoever named it and not of
// a payload, so it is asked before any payload is read.
func (f *validateFlags) explain(v *validate.Validator, opts validate.PayloadOptions, where string) error {
	found := v.Explain(opts)
	if len(found) == 0 {
		return nil
	}
	name := "type"
	if opts.Operation != "" {
		name = "operation"
	}
	return usagef("%s%s: %s", where, name, found[0].Message)
}

// target decides what a file is checked against: as the flags say, or else the configuration.
func (f *validateFlags) target(conf *validateConfig, name string) target {
	rule := &f.payload
	t := target{path: name, name: filepath.ToSlash(name), format: inputs.Format(f.input)}
	if name == inputs.Stdin {
		t.name = "<stdin>"
	} else if c := conf.rule(name); c != nil && !f.payload.names() {
		rule = c
		if c.Input != "" && t.format == inputs.Auto {
			t.format = inputs.Format(c.Input)
		}
	}
	t.opts, t.named = rule.options(), rule.names()
	return t
}

// fails reports whether findings of a severity give exit code 1.
func (p *validatePlan) fails(r *report.Report) bool {
	switch p.failOn {
	case failOnNever:
		return false
	case string(report.Warning):
		return r.Errors+r.Warnings > 0
	}
	return r.Errors > 0
}

// size adds up the bytes to read; 0 if it cannot be known.
func (p *validatePlan) size() int64 {
	var total int64
	for _, t := range p.targets {
		info, err := os.Stat(t.path)
		if err != nil || t.path == inputs.Stdin {
			return 0
		}
		total += info.Size()
	}
	return total
}

var errNothing = errors.New("there is nothing to check")
