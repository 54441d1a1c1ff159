// Package model is the contract seen as types: which properties a resource has, of what kind, and which
// types derive from it. OpenAPI says this with allOf, oneOf, discriminators and wrapped references; the
// query options and the shaping of answers need it said plainly.
//
// Types are made once from a document that is not changed afterwards, and are safe to share.
package model
