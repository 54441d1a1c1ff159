// Package wire has what all servers of the service do alike with requests and answers, whatever these are about: how
// bodies are read, what errors look like, and what browsers are told.
package wire
