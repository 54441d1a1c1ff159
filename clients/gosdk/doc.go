// Package sdk runs the Go SDK of Microsoft Graph against the server. It is a module of its own because the models of the
// SDK take minutes and gigabytes to compile.
package sdk
