package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/graphcontract/graphcontract/internal/diag"
	"github.com/graphcontract/graphcontract/openapi/compile"
)

// maxOverlay is the size of an overlay that is read, in bytes.
const maxOverlay = 32 << 20

type compileFlags struct {
	overlay, output, service, format string
	include, exclude                 []string
	keepProse, reading, strict       bool
	csdl                             csdlFlags
}

func newCompile(s *streams) *cobra.Command {
	var f compileFlags
	cmd := &cobra.Command{
		Use:   "compile PATH...",
		Short: "Compile reference pages into an OpenAPI contract",
		Long: `Compile reference pages into an OpenAPI 3.0 contract.

Each PATH is a page or a directory of pages (.md, .markdown, .txt). The overlay, an
OpenAPI Overlay 1.0 document, corrects and completes what the pages say; it is
applied to the reading, which --reading shows, before helper types are made. Prose of
the pages is left out unless --keep-prose is given.

--include and --exclude take a part: patterns that begin with a slash match paths,
others qualified type names. * stands for a part of one segment, ** for several
segments, and so does a * at the end of a path: /a/b* takes /a/b and all below it.
{id} stands for any parameter. What is taken brings along the types it refers to; a
type brings the operations that name it, and those that act on it or delete it.

Problems of the pages are findings and no failures. They go to standard error as

  file:line:col: message [code]

and the contract is written all the same. The file appears complete or not at all:
when the work cannot be done, what was there before stays.

--csdl names the metadata of the service. What it says otherwise is a finding as well;
nothing of it gets into the contract.

Exit codes: 0 the contract is written; 1 it is written, and --strict is given and
there are findings; 2 a file cannot be read or written, the overlay is not valid, or
wrong usage.`,
		Example: `  graphcontract compile docs --overlay overlay.yaml -o graph.yaml
  graphcontract compile docs/beta/resources docs/beta/api --strict -o graph.yaml
  graphcontract compile docs --include 'microsoft.graph.termStore.*' -o termstore.yaml
  graphcontract compile docs --include '/me/calendar/**' -o calendar.yaml
  graphcontract compile docs --reading | less
  graphcontract compile docs --format json -o graph.yaml 2> findings.json`,
		Args: atLeastOne("PATH of pages"),
		RunE: func(cmd *cobra.Command, paths []string) error {
			if err := oneOf("format", f.format, formatText, formatJSON); err != nil {
				return err
			}
			if err := oneOf("version-of-service", f.service, "beta", "v1.0"); err != nil {
				return err
			}
			if err := f.selection().Check(); err != nil {
				return &usageError{err}
			}
			if err := f.csdl.check(); err != nil {
				return err
			}
			if f.csdl.file != "" && f.reading {
				return usagef("--csdl compares the contract; leave --reading out")
			}
			return f.run(cmd.Context(), s, paths)
		},
	}
	flags := cmd.Flags()
	flags.SortFlags = false
	flags.StringVar(&f.overlay, "overlay", "", "overlay `file` to apply")
	flags.StringVarP(&f.output, "output", "o", "-", "`file` to write; - is standard output")
	flags.StringVar(&f.service, "version-of-service", "beta", "what the pages describe: beta or v1.0")
	flags.StringArrayVar(&f.include, "include", nil, "take only what matches the `pattern`; may be repeated")
	flags.StringArrayVar(&f.exclude, "exclude", nil, "leave out what matches the `pattern`; may be repeated")
	flags.BoolVar(&f.reading, "reading", false, "write the reading, which overlays address, and not the contract")
	flags.BoolVar(&f.keepProse, "keep-prose", false, "keep titles and descriptions of the pages")
	f.csdl.register(cmd)
	flags.BoolVar(&f.strict, "strict", false, "exit with 1 if there are findings")
	flags.StringVar(&f.format, "format", formatText, "form of the findings: text or json")
	return cmd
}

func (f *compileFlags) selection() compile.Selection {
	return compile.Selection{Include: f.include, Exclude: f.exclude}
}

func (f *compileFlags) run(ctx context.Context, s *streams, paths []string) error {
	sources, err := pageSources(paths)
	if err != nil {
		return err
	}
	opts := compile.Options{Version: f.service, KeepProse: f.keepProse, Reading: f.reading, Selection: f.selection()}
	if f.overlay != "" {
		if opts.Overlay, err = readOverlay(f.overlay); err != nil {
			return err
		}
	}
	show, erase := progress(s.err, "reading pages")
	opts.Progress = show
	res, err := compilePages(ctx, sources, opts)
	erase()
	if err == nil && ctx.Err() != nil {
		err = context.Cause(ctx) // too late for the compiler to notice, and in time to write nothing
	}
	if err != nil {
		return err
	}
	disagreements, err := f.csdl.compare(res.YAML, len(f.include)+len(f.exclude) > 0)
	if err != nil {
		return err
	}
	res.Findings = append(res.Findings, disagreements...)
	nameFiles(res.Findings, f.overlay)
	if err := f.report(s, res); err != nil {
		return err
	}
	if err := f.write(s, res.YAML); err != nil {
		return err
	}
	if f.strict && len(res.Findings) > 0 {
		return errFindings
	}
	return nil
}

func readOverlay(path string) ([]byte, error) {
	overlay, err := readHead(path, maxOverlay+1)
	if err != nil {
		return nil, err
	}
	if len(overlay) > maxOverlay {
		return nil, fmt.Errorf("%s: larger than %d bytes", path, maxOverlay)
	}
	return overlay, nil
}

func (f *compileFlags) report(s *streams, res *compile.Result) error {
	if f.format == formatJSON {
		return printJSON(s.err, struct {
			Pages    int       `json:"pages"`
			Findings diag.List `json:"findings"`
		}{res.Pages, append(diag.List{}, res.Findings...)})
	}
	if err := res.Findings.Print(s.err); err != nil {
		return err
	}
	say(s.err, "%s compiled: %s", plural(res.Pages, "page"), plural(len(res.Findings), "finding"))
	return nil
}

func (f *compileFlags) write(s *streams, document []byte) error {
	if f.output == "-" {
		_, err := s.out.Write(document)
		return err
	}
	return writeFile(f.output, document)
}
