package standin

import (
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"strings"
)

// readBody returns the body of a request, unpacked. Both what was sent and what it unpacks to are limited.
func readBody(r *http.Request, limit int64) ([]byte, *fault) {
	if r.Body == nil {
		return nil, nil
	}
	packed := io.LimitReader(r.Body, limit+1)
	plain := packed
	switch encoding := strings.ToLower(strings.TrimSpace(r.Header.Get("Content-Encoding"))); encoding {
	case "", "identity":
	case "gzip", "x-gzip":
		unpacked, err := gzip.NewReader(packed)
		if errors.Is(err, io.EOF) {
			return nil, nil // nothing at all was sent
		}
		if err != nil {
			return nil, unreadable("the body is no gzip: " + err.Error())
		}
		plain = unpacked
	default:
		return nil, &fault{status: http.StatusUnsupportedMediaType, code: codeMediaType, target: "Content-Encoding",
			message: fmt.Sprintf("header Content-Encoding: %q is not supported; send gzip or no encoding", encoding)}
	}
	body, err := io.ReadAll(io.LimitReader(plain, limit+1))
	switch {
	case int64(len(body)) > limit:
		return nil, &fault{status: http.StatusRequestEntityTooLarge, code: codeTooLarge,
			message: fmt.Sprintf("the body is larger than %d bytes", limit)}
	case err != nil:
		return nil, unreadable("the body cannot be read: " + err.Error())
	}
	return body, nil
}

func unreadable(message string) *fault {
	return &fault{status: http.StatusBadRequest, code: codeBadRequest, message: message}
}

// freeBody reports whether the contract takes any body of a content type: it declares the type and no schema.
func (op *operation) freeBody(sent string) bool {
	if op.in.RequestBody == nil || op.in.RequestBody.Value == nil {
		return false
	}
	plain, _, err := mime.ParseMediaType(sent)
	if err != nil {
		return false
	}
	major, _, _ := strings.Cut(plain, "/")
	for _, want := range []string{plain, major + "/*", "*/*"} {
		for name, media := range op.in.RequestBody.Value.Content {
			if strings.EqualFold(name, want) && media != nil {
				return media.Schema == nil
			}
		}
	}
	return false
}
