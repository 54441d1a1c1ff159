package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"regexp"
	"strconv"
	"strings"
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
	p.cmd = exec.Command(path, append([]string{"serve"}, flags...)...)
	p.cmd.Dir, p.cmd.Stderr = dir, &p.log
	p.cmd.Env = append([]string{"GRAPHCONTRACT_ADDR=127.0.0.1:0"}, env...)
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

var readyLine = regexp.MustCompile(`^serving (https?://127\.0\.0\.1:\d+/beta); try: curl .*https?://\S+\n$`)

// end sends an interrupt and waits. The error is nil if the process ended by itself with that code.
func (p *process) end(code int) error {
	if err := p.cmd.Process.Signal(os.Interrupt); err != nil {
		return err
	}
	select {
	case <-p.done:
		if got := p.cmd.ProcessState.ExitCode(); got != code {
			return fmt.Errorf("exit code %d, want %d; standard error: %s", got, code, p.log.String())
		}
		return nil
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

// serve [flags] starts a server in the background and puts its addresses in $URL, with the version, and $ROOT.
func serve(ts *testscript.TestScript, neg bool, args []string) {
	if neg {
		ts.Fatalf("serve cannot be negated")
	}
	path, err := exec.LookPath("graphcontract")
	ts.Check(err)
	p, url, err := startServer(path, ts.MkAbs("."), append(os.Environ(), serverEnv(ts)...), args)
	ts.Check(err)
	ts.Setenv("URL", url)
	ts.Setenv("ROOT", strings.TrimSuffix(url, "/beta"))
	servers.Store(ts, p)
	ts.Defer(func() {
		servers.Delete(ts)
		p.kill()
	})
}

// interrupt [code] ends the server as Ctrl-C does, wants that exit code or 0, and leaves what it logged in serve.log.
func interrupt(ts *testscript.TestScript, neg bool, args []string) {
	code := 0
	if len(args) == 1 {
		var err error
		code, err = strconv.Atoi(args[0])
		ts.Check(err)
	}
	if neg || len(args) > 1 {
		ts.Fatalf("usage: interrupt [code]")
	}
	p, ok := servers.Load(ts)
	if !ok {
		ts.Fatalf("no server is running")
	}
	ts.Check(p.(*process).end(code))
	ts.Check(os.WriteFile(ts.MkAbs("serve.log"), p.(*process).log.Bytes(), 0o600))
}

// serverEnv are the variables of a script that set flags.
func serverEnv(ts *testscript.TestScript) []string {
	var env []string
	for _, name := range settings {
		variable := envPrefix + strings.ToUpper(strings.ReplaceAll(name, "-", "_"))
		if value := ts.Getenv(variable); value != "" {
			env = append(env, variable+"="+value)
		}
	}
	return env
}
