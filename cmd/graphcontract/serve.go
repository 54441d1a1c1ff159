package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"

	"github.com/spf13/cobra"

	"github.com/graphcontract/graphcontract/server"
)

// shutdownTime is what open requests get to end after a signal.
const shutdownTime = 5 * time.Second

type serveFlags struct {
	addr, spec, responses string
	allowRemote, quiet    bool
}

func newServe(s *streams) *cobra.Command {
	var f serveFlags
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Serve a stand-in for the service that enforces the contract",
		Long: `Serve a stand-in for the service on this machine.

Every operation of the contract is answered from a state in memory, which starts with
the defaults of a new tenant and is gone when the process ends. A request that breaks
the contract is refused with 400 and changes nothing. Answers are checked as well:
enforce replaces one that breaks the contract with a 500, warn sends it with a header
that says so, off does not check.

There is no sign-in: whoever reaches the port can read and write everything. Addresses
other than the loopback are therefore refused unless --allow-remote is given.

The first line on standard output is the address of the service; each request is a
line on standard error. The process ends with 0 on an interrupt, and with 2 if it
cannot serve.`,
		Example: `  graphcontract serve
  graphcontract serve --addr 127.0.0.1:0 --quiet
  curl http://127.0.0.1:8080/beta/policies/authenticationMethodsPolicy`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return f.run(cmd.Context(), s) },
	}
	flags := cmd.Flags()
	flags.SortFlags = false
	flags.StringVar(&f.addr, "addr", "127.0.0.1:8080", "`address` to listen on, port 0 for any that is free")
	flags.StringVar(&f.responses, "responses", server.Enforce.String(), "what to do with answers that break the contract: enforce, warn or off")
	flags.StringVar(&f.spec, "spec", "", "OpenAPI `file` to serve instead of the built-in contract; it must have the same operations")
	flags.BoolVar(&f.allowRemote, "allow-remote", false, "listen on addresses that other machines reach")
	flags.BoolVarP(&f.quiet, "quiet", "q", false, "log no requests")
	return cmd
}

func (f *serveFlags) run(ctx context.Context, s *streams) error {
	mode, err := server.ParseMode(f.responses)
	if err != nil {
		return usagef("--responses: %v", err)
	}
	if !f.allowRemote {
		if err := loopbackOnly(ctx, f.addr); err != nil {
			return err
		}
	}
	doc, err := contract(f.spec)
	if err != nil {
		return err
	}
	opts := server.Options{Responses: mode}
	if !f.quiet {
		opts.Logger = slog.New(slog.NewTextHandler(s.err, nil))
	}
	handler, err := server.New(doc, opts)
	if err != nil {
		if f.spec != "" {
			return fmt.Errorf("%s: %w", f.spec, err)
		}
		return err
	}
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", f.addr)
	if err != nil {
		return err
	}
	url := "http://" + listener.Addr().String() + "/beta"
	if _, err := fmt.Fprintf(s.out, "serving %s; try: curl %s/policies/authenticationMethodsPolicy\n", url, url); err != nil {
		return errors.Join(err, listener.Close())
	}
	return serveUntil(ctx, server.HTTPServer(f.addr, handler), listener)
}

// serveUntil serves until the context ends, and then lets open requests finish.
func serveUntil(ctx context.Context, srv *http.Server, listener net.Listener) error {
	failed := make(chan error, 1)
	go func() { failed <- srv.Serve(listener) }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	last, cancel := context.WithTimeout(context.WithoutCancel(ctx), shutdownTime)
	defer cancel()
	if err := srv.Shutdown(last); err != nil {
		return errors.Join(fmt.Errorf("requests were still open: %w", err), srv.Close())
	}
	return nil
}
