package control

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// Limits of a rule.
const (
	MaxRuleBytes  = 4096
	MaxSteps      = 100
	MaxTimes      = 1_000_000
	MaxDelay      = 30 * time.Second
	MaxRetryAfter = time.Hour
)

// A Rule is a sequence of faults for the calls that its target names, written on one line:
//
//	next 2 calls to getPartnerSecurityScore: 503, 429 after 1 s, then normal
//	PATCH /policies/**: drop x3
//	*: delay 200ms forever
//
// The grammar, where [] may be left out and {} may come again:
//
//	rule     = [ "next" [ N ] ( "call" | "calls" ) "to" ] target ":" steps
//	target   = "*" | operationId | [ METHOD ] path
//	steps    = step { "," step }
//	step     = [ "then" ] outcome { modifier }
//	outcome  = status | "normal" | "drop" | "lose" | "malformed" | "break" [ kind ] | "delay" duration
//	modifier = "after" duration | "delay" duration | "code" word | "x" N | N "times" | "forever"
//	kind     = "enum" | "type" | "member" | "variant" | "status"
//	duration = number [ "ms" | "s" | "m" ]
//
// In a path * stands for one segment or a part of it, ** for any number of segments, and {name} for one
// segment. "retry-after" is another word for after and "latency" for delay; a duration without a unit is in
// seconds; a semicolon, "and", "with" and an equals sign between words are filling, so that
// 429;retry-after=1 is a step as well. A status of 200 to 299 means normal.
type Rule struct {
	Target Target
	Calls  int // that the rule is about; 0 means as many as its steps say
	Steps  []Step
}

// A Step is what happens to one call, or to several in a row.
type Step struct {
	Kind       Kind
	Status     int           // of a Status step
	Code       string        // of the error; empty means the usual one of the status
	What       string        // what a Break step breaks; empty means whatever can be
	RetryAfter time.Duration // calls that come earlier are refused again
	RetrySaid  bool          // RetryAfter was given, and may be 0
	Delay      time.Duration // before anything else
	Times      int           // 0 means forever
}

// Kind is what a step does.
type Kind int

// The kinds of steps.
const (
	Normal    Kind = iota // the answer as it is, late perhaps
	Status                // an error instead of an answer; the operation does not run
	Drop                  // the connection closes; the operation does not run
	Lose                  // the operation runs, and the connection closes without its answer
	Malformed             // the answer is cut in the middle, so that it is no JSON
	Break                 // the answer is JSON and breaks the contract
)

var kindWords = [...]string{"normal", "status", "drop", "lose", "malformed", "break"}

func (k Kind) String() string { return kindWords[k] }

// The things a Break step can break.
const (
	BreakEnum    = "enum"    // a value that the enumeration does not have
	BreakType    = "type"    // a member whose value is of another JSON type
	BreakMember  = "member"  // a member that nobody declared
	BreakVariant = "variant" // an @odata.type that is none of the union
	BreakStatus  = "status"  // a status that the operation does not declare
)

var breakKinds = []string{BreakEnum, BreakType, BreakMember, BreakVariant, BreakStatus}

// String writes the rule so that [ParseRule] reads it again.
func (r Rule) String() string {
	var b strings.Builder
	switch {
	case r.Calls == 1:
		b.WriteString("next call to ")
	case r.Calls > 0:
		fmt.Fprintf(&b, "next %d calls to ", r.Calls)
	}
	b.WriteString(r.Target.String())
	b.WriteString(": ")
	b.WriteString(stepsText(r.Steps))
	return b.String()
}

func stepsText(steps []Step) string {
	words := make([]string, len(steps))
	for i, s := range steps {
		words[i] = s.String()
	}
	return strings.Join(words, ", ")
}

// String writes the step as the grammar has it.
func (s Step) String() string {
	var b strings.Builder
	switch {
	case s.Kind == Status:
		b.WriteString(strconv.Itoa(s.Status))
	case s.Kind == Normal && s.Delay > 0:
		b.WriteString("delay " + durationText(s.Delay))
	default:
		b.WriteString(s.Kind.String())
	}
	if s.What != "" {
		b.WriteString(" " + s.What)
	}
	if s.RetrySaid {
		b.WriteString(" after " + durationText(s.RetryAfter))
	}
	if s.Delay > 0 && s.Kind != Normal {
		b.WriteString(" delay " + durationText(s.Delay))
	}
	if s.Code != "" {
		b.WriteString(" code " + s.Code)
	}
	switch {
	case s.Times == 0:
		b.WriteString(" forever")
	case s.Times > 1:
		fmt.Fprintf(&b, " x%d", s.Times)
	}
	return b.String()
}

// durationText writes a duration with one unit, as the grammar has it.
func durationText(d time.Duration) string {
	if d%time.Second == 0 {
		return strconv.FormatInt(int64(d/time.Second), 10) + "s"
	}
	return strconv.FormatInt(d.Milliseconds(), 10) + "ms"
}
