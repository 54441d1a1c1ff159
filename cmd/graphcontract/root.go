package main

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"
)

func newRoot(s *streams) *cobra.Command {
	version := false
	root := &cobra.Command{
		Use:   "graphcontract COMMAND",
		Short: "Serve, check and compile contracts of Microsoft Graph beta",
		Long: `Serve, check and compile contracts of Microsoft Graph beta.

The contract of two areas is built in: authentication method policies and partner
security. "serve" stands in for the service and holds requests and answers to the
contract, "validate" checks JSON payloads, "compile" makes a contract from reference
pages, and "generate" makes Go packages.

Exit codes: 0 nothing found, 1 findings in the input, 2 the work could not be done.`,
		Example: `  graphcontract serve
  graphcontract validate payload.json
  graphcontract compile docs --overlay overlay.yaml -o graph.yaml`,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				if version {
					return nil
				}
				return usagef("name a command: %s", strings.Join(commandNames(cmd), ", "))
			}
			return usagef("unknown command %q%s", args[0], suggestion(cmd, args[0]))
		},
		RunE:                  func(*cobra.Command, []string) error { return printVersions(s, formatText) }, // Args refuses other calls
		SilenceErrors:         true,
		SilenceUsage:          true,
		DisableFlagsInUseLine: true,
		CompletionOptions:     cobra.CompletionOptions{DisableDefaultCmd: true},
	}
	root.SetIn(s.in)
	root.SetOut(s.out)
	root.SetErr(s.err)
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return &usageError{err} })
	root.SetHelpCommand(newHelp(root))
	root.Flags().BoolVar(&version, "version", false, "print versions, as the version command does")
	root.SetUsageTemplate(strings.Replace(root.UsageTemplate(), runnableOrNot, "\n  {{.UseLine}}", 1))
	root.AddCommand(newServe(s), newValidate(s), newCompile(s), newGenerate(s), newDrift(s), newLint(s), newExplain(s), newVersion(s))
	return root
}

// runnableOrNot is the part of cobra's template that prints two lines for a command that has others below it.
const runnableOrNot = "{{if .Runnable}}\n  {{.UseLine}}{{end}}{{if .HasAvailableSubCommands}}\n  {{.CommandPath}} [command]{{end}}"

// newHelp makes "help COMMAND" do what "COMMAND --help" does, and fail where that would. Cobra's own does not fail.
func newHelp(root *cobra.Command) *cobra.Command {
	return &cobra.Command{
		Use:   "help [COMMAND]",
		Short: "Print help on a command",
		RunE: func(_ *cobra.Command, args []string) error {
			for _, c := range root.Commands() {
				if len(args) == 1 && c.Name() == args[0] {
					c.InitDefaultHelpFlag()
					return c.Help()
				}
			}
			if len(args) > 0 {
				return usagef("no help on %q; there are the commands %s", strings.Join(args, " "), strings.Join(commandNames(root), ", "))
			}
			return root.Help()
		},
	}
}

func commandNames(cmd *cobra.Command) []string {
	var names []string
	for _, c := range cmd.Commands() {
		if !c.Hidden {
			names = append(names, c.Name())
		}
	}
	return names
}

func suggestion(cmd *cobra.Command, name string) string {
	if near := cmd.SuggestionsFor(name); len(near) > 0 {
		return "; did you mean " + near[0] + "?"
	}
	return ""
}

// oneOf refuses the value of a flag that is not among the given.
func oneOf(flag, value string, allowed ...string) error {
	if slices.Contains(allowed, value) {
		return nil
	}
	return usagef("--%s is %q; want one of %s", flag, value, strings.Join(allowed, ", "))
}

// The two forms of --format.
const (
	formatText = "text"
	formatJSON = "json"
)

// atLeastOne asks for arguments, as cobra does, but as an error of usage.
func atLeastOne(what string) cobra.PositionalArgs {
	return func(_ *cobra.Command, args []string) error {
		if len(args) == 0 {
			return usagef("name at least one %s", what)
		}
		return nil
	}
}

func noArgs(_ *cobra.Command, args []string) error {
	if len(args) > 0 {
		return usagef("unexpected argument %q", args[0])
	}
	return nil
}
