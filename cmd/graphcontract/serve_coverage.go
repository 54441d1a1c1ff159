package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/graphcontract/graphcontract/server"
)

// report writes the reports of the coverage that were asked for, and tells whether it is lower than was asked for.
func (f *serveFlags) report(s *streams, handler *server.Server, minimum server.CoverageMinimum) (low bool, err error) {
	if len(minimum) == 0 && f.coverageReport == "" {
		return false, nil
	}
	coverage, err := handler.Coverage()
	if err != nil {
		return false, err
	}
	if f.coverageReport != "" {
		if err := writeCoverage(f.coverageReport, coverage); err != nil {
			return false, err
		}
	}
	say(s.err, "coverage: %.1f%% (%d of %d)", coverage.Percent, coverage.Covered, coverage.Total)
	missed := coverage.Missed(minimum)
	for _, line := range missed {
		say(s.err, "too low: %s", line)
	}
	return len(missed) > 0, nil
}

func writeCoverage(dir string, coverage server.Coverage) error {
	if err := os.MkdirAll(dir, 0o777); err != nil { // #nosec G301 -- less the umask, as for the files
		return err
	}
	var errs []error
	for name, write := range map[string]func(io.Writer) error{
		"coverage.txt":  coverage.WriteText,
		"coverage.html": coverage.WriteHTML,
		"coverage.json": func(w io.Writer) error {
			enc := json.NewEncoder(w)
			enc.SetIndent("", "  ")
			return enc.Encode(coverage)
		},
	} {
		var b bytes.Buffer
		if err := write(&b); err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", name, err))
			continue
		}
		errs = append(errs, writeFile(filepath.Join(dir, name), b.Bytes()))
	}
	return errors.Join(errs...)
}
