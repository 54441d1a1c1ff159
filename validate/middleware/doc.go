// Package middleware checks what an HTTP server gets and gives against an OpenAPI contract: around any
// [http.Handler], so also around a reverse proxy. Package echomw does the same for Echo.
//
// Each direction has a [Mode]. [Report] tells the findings to a function and changes nothing. [Enforce] answers a
// request that breaks the contract itself, and holds back a response that breaks it. [Off] does not look.
//
// # Bodies
//
// The body of a request is read before the handler runs, up to Options.MaxRequestBytes, and the handler reads the
// same bytes again. A body that is packed with gzip is unpacked for the check only. A larger body, or one packed in
// another way, cannot be checked, which is a finding: Enforce refuses it, and Report hands all of it to the handler.
//
// # Streams
//
// Under Report a response goes out as the handler writes it. A copy of at most Options.MaxResponseBytes is checked
// when the handler has returned. [http.Flusher] and [http.Hijacker] are there if the server has them, and
// [http.ResponseController] works; a connection that was taken over is a finding, since nothing of it was checked.
//
// Under Enforce a response is held until it was checked, so there are no streams: the writer is no [http.Flusher],
// flushing through [http.ResponseController] and taking the connection over fail with errors that say so and are
// [http.ErrNotSupported], interim responses (1xx) are left out, and a write beyond Options.MaxResponseBytes fails with
// [ErrTooLarge].
//
// A panic of the handler passes through. Under Enforce nothing was sent then.
//
// # Answers
//
// A refusal has the form of errors in OData, as application/json:
//
//	{"error": {"code": "requestBreaksContract", "message": "...", "details": [
//	  {"code": "value-type", "message": "...", "target": "/reconfirmationInDays", "in": "body", "line": 1, "column": 26}]}}
//
// For requests the status is 400; 404 for a path and 405 for a method that the contract does not have, where
// Options.Unmatched asks for it; 413 for a body over the limit; 415 for another media type or encoding. For responses
// it is Options.BadResponseStatus, the code is "responseBreaksContract", there are no details, and nothing that the
// handler wrote is shown: no byte, no header, no word of a finding. Options.Refuse replaces these answers.
package middleware
