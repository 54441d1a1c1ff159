package main

import (
	"bytes"
	"errors"
	"os"
	"strings"

	"github.com/mattn/go-isatty"

	"github.com/graphcontract/graphcontract/internal/report"
)

// output is a file to write a report to.
type output struct {
	format, file string
	write        report.Writer
}

// readOutputs reads the values of --output.
func readOutputs(values []string) ([]output, error) {
	var out []output
	for _, v := range values {
		format, file, ok := strings.Cut(v, "=")
		if !ok || file == "" {
			return nil, usagef("--output is %q; want format=FILE, such as sarif=findings.sarif", v)
		}
		write, err := report.For(format)
		if err != nil {
			return nil, usagef("--output: %v", err)
		}
		for _, other := range out {
			if other.file == file {
				return nil, usagef("--output names the file %q twice", file)
			}
		}
		out = append(out, output{format, file, write})
	}
	return out, nil
}

// print writes the report to standard output and to the files of --output. Each file appears complete or not at all.
func (p *validatePlan) print(s *streams, out *outcome) error {
	write, err := report.For(p.format)
	if err != nil {
		return err
	}
	var failed []error
	for _, o := range p.outputs {
		var b bytes.Buffer
		if err := o.write(&b, out.report); err != nil {
			failed = append(failed, err)
			continue
		}
		failed = append(failed, writeFile(o.file, b.Bytes()))
	}
	shown := out.report
	shown.Color = colored(s)
	return errors.Join(append(failed, write(s.out, shown))...)
}

// colored reports whether standard output is a terminal that shows colours, and nobody asked for none.
func colored(s *streams) bool {
	f, ok := s.out.(*os.File)
	return ok && isatty.IsTerminal(f.Fd()) && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
}
