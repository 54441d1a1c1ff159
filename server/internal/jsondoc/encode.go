package jsondoc

import (
	"bytes"
	"encoding/json"
	"fmt"
	"sync"
	"unicode/utf8"
)

// Encode returns v as compact JSON. Strings are not escaped for HTML: < stays <. A value of a type that
// Decode does not produce is an error.
func Encode(v any) ([]byte, error) {
	scratch, _ := scratches.Get().(*[]byte)
	defer scratches.Put(scratch)
	text, err := appendValue((*scratch)[:0], v)
	if err != nil {
		return nil, err
	}
	if cap(text) <= maxScratch {
		*scratch = text
	}
	return append(make([]byte, 0, len(text)), text...), nil
}

// scratches are buffers to write into before the length is known, none larger than maxScratch.
var scratches = sync.Pool{New: func() any { return new([]byte) }}

const maxScratch = 64 << 10

func appendValue(dst []byte, v any) ([]byte, error) {
	switch v := v.(type) {
	case nil:
		return append(dst, "null"...), nil
	case bool:
		if v {
			return append(dst, "true"...), nil
		}
		return append(dst, "false"...), nil
	case string:
		return appendString(dst, v)
	case json.Number:
		return append(dst, v...), nil
	case Raw:
		return append(dst, v...), nil
	case Array:
		return appendItems(dst, v)
	case Object:
		return appendMembers(dst, v)
	default:
		return nil, fmt.Errorf("jsondoc: no JSON form for a %T", v)
	}
}

func appendItems(dst []byte, a Array) ([]byte, error) {
	dst = append(dst, '[')
	for i := range a {
		if i > 0 {
			dst = append(dst, ',')
		}
		var err error
		if dst, err = appendValue(dst, a[i]); err != nil {
			return nil, err
		}
	}
	return append(dst, ']'), nil
}

func appendMembers(dst []byte, o Object) ([]byte, error) {
	dst = append(dst, '{')
	for i := range o {
		if i > 0 {
			dst = append(dst, ',')
		}
		var err error
		if dst, err = appendString(dst, o[i].Name); err != nil {
			return nil, err
		}
		dst = append(dst, ':')
		if dst, err = appendValue(dst, o[i].Value); err != nil {
			return nil, err
		}
	}
	return append(dst, '}'), nil
}

// AppendString appends s as a JSON string.
func AppendString(dst []byte, s string) ([]byte, error) { return appendString(dst, s) }

func appendString(dst []byte, s string) ([]byte, error) {
	if isPlain(s) {
		dst = append(dst, '"')
		dst = append(dst, s...)
		return append(dst, '"'), nil
	}
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(s); err != nil {
		return nil, fmt.Errorf("jsondoc: %w", err)
	}
	return append(dst, bytes.TrimSuffix(buf.Bytes(), []byte("\n"))...), nil
}

// isPlain reports whether s needs no escapes at all, which is nearly always so.
func isPlain(s string) bool {
	for i := range len(s) {
		if c := s[i]; c < 0x20 || c == '"' || c == '\\' || c >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
