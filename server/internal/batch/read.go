package batch

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
)

// Max is the number of requests in one $batch.
const Max = 20

// Item is one request of a $batch.
type Item struct {
	ID, Method, URL string
	Header          http.Header
	Body            []byte
	DependsOn       []int // indexes of items
	Status          int   // of the answer; 0 before there is one
}

// Error says why a $batch is refused as a whole, or what is wrong with one request of it.
type Error struct {
	Target  string // member, or ""
	Message string
}

func (e *Error) Error() string { return e.Message }

func bad(format string, args ...any) *Error {
	return &Error{Message: "$batch: " + fmt.Sprintf(format, args...)}
}

var methods = []string{http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete, http.MethodOptions}

// Read reads the body of a $batch. The error is an [*Error] that refuses all of it.
func Read(body []byte) ([]Item, error) {
	o, err := jsondoc.DecodeObject(body)
	if err != nil {
		return nil, bad("%v", err)
	}
	v, ok := o.Get("requests")
	list, isArray := v.(jsondoc.Array)
	switch {
	case !ok || !isArray:
		return nil, bad("want an object with an array %q", "requests")
	case len(list) == 0:
		return nil, bad("there are no requests")
	case len(list) > Max:
		return nil, bad("found %d requests; want %d at most", len(list), Max)
	}
	items, wants := make([]Item, len(list)), make([][]string, len(list))
	at := map[string]int{}
	for i, v := range list {
		o, ok := v.(jsondoc.Object)
		if !ok {
			return nil, bad("request %d is no object", i)
		}
		if wants[i], err = items[i].read(i, o); err != nil {
			return nil, err
		}
		folded := strings.ToLower(items[i].ID)
		if _, twice := at[folded]; twice {
			return nil, bad("the id %q stands twice; ids are unique without regard to case", items[i].ID)
		}
		at[folded] = i
	}
	return items, link(items, wants, at)
}

// read fills in an item and returns the ids it depends on.
func (item *Item) read(i int, o jsondoc.Object) (dependsOn []string, err error) {
	item.ID, item.Method, item.URL = o.Text("id"), strings.ToUpper(o.Text("method")), o.Text("url")
	item.Header = http.Header{}
	switch {
	case item.ID == "":
		return nil, bad("request %d has no id that is a string", i)
	case !slices.Contains(methods, item.Method):
		return nil, bad("request %q: %q is no method", item.ID, o.Text("method"))
	case item.URL == "":
		return nil, bad("request %q has no url", item.ID)
	}
	if err := item.readHeaders(o); err != nil {
		return nil, err
	}
	if v, ok := o.Get("body"); ok && v != nil {
		if err := item.readBody(v); err != nil {
			return nil, err
		}
	}
	v, ok := o.Get("dependsOn")
	if !ok || v == nil {
		return nil, nil
	}
	list, isArray := v.(jsondoc.Array)
	if !isArray {
		return nil, bad("request %q: dependsOn is no array", item.ID)
	}
	for _, v := range list {
		id, ok := v.(string)
		if !ok {
			return nil, bad("request %q: dependsOn holds something that is no id", item.ID)
		}
		dependsOn = append(dependsOn, id)
	}
	return dependsOn, nil
}

// readBody takes up the body of an item. Clients send JSON as it is, or as the Base64 of its text, as the TypeScript SDK
// does; that one leaves the headers out as well, so JSON needs none to be known.
func (item *Item) readBody(v any) (err error) {
	media := item.Header.Get("Content-Type")
	text, isText := v.(string)
	switch {
	case isText && (media == "" || IsJSON(media)) && len(packedJSON(text)) > 0:
		item.Body = packedJSON(text)
	case isText && !IsJSON(media):
		item.Body = []byte(text) // of another media type, which the operation will refuse
		return nil
	default:
		if item.Body, err = jsondoc.Encode(v); err != nil {
			return bad("request %q: %v", item.ID, err)
		}
	}
	if media == "" {
		item.Header.Set("Content-Type", "application/json")
	}
	return nil
}

// packedJSON is the JSON object that text is the Base64 of, or nil.
func packedJSON(text string) []byte {
	for _, encoding := range []*base64.Encoding{base64.StdEncoding, base64.RawURLEncoding} {
		if plain, err := encoding.DecodeString(text); err == nil && bytes.HasPrefix(bytes.TrimSpace(plain), []byte("{")) {
			return plain
		}
	}
	return nil
}

func (item *Item) readHeaders(o jsondoc.Object) error {
	v, ok := o.Get("headers")
	if !ok || v == nil {
		return nil
	}
	headers, isObject := v.(jsondoc.Object)
	if !isObject {
		return bad("request %q: headers is no object", item.ID)
	}
	for _, h := range headers {
		text, ok := h.Value.(string)
		if !ok {
			return bad("request %q: header %q is no string", item.ID, h.Name)
		}
		item.Header.Add(h.Name, text)
	}
	return nil
}

// link turns the ids that items depend on into indexes. Unknown ids and circles are refused.
func link(items []Item, wants [][]string, at map[string]int) error {
	for i, ids := range wants {
		for _, id := range ids {
			j, ok := at[strings.ToLower(id)]
			if !ok {
				return bad("request %q depends on %q, which is not there", items[i].ID, id)
			}
			items[i].DependsOn = append(items[i].DependsOn, j)
		}
	}
	// Without circles, leaving out items that depend on nothing that is left ends with none.
	left := map[int]bool{}
	for i := range items {
		left[i] = true
	}
	for range items {
		for i := range items {
			if left[i] && !slices.ContainsFunc(items[i].DependsOn, func(j int) bool { return left[j] }) {
				delete(left, i)
			}
		}
	}
	for i := range items {
		if left[i] {
			return bad("request %q depends on itself", items[i].ID)
		}
	}
	return nil
}
