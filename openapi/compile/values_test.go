package compile

import (
	"strings"
	"testing"
)

func TestValueList(t *testing.T) {
	for _, c := range []struct{ text, want, gated, reason string }{
		{"Possible values are: `a`, `b`, and `c`.", "a b c", "", ""},
		{"The possible values are `a` or `b`. Required.", "a b", "", ""},
		{"Possible values: `a`.", "a", "", "a list of one"},
		{"Allowed values are a, b, c.", "a b c", "", "bare words"},
		{"Supported values: **a**, **b**", "a b", "", "bold"},
		{"Possible values are 'a', \"b\" and “c”.", "a b c", "", "quotes of all kinds"},
		{"Values: a | b | c", "a b c", "", ""},
		{"One of a, b or c.", "a b c", "", ""},
		{"Either one of the following: `a`, `b`.", "a b", "", ""},
		{"Can be `a` or `b`.", "a b", "", ""},
		{"May be set to `a`, `b` (the default), or `c`.", "a b c", "", ""},
		{"Possible values are: `a` (when so), `b` (when **not**).", "a b", "", "remarks in parentheses"},
		{"Possible values are: `a` when **size** is `large`, `b`.", "a b", "", "a condition"},
		{"Possible values are: <ul><li>`a`: one</li><li>`b` - two</li></ul>Nothing `else`.", "a b", "", "a list of HTML"},
		{"Possible values:<br>a - one<br>b - two", "a b", "", "lines parted by breaks"},
		{"Possible values:<br/>\"a\" - one.<br/>\"b\" - two.", "a b", "", ""},
		{"For goods, possible values: `a`. For people, possible values: `b`.", "a b", "", "one list for each case"},
		{"The value is always `x`. Possible values are: `a`, `b`.", "a b", "", "a list says more than an example"},
		{"Possible values are: `v1.0`, `v2.0`.", "v1.0 v2.0", "", "a period in code ends no sentence"},
		{"Possible values are: `a`, `null`.", "a", "", "null is no member"},
		{
			"The possible values are: `a`, `unknownFutureValue`. Use the `Prefer: include-unknown-enum-members` header to get these: `b`.",
			"a unknownFutureValue b", "b", "gated members come last",
		},
		{"Cannot be one of the following: `a`, `b`.", "", "", "a negation"},
		{"The returned value is always a number.", "", "", ""},
		{"Set to `true` if it can be opened.", "", "", ""},
		{"One of the vans in the fleet.", "", "", "a sentence"},
		{"The value of the property.", "", "", ""},
		{"Possible values are described below.", "", "", ""},
	} {
		values, gated := valueList(c.text)
		if got := strings.Join(values, " "); got != c.want {
			t.Errorf("%q gives %q, want %q (%s)", c.text, got, c.want, c.reason)
		}
		if got := strings.Join(gated, " "); got != c.gated {
			t.Errorf("%q: gated %q, want %q (%s)", c.text, got, c.gated, c.reason)
		}
	}
}
