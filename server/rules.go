package server

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"strings"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
	"github.com/graphcontract/graphcontract/server/internal/model"
	"github.com/graphcontract/graphcontract/validate"
)

const externalType = "#microsoft.graph.externalAuthenticationMethodConfiguration"

// Codes of rules that stand between members, where no schema can say them.
const (
	ruleCreatable = "type-not-creatable"
	ruleSameType  = "type-mismatch"
	ruleLifetimes = "lifetimes-out-of-order"
	rulePriority  = "priority-not-unique"
)

// payloadType is the component that values of a type are held against: where there are derived types, one of them.
func payloadType(t *model.Type) string {
	if len(t.Derived) > 0 {
		return t.Name + "Union"
	}
	return t.Name
}

// checkState compares what is about to be stored with the contract, as a client would read it. Only a
// request that passed its own check comes here, so a finding means that the parts are right and the whole is not. The
// text is that of the body.
func (s *Server) checkState(x *exchange, t *model.Type, body jsondoc.Object) (text []byte, err error) {
	text, err = jsondoc.Encode(body)
	if err != nil {
		return nil, err
	}
	_, fs := s.contract.validator.Payload(text, validate.PayloadOptions{Type: payloadType(t), IncludeUnknownEnumMembers: true})
	if fs.OK() {
		return text, nil
	}
	x.requestFindings = append(x.requestFindings, fs...)
	f := refusal(fs, x.area)
	f.message = "the change would leave a state that breaks the contract: " + f.message
	return nil, f
}

// broken is the fault for a rule between members that does not hold.
func broken(rule, target, message string) *fault {
	return &fault{status: http.StatusBadRequest, code: directory.badRequest(), target: target, message: message,
		details: []detail{{Code: rule, Message: message, Target: target}}}
}

// creatable refuses to add a method of a built-in kind.
func creatable(sent jsondoc.Object) error {
	if t := sent.Text(model.TypeMember); !isType(t, externalType) && t != "" {
		return broken(ruleCreatable, "/@odata.type",
			fmt.Sprintf("member @odata.type: found %q; want %q, since only external methods can be added", t, externalType))
	}
	return nil
}

// sameType refuses a PATCH that calls the resource something else than it is.
func sameType(stored, sent jsondoc.Object) error {
	want, got := stored.Text(model.TypeMember), sent.Text(model.TypeMember)
	if got == "" || isType(got, want) {
		return nil
	}
	return broken(ruleSameType, "/@odata.type",
		fmt.Sprintf("member @odata.type: found %q; want %q, the type of this configuration", got, want))
}

func isType(got, want string) bool {
	return strings.TrimPrefix(got, "#") == strings.TrimPrefix(want, "#")
}

// checkConfiguration checks the rules between members of a configuration as a whole, after a PATCH is merged:
// a member that was sent may clash with one that was not.
func checkConfiguration(o jsondoc.Object) error {
	if err := lifetimesInOrder(o); err != nil {
		return err
	}
	return prioritiesUnique(o)
}

// lifetimesInOrder holds the lifetimes of a temporary access pass to minimum ≤ default ≤ maximum.
func lifetimesInOrder(o jsondoc.Object) error {
	names := []string{"minimumLifetimeInMinutes", "defaultLifetimeInMinutes", "maximumLifetimeInMinutes"}
	last, lastName := int64(0), ""
	for _, name := range names {
		n, ok := integer(o, name)
		if !ok {
			continue
		}
		if lastName != "" && n < last {
			return broken(ruleLifetimes, "/"+name, fmt.Sprintf(
				"member %s: found %d, less than %s, which is %d; want minimum ≤ default ≤ maximum", name, n, lastName, last))
		}
		last, lastName = n, name
	}
	return nil
}

// prioritiesUnique holds the bindings of certificates to one priority each.
func prioritiesUnique(o jsondoc.Object) error {
	v, _ := o.Get("certificateUserBindings")
	bindings, _ := v.(jsondoc.Array)
	first := map[int64]int{}
	for i := range bindings {
		binding, _ := bindings[i].(jsondoc.Object)
		n, ok := integer(binding, "priority")
		if !ok {
			continue
		}
		if j, taken := first[n]; taken {
			return broken(rulePriority, fmt.Sprintf("/certificateUserBindings/%d/priority", i),
				fmt.Sprintf("member priority: found %d, which binding %d has already; want a priority of its own for each binding", n, j))
		}
		first[n] = i
	}
	return nil
}

// integer reads a member as a whole number; 60.0 and 6e1 are 60, as in the contract.
func integer(o jsondoc.Object, name string) (int64, bool) {
	v, _ := o.Get(name)
	text, ok := v.(json.Number)
	if !ok {
		return 0, false
	}
	if n, err := strconv.ParseInt(text.String(), 10, 64); err == nil {
		return n, true
	}
	f, err := text.Float64()
	return int64(f), err == nil && f == float64(int64(f))
}
