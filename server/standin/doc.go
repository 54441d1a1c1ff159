// Package standin serves any OpenAPI 3.0 or 3.1 document: a stand-in with a state, made from the contract alone.
//
// Requests are compared with the contract before anything happens, and answers before they leave. What the
// operations do follows from their paths and schemas: a path whose GET answers a list is a collection, one that ends
// in a parameter addresses an item of it, other paths with a GET hold one resource, and what is left is called and
// answers a sample. docs/STANDIN.md tells the rules.
//
// The state begins with samples: values made from the schemas, each compared with the contract. What no valid sample
// can be made for is told by [Server.Findings] and answered 501.
//
// Package server is for the two areas whose behavior is written by hand; this package knows no area.
package standin
