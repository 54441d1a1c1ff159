// Package coverage counts what of a contract the exchanges of a server have shown: which operations answered
// with which of their statuses, and which values of enumerations and types of unions went in and came out.
//
// A [Map] is made from a contract once. What can be shown is its goals; an exchange that the contract was
// checked against hits some. A hit costs an atomic increment, and a body is read once without making a tree.
package coverage
