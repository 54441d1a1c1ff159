// Package jsondoc keeps JSON documents as they were written.
//
// A decoded value is nil, bool, string, [json.Number], [Array] or [Object]. Objects keep the order of
// their members and numbers keep their digits, so a document that goes through the server comes out as
// it went in: 9007199254740993 stays exact and 14.290 keeps its zero.
//
// Values are immutable by convention: nothing in this module changes one in place, so a document may be
// shared between goroutines and between the states of a store without copying.
package jsondoc
