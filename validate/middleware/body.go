package middleware

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"

	"github.com/graphcontract/graphcontract/validate"
)

const (
	contentEncoding = "Content-Encoding"
	contentType     = "Content-Type"
)

// requestBody is a body that was read.
type requestBody struct {
	request *http.Request // a copy that can be read again
	decoded []byte        // for the check
}

// readRequest reads the body of a request. The problem says why it cannot be checked; the request of the result gives
// the handler all of it in any case.
func readRequest(r *http.Request, limit int) (requestBody, *validate.Finding) {
	if r.Body == nil || r.Body == http.NoBody {
		return requestBody{request: r}, nil
	}
	if r.ContentLength > int64(limit) {
		return requestBody{request: r}, tooLarge("request", limit)
	}
	data, err := readAll(beyond(r.Body, limit), r.ContentLength)
	again := *r
	again.Body = &replay{Reader: io.MultiReader(bytes.NewReader(data), &rest{r.Body, err}), Closer: r.Body}
	out := requestBody{request: &again}
	var tooMany *http.MaxBytesError
	switch {
	case errors.As(err, &tooMany):
		return out, tooLarge("request", int(tooMany.Limit))
	case err != nil:
		return out, problem(validate.CodeUnchecked, validate.InBody, "", fmt.Sprintf("the body could not be read: %v", err))
	case len(data) > limit:
		return out, tooLarge("request", limit)
	}
	decoded, p := decode(data, r.Header, limit, "request")
	out.decoded = decoded
	return out, p
}

// beyond reads one byte more than the limit, so that what is larger shows. There is none after the highest limit.
func beyond(r io.Reader, limit int) io.Reader {
	return io.LimitReader(r, max(int64(limit), int64(limit)+1))
}

// maxAhead is how much room is made for a body before it comes: its length is only what the sender says.
const maxAhead = 1 << 16

// readAll reads all there is. The size is what is expected, -1 if that is not known.
func readAll(r io.Reader, size int64) ([]byte, error) {
	var b bytes.Buffer
	b.Grow(int(min(max(size, 0), maxAhead)) + bytes.MinRead)
	_, err := b.ReadFrom(r)
	return b.Bytes(), err
}

// replay is a body whose beginning was read before.
type replay struct {
	io.Reader
	io.Closer
}

// rest goes on where reading stopped: with the error it stopped at, if there was one.
type rest struct {
	r   io.Reader
	err error
}

func (b *rest) Read(p []byte) (int, error) {
	if b.err != nil {
		return 0, b.err
	}
	return b.r.Read(p)
}

// decode undoes the encoding of a body.
func decode(data []byte, h http.Header, limit int, half string) ([]byte, *validate.Finding) {
	var codings []string
	for _, line := range h.Values(contentEncoding) {
		for _, c := range strings.Split(line, ",") {
			if c = strings.ToLower(strings.TrimSpace(c)); c != "" && c != "identity" {
				codings = append(codings, c)
			}
		}
	}
	switch {
	case len(codings) == 0 || len(data) == 0:
		return data, nil
	case len(codings) > 1 || codings[0] != "gzip" && codings[0] != "x-gzip":
		return nil, problem(validate.CodeUnchecked, validate.InHeader, contentEncoding,
			fmt.Sprintf("the body of the %s is packed as %.64q, which is not read, so it was not checked; use gzip or none", half, strings.Join(codings, ", ")))
	}
	z, err := gzip.NewReader(bytes.NewReader(data))
	var out []byte
	if err == nil {
		out, err = io.ReadAll(beyond(z, limit))
	}
	switch {
	case err != nil:
		return nil, problem(validate.CodeUnchecked, validate.InBody, "", fmt.Sprintf("the body of the %s is not what %s says, so it was not checked: %v", half, contentEncoding, err))
	case len(out) > limit:
		return nil, tooLarge(half, limit)
	}
	return out, nil
}

func tooLarge(half string, limit int) *validate.Finding {
	return problem(validate.CodeLimitBytes, validate.InBody, "", fmt.Sprintf("the body of the %s is larger than %d bytes, so it was not checked", half, limit))
}

func problem(code validate.Code, in validate.In, name, message string) *validate.Finding {
	return &validate.Finding{Code: code, Severity: validate.Error, In: in, Name: name, Message: message}
}
