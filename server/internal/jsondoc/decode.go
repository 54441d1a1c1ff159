package jsondoc

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// MaxDepth is the deepest nesting of objects and arrays that Decode reads.
const MaxDepth = 100

var errDepth = fmt.Errorf("nested deeper than %d levels", MaxDepth)

// Decode reads one JSON value. Anything after it but white space is an error.
func Decode(data []byte) (any, error) {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	v, err := decodeValue(dec, 0)
	if err != nil {
		return nil, fmt.Errorf("reading JSON: %w", err)
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return nil, errors.New("reading JSON: more text after the value")
	}
	return v, nil
}

// DecodeObject reads one JSON object.
func DecodeObject(data []byte) (Object, error) {
	v, err := Decode(data)
	if err != nil {
		return nil, err
	}
	o, ok := v.(Object)
	if !ok {
		return nil, errors.New("reading JSON: the value is no object")
	}
	return o, nil
}

func decodeValue(dec *json.Decoder, depth int) (any, error) {
	t, err := dec.Token()
	if errors.Is(err, io.EOF) {
		return nil, io.ErrUnexpectedEOF
	}
	if err != nil {
		return nil, err
	}
	delim, ok := t.(json.Delim)
	if !ok {
		return t, nil
	}
	if depth == MaxDepth {
		return nil, errDepth
	}
	if delim == '{' {
		return decodeMembers(dec, depth)
	}
	return decodeItems(dec, depth)
}

func decodeMembers(dec *json.Decoder, depth int) (any, error) {
	o := Object{}
	for dec.More() {
		t, err := dec.Token()
		if err != nil {
			return nil, err
		}
		name, ok := t.(string)
		if !ok {
			return nil, fmt.Errorf("a member name is wanted, not %v", t)
		}
		v, err := decodeValue(dec, depth+1)
		if err != nil {
			return nil, err
		}
		o = append(o, Member{name, v})
	}
	return o, closing(dec)
}

func decodeItems(dec *json.Decoder, depth int) (any, error) {
	a := Array{}
	for dec.More() {
		v, err := decodeValue(dec, depth+1)
		if err != nil {
			return nil, err
		}
		a = append(a, v)
	}
	return a, closing(dec)
}

// closing reads the bracket that ends an object or array; the decoder has checked that it is the right one.
func closing(dec *json.Decoder) error {
	_, err := dec.Token()
	if errors.Is(err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	return err
}
