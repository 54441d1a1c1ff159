package wire

import (
	"time"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
)

// Error is what an error says.
type Error struct {
	Code, Message string
	Target        string // member or option, or ""
	Details       []Detail
	Inner         string // code of the inner error, or ""
}

// Detail is one of the things that are wrong.
type Detail struct{ Code, Message, Target string }

// Exchange is what an error says of its request.
type Exchange struct {
	Began                      time.Time
	RequestID, ClientRequestID string
}

// Body is the OData error object.
func (e Error) Body(x Exchange) jsondoc.Object {
	main := jsondoc.Object{{Name: "code", Value: e.Code}, {Name: "message", Value: e.Message}}
	if e.Target != "" {
		main = append(main, jsondoc.Member{Name: "target", Value: e.Target})
	}
	if len(e.Details) > 0 {
		main = append(main, jsondoc.Member{Name: "details", Value: Details(e.Details, "target")})
	}
	var inner jsondoc.Object
	if e.Inner != "" {
		inner = append(inner, jsondoc.Member{Name: "code", Value: e.Inner})
	}
	inner = append(inner,
		jsondoc.Member{Name: "date", Value: x.Began.UTC().Format(time.RFC3339)},
		jsondoc.Member{Name: "request-id", Value: x.RequestID},
		jsondoc.Member{Name: "client-request-id", Value: x.ClientRequestID})
	main = append(main, jsondoc.Member{Name: "innerError", Value: inner})
	return jsondoc.Object{{Name: "error", Value: main}}
}

// Details are the details as an array; place is what the member is called that says where something is wrong.
func Details(details []Detail, place string) jsondoc.Array {
	items := make(jsondoc.Array, 0, len(details))
	for _, d := range details {
		item := jsondoc.Object{{Name: "code", Value: d.Code}, {Name: "message", Value: d.Message}}
		if d.Target != "" {
			item = append(item, jsondoc.Member{Name: place, Value: d.Target})
		}
		items = append(items, item)
	}
	return items
}
