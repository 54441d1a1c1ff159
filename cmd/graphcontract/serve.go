package main

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/graphcontract/graphcontract/internal/headstart"
	"github.com/graphcontract/graphcontract/server"
	"github.com/graphcontract/graphcontract/server/localca"
)

func newServe(s *streams) *cobra.Command {
	var f serveFlags
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Serve a stand-in for the service that enforces the contract",
		Long: `Serve a stand-in for the service on this machine.

Every operation of the contract is answered from a state, which starts with the
defaults of a new tenant or with --seed, and is kept in memory or, with --store, in a
file. A request that breaks the contract is refused with 400 and changes nothing.
Answers are checked as well: enforce replaces one that breaks the contract with a 500,
warn sends it with a header that says so, off does not check.

With --spec any other contract is served too, such as one that compile has made from
pages: by a stand-in whose state follows from the paths and schemas. It has no
sign-in and no control API. docs/STANDIN.md tells how.

Tests arrange faults, look at the journal, verify calls and get the coverage of the
contract under /_contract, which answers this machine only unless there is a
--control-token. docs/SERVER.md tells how.

Unless --require-auth is given there is no sign-in: whoever reaches the port can read
and write everything. Addresses other than the loopback are therefore refused unless
--allow-remote is given.

The first line on standard output is the address of the service; each request is a
line on standard error. Every flag can be set by the environment too: --ready-file by
GRAPHCONTRACT_READY_FILE, and so on. The command line wins.

Exit codes: 0 ended by an interrupt; 1 and the coverage is below --coverage-min, or
--probe found no server that is ready; 2 it cannot serve, or wrong usage.`,
		Example: `  graphcontract serve
  graphcontract serve --addr 127.0.0.1:0 --ready-file ready.txt --quiet
  graphcontract serve --require-auth --tls --ca-file ca.pem
  graphcontract serve --seed tenant.json --store tenant.db
  graphcontract serve --spec area.yaml
  graphcontract serve --coverage-min 80,statuses=60 --coverage-report report
  curl http://127.0.0.1:8080/beta/policies/authenticationMethodsPolicy`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := fromEnvironment(cmd, os.Getenv); err != nil {
				return err
			}
			if f.probe != "" {
				return f.ask(cmd.Context(), s)
			}
			return f.run(cmd.Context(), s, cmd.Flags().Changed)
		},
	}
	f.register(cmd)
	return cmd
}

func (f *serveFlags) run(ctx context.Context, s *streams, changed func(flag string) bool) error {
	opts, minimum, err := f.options(ctx, s)
	if err != nil {
		return err
	}
	doc, err := contract(f.spec)
	if err != nil {
		return err
	}
	if f.spec != "" {
		if ours, err := written(doc); err != nil {
			return err
		} else if !ours {
			return f.runStandin(ctx, s, doc, opts, changed)
		}
	}
	prepare := server.Prepare
	if f.spec == "" {
		prepare = server.PrepareValid // the tests of package openapi hold what is built in
	}
	ready, err := prepare(doc)
	if err != nil {
		return f.explained(err)
	}
	handler, err := ready.NewServer(opts)
	if err != nil {
		return f.explained(err)
	}
	front, err := f.open(ctx, handler)
	if err != nil {
		return errors.Join(err, handler.Close())
	}
	err = f.announceAt(s, front, "/beta", "/beta/policies/authenticationMethodsPolicy")
	if err != nil {
		err = errors.Join(err, front.listener.Close())
	} else {
		go headstart.Settle()
		err = front.serve(ctx, f.grace, handler.Drain)
	}
	if f.readyFile != "" {
		err = errors.Join(err, removed(f.readyFile))
	}
	if err != nil {
		return errors.Join(err, handler.Close())
	}
	// Findings are the last to be returned: that the work could not be done counts for more.
	low, err := f.report(s, handler, minimum)
	if err := errors.Join(err, handler.Close()); err != nil {
		return err
	}
	if low {
		return errFindings
	}
	return nil
}

