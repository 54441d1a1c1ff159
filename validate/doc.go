// Package validate checks JSON payloads, HTTP requests and HTTP responses against an OpenAPI 3.0 or 3.1 contract.
//
// A [Validator] is made once from a document with [New] and may be shared. Its methods return [Findings]: every
// place where the input differs from the contract, with its line and column, a JSON Pointer, a stable code and,
// where a word is misspelled, the word that was meant. An error says that the work could not be done: by New that the
// document itself cannot be used, by Lines that the stream cannot be read to its end.
//
//   - [Validator.Payload] checks a value on its own, [Validator.Lines] a stream of values.
//   - [Validator.Request] and [Validator.Response] check an exchange, one half at a time.
//
// The keywords of a schema mean what kin-openapi says they mean, and in version 3.1 what JSON Schema says. Above the
// schema stand the rules the Graph service lives by and a schema cannot say: members nobody declared, read-only
// members in a request, the sentinel of an evolvable enum, the type a value gives itself, numbers with all their
// digits, dates that exist. [Codes] lists all rules; those above the schema can be adjusted through [Options].
//
// What cannot be checked does not pass: it is reported with the code unchecked. The size of a body, its depth,
// its number of values and the number of findings are limited, and the cost of a check grows with the size of
// the body times the size of its schema, whatever either holds. The same input gives the same findings.
package validate
