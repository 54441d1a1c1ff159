package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"regexp"
	"sync"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

// patience bounds every wait of the tests for the server.
const patience = 30 * time.Second

// process is a server that a script has started.
type process struct {
	cmd  *exec.Cmd
	log  bytes.Buffer
	done chan struct{} // closed when the process has ended
	err  error         // of the process, once it has ended
}

// startServer runs "graphcontract serve" on a free port and gives the process and the address of the service once it
// is ready. The command is the test binary under another name, as TestMain has put it on the path.
func startServer(path, dir string, env, flags []string) (*process, string, error) {
	p := &process{done: make(chan struct{})}
	p.cmd = exec.Command(path, append([]string{"serve", "--addr", "127.0.0.1:0"}, flags...)...)
	p.cmd.Dir, p.cmd.Env, p.cmd.Stderr = dir, env, &p.log
	out, err := p.cmd.StdoutPipe()
	if err != nil {
		return nil, "", err
	}
	if err := p.cmd.Start(); err != nil {
		return nil, "", err
	}
	first := make(chan string, 1)
	go func() {
		r := bufio.NewReader(out)
		line, _ := r.ReadString('\n')
		first <- line
		_, _ = io.Copy(io.Discard, r)
		p.err = p.cmd.Wait()
		close(p.done)
	}()
	select {
	case line := <-first:
		if m := readyLine.FindStringSubmatch(line); m != nil {
			return p, m[1], nil
		}
		err = fmt.Errorf("the first line is %q", line)
	case <-time.After(patience):
		err = fmt.Errorf("no line in %v", patience)
	}
	p.kill()
	return nil, "", fmt.Errorf("%w; standard error: %s", err, p.log.String())
}

var readyLine = regexp.MustCompile(`^serving (http://127\.0\.0\.1:\d+/beta); try: curl http://\S+\n$`)

// end sends an interrupt and waits. The error is nil if the process ended by itself with 0.
func (p *process) end() error {
	if err := p.cmd.Process.Signal(os.Interrupt); err != nil {
		return err
	}
	select {
	case <-p.done:
		return p.err
	case <-time.After(patience):
		return fmt.Errorf("still running %v after the interrupt", patience)
	}
}

// kill ends the process if it still runs.
func (p *process) kill() {
	_ = p.cmd.Process.Kill()
	<-p.done
}

// servers holds the *process of each running script, by its *testscript.TestScript.
var servers sync.Map

// serve [flags] starts a server in the background and puts its address in $URL.
func serve(ts *testscript.TestScript, neg bool, args []string) {
	if neg {
		ts.Fatalf("serve cannot be negated")
	}
	path, err := exec.LookPath("graphcontract")
	ts.Check(err)
	p, url, err := startServer(path, ts.MkAbs("."), os.Environ(), args)
	ts.Check(err)
	ts.Setenv("URL", url)
	servers.Store(ts, p)
	ts.Defer(func() {
		servers.Delete(ts)
		p.kill()
	})
}

// interrupt ends the server as Ctrl-C does, wants exit code 0, and leaves what it logged in the file serve.log.
func interrupt(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) > 0 {
		ts.Fatalf("usage: interrupt")
	}
	p, ok := servers.Load(ts)
	if !ok {
		ts.Fatalf("no server is running")
	}
	ts.Check(p.(*process).end())
	ts.Check(os.WriteFile(ts.MkAbs("serve.log"), p.(*process).log.Bytes(), 0o600))
}
