package main

import (
	"context"
	"io"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/spf13/cobra"

	"github.com/graphcontract/graphcontract/internal/diag"
	"github.com/graphcontract/graphcontract/openapi"
	"github.com/graphcontract/graphcontract/openapi/compile"
	"github.com/graphcontract/graphcontract/openapi/drift"
)

// formatMarkdown is a third form of --format.
const formatMarkdown = "markdown"

type driftFlags struct {
	contract, overlay, service, format, from, to    string
	noOverlay, onlyPresent, onlyBreaking, alsoProse bool
	area                                            bool
}

func newDrift(s *streams) *cobra.Command {
	var f driftFlags
	cmd := &cobra.Command{
		Use:   "drift PATH...",
		Short: "Tell what moved between a contract and the reference pages of today",
		Long: `Tell what moved between a contract and the reference pages of today: types, members,
enumerations, operations, parameters, bodies, answers and permissions that came, went
or changed, and for each whether it breaks readers (programs that call GET and decode
answers) or writers (programs that send bodies and call other methods).

Each PATH is a page or a directory of pages, as for compile. They are compiled and
compared with the built-in contract, or with the one that --contract names. The
built-in contract was compiled with an overlay of its own, which is applied to the
pages as well; give --overlay for another one, or --no-overlay. With --contract there
is no overlay unless --overlay names the one that contract was compiled with.

The built-in contract covers two areas, so of the pages only what belongs to these is
taken: paths below those of the contract, its types, and what they refer to.
--area=false takes all pages; with --contract that is the default, and --area keeps to
the areas of that contract.

What the pages do not have is told as removed. If they are a part of the documentation
on purpose, --only-present leaves out types and operations that they do not have at
all. --from and --to compare two contracts instead of pages.

Helper types, key order, letter case of paths and names of path parameters are no
change; neither are descriptions, unless --prose is given, nor answers to errors.

Exit codes: 0 nothing moved; 1 something moved (with --breaking-only: something that
breaks somebody); 2 a file cannot be read or compiled, or wrong usage.`,
		Example: `  graphcontract drift docs
  graphcontract drift docs/beta/api --only-present --breaking-only
  graphcontract drift docs --contract calendar.yaml --overlay calendar-overlay.yaml
  graphcontract drift docs --format markdown > drift.md
  graphcontract drift --from old.yaml --to new.yaml --format json`,
		Args: func(_ *cobra.Command, paths []string) error { return f.check(paths) },
		RunE: func(cmd *cobra.Command, paths []string) error {
			if !cmd.Flags().Changed("area") {
				f.area = f.contract == ""
			}
			return f.run(cmd.Context(), s, paths)
		},
	}
	flags := cmd.Flags()
	flags.SortFlags = false
	flags.StringVar(&f.contract, "contract", "", "contract `file` to compare with; without it the built-in one")
	flags.StringVar(&f.overlay, "overlay", "", "overlay `file` to apply to the pages; without it the one of the built-in contract")
	flags.BoolVar(&f.noOverlay, "no-overlay", false, "apply no overlay to the pages")
	flags.StringVar(&f.service, "version-of-service", "beta", "what the pages describe: beta or v1.0")
	flags.BoolVar(&f.area, "area", false, "take only what belongs to the areas of the contract; the default for the built-in one")
	flags.StringVar(&f.from, "from", "", "older contract `file`, with --to and instead of pages")
	flags.StringVar(&f.to, "to", "", "newer contract `file`")
	flags.BoolVar(&f.onlyPresent, "only-present", false, "pass over types and operations that the newer side does not have")
	flags.BoolVar(&f.onlyBreaking, "breaking-only", false, "tell only what breaks readers or writers")
	flags.BoolVar(&f.alsoProse, "prose", false, "tell changes of descriptions and summaries as well")
	flags.StringVar(&f.format, "format", formatText, "form of the output: text, json or markdown")
	return cmd
}

