package validate_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"runtime"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/graphcontract/graphcontract/validate"
)

// linesOf checks a stream and writes what was handed over as number@offset code...
func linesOf(t testing.TB, v *validate.Validator, r io.Reader, opts validate.LinesOptions) (out []string, payloads int) {
	t.Helper()
	payloads, err := v.Lines(context.Background(), r, opts, func(l validate.Line) error {
		text := fmt.Sprintf("%d@%d", l.Number, l.Offset)
		for _, f := range l.Findings {
			text += " " + string(f.Code)
		}
		out = append(out, text)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out, payloads
}

func TestLines(t *testing.T) {
	good, bad := `{"id":"1","status":"active"}`, `{"id":"1","status":"activ"}`
	is := validate.PayloadOptions{Type: alert}
	for _, tt := range []struct {
		name, stream string
		opts         validate.LinesOptions
		want         []string
		payloads     int
	}{
		{"nothing", "", validate.LinesOptions{PayloadOptions: is}, nil, 0},
		{"white space only", " \n\r\n\t", validate.LinesOptions{PayloadOptions: is}, nil, 0},
		{"one line without an end", good, validate.LinesOptions{PayloadOptions: is}, nil, 1},
		{"carriage returns", good + "\r\n" + bad + "\r\n", validate.LinesOptions{PayloadOptions: is}, []string{"2@30 value-enum"}, 2},
		{"empty lines count", "\n" + bad + "\n\n" + bad, validate.LinesOptions{PayloadOptions: is}, []string{"2@1 value-enum", "4@30 value-enum"}, 2},
		{"all lines", good + "\n" + bad + "\n", validate.LinesOptions{PayloadOptions: is, All: true}, []string{"1@0", "2@29 value-enum"}, 2},
		{"a value on two lines", "{\n}\n", validate.LinesOptions{PayloadOptions: is}, []string{"1@0 json-syntax", "2@2 json-syntax"}, 2},
		{"types by themselves", `{"@odata.type":"#` + alert + `","id":"1","status":"active"}` + "\n" + good, validate.LinesOptions{}, []string{"2@100 unchecked"}, 2},
		{"an unknown type", good, validate.LinesOptions{PayloadOptions: validate.PayloadOptions{Type: "zzz"}}, []string{"1@0 type-unknown"}, 1},
	} {
		t.Run(tt.name, func(t *testing.T) {
			v := newValidator(t, validate.Options{})
			for _, r := range []io.Reader{strings.NewReader(tt.stream), iotest.OneByteReader(strings.NewReader(tt.stream)), iotest.DataErrReader(strings.NewReader(tt.stream))} {
				got, n := linesOf(t, v, r, tt.opts)
				if diff := cmp.Diff(tt.want, got); diff != "" || n != tt.payloads {
					t.Errorf("%d payloads, want %d; lines differ (-want +got):\n%s", n, tt.payloads, diff)
				}
			}
		})
	}
}

// TestLinesKeepTheirOrder checks many lines, with lines of all lengths, with one worker and with several.
func TestLinesKeepTheirOrder(t *testing.T) {
	v := newValidator(t, validate.Options{})
	var stream bytes.Buffer
	var want []string
	for n := 1; n <= 8000; n++ {
		offset := stream.Len()
		status := "active"
		if n%7 == 0 {
			status = "wrong"
			want = append(want, fmt.Sprintf("%d@%d value-enum", n, offset))
		}
		fmt.Fprintf(&stream, `{"id":"%s","status":"%s"}`+"\n", strings.Repeat("x", n*n%701), status)
	}
	for _, workers := range []int{1, 2, 5} {
		got, n := linesOf(t, v, bytes.NewReader(stream.Bytes()), validate.LinesOptions{PayloadOptions: validate.PayloadOptions{Type: alert}, Workers: workers})
		if !slices.Equal(got, want) || n != 8000 {
			t.Errorf("%d workers: %d payloads, %d lines; want 8000 and %d", workers, n, len(got), len(want))
		}
	}
}

// TestLinesCutLongLines keeps only the beginning of a line that is over the limit, and goes on behind it.
func TestLinesCutLongLines(t *testing.T) {
	v := newValidator(t, validate.Options{MaxBytes: 1000})
	good := `{"id":"1","status":"active"}` + "\n"
	for _, size := range []int{973, 974, 300_000, 3_000_000} {
		long := `{"id":"` + strings.Repeat("x", size) + `","status":"active"}` + "\n"
		stream := good + long + strings.Repeat(good, 3) + `{"id":"2"}`
		want := []string{"2@29 limit-bytes", fmt.Sprintf("6@%d member-missing", len(stream)-len(`{"id":"2"}`))}
		if len(long)-1 <= 1000 {
			want = want[1:]
		}
		got, n := linesOf(t, v, strings.NewReader(stream), validate.LinesOptions{PayloadOptions: validate.PayloadOptions{Type: alert}})
		if diff := cmp.Diff(want, got); diff != "" || n != 6 {
			t.Errorf("%d bytes: %d payloads; lines differ (-want +got):\n%s", size, n, diff)
		}
	}
}

// endless gives a text again and again, so that only a stop ends the reading.
type endless struct {
	text string
	at   int
}

func (e *endless) Read(p []byte) (int, error) {
	n := copy(p, e.text[e.at:])
	e.at = (e.at + n) % len(e.text)
	return n, nil
}

// counting does something once so many bytes have been read.
type counting struct {
	io.Reader
	at int
	do func()
}

func (c *counting) Read(p []byte) (int, error) {
	n, err := c.Reader.Read(p)
	if c.at -= n; c.at <= 0 {
		c.do()
	}
	return n, err
}

func TestLinesStop(t *testing.T) {
	v := newValidator(t, validate.Options{})
	stream := strings.Repeat("{"+strings.Repeat(" ", 1000)+"}\n", 3000)
	is := validate.LinesOptions{PayloadOptions: validate.PayloadOptions{Type: alert}}
	enough := errors.New("enough")
	count := 0
	_, err := v.Lines(context.Background(), strings.NewReader(stream), is, func(validate.Line) error {
		if count++; count == 3 {
			return enough
		}
		return nil
	})
	if !errors.Is(err, enough) || count != 3 {
		t.Errorf("err = %v after %d lines", err, count)
	}
	ctx, cancel := context.WithCancel(context.Background())
	_, err = v.Lines(ctx, &endless{text: stream}, is, func(validate.Line) error { cancel(); return nil })
	if !errors.Is(err, context.Canceled) {
		t.Errorf("err = %v after the context was cancelled", err)
	}
	cancelled := fmt.Errorf("nobody waits: %w", context.Canceled)
	ended, end := context.WithCancelCause(context.Background())
	end(cancelled)
	n, err := v.Lines(ended, strings.NewReader("{}\n"), is, func(validate.Line) error { t.Error("a line after the end"); return nil })
	if n != 0 || !errors.Is(err, cancelled) {
		t.Errorf("%d payloads, err = %v, and the context had ended before", n, err)
	}
	// A line without an end: the context ends when more of it has been read than a payload may have.
	v = newValidator(t, validate.Options{MaxBytes: 1000})
	during, end := context.WithCancelCause(context.Background())
	long := &counting{Reader: &endless{text: strings.Repeat("x", 1000)}, at: 10_000_000, do: func() { end(cancelled) }}
	if _, err = v.Lines(during, long, is, func(validate.Line) error { return nil }); !errors.Is(err, cancelled) {
		t.Errorf("err = %v in a line without an end", err)
	}
	v = newValidator(t, validate.Options{})
	broken := errors.New("broken")
	_, err = v.Lines(context.Background(), io.MultiReader(strings.NewReader("{}\n{}"), iotest.ErrReader(broken)), is, func(validate.Line) error { return nil })
	if !errors.Is(err, broken) {
		t.Errorf("err = %v from a broken reader", err)
	}
}

// TestLinesOfBrokenStreams wants an error where a part of the stream is missing, and before it all lines that came whole.
func TestLinesOfBrokenStreams(t *testing.T) {
	v := newValidator(t, validate.Options{MaxBytes: 1 << 20})
	good, bad := `{"id":"1","status":"active"}`+"\n", `{"id":"1","status":"activ"}`+"\n"
	broken := errors.New("broken")
	for _, tt := range []struct {
		name   string
		stream io.Reader
		err    error
		want   []int
	}{
		{"a part is missing", io.MultiReader(strings.NewReader(bad+good+bad), iotest.ErrReader(io.ErrUnexpectedEOF)), io.ErrUnexpectedEOF, []int{1, 3}},
		{"another end", io.MultiReader(strings.NewReader(bad), iotest.ErrReader(fmt.Errorf("the other side went away: %w", io.EOF))), io.EOF, []int{1}},
		{"a line is cut off", io.MultiReader(strings.NewReader(bad+bad[:20]), iotest.ErrReader(broken)), broken, []int{1}},
		{"many chunks", io.MultiReader(strings.NewReader(strings.Repeat(good, 50_000)+bad), iotest.ErrReader(broken)), broken, []int{50_001}},
		{"a reader that gives nothing", io.MultiReader(strings.NewReader(bad), idle{}), io.ErrNoProgress, []int{1}},
		{"a long line", io.MultiReader(strings.NewReader(bad+strings.Repeat("x", 2<<20)), iotest.ErrReader(broken)), broken, []int{1, 2}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []int
			_, err := v.Lines(context.Background(), tt.stream, validate.LinesOptions{PayloadOptions: validate.PayloadOptions{Type: alert}}, func(l validate.Line) error {
				got = append(got, l.Number)
				return nil
			})
			if !errors.Is(err, tt.err) || !slices.Equal(got, tt.want) {
				t.Errorf("err = %v after the lines %v; want %v after %v", err, got, tt.err, tt.want)
			}
		})
	}
}

// idle is a reader that gives nothing and no reason.
type idle struct{}

func (idle) Read([]byte) (int, error) { return 0, nil }

// TestLinesStopSlowReaders ends the context while a reader gives one byte after the other.
func TestLinesStopSlowReaders(t *testing.T) {
	v := newValidator(t, validate.Options{})
	ctx, cancel := context.WithCancel(context.Background())
	after := 0
	slow := &counting{Reader: iotest.OneByteReader(&endless{text: "{}\n"}), at: 100, do: func() {
		cancel()
		if after++; after > 10 {
			time.Sleep(time.Millisecond) // so that the context is seen
		}
	}}
	_, err := v.Lines(ctx, slow, validate.LinesOptions{}, func(validate.Line) error { return nil })
	if !errors.Is(err, context.Canceled) || after > 1000 {
		t.Errorf("err = %v, and the reader was called %d times after the end of the context", err, after)
	}
}

// TestLinesThatBeginBlank does not pass over a line of which only white space was kept.
func TestLinesThatBeginBlank(t *testing.T) {
	v := newValidator(t, validate.Options{MaxBytes: 1000})
	stream := strings.Repeat(" ", 300_000) + "nothing\n"
	got, n := linesOf(t, v, strings.NewReader(stream), validate.LinesOptions{PayloadOptions: validate.PayloadOptions{Type: alert}})
	if !slices.Equal(got, []string{"1@0 limit-bytes"}) || n != 1 {
		t.Errorf("%d payloads, lines %q", n, got)
	}
}

// TestLinesThatPanic hands a panic of each or of the reader to the caller, who may recover.
func TestLinesThatPanic(t *testing.T) {
	v := newValidator(t, validate.Options{})
	all := validate.LinesOptions{All: true, Workers: 3}
	stream := strings.Repeat("{}"+strings.Repeat(" ", 1000)+"\n", 1500)
	for name, lines := range map[string]func(){
		"each": func() {
			_, _ = v.Lines(context.Background(), strings.NewReader(stream), all, func(validate.Line) error { panic("each") })
		},
		"reader": func() {
			reader := &counting{Reader: strings.NewReader(stream), at: 600_000, do: func() { panic("reader") }}
			_, _ = v.Lines(context.Background(), reader, all, func(validate.Line) error { return nil })
		},
	} {
		func() {
			defer func() {
				if got := recover(); got != name {
					t.Errorf("%s: recovered %v", name, got)
				}
			}()
			lines()
			t.Errorf("%s: no panic", name)
		}()
	}
	returned := false
	done := make(chan struct{})
	go func() {
		defer close(done)
		_, _ = v.Lines(context.Background(), strings.NewReader(stream), all, func(validate.Line) error { runtime.Goexit(); return nil })
		returned = true
	}()
	if <-done; returned {
		t.Error("each ended its goroutine, and Lines returned as if nothing was")
	}
}

// TestLinesAreNotHeldBack writes one line after what was said about the one before.
func TestLinesAreNotHeldBack(t *testing.T) {
	_, v := validate.Graph(t)
	r, w := io.Pipe()
	said := make(chan int)
	go func() {
		for number := 1; number <= 3; number++ {
			if _, err := io.WriteString(w, `{"id":"1","status":"activ"}`+"\n"); err != nil {
				t.Error(err)
			}
			if got := <-said; got != number {
				t.Errorf("line %d, want %d", got, number)
			}
		}
		_ = w.Close() // never fails
	}()
	opts := validate.LinesOptions{PayloadOptions: validate.PayloadOptions{Type: alert}}
	payloads, err := v.Lines(context.Background(), r, opts, func(l validate.Line) error {
		said <- l.Number
		return nil
	})
	if err != nil || payloads != 3 {
		t.Errorf("%d payloads, %v", payloads, err)
	}
}