// explained names the file that the server did not take, and all that is wrong with a seed.
func (f *serveFlags) explained(err error) error {
	var seed *server.SeedError
	switch {
	case errors.As(err, &seed):
		var lines []string
		for _, finding := range seed.Findings {
			lines = append(lines, finding.Text(f.seed))
		}
		return fmt.Errorf("--seed is refused\n%s", strings.Join(lines, "\n"))
	case f.spec != "":
		return fmt.Errorf("%s: %w", f.spec, err)
	default:
		return err
	}
}

// options turns flags into the options of the server.
func (f *serveFlags) options(ctx context.Context, s *streams) (opts server.Options, minimum server.CoverageMinimum, err error) {
	if opts.Responses, err = server.ParseMode(f.responses); err != nil {
		return opts, nil, usagef("--responses: %v", err)
	}
	if minimum, err = server.ParseCoverageMinimum(f.coverageMin); err != nil {
		return opts, nil, usagef("--coverage-min: %v", err)
	}
	if err := f.check(); err != nil {
		return opts, nil, err
	}
	if !f.allowRemote {
		if err := loopbackOnly(ctx, f.addr); err != nil {
			return opts, nil, err
		}
	}
	if opts.Logger, err = f.logger(s); err != nil {
		return opts, nil, err
	}
	if opts.Seed, err = readSeed(f.seed); err != nil {
		return opts, nil, err
	}
	opts.StateFile, opts.RequireAuth, opts.User = f.store, f.requireAuth, f.user
	opts.MaxBodyBytes, opts.PageSize, opts.MaxNamespaces = f.maxBody, f.pageSize, f.maxNamespaces
	opts.NamespaceHeader = f.namespaceHeader
	if f.control {
		opts.Control = &server.ControlOptions{Token: f.controlToken, JournalSize: f.journal, MaxBody: f.journalBody}
	}
	return opts, minimum, nil
}

func (f *serveFlags) logger(s *streams) (*slog.Logger, error) {
	if err := oneOf("log-format", f.logFormat, formatText, formatJSON); err != nil {
		return nil, err
	}
	switch {
	case f.quiet:
		return nil, nil
	case f.logFormat == formatJSON:
		return slog.New(slog.NewJSONHandler(s.err, nil)), nil
	default:
		return slog.New(slog.NewTextHandler(s.err, nil)), nil
	}
}

// maxSeed is the size of a seed that is read, in bytes.
const maxSeed = 64 << 20

// readSeed reads a file, or the files of a directory, each named after the collection it holds.
func readSeed(path string) ([]byte, error) {
	if path == "" {
		return nil, nil
	}
	if info, err := os.Stat(path); err != nil {
		return nil, err
	} else if info.IsDir() {
		return server.ReadSeed(os.DirFS(path))
	}
	text, err := readHead(path, maxSeed+1)
	if err == nil && len(text) > maxSeed {
		err = fmt.Errorf("%s: larger than %d bytes", path, maxSeed)
	}
	return text, err
}

// front is what clients reach.
type front struct {
	listener net.Listener
	http     *http.Server
	origin   string // such as http://127.0.0.1:8080
	ca       *localca.CA
}

func (f *serveFlags) open(ctx context.Context, handler http.Handler) (*front, error) {
	out := &front{http: server.HTTPServer(f.addr, handler)}
	scheme := "http"
	if f.tls {
		scheme = "https"
		var err error
		if out.ca, err = localca.New(localca.Options{Hosts: f.tlsHosts}); err != nil {
			return nil, err
		}
		if f.caFile != "" {
			if err := writeFile(f.caFile, out.ca.PEM()); err != nil {
				return nil, err
			}
		}
		out.http.TLSConfig = out.ca.TLSConfig()
		out.http.TLSConfig.MinVersion = tls.VersionTLS12
	}
	var err error
	if out.listener, err = new(net.ListenConfig).Listen(ctx, "tcp", f.addr); err != nil {
		return nil, err
	}
	out.origin = scheme + "://" + out.listener.Addr().String()
	return out, nil
}

func removed(path string) error {
	if err := os.Remove(path); err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	return nil
}
