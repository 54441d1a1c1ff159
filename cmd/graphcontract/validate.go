package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/graphcontract/graphcontract/validate"
)

type validateFlags struct {
	typeName, direction, spec, format string
	update, unknownMembers            bool
}

func newValidate(s *streams) *cobra.Command {
	var f validateFlags
	cmd := &cobra.Command{
		Use:   "validate FILE...",
		Short: "Check JSON payloads against the contract",
		Long: `Check JSON payloads against the contract.

Each FILE holds one JSON value; - is standard input. The type to check against is
what --type names, or else what the payload says in "@odata.type" or
"@odata.context". Every finding is printed as

  file:line:col: message [code]

Exit codes: 0 no findings, or warnings only; 1 a payload breaks the contract; 2 a
file cannot be read, the contract has no such type, or wrong usage.`,
		Example: `  graphcontract validate policy.json
  graphcontract validate --type authenticationMethodsPolicy --direction request --update patch.json
  curl -s http://127.0.0.1:8080/beta/security/partner/securityScore | graphcontract validate -
  graphcontract validate --format json --spec my.yaml --type microsoft.graph.user user.json`,
		Args: atLeastOne("FILE, or - for standard input"),
		RunE: func(cmd *cobra.Command, files []string) error {
			if err := f.check(cmd, files); err != nil {
				return err
			}
			return f.run(s, files)
		},
	}
	flags := cmd.Flags()
	flags.SortFlags = false
	flags.StringVarP(&f.typeName, "type", "t", "", "`name` of the type, qualified or as short as is unambiguous")
	flags.StringVar(&f.direction, "direction", "response", "what the payloads are: request or response")
	flags.BoolVar(&f.update, "update", false, "the payloads are bodies of PATCH requests")
	flags.BoolVar(&f.unknownMembers, "include-unknown-enum-members", false, "the request asked for the members behind unknownFutureValue")
	flags.StringVar(&f.spec, "spec", "", "OpenAPI 3.0 or 3.1 `file` to check against instead of the built-in contract")
	flags.StringVar(&f.format, "format", formatText, "form of the findings: text or json")
	return cmd
}

func (f *validateFlags) check(cmd *cobra.Command, files []string) error {
	if err := oneOf("format", f.format, formatText, formatJSON); err != nil {
		return err
	}
	if err := oneOf("direction", f.direction, "request", "response"); err != nil {
		return err
	}
	if f.update {
		if cmd.Flags().Changed("direction") && f.direction == "response" {
			return usagef("--update is about requests; leave --direction response out")
		}
		f.direction = "request"
	}
	stdin := 0
	for _, file := range files {
		if file == "-" {
			stdin++
		}
	}
	if stdin > 1 {
		return usagef("standard input can be read once only")
	}
	return nil
}

// checked is a file and what was found in it.
type checked struct {
	File     string            `json:"file"`
	Type     string            `json:"type,omitempty"` // component it was checked against
	Findings validate.Findings `json:"findings"`
}

func (f *validateFlags) run(s *streams, files []string) error {
	doc, err := contract(f.spec)
	if err != nil {
		return err
	}
	v, err := validate.New(doc, validate.Options{})
	if err != nil {
		return f.aboutSpec(err)
	}
	opts := validate.PayloadOptions{
		Type:                      f.typeName,
		Update:                    f.update,
		IncludeUnknownEnumMembers: f.unknownMembers,
	}
	if f.direction == "request" {
		opts.Direction = validate.AsRequest
	}
	if err := f.typeExists(v, opts); err != nil {
		return err
	}
	var results []checked
	var failed []error
	for _, file := range files {
		data, name, err := readPayload(s.in, file)
		if err != nil {
			failed = append(failed, err)
			continue
		}
		c := checked{File: name, Findings: validate.Findings{}}
		var found validate.Findings
		c.Type, found = v.Payload(data, opts)
		c.Findings = append(c.Findings, found...)
		results = append(results, c)
	}
	if err := f.print(s, results); err != nil {
		return err
	}
	if len(failed) > 0 {
		return errors.Join(failed...) // a file that was not checked counts for more than what others hold
	}
	if errs, _ := count(results); errs > 0 {
		return errFindings
	}
	return nil
}

// aboutSpec names the file that a package refused.
func (f *validateFlags) aboutSpec(err error) error {
	if f.spec == "" {
		return err
	}
	return fmt.Errorf("%s: %w", f.spec, err)
}

// typeExists refuses a type name that the contract cannot place. It is a mistake in the command line and not in the
// payload, so it is asked before any payload is read.
func (f *validateFlags) typeExists(v *validate.Validator, opts validate.PayloadOptions) error {
	if f.typeName == "" {
		return nil
	}
	name, found := v.Payload([]byte("{}"), opts)
	if name != "" {
		return nil
	}
	for i := range found {
		if found[i].Code == validate.CodeTypeUnknown || found[i].Code == validate.CodeUnchecked {
			return usagef("--type: %s", found[i].Message)
		}
	}
	return usagef("--type: the contract has no type %q", f.typeName)
}

// readPayload reads one byte more than the validator takes, so that it is the one to report a payload too large.
func readPayload(stdin io.Reader, file string) (data []byte, name string, err error) {
	const limit = validate.DefaultMaxBytes + 1
	if file == "-" {
		data, err = io.ReadAll(io.LimitReader(stdin, limit))
		return data, "<stdin>", err
	}
	data, err = readHead(file, limit)
	return data, file, err
}

func (f *validateFlags) print(s *streams, results []checked) error {
	out := bufio.NewWriter(s.out)
	errs, warnings := count(results)
	if f.format == formatJSON {
		report := struct {
			OK       bool      `json:"ok"`
			Errors   int       `json:"errors"`
			Warnings int       `json:"warnings"`
			Files    []checked `json:"files"`
		}{errs == 0, errs, warnings, append([]checked{}, results...)}
		if err := printJSON(out, report); err != nil {
			return err
		}
	} else {
		for _, r := range results {
			for i := range r.Findings {
				if _, err := fmt.Fprintln(out, r.Findings[i].Text(r.File)); err != nil {
					return err
				}
			}
		}
	}
	if err := out.Flush(); err != nil {
		return err
	}
	if len(results) > 0 {
		say(s.err, "%s checked: %s, %s", plural(len(results), "file"), plural(errs, "error"), plural(warnings, "warning"))
	}
	return nil
}

func count(results []checked) (errs, warnings int) {
	for _, r := range results {
		n := r.Findings.Errors()
		errs, warnings = errs+n, warnings+len(r.Findings)-n
	}
	return errs, warnings
}
