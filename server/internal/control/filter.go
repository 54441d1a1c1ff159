package control

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// A Filter picks records. The zero value picks all.
type Filter struct {
	Target    Target
	Namespace *string // nil means all of them
	Status    string  // "404" or "4xx"; empty means any; "0" means dropped
	Since     time.Time
	Until     time.Time
	After     uint64 // only records with a greater id
	Findings  string // "request", "response", "any" or "none"; empty does not look
	Fault     *bool  // with or without a fault done to it
}

// Check refuses values that nothing could match by mistake.
func (f Filter) Check() error {
	if s := f.Status; s != "" && !(len(s) == 3 && s[0] >= '1' && s[0] <= '5' && (s[1:] == "xx" || isDigits(s[1:]))) && s != "0" {
		return fmt.Errorf("status %q is neither a number nor one of 2xx, 4xx and so on", s)
	}
	switch f.Findings {
	case "", "request", "response", "any", "none":
	default:
		return fmt.Errorf("findings %q is none of request, response, any, none", f.Findings)
	}
	if p := f.Target.Path; p != "" {
		if !strings.HasPrefix(p, "/") {
			return fmt.Errorf("path %q does not begin with a slash", p)
		}
		return checkPattern(p)
	}
	return nil
}

func (f Filter) matches(r *Record) bool {
	switch {
	case f.Namespace != nil && *f.Namespace != r.Namespace,
		r.ID <= f.After,
		!f.Since.IsZero() && r.Began.Before(f.Since),
		!f.Until.IsZero() && r.Began.After(f.Until),
		f.Fault != nil && *f.Fault != (r.Fault != ""):
		return false
	}
	return statusMatches(f.Status, r.Status) && f.findingsMatch(r) && f.Target.Matches(r.call())
}

func statusMatches(want string, status int) bool {
	if want == "" {
		return true
	}
	if strings.HasSuffix(want, "xx") {
		return status >= 100 && strconv.Itoa(status)[0] == want[0]
	}
	return want == strconv.Itoa(status)
}

func (f Filter) findingsMatch(r *Record) bool {
	switch f.Findings {
	case "request":
		return len(r.RequestFindings) > 0
	case "response":
		return len(r.ResponseFindings) > 0
	case "any":
		return len(r.RequestFindings)+len(r.ResponseFindings) > 0
	case "none":
		return len(r.RequestFindings)+len(r.ResponseFindings) == 0
	default:
		return true
	}
}
