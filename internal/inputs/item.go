package inputs

import (
	"fmt"
	"net/http"
)

// An Item is a payload, an exchange, or many payloads that stand on lines of their own.
type Item struct {
	Payload  Payload   // of an item that is nothing else
	Exchange *Exchange // nil for a payload
	Lines    *Lines    // nil for a payload
	Record   int       // in a file with several items, from 1; 0 in others, and for lines
}

// A Payload is a JSON value and where it stands.
type Payload struct {
	Data    []byte
	Pointer string // of the value in the file, "" at the top
	At      Place  // of the first byte of Data
	// Locate gives the place of a byte of Data; nil means that Data stands in the file as it is.
	Locate func(offset int) Place
	// Line gives the line of the file that holds a place; nil means that Data has it.
	Line func(line int) string
}

// A Place is a position in a file. Line and Col count from 1, a column is a character; 0 means unknown.
type Place struct {
	Line, Col int
	Offset    int64
}

// Place gives the place of a finding at line, col and offset of the payload.
func (p *Payload) Place(line, col, offset int) Place {
	if p.Locate != nil {
		return p.Locate(offset)
	}
	out := Place{Line: p.At.Line + line - 1, Col: col, Offset: p.At.Offset + int64(offset)}
	if line == 1 {
		out.Col += p.At.Col - 1
	}
	return out
}

// An Exchange is a recorded request, with its response if there was one.
type Exchange struct {
	Request      *http.Request
	RequestBody  Payload
	Answered     bool
	Status       int
	Header       http.Header
	ResponseBody Payload

	RequestAt, StatusAt Place
	headers             map[string]Place // of requests as "> name", of responses as "< name"
}

// HeaderAt is the place of a header, or of the line that begins its half of the exchange.
func (e *Exchange) HeaderAt(name string, response bool) Place {
	mark, other := "> ", e.RequestAt
	if response {
		mark, other = "< ", e.StatusAt
	}
	if p, ok := e.headers[mark+http.CanonicalHeaderKey(name)]; ok {
		return p
	}
	return other
}

// A Problem is what is wrong with an input itself.
type Problem struct { //nolint:errname // a finding that travels as an error
	Code    Code
	At      Place
	Pointer string
	Message string
}

func (p *Problem) Error() string {
	return fmt.Sprintf("%d:%d: %s", p.At.Line, p.At.Col, p.Message)
}

// Code names a kind of problem.
type Code string

// The kinds.
const (
	CodeGzip     Code = "input-gzip"
	CodeExchange Code = "input-exchange"
	CodeSyntax   Code = "json-syntax" // the code that package validate has for it
	CodeYAML     Code = "input-yaml"
	CodeBytes    Code = "limit-bytes" // likewise
)

// A Rule tells what a code of this package means and what to do.
type Rule struct {
	Code            Code
	Summary, Remedy string
}

// Rules lists the codes that only this package has, sorted.
func Rules() []Rule {
	return []Rule{
		{CodeExchange, "a recorded exchange cannot be read", "record it again, or write it in the form docs/VALIDATE.md describes"},
		{CodeGzip, "a compressed input is damaged", "compress it again"},
		{CodeYAML, "a payload is not YAML, or has what JSON cannot say", "mend the YAML at the place shown"},
	}
}

// advanceBytes moves a place over bytes that may begin or end inside of a character: a column is counted where a
// character begins.
func (p Place) advanceBytes(text []byte) Place {
	for _, c := range text {
		switch {
		case c == '\n':
			p.Line, p.Col = p.Line+1, 1
		case c&0xC0 != 0x80:
			p.Col++
		}
	}
	p.Offset += int64(len(text))
	return p
}
