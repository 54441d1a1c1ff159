package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"

	"github.com/spf13/cobra"

	"github.com/graphcontract/graphcontract/internal/diag"
)

// generateConfig is read when no output is named.
const generateConfig = "graphcontract-generate.yaml"

type generateFlags struct {
	job                              generateJob
	models, client, server, contract bool
	check                            bool
	config, format                   string
}

func newGenerate(s *streams) *cobra.Command {
	var f generateFlags
	cmd := &cobra.Command{
		Use:   "generate [PAGES...]",
		Short: "Generate a Go package from pages, the contract or an OpenAPI document",
		Long: `Generate a Go package: models, and on demand a client, a server and the contract.

The source is reference PAGES, which are compiled as "compile" does; or --spec, any
OpenAPI 3.0 document, and 3.1 as far as 3.0 can say it; or else the contract that is
built in. --include and --exclude take a part of it, as in "compile".

-o says where the models go. If it ends in .go they are one file; otherwise it is a
directory of four files. The other parts are packages in directories below, so that
who imports the models links none of them:

  client    an HTTP client
  stub      the handlers of an Echo server over a strict interface (--server)
  contract  the contract itself; to import it makes the Validate methods of models work

A package holds the output of one run. Files that were not generated are never
overwritten. Models import github.com/graphcontract/graphcontract/gen/wire, so the
module they are in must require this one.

--check writes nothing and compares. It finds files that are missing, that somebody
edited or that an older contract gave, generated files that belong to nothing, and
files that git does not track.

Without -o the packages of a configuration are generated: of --config, or of
graphcontract-generate.yaml. Paths in it are relative to it:

  packages:
    - package: security
      output: internal/security/security.gen.go
      include: ['microsoft.graph.partner.security.*']
    - package: petstore
      output: internal/petstore
      spec: petstore.yaml          # or pages: [docs]; neither: the built-in contract
      overlay: overlay.yaml
      parts: [client, contract]    # models are always there

Exit codes: 0 generated, or nothing to find; 1 a document has something that cannot be
made into Go, or --check found something; 2 a file cannot be read or written, or wrong
usage.`,
		Example: `  graphcontract generate --include 'microsoft.graph.partner.security.*' --package security -o security.gen.go
  graphcontract generate docs --include 'microsoft.graph.termStore.*' -o internal/termstore --client
  graphcontract generate --spec petstore.yaml -o petstore --client --server --contract
  graphcontract generate --check
  //go:generate go tool graphcontract generate --spec petstore.yaml -o petstore.gen.go`,
		RunE: func(cmd *cobra.Command, pages []string) error {
			f.job.Pages = pages
			jobs, err := f.jobs(cmd)
			if err != nil {
				return err
			}
			return f.run(cmd.Context(), s, jobs)
		},
	}
	flags := cmd.Flags()
	flags.SortFlags = false
	flags.StringVarP(&f.job.Output, "output", "o", "", "`file` or directory of the models")
	flags.StringVar(&f.job.Package, "package", "", "`name` of the models package; that of the directory if not given")
	flags.StringVar(&f.job.Spec, "spec", "", "OpenAPI `file` to generate from")
	flags.StringVar(&f.job.Overlay, "overlay", "", "overlay `file` to apply first")
	flags.StringArrayVar(&f.job.Include, "include", nil, "take only what matches the `pattern`; may be repeated")
	flags.StringArrayVar(&f.job.Exclude, "exclude", nil, "leave out what matches the `pattern`; may be repeated")
	flags.BoolVar(&f.models, "models", false, "generate the models; this is so without being asked for")
	flags.BoolVar(&f.client, "client", false, "generate the client")
	flags.BoolVar(&f.server, "server", false, "generate the server")
	flags.BoolVar(&f.contract, "contract", false, "generate the contract, which Validate needs")
	flags.BoolVar(&f.check, "check", false, "compare with what is there, and write nothing")
	flags.StringVar(&f.config, "config", "", "configuration `file` of many packages; "+generateConfig+" if neither it nor -o is given")
	flags.StringVar(&f.job.ImportPath, "import-path", "", "import `path` of the models; go.mod tells it if not given")
	flags.StringVar(&f.job.Service, "version-of-service", "", "what the pages describe: beta or v1.0")
	flags.StringVar(&f.format, "format", formatText, "form of the findings: text or json")
	return cmd
}

// ofOnePackage are the flags that a configuration says for each package.
var ofOnePackage = []string{
	"package", "spec", "overlay", "include", "exclude", "models", "client", "server", "contract", "import-path", "version-of-service",
}

// jobs are the packages to generate: that of the flags, or those of a configuration.
func (f *generateFlags) jobs(cmd *cobra.Command) ([]generateJob, error) {
	if err := oneOf("format", f.format, formatText, formatJSON); err != nil {
		return nil, err
	}
	if f.job.Output != "" {
		if f.config != "" {
			return nil, usagef("-o and --config exclude each other")
		}
		for _, part := range []struct {
			name string
			on   bool
		}{{partClient, f.client}, {partServer, f.server}, {partContract, f.contract}} {
			if part.on {
				f.job.Parts = append(f.job.Parts, part.name)
			}
		}
		if err := f.job.complete(); err != nil {
			return nil, &usageError{err}
		}
		return []generateJob{f.job}, nil
	}
	if len(f.job.Pages) > 0 {
		return nil, usagef("name the output with -o")
	}
	for _, name := range ofOnePackage {
		if cmd.Flags().Changed(name) {
			return nil, usagef("--%s is about one package; name its output with -o", name)
		}
	}
	name := f.config
	if name == "" {
		name = generateConfig
	}
	jobs, err := readGenerateConfig(name)
	if f.config == "" && errors.Is(err, fs.ErrNotExist) {
		return nil, usagef("name the output with -o, or write %s", generateConfig)
	}
	return jobs, err
}

func (f *generateFlags) run(ctx context.Context, s *streams, jobs []generateJob) error {
	var found diag.List
	var diffs []string
	for i := range jobs {
		j := &jobs[i]
		files, refused, err := j.generate(ctx, s)
		if err != nil {
			return fmt.Errorf("%s: %w", j.Output, err)
		}
		if found = append(found, refused...); len(refused) > 0 {
			continue
		}
		if f.check {
			stale, diff, err := j.check(ctx, files)
			if err != nil {
				return err
			}
			found, diffs = append(found, stale...), append(diffs, diff...)
			continue
		}
		if err := j.write(files); err != nil {
			return err
		}
		say(s.err, "%s: %s", j.Output, plural(len(files), "file"))
		j.remindOfModules(s, files)
	}
	found.Sort()
	if f.format == formatJSON {
		if err := printJSON(s.out, struct {
			Findings diag.List `json:"findings"`
		}{append(diag.List{}, found...)}); err != nil {
			return err
		}
	} else if err := found.Print(s.out); err != nil {
		return err
	} else {
		for _, d := range diffs {
			if _, err := fmt.Fprint(s.out, d); err != nil {
				return err
			}
		}
	}
	if len(found) > 0 {
		return errFindings
	}
	return nil
}

// readLimited reads a whole file that must not be larger than limit.
func readLimited(path string, limit int64) ([]byte, error) {
	data, err := readHead(path, limit+1)
	if err == nil && int64(len(data)) > limit {
		err = fmt.Errorf("%s: larger than %d bytes", path, limit)
	}
	return data, err
}
