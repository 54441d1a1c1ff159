package main

import (
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
)

// curl is a stand-in for the few options of curl that the scripts and README.md use, so that the tests need no curl on
// the machine: -s, -i, -X METHOD, -H HEADER, -d BODY, URL. It exits with 2 on any other.
func curl() {
	if err := fetch(os.Args[1:], os.Stdout); err != nil {
		say(os.Stderr, "curl: %v", err)
		os.Exit(2)
	}
}

func fetch(args []string, out io.Writer) error {
	var method, url, body string
	var head bool
	header := http.Header{"Accept": {"*/*"}, "User-Agent": {"curl/8.0"}}
	value := func() string {
		v := ""
		if len(args) > 0 {
			v, args = args[0], args[1:]
		}
		return v
	}
	for len(args) > 0 {
		switch arg := value(); {
		case arg == "-s":
		case arg == "-i":
			head = true
		case arg == "-X":
			method = value()
		case arg == "-d":
			body = value()
		case arg == "-H":
			name, v, _ := strings.Cut(value(), ":")
			header.Set(name, strings.TrimSpace(v))
		case strings.HasPrefix(arg, "-") || url != "":
			return fmt.Errorf("argument %q is not known to this stand-in", arg)
		default:
			url = arg
		}
	}
	if body != "" && header.Get("Content-Type") == "" {
		header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	if method == "" {
		method = http.MethodGet
		if body != "" {
			method = http.MethodPost
		}
	}
	req, err := http.NewRequest(method, url, strings.NewReader(body))
	if err != nil {
		return err
	}
	req.Header = header
	resp, err := (&http.Client{Timeout: patience}).Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if head {
		if _, err := fmt.Fprintf(out, "%s %s\r\n", resp.Proto, resp.Status); err != nil {
			return err
		}
		if err := resp.Header.Write(out); err != nil {
			return err
		}
		if _, err := io.WriteString(out, "\r\n"); err != nil {
			return err
		}
	}
	_, err = io.Copy(out, resp.Body)
	return err
}
