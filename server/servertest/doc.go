// Package servertest puts a Microsoft Graph into a Go test, in one line:
//
//	func TestPolicy(t *testing.T) {
//		t.Parallel()
//		graph := servertest.Start(t)
//		client := graph.Client // sends https://graph.microsoft.com/… to this process
//		…
//	}
//
// The Graph has a state of its own, that of a new tenant, so tests run in parallel; they share the work of reading
// the contract. The test fails with all findings when the client sends what the contract forbids, and when an answer
// breaks it; [AllowViolations], [Tolerate] and [Graph.ExpectViolation] are for tests that want to see just that.
//
// # Clients
//
// [Graph.Client] needs no socket. Clients that make their own transport get [Graph.URL] instead; those that insist
// on the real names and on TLS are served by "graphcontract serve --tls".
//
// # Tokens
//
// Any bearer token is taken, or none, unless the test says [RequireAuth]. [Graph.Token] gives one. Libraries
// that want a credential, such as those that build on azcore, get one from [NewCredential], which takes their types
// as parameters, so that this package need not import them:
//
//	cred := servertest.NewCredential[policy.TokenRequestOptions, azcore.AccessToken](graph)
//	var _ azcore.TokenCredential = cred
package servertest
