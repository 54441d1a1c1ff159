package wire

import "net/http"

// The service lets pages of every site call it: what protects it is the token. Browsers ask first, without one.

// exposed are the headers of an answer that a page may read beside the few that it always may.
const exposed = "ETag, Location, Preference-Applied, Retry-After, WWW-Authenticate, OData-Version, request-id, client-request-id"

// preflightAge is how long a browser need not ask again, in seconds.
const preflightAge = "86400"

// CrossOrigin adds to an answer what a browser wants to see for a page of another site, and reports whether the
// request was only the question whether it may call, which is answered then.
func CrossOrigin(w http.ResponseWriter, r *http.Request) (answered bool) {
	if r.Header.Get("Origin") == "" {
		return false
	}
	h := w.Header()
	h.Set("Access-Control-Allow-Origin", "*")
	method := r.Header.Get("Access-Control-Request-Method")
	if r.Method != http.MethodOptions || method == "" {
		h.Set("Access-Control-Expose-Headers", exposed)
		return false
	}
	h.Set("Access-Control-Allow-Methods", "GET, HEAD, POST, PATCH, PUT, DELETE")
	if names := r.Header.Values("Access-Control-Request-Headers"); len(names) > 0 {
		h["Access-Control-Allow-Headers"] = names
	}
	h.Set("Access-Control-Max-Age", preflightAge)
	w.WriteHeader(http.StatusOK)
	return true
}
