package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/graphcontract/graphcontract/internal/inputs"
	"github.com/graphcontract/graphcontract/internal/report"
	"github.com/graphcontract/graphcontract/validate"
)

type validateFlags struct {
	payload payloadRule

	spec, config, input, format   string
	outputs, rules, basePaths     []string
	baseline, newBaseline, failOn string
	maxFindings, maxBytes         int
	assertFormats, allowUnchecked bool
	watch, quiet                  bool
}

func newValidate(s *streams) *cobra.Command {
	var f validateFlags
	cmd := &cobra.Command{
		Use:   "validate [FILE|DIRECTORY|PATTERN]...",
		Short: "Check payloads and recorded exchanges against the contract",
		Long: `Check JSON payloads and recorded HTTP exchanges against the contract.

An argument is a file, a directory, a pattern (** for any directories), or - for
standard input. JSON, JSON lines, arrays of payloads, YAML, HAR and plain .http
recordings are told apart by their names and first bytes; gzip is unpacked. Without
arguments the files that ` + inputs.ConfigName + ` lists are checked.

The type to check against is what --type or --operation names, or what
` + inputs.ConfigName + ` says of the file, or else what the payload says in
"@odata.type" or "@odata.context". What has no type is a finding.

Every finding is printed as

  file:line:col: message [code]

with the line in question below it. "explain CODE" tells more of a code.

Exit codes: 0 no findings, or warnings only; 1 a payload breaks the contract; 2 a
file cannot be read, the contract has no such type, or wrong usage.`,
		Example: `  graphcontract validate policy.json
  graphcontract validate 'policies/**/*.yaml' --type authenticationMethodsPolicy
  graphcontract validate patch.json --operation 'PATCH /policies/authenticationMethodsPolicy' --direction request
  graphcontract validate traffic.har --output sarif=findings.sarif --output junit=findings.xml
  curl -s http://127.0.0.1:8080/beta/security/partner/securityScore | graphcontract validate -
  graphcontract validate --spec my.yaml --type microsoft.graph.user users.ndjson.gz`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := f.check(cmd, args); err != nil {
				return err
			}
			if f.watch {
				return f.watchFiles(cmd.Context(), s, args)
			}
			return f.run(cmd.Context(), s, args)
		},
	}
	flags := cmd.Flags()
	flags.SortFlags = false
	flags.StringVarP(&f.payload.Type, "type", "t", "", "`name` of the type, qualified or as short as is unambiguous")
	flags.StringVar(&f.payload.Operation, "operation", "", "the payloads are bodies of this `operation`: 'PATCH /path', or an operationId")
	flags.IntVar(&f.payload.Status, "status", 0, "`status` of the response the payloads are bodies of (default: the success)")
	flags.StringVar(&f.payload.Direction, "direction", "", "what the payloads are: request or response (default response)")
	flags.BoolVar(&f.payload.Update, "update", false, "the payloads are bodies of PATCH requests")
	flags.BoolVar(&f.payload.UnknownMembers, "include-unknown-enum-members", false, "the request asked for the members behind unknownFutureValue")
	flags.StringVar(&f.spec, "spec", "", "OpenAPI 3.0 or 3.1 `file` to check against instead of the built-in contract")
	flags.StringVar(&f.input, "input", string(inputs.Auto), "form of the inputs: "+strings.Join(inputs.Formats(), ", "))
	flags.StringVar(&f.config, "config", "", "configuration `file`; "+inputs.ConfigName+" is read if it is there")
	flags.StringSliceVar(&f.basePaths, "base-path", nil, "what the `paths` of recorded requests begin with (default: as the contract says)")
	flags.StringArrayVar(&f.rules, "rule", nil, "`code=mode` for a rule above the schema: off, warn or error; may be repeated")
	flags.BoolVar(&f.assertFormats, "assert-formats", false, "check the formats of strings as JSON Schema defines them")
	flags.BoolVar(&f.allowUnchecked, "allow-unchecked", false, "let payloads pass that no type was found for")
	flags.StringVar(&f.format, "format", formatText, "form of the findings: "+strings.Join(report.Formats(), ", "))
	flags.StringArrayVarP(&f.outputs, "output", "o", nil, "`format=FILE` to write as well; may be repeated")
	flags.StringVar(&f.baseline, "baseline", "", "`file` of known findings, which do not count")
	flags.StringVar(&f.newBaseline, "write-baseline", "", "write the findings to a `file` for --baseline, and exit with 0")
	flags.IntVar(&f.maxBytes, "max-bytes", validate.DefaultMaxBytes, "`size` of a payload that is read; a recording may have four times as many bytes")
	flags.IntVar(&f.maxFindings, "max-findings", validate.DefaultMaxFindings, "findings to show; the others are counted")
	flags.StringVar(&f.failOn, "fail-on", string(report.Error), "least severity that gives exit code 1: error, warning or never")
	flags.BoolVar(&f.watch, "watch", false, "check again whenever a file changes, until interrupted")
	flags.BoolVarP(&f.quiet, "quiet", "q", false, "print no summary")
	return cmd
}

// maxMaxBytes is the most that --max-bytes takes: what is no stream is held in memory.
const maxMaxBytes = 1 << 30

// failOnNever lets findings give exit code 0.
const failOnNever = "never"

func (f *validateFlags) check(cmd *cobra.Command, args []string) error {
	for _, e := range []error{
		oneOf("format", f.format, report.Formats()...),
		oneOf("input", f.input, inputs.Formats()...),
		oneOf("fail-on", f.failOn, string(report.Error), string(report.Warning), failOnNever),
	} {
		if e != nil {
			return e
		}
	}
	if cmd.Flags().Changed("direction") {
		if err := oneOf("direction", f.payload.Direction, directionRequest, directionResponse); err != nil {
			return err
		}
	}
	if err := f.payload.check(); err != nil {
		return &usageError{fmt.Errorf("--%w", err)}
	}
	if f.maxFindings < 1 {
		return usagef("--max-findings is %d; want 1 or more", f.maxFindings)
	}
	if f.maxBytes < 1 || f.maxBytes > maxMaxBytes {
		return usagef("--max-bytes is %d; want 1 to %d", f.maxBytes, maxMaxBytes)
	}
	stdin := 0
	for _, a := range args {
		if a == inputs.Stdin {
			stdin++
		}
	}
	switch {
	case stdin > 1:
		return usagef("standard input can be read once only")
	case stdin > 0 && f.watch:
		return usagef("--watch is about files; standard input can be read once only")
	}
	_, err := readOutputs(f.outputs)
	return err
}

// run checks once.
func (f *validateFlags) run(ctx context.Context, s *streams, args []string) error {
	plan, err := f.plan(args)
	if err != nil {
		return err
	}
	return plan.run(ctx, s)
}
