// Package control is what a test arranges and proves through /_contract: faults, the journal of exchanges,
// claims about calls, coverage, state, and the figures of a running server.
//
// A [Control] sits beside a server and is asked at four points of every exchange: [Control.Before] the
// operation runs, [Control.Alter] when its answer is ready, [Control.After] it has been sent, and
// [Control.ServeHTTP] for what is about the server itself. It knows nothing of how answers come about; the
// state of the server is behind the interface [State].
package control
