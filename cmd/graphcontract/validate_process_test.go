package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

// lampSpec is a contract that is read in no time.
const lampSpec = `openapi: 3.0.3
info: {title: Lamps, version: '1'}
paths: {}
components:
  schemas:
    lamp: {type: object, properties: {name: {type: string}, watts: {type: integer}}}
`

// child is a run of the command in a process of its own.
type child struct {
	cmd      *exec.Cmd
	in       io.WriteCloser
	out, log watched
	done     chan error
}

// watched is a buffer that can be looked at while it is filled.
type watched struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (w *watched) Write(p []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.b.Write(p)
}

func (w *watched) String() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.b.String()
}

// startChild runs the command in a directory.
func startChild(t *testing.T, dir string, args ...string) *child {
	t.Helper()
	program, err := exec.LookPath("graphcontract")
	if err != nil {
		t.Fatal(err)
	}
	c := &child{cmd: exec.Command(program, args...), done: make(chan error, 1)}
	c.cmd.Dir, c.cmd.Stdout, c.cmd.Stderr = dir, &c.out, &c.log
	if c.in, err = c.cmd.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	if err := c.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan struct{})
	go func() {
		c.done <- c.cmd.Wait()
		close(ended)
	}()
	t.Cleanup(func() {
		_ = c.cmd.Process.Kill()
		<-ended
	})
	return c
}

// until waits for something to become true.
func (c *child) until(t *testing.T, what string, ok func() bool) {
	t.Helper()
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(5 * time.Millisecond) {
		if ok() {
			return
		}
	}
	t.Fatalf("%s: not in %v; printed %.2000s%.2000s", what, patience, c.out.String(), c.log.String())
}

// interrupted sends what Ctrl-C sends, and gives the exit code.
func (c *child) interrupted(t *testing.T) int {
	t.Helper()
	if err := c.cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	return c.ended(t)
}

// ended waits for the end and gives the exit code.
func (c *child) ended(t *testing.T) int {
	t.Helper()
	select {
	case err := <-c.done:
		if exit := new(exec.ExitError); err != nil && !errors.As(err, &exit) {
			t.Fatal(err)
		}
		return c.cmd.ProcessState.ExitCode()
	case <-time.After(patience):
		t.Fatalf("still running after %v; printed %s%s", patience, c.out.String(), c.log.String())
	}
	return 0
}

// TestWatch changes files under the eyes of the command.
func TestWatch(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "spec.yaml"), []byte(lampSpec))
	file := func(name string) string { return filepath.Join(dir, "in", name) }
	for _, name := range []string{"in", "aside"} {
		if err := os.Mkdir(filepath.Join(dir, name), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	put := func(name, text string) { // in one step, so that it is one change however busy the machine is
		t.Helper()
		write(t, filepath.Join(dir, "aside", "file"), []byte(text))
		if err := os.Rename(filepath.Join(dir, "aside", "file"), name); err != nil {
			t.Fatal(err)
		}
	}
	put(file("a.json"), `{"watts": "60"}`)
	c := startChild(t, dir, "validate", "--watch", "--spec", "spec.yaml", "--type", "lamp", "--format", "compact", "-o", "json=in/out.json", "in/[a-m]*.json", "in/sub/**/*.json")
	runs := func() int { return strings.Count(c.log.String(), "waiting for changes; interrupt to end\n") }
	sees := func(n int, what string) {
		t.Helper()
		c.until(t, what, func() bool { return runs() == n && strings.Contains(c.out.String()+c.log.String(), what) })
	}
	sees(1, "in/a.json:1:11: found the string \"60\"")
	if !strings.Contains(c.log.String(), "in/sub/**/*.json: no file matches") {
		t.Errorf("the pattern without a match was not told: %s", c.log.String())
	}

	put(file("a.json"), `{"watts": 60}`)
	sees(2, "1 file checked: 0 errors")
	put(file("b.json"), `{"watts": true}`) // a file that is new
	sees(3, "in/b.json:1:11: found true")
	put(file("b.log"), "not looked at")
	put(file("b.json"), `{"watts": []}`)
	sees(4, "in/b.json:1:11: found an array")
	if err := os.Remove(file("b.json")); err != nil {
		t.Fatal(err)
	}
	c.until(t, "the file is gone", func() bool {
		return runs() == 5 && strings.HasSuffix(c.out.String(), "found an array; want an integer [value-type]\n")
	})
	put(filepath.Join(dir, "spec.yaml"), "openapi: [") // the contract may change and break as well
	c.until(t, "a broken contract", func() bool { return strings.Contains(c.log.String(), "graphcontract: spec.yaml: ") })
	put(filepath.Join(dir, "spec.yaml"), strings.Replace(lampSpec, "integer", "string", 1))
	sees(6, "in/a.json:1:11: found the number 60")

	if code := c.interrupted(t); code != 0 {
		t.Errorf("exit code %d after the interrupt", code)
	}
	if got, err := os.ReadFile(file("out.json")); err != nil || !bytes.Contains(got, []byte(`"errors": 1`)) {
		t.Errorf("the report of the last run: %s %v", got, err)
	}
	if runs() != 6 {
		t.Errorf("%d runs; the report of a run must not begin another: %s", runs(), c.log.String())
	}
}

// TestInterruptWhileReading ends the command where it waits for input that does not come, with reports to write.
func TestInterruptWhileReading(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "spec.yaml"), []byte(lampSpec))
	write(t, filepath.Join(dir, "old.json"), []byte("before"))
	c := startChild(t, dir, "validate", "--spec", "spec.yaml", "--type", "lamp", "--input", "ndjson", "-", "-o", "json=old.json", "-o", "sarif=new.sarif")
	for range 2 { // the second write ends when most of it was read
		if _, err := io.WriteString(c.in, strings.Repeat(`{"watts": "60"}`+"\n", 5_000)); err != nil {
			t.Fatal(err)
		}
	}
	code := c.interrupted(t)
	if want := "interrupted, nothing was written"; code != exitFailed || c.out.String() != "" || !strings.Contains(c.log.String(), want) {
		t.Errorf("exit code %d, %.300s%.300s", code, c.out.String(), c.log.String())
	}
	names, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil || len(names) != 2 {
		t.Errorf("files %v, %v", names, err)
	}
	if got, err := os.ReadFile(filepath.Join(dir, "old.json")); err != nil || string(got) != "before" {
		t.Errorf("the old report is %.100q, %v", got, err)
	}
}

