// Package seed holds the state that a fresh server starts with: the documented defaults of every built-in
// authentication method, and a made-up partner with a score, requirements of each type, customers, history
// and alerts.
//
// The files are JSON as the server answers it. They hold no relationships; those are collections of their own.
package seed
