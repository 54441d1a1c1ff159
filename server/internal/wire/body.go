package wire

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"io"
	"net/http"
	"strings"
)

// gzipMagic is how every gzip begins, and no JSON does. A client that packs its bodies and tries again after a 429 may
// send the plain body under the header of the packed one; it is taken for what it is.
const gzipMagic = "\x1f\x8b"

// BodyError says why a body was not read.
type BodyError struct {
	Status  int
	Code    string // of the error, as the gateway of the service spells it
	Target  string // the header that is at fault, or ""
	Message string
}

func (e *BodyError) Error() string { return e.Message }

// Codes of errors about bodies.
const (
	CodeBadRequest = "BadRequest"
	CodeMediaType  = "UnsupportedMediaType"
	CodeTooLarge   = "RequestEntityTooLarge"
)

// ReadBody returns the body of r, unpacked. Both what was sent and what it unpacks to are limited, so a
// small gzip bomb ends at the limit like a large body.
func ReadBody(r *http.Request, limit int64) ([]byte, *BodyError) {
	if r.Body == nil {
		return nil, nil
	}
	encoding := strings.ToLower(strings.TrimSpace(r.Header.Get("Content-Encoding")))
	if n := r.ContentLength; n > 0 && n <= limit && (encoding == "" || encoding == "identity") {
		body := make([]byte, n)
		if _, err := io.ReadFull(r.Body, body); err != nil {
			return nil, unreadable("the body cannot be read: " + err.Error())
		}
		return body, nil
	}
	var packed, plain io.Reader
	packed = io.LimitReader(r.Body, limit+1)
	switch encoding {
	case "", "identity":
		plain = packed
	case "gzip", "x-gzip":
		peeked := bufio.NewReader(packed)
		if head, _ := peeked.Peek(len(gzipMagic)); string(head) != gzipMagic {
			plain = peeked
			break
		}
		zr, err := gzip.NewReader(peeked)
		if err != nil {
			return nil, unreadable("the body is no gzip: " + err.Error())
		}
		plain = zr
	default:
		return nil, &BodyError{Status: http.StatusUnsupportedMediaType, Code: CodeMediaType, Target: "Content-Encoding",
			Message: fmt.Sprintf("header Content-Encoding: %q is not supported; send gzip or no encoding", encoding)}
	}
	body, err := io.ReadAll(io.LimitReader(plain, limit+1))
	if int64(len(body)) > limit {
		return nil, &BodyError{Status: http.StatusRequestEntityTooLarge, Code: CodeTooLarge,
			Message: fmt.Sprintf("the body is larger than %d bytes", limit)}
	}
	if err != nil {
		return nil, unreadable("the body cannot be read: " + err.Error())
	}
	return body, nil
}

func unreadable(message string) *BodyError {
	return &BodyError{Status: http.StatusBadRequest, Code: CodeBadRequest, Message: message}
}
