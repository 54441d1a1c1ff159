package inputs

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
)

// Stdin is the argument that stands for standard input.
const Stdin = "-"

// extensions are those of the files that are taken from a directory; .gz may follow.
var extensions = []string{".json", ".ndjson", ".jsonl", ".yaml", ".yml", ".har", ".http"}

// Expand turns arguments into names of files: a directory stands for the payloads in it and below, without hidden
// directories, pipes and devices, and a pattern, with ** for any number of directories, for what it matches. It is an error if an
// argument stands for nothing. Every file comes once, in the order of the arguments and then of the names.
func Expand(args []string) ([]string, error) {
	var out []string
	var failed []error
	seen := map[string]bool{}
	for _, arg := range args {
		names, err := expand(arg)
		if err != nil {
			failed = append(failed, err)
		}
		for _, n := range names {
			if !seen[n] {
				seen[n] = true
				out = append(out, n)
			}
		}
	}
	return out, errors.Join(failed...)
}

func expand(arg string) ([]string, error) {
	if arg == Stdin {
		return []string{arg}, nil
	}
	info, err := os.Stat(arg)
	switch {
	case err == nil && info.IsDir():
		return directory(arg)
	case err == nil:
		return []string{arg}, nil
	case !strings.ContainsAny(arg, "*?[{"):
		if p := new(fs.PathError); errors.As(err, &p) {
			p.Op = "open" // what the user asked for
		}
		return nil, err
	}
	pattern := filepath.ToSlash(arg)
	if !doublestar.ValidatePattern(pattern) {
		return nil, fmt.Errorf("%s: the pattern is not valid", arg)
	}
	names, failed := doublestar.FilepathGlob(arg, doublestar.WithFilesOnly(), doublestar.WithFailOnIOErrors())
	if failed != nil {
		failed = fmt.Errorf("%s: %w", arg, failed)
		names, _ = doublestar.FilepathGlob(arg, doublestar.WithFilesOnly()) // what can be read is checked
	}
	names = slices.DeleteFunc(names, waits)
	slices.Sort(names)
	if failed != nil {
		return names, failed
	}
	if len(names) == 0 {
		return nil, fmt.Errorf("%s: no file matches the pattern", arg)
	}
	return names, nil
}

func directory(dir string) ([]string, error) {
	var out []string
	var failed []error
	err := filepath.WalkDir(dir, func(name string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			failed = append(failed, err) // and on with the rest
			return nil
		case e.IsDir() && name != dir && strings.HasPrefix(e.Name(), "."):
			return filepath.SkipDir
		case !e.IsDir() && IsPayload(name) && !IsConfig(name) && !waits(name):
			out = append(out, name)
		}
		return nil
	})
	err = errors.Join(append(failed, err)...)
	if err == nil && len(out) == 0 {
		err = fmt.Errorf("%s: the directory holds no payloads (%s)", dir, strings.Join(extensions, " "))
	}
	return out, err
}

// waits reports whether a name leads to a pipe, a socket or a device. Who names one means it; who names a directory
// does not mean to wait for what somebody may write.
func waits(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.Mode()&(fs.ModeNamedPipe|fs.ModeSocket|fs.ModeDevice) != 0
}

// IsPayload reports whether a file of a directory is taken for a payload, by its name.
func IsPayload(name string) bool {
	base := strings.ToLower(filepath.Base(name))
	return slices.Contains(extensions, filepath.Ext(strings.TrimSuffix(base, ".gz"))) && !strings.HasPrefix(base, ".")
}

// ConfigName is the file that says which files of a repository are what. It is no payload itself.
const ConfigName = "graphcontract.yaml"

// IsConfig reports whether a name is that of a configuration of this program.
func IsConfig(name string) bool {
	base := path.Base(filepath.ToSlash(name))
	return base == ConfigName || base == "graphcontract-lint.yaml"
}