// TestMillionLines puts a long stream with one bad line through a process: the line is named, and the memory of the
// process neither grows with the stream nor goes beyond 64 MB. The race detector takes memory of its own, so under it
// only the growth is looked at.
func TestMillionLines(t *testing.T) {
	if _, err := memoryPeak(os.Getpid()); err != nil {
		t.Skipf("the system does not tell the memory of a process: %v", err)
	}
	lines := 1_000_000
	if raceDetector {
		lines = 50_000
	}
	c := startChild(t, t.TempDir(), "validate", "--type", "authenticationMethodsPolicy", "--input", "ndjson", "--format", "compact", "-")
	bad := lines / 10 * 8
	var block bytes.Buffer
	sent, early := 0, 0
	for i := 1; i <= lines; i++ {
		days := fmt.Sprint(i % 15)
		if i == bad {
			days = `"seven"`
		}
		fmt.Fprintf(&block, `{"displayName":"policy number %07d","reconfirmationInDays":%s}`+"\n", i, days)
		if block.Len() < 1<<16 && i < lines {
			continue
		}
		n, err := c.in.Write(block.Bytes())
		if err != nil {
			t.Fatalf("%v; %s", err, c.log.String())
		}
		sent += n
		block.Reset()
		if early == 0 && i > lines/4 {
			early = peak(t, c)
		}
	}
	late := peak(t, c) // what was not read yet fits into a pipe
	if err := c.in.Close(); err != nil {
		t.Fatal(err)
	}
	code := c.ended(t)
	want := fmt.Sprintf("<stdin>:%d:%d: found the string \"seven\"; want an integer (Int32), without quotes [value-type]\n", bad, len(`{"displayName":"policy number 0000000","reconfirmationInDays":`)+1)
	if code != 1 || c.out.String() != want || c.log.String() != fmt.Sprintf("1 file checked, %d payloads: 1 error, 0 warnings\n", lines) {
		t.Errorf("exit code %d, %.300s%.300s", code, c.out.String(), c.log.String())
	}
	t.Logf("%d lines, %d bytes: %d kB at a quarter, %d kB at the end", lines, sent, early, late)
	if !raceDetector {
		if sent < 60_000_000 {
			t.Errorf("the stream has only %d bytes", sent)
		}
		if late > 64_000 {
			t.Errorf("the process took %d kB", late)
		}
	}
	slack := early / 4
	if raceDetector {
		slack = early / 2
	}
	if late > early+slack {
		t.Errorf("the memory grows with the stream: %d kB at a quarter, %d kB at the end", early, late)
	}
}

func peak(t *testing.T, c *child) int {
	t.Helper()
	kb, err := memoryPeak(c.cmd.Process.Pid)
	if err != nil {
		t.Fatal(err)
	}
	return kb
}

// memoryPeak is the most memory that a process had so far, in units of 1000 bytes.
func memoryPeak(pid int) (int, error) {
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return 0, err
	}
	_, rest, ok := strings.Cut(string(status), "\nVmHWM:")
	if !ok {
		return 0, fmt.Errorf("no line VmHWM")
	}
	var kib int
	_, err = fmt.Sscan(rest, &kib)
	return kib * 1024 / 1000, err
}

// runStep runs lines of shell, as a step of a CI system does.
func runStep(t *testing.T, dir, lines string) (code int, out string) {
	t.Helper()
	cmd := exec.Command("sh", "-c", lines)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GITHUB_STEP_SUMMARY="+filepath.Join(dir, "summary"))
	data, err := cmd.CombinedOutput()
	if exit := new(exec.ExitError); err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return cmd.ProcessState.ExitCode(), string(data)
}
