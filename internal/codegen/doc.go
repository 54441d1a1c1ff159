// Package codegen makes Go from a finished contract: models, an HTTP client and
// an Echo server stub.
//
// [Generate] is the entry point. It runs oapi-codegen once for each Go package, and then rewrites and completes what comes out, because plain
// oapi-codegen leaves four things to the caller that a contract test cannot leave
// open:
//
//   - a polymorphic value becomes a sealed interface with a lossless unknown
//     variant (unions.go),
//   - enum members keep the order of the contract and know whether they are, or
//     come after, the sentinel (enums.go),
//   - members are decoded by their exact name and written again without loss, a
//     required list is not null, an empty list is not an absent one; each model can
//     be held against the contract (members.go, and package gen/wire, which does the
//     work, so that the output stays small),
//   - the models stand alone: who imports them links neither Echo nor kin-openapi
//     nor net/http (oapi.go).
//
// The same contract always gives the same bytes. Nothing in the output depends on
// time, map order, the machine or the version of the Go command, so the drift test
// may compare bytes.
package codegen
