package main

import (
	"errors"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/graphcontract/graphcontract/server"
)

// envPrefix begins the names of the variables that set flags.
const envPrefix = "GRAPHCONTRACT_"

type serveFlags struct {
	addr, spec, responses, readyFile, logFormat string
	allowRemote, quiet                          bool
	grace                                       time.Duration

	seed, store, user       string
	pageSize, maxNamespaces int
	namespaceHeader         string
	maxBody                 int64

	requireAuth, tls bool
	caFile           string
	tlsHosts         []string

	control                     bool
	controlToken                string
	journal, journalBody        int
	coverageMin, coverageReport string

	probe string
}

func (f *serveFlags) register(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.SortFlags = false
	flags.StringVar(&f.addr, "addr", "127.0.0.1:8080", "`address` to listen on, port 0 for any that is free")
	flags.BoolVar(&f.allowRemote, "allow-remote", false, "listen on addresses that other machines reach")
	flags.StringVar(&f.readyFile, "ready-file", "", "`file` that has the address while the service is there")
	flags.DurationVar(&f.grace, "grace", 5*time.Second, "what open requests get to end after a signal")
	flags.StringVar(&f.responses, "responses", server.Enforce.String(), "what to do with answers that break the contract: enforce, warn or off")
	flags.StringVar(&f.spec, "spec", "", "OpenAPI `file` to serve instead of the built-in contract; one with other operations is served by a stand-in")

	flags.StringVar(&f.seed, "seed", "", "JSON `file` that the state begins with, or a directory with a file for each collection")
	flags.StringVar(&f.store, "store", "", "SQLite `file` that keeps the state; without it the state is gone at the end")
	flags.IntVar(&f.maxNamespaces, "max-namespaces", server.DefaultMaxNamespaces, "states that are held at once")
	flags.StringVar(&f.namespaceHeader, "namespace-header", server.NamespaceHeader, "`header` that names the state that a request is about")
	flags.IntVar(&f.pageSize, "page-size", server.DefaultPageSize, "items on a page of the partner security lists")
	flags.Int64Var(&f.maxBody, "max-body", server.DefaultMaxBodyBytes, "`bytes` of a request body, unpacked")
	flags.StringVar(&f.user, "user", server.DefaultUser, "principal `name` that changes of alerts are booked on")

	flags.BoolVar(&f.requireAuth, "require-auth", false, "refuse requests without a token of this server that allows the operation")
	flags.BoolVar(&f.tls, "tls", false, "serve HTTPS, with a certificate of an authority that lives as long as the process")
	flags.StringVar(&f.caFile, "ca-file", "", "`file` to write the certificate of the authority to; with --probe, to read it from")
	flags.StringSliceVar(&f.tlsHosts, "tls-host", nil, "more `names` for the certificate than those of this machine and of the service")

	flags.BoolVar(&f.control, "control", true, "answer under /_contract, and record what that tells about")
	flags.StringVar(&f.controlToken, "control-token", "", "`token` that callers of /_contract must bear; better set by "+envPrefix+"CONTROL_TOKEN")
	flags.IntVar(&f.journal, "journal", server.DefaultJournalSize, "exchanges that are kept of each namespace")
	flags.IntVar(&f.journalBody, "journal-body", server.DefaultJournalBody, "`bytes` of each body that are kept")
	flags.StringVar(&f.coverageMin, "coverage-min", "", "exit with 1 below this `percentage` of the contract, or those of dimensions, as in 80,statuses=60")
	flags.StringVar(&f.coverageReport, "coverage-report", "", "`directory` to write coverage.txt, coverage.json and coverage.html to at the end")

	flags.StringVar(&f.logFormat, "log-format", formatText, "form of the log: text or json")
	flags.BoolVarP(&f.quiet, "quiet", "q", false, "log no requests")
	flags.StringVar(&f.probe, "probe", "", "ask the server at this `URL` whether it is ready, and do nothing else")
}

// check refuses flags that contradict each other.
func (f *serveFlags) check() error {
	switch {
	case !f.tls && f.caFile != "":
		return usagef("--ca-file goes with --tls")
	case !f.tls && len(f.tlsHosts) > 0:
		return usagef("--tls-host goes with --tls")
	case !f.control && f.controlToken != "":
		return usagef("--control-token has no use with --control=false")
	case !f.control && f.coverageMin+f.coverageReport != "":
		return usagef("nothing is recorded with --control=false, so there is no coverage")
	}
	for name, n := range map[string]int64{
		"journal": int64(f.journal), "journal-body": int64(f.journalBody), "max-body": f.maxBody,
		"max-namespaces": int64(f.maxNamespaces), "page-size": int64(f.pageSize), "grace": int64(f.grace),
	} {
		if n <= 0 {
			return usagef("--%s: want more than 0", name)
		}
	}
	return nil
}

// settings are the names of the flags, each of which a variable of the environment can set.
var settings = []string{
	"addr", "allow-remote", "ready-file", "grace", "responses", "spec",
	"seed", "store", "max-namespaces", "namespace-header", "page-size", "max-body", "user",
	"require-auth", "tls", "ca-file", "tls-host", "control", "control-token",
	"journal", "journal-body", "coverage-min", "coverage-report", "log-format", "quiet",
	"probe",
}

// fromEnvironment sets the flags that the command line leaves alone. An empty variable is as good as none.
func fromEnvironment(cmd *cobra.Command, get func(string) string) error {
	for _, name := range settings {
		variable := envPrefix + strings.ToUpper(strings.ReplaceAll(name, "-", "_"))
		value := get(variable)
		if value == "" || cmd.Flags().Changed(name) {
			continue
		}
		if err := cmd.Flags().Set(name, value); err != nil {
			return usagef("%s: %w", variable, masked(name, err))
		}
	}
	return nil
}

// masked keeps the value of a secret out of an error.
func masked(flag string, err error) error {
	if strings.Contains(flag, "token") {
		return errors.New("the value is not taken")
	}
	return err
}
