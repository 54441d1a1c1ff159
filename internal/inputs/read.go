package inputs

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
)

// Format is the form of an input.
type Format string

// The forms. Auto looks at the name and the first bytes.
const (
	Auto   Format = "auto"
	JSON   Format = "json"
	NDJSON Format = "ndjson"
	Array  Format = "array"
	YAML   Format = "yaml"
	HAR    Format = "har"
	HTTP   Format = "http"
)

// Formats lists the names of the forms.
func Formats() []string {
	return []string{string(Auto), string(JSON), string(NDJSON), string(Array), string(YAML), string(HAR), string(HTTP)}
}

// Options say how to read.
type Options struct {
	Format Format // Auto if empty
	// MaxBytes limits one payload, and the whole of an input that is no stream; of recorded exchanges, a file may have
	// four times as many. What is larger is handed out cut, one byte too long, so that the check reports it.
	MaxBytes int
	// WholeArrays hands out an array as one payload and not its items, in the form Auto.
	WholeArrays bool
}

// bufferSize is how much of a stream is read at once.
const bufferSize = 1 << 18

// Read hands out the items of an input, in order, until yield returns an error. The data of an item is the
// caller's, that of lines until they are done. A *Problem ends the reading; the items before it have been handed out.
func Read(ctx context.Context, name string, in io.Reader, opts Options, yield func(Item) error) error {
	in = &cancelable{ctx: ctx, in: in}
	r := bufio.NewReaderSize(in, bufferSize)
	if head, _ := r.Peek(2); len(head) == 2 && head[0] == 0x1F && head[1] == 0x8B {
		z, err := gzip.NewReader(r)
		if err != nil {
			return gzipProblem(err)
		}
		in = &unzipped{z}
		r = bufio.NewReaderSize(in, bufferSize)
		name = strings.TrimSuffix(strings.ToLower(name), ".gz")
	}
	format := opts.Format
	if format == "" || format == Auto {
		format = detect(name, r, opts)
	}
	if p := encodingProblem(r, format); p != nil {
		return p
	}
	switch format {
	case NDJSON:
		head, _ := r.Peek(r.Buffered())
		return readLines(io.MultiReader(bytes.NewReader(head), in), opts, yield)
	case Array:
		return readArray(r, opts, yield)
	case YAML:
		return whole(r, opts, yield, readYAML)
	case HAR:
		opts.MaxBytes *= recordingFactor
		return whole(r, opts, yield, readHAR)
	case HTTP:
		opts.MaxBytes *= recordingFactor
		return whole(r, opts, yield, readHTTP)
	case JSON:
		return whole(r, opts, yield, func(data []byte, _ Options, yield func(Item) error) error {
			return yield(Item{Payload: Payload{Data: data, At: Place{Line: 1, Col: 1}}})
		})
	}
	return fmt.Errorf("the input format %q is not known", format)
}

// encodingProblem tells what is no UTF-8 by its first bytes. The check of a payload knows the mark of UTF-8 itself.
func encodingProblem(r *bufio.Reader, format Format) error {
	head, _ := r.Peek(3)
	var message string
	switch {
	case bytes.HasPrefix(head, []byte("\xFE\xFF")) || bytes.HasPrefix(head, []byte("\xFF\xFE")),
		len(head) > 1 && (head[0] == 0) != (head[1] == 0):
		message = "the input is UTF-16; save it as UTF-8"
	case bytes.HasPrefix(head, []byte("\xEF\xBB\xBF")) && (format == HAR || format == HTTP):
		message = "the input begins with a byte order mark; save it as UTF-8 without one"
	default:
		return nil
	}
	return &Problem{Code: CodeSyntax, At: Place{Line: 1, Col: 1}, Message: message}
}

// detect names the form: by the extension, else by how the input begins.
func detect(name string, r *bufio.Reader, opts Options) Format {
	name = strings.ToLower(name)
	switch ext := name[strings.LastIndexByte(name, '.')+1:]; ext {
	case "ndjson", "jsonl":
		return NDJSON
	case "yaml", "yml":
		return YAML
	case "har":
		return HAR
	case "http":
		return HTTP
	}
	head, _ := r.Peek(512)
	head = bytes.TrimLeft(head, " \t\r\n")
	switch {
	case len(head) > 0 && head[0] == '[' && !opts.WholeArrays:
		return Array
	case startsHAR(head):
		return HAR
	}
	return JSON
}

// startsHAR reports whether an object begins with the member log, as HAR files do.
func startsHAR(head []byte) bool {
	rest, ok := bytes.CutPrefix(head, []byte("{"))
	rest, isLog := bytes.CutPrefix(bytes.TrimLeft(rest, " \t\r\n"), []byte(`"log"`))
	return ok && isLog && bytes.HasPrefix(bytes.TrimLeft(rest, " \t\r\n:"), []byte("{"))
}

// recordingFactor is how many times the size of a payload a file of exchanges may have: it is held in memory.
const recordingFactor = 4

// whole reads an input that is no stream.
func whole(r *bufio.Reader, opts Options, yield func(Item) error, read func([]byte, Options, func(Item) error) error) error {
	data, err := io.ReadAll(io.LimitReader(r, int64(max(opts.MaxBytes, 0))+1))
	if err != nil {
		return err
	}
	return read(data, opts, yield)
}

// cancelable ends a read when the context has ended. What has ended once is not read again.
type cancelable struct {
	ctx context.Context
	in  io.Reader
	err error
}

func (c *cancelable) Read(p []byte) (n int, err error) {
	if c.err == nil {
		c.err = c.ctx.Err()
	}
	if c.err == nil {
		n, c.err = c.in.Read(p)
	}
	return n, c.err
}

// unzipped tells damage of the compression from failures to read.
type unzipped struct{ z *gzip.Reader }

func (u *unzipped) Read(p []byte) (int, error) {
	n, err := u.z.Read(p)
	if err != nil && !errors.Is(err, io.EOF) {
		err = gzipProblem(err)
	}
	return n, err
}

func gzipProblem(err error) error {
	if errors.Is(err, gzip.ErrHeader) || errors.Is(err, gzip.ErrChecksum) || errors.Is(err, io.ErrUnexpectedEOF) || isCorrupt(err) {
		return &Problem{Code: CodeGzip, Message: fmt.Sprintf("the compressed data is damaged: %v", err)}
	}
	return err
}
