package codegen

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
)

// Difference is a file below the directory of the models package that is not what was generated.
type Difference struct {
	Name      string // relative to the directory, with slashes
	Got, Want []byte // nil: there is no such file, or there should be none
}

// Foreign reports whether Write leaves the file to the user: it was generated, but by no part known to Write.
func (d Difference) foreign() bool { return d.Want == nil && !slices.Contains(ownFiles, d.Name) }

// ownFiles are all names that generated files can have, other than that of a single file.
var ownFiles = []string{modelsFile, membersFile, unionsFile, enumsFile, clientFile, stubFile, contractPkgFile, contractFile}

// maxOld bounds how much of a file on disk is read, in bytes.
const maxOld = 512 << 20

// Compare lists what differs below dir from files, sorted by name: files that are missing or changed, and files that
// were generated once and are not among files. A difference in line ends is none.
func Compare(dir string, files map[string][]byte) ([]Difference, error) {
	names := make(map[string]bool)
	for name := range files {
		names[name] = true
	}
	for _, sub := range []string{".", path.Dir(clientFile), path.Dir(stubFile), path.Dir(contractFile)} {
		entries, err := os.ReadDir(filepath.Join(dir, sub))
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("codegen: %w", err)
		}
		for _, e := range entries {
			if ext := path.Ext(e.Name()); e.Type().IsRegular() && (ext == ".go" || ext == ".yaml") {
				names[path.Join(sub, e.Name())] = true
			}
		}
	}
	var out []Difference
	for _, name := range sortedKeys(names) {
		got, err := readOld(filepath.Join(dir, filepath.FromSlash(name)))
		if err != nil {
			return nil, err
		}
		want, wanted := files[name]
		if !wanted && !isOurs(got) || wanted && got != nil && bytes.Equal(unixLines(got), unixLines(want)) {
			continue
		}
		out = append(out, Difference{name, got, want})
	}
	return out, nil
}

func readOld(name string) ([]byte, error) {
	info, err := os.Stat(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err == nil && info.Size() > maxOld {
		err = fmt.Errorf("%s has more than %d bytes", name, maxOld)
	}
	var b []byte
	if err == nil {
		b, err = os.ReadFile(name) // #nosec G304 -- the caller names the directory
	}
	if err != nil {
		return nil, fmt.Errorf("codegen: %w", err)
	}
	return append([]byte{}, b...), nil // empty, not nil
}

// isOurs recognises what this package generated.
func isOurs(src []byte) bool {
	return bytes.HasPrefix(src, []byte(headerLine)) || bytes.HasPrefix(src, []byte(yamlHeader[:len(yamlHeader)-1]))
}

func unixLines(b []byte) []byte { return bytes.ReplaceAll(b, []byte("\r\n"), []byte("\n")) }

// Write brings dir to what files say: it writes what differs and removes the files of parts that are no longer
// generated. It changes nothing and returns an error if it would have to overwrite a file that was not generated, or if
// a generated file lies there that is of no part, since a package holds the output of one run.
func Write(dir string, files map[string][]byte) error {
	differences, err := Compare(dir, files)
	if err != nil {
		return err
	}
	var errs []error
	for _, d := range differences {
		switch {
		case d.foreign():
			errs = append(errs, fmt.Errorf("codegen: %s was generated into the same directory by another run; remove it, or choose another directory", filepath.Join(dir, filepath.FromSlash(d.Name))))
		case len(d.Got) > 0 && !isOurs(d.Got):
			errs = append(errs, fmt.Errorf("codegen: %s was not generated and is not overwritten", filepath.Join(dir, filepath.FromSlash(d.Name))))
		}
	}
	if err := errors.Join(errs...); err != nil {
		return err
	}
	for _, d := range differences {
		name := filepath.Join(dir, filepath.FromSlash(d.Name))
		if d.Want == nil {
			err = os.Remove(name)
		} else if err = os.MkdirAll(filepath.Dir(name), 0o755); err == nil { // #nosec G301 -- source code, for all to read
			err = os.WriteFile(name, d.Want, 0o644) //nolint:gosec // source code, for all to read
		}
		if err != nil {
			return fmt.Errorf("codegen: %w", err)
		}
	}
	return nil
}
