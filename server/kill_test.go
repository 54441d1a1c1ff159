package server_test

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/graphcontract/graphcontract/server"
)

const writerEnv = "GRAPHCONTRACT_TEST_STATE"

// TestWriterProcess is no test: it is the process that TestKilledWritersLeaveAWholeFile kills. It changes two
// documents in each step, and tells about a step when it has been answered.
func TestWriterProcess(t *testing.T) {
	path := os.Getenv(writerEnv)
	if path == "" {
		t.Skip("started by another test")
	}
	s := newServer(t, server.Options{StateFile: path, Responses: server.Off, NewID: uuid.NewString})
	from, _ := strconv.Atoi(fmt.Sprint(get(t, s, policyURL)["reconfirmationInDays"]))
	for n := from + 1; ; n++ {
		want(t, call(t, s, "PATCH", policyURL, fmt.Sprintf(`{"reconfirmationInDays":%d,"description":"step %d %s"}`, n, n, strings.Repeat("x", 4000))), 200)
		want(t, call(t, s, "POST", configurationsURL, external), 201)
		_, _ = fmt.Fprintln(os.Stdout, "step", n)
	}
}

func TestKilledWritersLeaveAWholeFile(t *testing.T) {
	if testing.Short() {
		t.Skip("starts processes")
	}
	path := filepath.Join(t.TempDir(), "state.db")
	for round := range 3 {
		told := killedWriter(t, path, 40+17*round)
		s := newServer(t, server.Options{StateFile: path})
		policy := get(t, s, policyURL) // checked against the contract, like every answer
		n, _ := strconv.Atoi(fmt.Sprint(policy["reconfirmationInDays"]))
		if n < told || n > told+1 {
			t.Errorf("round %d: the client was told of step %d, the file has %d", round, told, n)
		}
		if d, _ := policy["description"].(string); !strings.HasPrefix(d, fmt.Sprintf("step %d x", n)) {
			t.Errorf("round %d: half a change: step %d, %.20q", round, n, d)
		}
		if got := len(policy["authenticationMethodConfigurations"].([]any)) - 12; got < told-round || got > told+1 { // a kill may have come between the two
			t.Errorf("round %d: %d methods were added in %d steps", round, got, told)
		}
		want(t, call(t, s, "PATCH", policyURL, fmt.Sprintf(`{"reconfirmationInDays":%d}`, n)), 200)
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

// killedWriter lets a process write to the file and kills it after some steps. It returns the last step that the
// process told about.
func killedWriter(t *testing.T, path string, steps int) (told int) {
	t.Helper()
	cmd := exec.Command(os.Args[0], "-test.run=^TestWriterProcess$", "-test.timeout=60s")
	cmd.Env = append(os.Environ(), writerEnv+"="+path)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	defer time.AfterFunc(time.Minute, func() { _ = cmd.Process.Kill() }).Stop()
	var other []string
	for scanner := bufio.NewScanner(out); scanner.Scan(); {
		if n, ok := strings.CutPrefix(scanner.Text(), "step "); ok {
			told, _ = strconv.Atoi(n)
		} else {
			other = append(other, scanner.Text())
		}
		if steps--; steps == 0 {
			if err := cmd.Process.Kill(); err != nil {
				t.Error(err)
			}
		}
	}
	_ = cmd.Wait() // it was killed
	if steps > 0 {
		t.Fatalf("the writer ended by itself: %s", strings.Join(other, "\n"))
	}
	return told
}
