package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
)

// jq is a stand-in for "jq .MEMBER", the one use that README.md makes of it.
func jq() {
	if err := pick(os.Args[1:], os.Stdin, os.Stdout); err != nil {
		say(os.Stderr, "jq: %v", err)
		os.Exit(2)
	}
}

func pick(args []string, in io.Reader, out io.Writer) error {
	if len(args) != 1 || !strings.HasPrefix(args[0], ".") {
		return fmt.Errorf("arguments %q are not known to this stand-in", args)
	}
	var object map[string]json.RawMessage
	if err := json.NewDecoder(in).Decode(&object); err != nil {
		return err
	}
	var b bytes.Buffer
	if err := json.Indent(&b, object[args[0][1:]], "", "  "); err != nil {
		return err
	}
	_, err := fmt.Fprintln(out, b.String())
	return err
}