func (f *driftFlags) check(paths []string) error {
	if err := oneOf("format", f.format, formatText, formatJSON, formatMarkdown); err != nil {
		return err
	}
	if err := oneOf("version-of-service", f.service, "beta", "v1.0"); err != nil {
		return err
	}
	switch {
	case (f.from == "") != (f.to == ""):
		return usagef("--from and --to go together")
	case f.from != "" && (len(paths) > 0 || f.contract != "" || f.overlay != "" || f.noOverlay):
		return usagef("--from and --to compare two contracts; leave pages, --contract and overlays out")
	case f.from == "" && len(paths) == 0:
		return usagef("name at least one PATH of pages, or two contracts with --from and --to")
	case f.overlay != "" && f.noOverlay:
		return usagef("--overlay and --no-overlay exclude each other")
	}
	return nil
}

func (f *driftFlags) run(ctx context.Context, s *streams, paths []string) error {
	before, after, err := f.documents(ctx, s, paths)
	if err != nil {
		return err
	}
	changes := drift.Compare(before, after, drift.Options{Present: f.onlyPresent, Prose: f.alsoProse})
	if f.onlyBreaking {
		changes = drift.Breaking(changes)
	}
	render := map[string]func(io.Writer, []drift.Change) error{
		formatText: drift.Text, formatJSON: drift.JSON, formatMarkdown: drift.Markdown,
	}[f.format]
	if err := render(s.out, changes); err != nil {
		return err
	}
	if len(changes) > 0 {
		return errFindings
	}
	return nil
}

// documents gives the two sides of the comparison.
func (f *driftFlags) documents(ctx context.Context, s *streams, paths []string) (before, after *openapi3.T, err error) {
	if f.from != "" {
		if before, err = contract(f.from); err != nil {
			return nil, nil, err
		}
		after, err = contract(f.to)
		return before, after, err
	}
	if before, err = contract(f.contract); err != nil {
		return nil, nil, err
	}
	after, err = f.compile(ctx, s, paths, before)
	return before, after, err
}

func (f *driftFlags) compile(ctx context.Context, s *streams, paths []string, before *openapi3.T) (*openapi3.T, error) {
	sources, err := pageSources(paths)
	if err != nil {
		return nil, err
	}
	opts := compile.Options{Version: f.service}
	if f.area {
		opts.Selection.Include = area(before)
	}
	switch {
	case f.overlay != "":
		if opts.Overlay, err = readOverlay(f.overlay); err != nil {
			return nil, err
		}
	case f.contract == "" && !f.noOverlay:
		opts.Overlay = openapi.Overlay()
	}
	show, erase := progress(s.err, "reading pages")
	opts.Progress = show
	res, err := compilePages(ctx, sources, opts)
	erase()
	if err != nil {
		return nil, err
	}
	// The selection was made up here, so what it does not match is no problem of the pages.
	found := slices.DeleteFunc(res.Findings, func(d diag.Diagnostic) bool { return d.Code == diag.SelectionUnmatched })
	say(s.err, "%s compiled: %s", plural(res.Pages, "page"), plural(len(found), "finding"))
	return parseContract(res.YAML)
}

// area gives the patterns of what belongs to the areas of a contract: its types, and the paths at and below the shortest
// ones that it has. The names of path parameters do not matter.
func area(doc *openapi3.T) []string {
	var patterns []string
	if doc.Components != nil {
		for _, name := range slices.Sorted(maps.Keys(doc.Components.Schemas)) {
			// Nearly every operation of the service is about some entity.
			if name != "microsoft.graph.entity" {
				patterns = append(patterns, name)
			}
		}
	}
	if doc.Paths == nil {
		return patterns
	}
	paths := doc.Paths.Map()
	for _, path := range slices.Sorted(maps.Keys(paths)) {
		if !slices.ContainsFunc(above(path), func(p string) bool { return paths[p] != nil }) {
			root := pathParameter.ReplaceAllString(strings.TrimSuffix(path, "/"), "*")
			patterns = append(patterns, root, root+"/**")
		}
	}
	return patterns
}

var pathParameter = regexp.MustCompile(`\{[^{}]*\}`)

// above gives the paths that a path is below of.
func above(path string) []string {
	var out []string
	for i := strings.LastIndexByte(path, '/'); i > 0; i = strings.LastIndexByte(path, '/') {
		path = path[:i]
		out = append(out, path)
	}
	return out
}
