package main

import (
	"crypto/sha256"
	"fmt"
	"runtime/debug"

	"github.com/spf13/cobra"
	"golang.org/x/mod/module"

	"github.com/graphcontract/graphcontract/openapi"
)

func newVersion(s *streams) *cobra.Command {
	var format string
	cmd := &cobra.Command{
		Use:   "version",
		Short: "Print the versions of the program and of the built-in contract",
		Long: `Print the versions of the program and of the built-in contract.

The contract is named by its version and by the SHA-256 of its bytes, so that two
programs can be seen to hold the same one.`,
		Example: `  graphcontract version
  graphcontract version --format json`,
		Args: noArgs,
		RunE: func(*cobra.Command, []string) error {
			if err := oneOf("format", format, formatText, formatJSON); err != nil {
				return err
			}
			return printVersions(s, format)
		},
	}
	cmd.Flags().StringVar(&format, "format", formatText, "form of the output: text or json")
	return cmd
}

func printVersions(s *streams, format string) error {
	v, err := readVersions()
	if err != nil {
		return err
	}
	if format == formatJSON {
		return printJSON(s.out, v)
	}
	_, err = fmt.Fprintf(s.out, "graphcontract %s\ncontract %s %s\n%s\n", v.program(), v.Contract, v.Digest, v.Go)
	return err
}

type versions struct {
	Version  string `json:"version"`            // of the module, "(devel)" for a build from a work tree
	Commit   string `json:"commit,omitempty"`   // of the work tree or the pseudo-version, if the build knows one
	Modified bool   `json:"modified,omitempty"` // the work tree had changes
	Contract string `json:"contract"`           // info.version of the contract
	Digest   string `json:"digest"`             // of its bytes
	Go       string `json:"go"`
}

func readVersions() (versions, error) {
	doc, err := openapi.Load()
	if err != nil {
		return versions{}, err
	}
	v := programVersions()
	v.Contract = doc.Info.Version
	v.Digest = fmt.Sprintf("sha256:%x", sha256.Sum256(openapi.Bytes()))
	return v, nil
}

// programVersions are those that the build knows.
func programVersions() versions {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return versions{Version: "(unknown)"}
	}
	return versionsOf(info)
}

func versionsOf(info *debug.BuildInfo) versions {
	v := versions{Version: "(unknown)", Go: info.GoVersion}
	if info.Main.Version != "" {
		v.Version = info.Main.Version
	}
	for _, setting := range info.Settings {
		switch setting.Key {
		case "vcs.revision":
			v.Commit = setting.Value
		case "vcs.modified":
			v.Modified = setting.Value == "true"
		}
	}
	if rev, err := module.PseudoVersionRev(v.Version); err == nil && v.Commit == "" {
		v.Commit = rev // a module that was downloaded has no work tree
	}
	return v
}

func (v versions) program() string {
	switch {
	case v.Commit == "":
		return v.Version
	case v.Modified:
		return fmt.Sprintf("%s (commit %s, modified)", v.Version, v.Commit)
	default:
		return fmt.Sprintf("%s (commit %s)", v.Version, v.Commit)
	}
}
