// Package batch reads a $batch: several requests in one body, some of which wait for others. What they are about is for
// the server to know.
package batch
