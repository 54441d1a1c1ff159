// Package server is a stateful stand-in for two areas of Microsoft Graph beta: the authentication methods
// policy and partner security. It checks every request, and every answer of its own, against the contract.
//
//	srv, err := server.New(doc, server.Options{})
//	if err != nil { … }
//	err = server.HTTPServer(":8080", srv).ListenAndServe()
//
// # How a request goes through
//
// The path is matched without regard to case, the body is read (gzip too) under a limit, and package
// validate compares both with the contract. A request with findings is answered with 400 and an OData error
// that has one detail for each of them; it reaches no handler, so it changes nothing. What passes goes to
// the generated Echo server, whose strict interface [Server] implements: an operation that the contract
// declares and nobody implemented does not compile. The answer is held back until it has been checked as
// well; see [Options.Responses].
//
// # State
//
// State is JSON documents, not Go structs: a PATCH has three states for every member, an answer shaped by
// $select has no type, and numbers keep the digits they came with. Handlers therefore read the checked bytes
// of the body and answer with raw JSON, and use the generated types for the shape of the interface only.
//
// A [Server] may be used by several goroutines at once. PATCHes run one after the other; each sees the
// result of the one before, and a refused one leaves nothing behind.
package server
