package server

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
)

func sortedKeys(h http.Header) []string {
	names := make([]string, 0, len(h))
	for name := range h {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// badBatch is the fault for a $batch that is refused as a whole.
func badBatch(format string, args ...any) *fault {
	return &fault{status: http.StatusBadRequest, code: gateway.badRequest(), message: "$batch: " + fmt.Sprintf(format, args...)}
}

var batchMethods = []string{http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete, http.MethodOptions}

// readBatch reads the body of a $batch. The error is a fault that refuses all of it.
func readBatch(body []byte) ([]batchItem, error) {
	o, err := jsondoc.DecodeObject(body)
	if err != nil {
		return nil, badBatch("%v", err)
	}
	v, ok := o.Get("requests")
	list, isArray := v.(jsondoc.Array)
	switch {
	case !ok || !isArray:
		return nil, badBatch("want an object with an array %q", "requests")
	case len(list) == 0:
		return nil, badBatch("there are no requests")
	case len(list) > maxBatch:
		return nil, badBatch("found %d requests; want %d at most", len(list), maxBatch)
	}
	items, wants := make([]batchItem, len(list)), make([][]string, len(list))
	at := map[string]int{}
	for i, v := range list {
		o, ok := v.(jsondoc.Object)
		if !ok {
			return nil, badBatch("request %d is no object", i)
		}
		if wants[i], err = items[i].read(i, o); err != nil {
			return nil, err
		}
		folded := strings.ToLower(items[i].id)
		if _, twice := at[folded]; twice {
			return nil, badBatch("the id %q stands twice; ids are unique without regard to case", items[i].id)
		}
		at[folded] = i
	}
	return items, link(items, wants, at)
}

// read fills in an item and returns the ids it depends on.
func (item *batchItem) read(i int, o jsondoc.Object) (dependsOn []string, err error) {
	item.id, item.method, item.url = o.Text("id"), strings.ToUpper(o.Text("method")), o.Text("url")
	item.header = http.Header{}
	switch {
	case item.id == "":
		return nil, badBatch("request %d has no id that is a string", i)
	case !slices.Contains(batchMethods, item.method):
		return nil, badBatch("request %q: %q is no method", item.id, o.Text("method"))
	case item.url == "":
		return nil, badBatch("request %q has no url", item.id)
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
		return nil, badBatch("request %q: dependsOn is no array", item.id)
	}
	for _, v := range list {
		id, ok := v.(string)
		if !ok {
			return nil, badBatch("request %q: dependsOn holds something that is no id", item.id)
		}
		dependsOn = append(dependsOn, id)
	}
	return dependsOn, nil
}

// readBody takes up the body of an item. Clients send JSON as it is, or as the Base64 of its text, as the TypeScript SDK
// does; that one leaves the headers out as well, so JSON needs none to be known.
func (item *batchItem) readBody(v any) (err error) {
	media := item.header.Get("Content-Type")
	text, isText := v.(string)
	switch {
	case isText && (media == "" || isJSON(media)) && len(packedJSON(text)) > 0:
		item.body = packedJSON(text)
	case isText && !isJSON(media):
		item.body = []byte(text) // of another media type, which the operation will refuse
		return nil
	default:
		if item.body, err = jsondoc.Encode(v); err != nil {
			return badBatch("request %q: %v", item.id, err)
		}
	}
	if media == "" {
		item.header.Set("Content-Type", contentType)
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

func (item *batchItem) readHeaders(o jsondoc.Object) error {
	v, ok := o.Get("headers")
	if !ok || v == nil {
		return nil
	}
	headers, isObject := v.(jsondoc.Object)
	if !isObject {
		return badBatch("request %q: headers is no object", item.id)
	}
	for _, h := range headers {
		text, ok := h.Value.(string)
		if !ok {
			return badBatch("request %q: header %q is no string", item.id, h.Name)
		}
		item.header.Add(h.Name, text)
	}
	return nil
}

// link turns the ids that items depend on into indexes. Unknown ids and circles are refused.
func link(items []batchItem, wants [][]string, at map[string]int) error {
	for i, ids := range wants {
		for _, id := range ids {
			j, ok := at[strings.ToLower(id)]
			if !ok {
				return badBatch("request %q depends on %q, which is not there", items[i].id, id)
			}
			items[i].dependsOn = append(items[i].dependsOn, j)
		}
	}
	// Without circles, leaving out items that depend on nothing that is left ends with none.
	left := map[int]bool{}
	for i := range items {
		left[i] = true
	}
	for range items {
		for i := range items {
			if left[i] && !slices.ContainsFunc(items[i].dependsOn, func(j int) bool { return left[j] }) {
				delete(left, i)
			}
		}
	}
	for i := range items {
		if left[i] {
			return badBatch("request %q depends on itself", items[i].id)
		}
	}
	return nil
}
