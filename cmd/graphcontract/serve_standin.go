package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/graphcontract/graphcontract/openapi"
	"github.com/graphcontract/graphcontract/server"
	"github.com/graphcontract/graphcontract/server/standin"
)

// written reports whether a contract is about what package server is written for: it has the operations of the built-in
// contract and no others. Any other contract is served by the stand-in.
func written(doc *openapi3.T) (bool, error) {
	builtIn, err := openapi.Load()
	if err != nil {
		return false, err
	}
	want, got := operationSet(builtIn), operationSet(doc)
	if len(want) != len(got) {
		return false, nil
	}
	for op := range want {
		if !got[op] {
			return false, nil
		}
	}
	return true, nil
}

func operationSet(doc *openapi3.T) map[string]bool {
	out := map[string]bool{}
	for path, item := range doc.Paths.Map() {
		if item == nil {
			continue
		}
		for method := range item.Operations() {
			out[method+" "+path] = true
		}
	}
	return out
}

// beyondStandin are the flags that only package server carries out.
var beyondStandin = []string{
	"seed", "store", "max-namespaces", "namespace-header", "user", "require-auth", "control", "control-token", "journal", "journal-body",
	"coverage-min", "coverage-report",
}

// runStandin serves a contract that no server was written for. changed tells which flags were set.
func (f *serveFlags) runStandin(ctx context.Context, s *streams, doc *openapi3.T, opts server.Options, changed func(string) bool) error {
	for _, name := range beyondStandin {
		if changed(name) && (name != "control" || f.control) {
			return usagef("--%s has no use with %s: it belongs to the built-in contract, and another contract is served by a stand-in that keeps its state in memory and has no sign-in and no control API; leave the flag out (docs/STANDIN.md)", name, f.spec)
		}
	}
	standinOpts := standin.Options{Responses: opts.Responses, Logger: opts.Logger, MaxBodyBytes: opts.MaxBodyBytes}
	if changed("page-size") {
		standinOpts.PageSize = opts.PageSize
	}
	handler, err := standin.New(doc, standinOpts)
	if err != nil {
		return fmt.Errorf("%s: %w", f.spec, err)
	}
	for _, finding := range handler.Findings() {
		say(s.err, "not served: %v", finding)
	}
	front, err := f.open(ctx, handler)
	if err != nil {
		return err
	}
	if err = f.announceAt(s, front, handler.Base(), handler.Example()); err != nil {
		err = errors.Join(err, front.listener.Close())
	} else {
		err = front.serve(ctx, f.grace, handler.Drain)
	}
	if f.readyFile != "" {
		err = errors.Join(err, removed(f.readyFile))
	}
	return err
}

// announceAt tells where a service is: in a file for those who wait for it, and on standard output. base is what the
// paths begin with, and example a path to try.
func (f *serveFlags) announceAt(s *streams, front *front, base, example string) error {
	if f.readyFile != "" {
		if err := writeFile(f.readyFile, []byte(front.origin+"\n")); err != nil {
			return err
		}
	}
	try := []string{"curl"}
	switch {
	case f.caFile != "":
		try = append(try, "--cacert "+f.caFile)
	case f.tls:
		try = append(try, "--insecure")
	}
	if strings.ContainsAny(example, "()'$&; ") {
		example = "'" + strings.ReplaceAll(front.origin+example, "'", `'\''`) + "'"
	} else {
		example = front.origin + example
	}
	_, err := fmt.Fprintf(s.out, "serving %s; try: %s\n", front.origin+base, strings.Join(append(try, example), " "))
	return err
}
