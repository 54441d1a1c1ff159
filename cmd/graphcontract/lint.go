package main

import (
	"bytes"
	"context"
	"errors"
	"io/fs"

	"github.com/spf13/cobra"

	"github.com/graphcontract/graphcontract/internal/diag"
	"github.com/graphcontract/graphcontract/internal/report"
	"github.com/graphcontract/graphcontract/openapi/compile"
	"github.com/graphcontract/graphcontract/openapi/lint"
)

// lintConfig is the configuration file that lint looks for in the working directory.
const lintConfig = "graphcontract-lint.yaml"

// maxLintConfig is the size of a configuration that is read, in bytes.
const maxLintConfig = 1 << 20

type lintFlags struct {
	config, service, format, output string
	csdl                            csdlFlags
}

func newLint(s *streams) *cobra.Command {
	var f lintFlags
	cmd := &cobra.Command{
		Use:   "lint PATH...",
		Short: "Find problems in reference pages",
		Long: `Find problems in reference pages: tables that disagree with the JSON beside them,
examples that break their own schema, enumerations without members, types and links
that lead nowhere, permission tables and request lines that cannot be read.

Each PATH is a page or a directory of pages. "explain CODE" tells more of a finding.
A finding can be suppressed, with a reason: for one page by a comment in it,

  <!-- graphcontract-disable CODE: reason -->

and for many in ` + lintConfig + ` (or the file that --config names):

  suppress:
    - code: link-broken
      pages: api/legacy/**
      reason: these pages go next month

A suppression that hides nothing is a finding itself.

Exit codes: 0 no findings; 1 findings; 2 a file cannot be read, the configuration is
not valid, or wrong usage.`,
		Example: `  graphcontract lint docs
  graphcontract lint docs/beta/resources/user.md
  graphcontract lint docs --format sarif -o lint.sarif
  graphcontract lint docs --format github`,
		Args: atLeastOne("PATH of pages"),
		RunE: func(cmd *cobra.Command, paths []string) error {
			if err := oneOf("format", f.format, report.Formats()...); err != nil {
				return err
			}
			if err := oneOf("version-of-service", f.service, "beta", "v1.0"); err != nil {
				return err
			}
			if err := f.csdl.check(); err != nil {
				return err
			}
			return f.run(cmd.Context(), s, paths)
		},
	}
	flags := cmd.Flags()
	flags.SortFlags = false
	flags.StringVar(&f.config, "config", "", "configuration `file`; "+lintConfig+" is read if it is there")
	f.csdl.register(cmd)
	flags.StringVar(&f.format, "format", formatText, "form of the findings: text, json, sarif or github")
	flags.StringVarP(&f.output, "output", "o", "-", "`file` to write; - is standard output")
	flags.StringVar(&f.service, "version-of-service", "beta", "what the pages describe: beta or v1.0")
	return cmd
}

func (f *lintFlags) run(ctx context.Context, s *streams, paths []string) error {
	conf, name, err := f.readConfig()
	if err != nil {
		return err
	}
	sources, err := pageSources(paths)
	if err != nil {
		return err
	}
	show, erase := progress(s.err, "reading pages")
	res, err := compilePages(ctx, sources, compile.Options{Version: f.service, Progress: show})
	erase()
	if err != nil {
		return err
	}
	disagreements, err := f.csdl.compare(res.YAML, false)
	if err != nil {
		return err
	}
	res.Findings = append(res.Findings, disagreements...)
	nameFiles(res.Findings, "")
	nameDirectives(res.Directives)
	left := lint.Apply(res.Findings, res.Directives, conf, name)
	if err := f.write(s, left.Findings); err != nil {
		return err
	}
	say(s.err, "%s read: %s, %d suppressed", plural(res.Pages, "page"), plural(len(left.Findings), "finding"), left.Suppressed)
	if len(left.Findings) > 0 {
		return errFindings
	}
	return nil
}

func (f *lintFlags) readConfig() (lint.Config, string, error) {
	name := f.config
	if name == "" {
		name = lintConfig
	}
	src, err := readHead(name, maxLintConfig)
	if f.config == "" && errors.Is(err, fs.ErrNotExist) {
		return lint.Config{}, name, nil
	}
	if err != nil {
		return lint.Config{}, name, err
	}
	conf, err := lint.ParseConfig(src)
	return conf, name, err
}

func (f *lintFlags) write(s *streams, found diag.List) error {
	render, err := report.For(f.format)
	if err != nil {
		return err
	}
	r := report.Report{Findings: reportFindings(found), Rules: pageRules(), Version: programVersions().Version}
	if f.output == "-" {
		return render(s.out, r)
	}
	var b bytes.Buffer
	if err := render(&b, r); err != nil {
		return err
	}
	return writeFile(f.output, b.Bytes())
}

func reportFindings(found diag.List) []report.Finding {
	out := make([]report.Finding, 0, len(found))
	for _, d := range found {
		rule, _ := d.Code.Rule()
		out = append(out, report.Finding{
			File: d.File, Line: d.Line, Col: d.Col, Code: string(d.Code), Severity: report.Warning, Message: d.Message, Remedy: rule.Remedy,
		})
	}
	return out
}

func pageRules() []report.Rule {
	var out []report.Rule
	for _, r := range diag.Rules() {
		out = append(out, report.Rule{Code: string(r.Code), Summary: r.Summary, Remedy: r.Remedy})
	}
	return out
}

// nameDirectives brings the file names of suppressions to the form that nameFiles gives those of findings.
func nameDirectives(ds []compile.Directive) {
	for i := range ds {
		one := diag.List{{Pos: ds[i].Pos}}
		nameFiles(one, "")
		ds[i].Pos = one[0].Pos
	}
}
