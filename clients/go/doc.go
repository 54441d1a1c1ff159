// Package clients runs public Go clients of Microsoft Graph against the server. It is a module of its own, so that
// nobody else builds them.
package clients
