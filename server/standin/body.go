package standin

import (
	"mime"
	"net/http"
	"strings"

	"github.com/graphcontract/graphcontract/server/internal/wire"
)

// readBody returns the body of a request, unpacked.
func readBody(r *http.Request, limit int64) ([]byte, *fault) {
	body, err := wire.ReadBody(r, limit)
	if err != nil {
		return nil, &fault{status: err.Status, code: err.Code, target: err.Target, message: err.Message}
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
