// Package inputs finds the payloads and exchanges in what people have at hand: files, directories and patterns;
// JSON, streams of JSON lines and arrays, YAML, recorded exchanges as HAR or as plain text; any of them compressed
// with gzip.
//
// [Expand] turns arguments into files, [Read] hands out what is in one. Whatever the form, an item knows for each
// byte of its JSON the line and column in the file it came from. Streams are read in constant memory. What is wrong
// with an input is a [*Problem], which has a place too; any other error means that it could not be read.
package inputs
