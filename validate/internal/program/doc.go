// Package program compiles the schemas of an OpenAPI document into programs that check JSON without decoding it.
//
// [Compile] makes a [Set]: for each schema and direction one immutable [Program]. A [Machine] runs a program once
// over the raw bytes of a body and answers [Clean], [Dirty] or [Unknown]. Clean means that package validate would
// report nothing at all about the body, not even a warning; Dirty means it would report something; Unknown means
// that the program does not know, and that the caller has to look. A program that cannot cover a keyword
// answers Unknown where the keyword counts, never Clean.
//
// Running a program on a valid body allocates nothing. The time grows with the size of the body times the size of
// the schema: values are looked at twice only to choose between alternatives, and a budget bounds how often.
//
// docs/ENGINE.md describes how the programs are built and why the answers can be trusted.
package program
