package codegen

import "sync"

// GeneratePlain is [Generate] that also gives the sizes of what oapi-codegen makes by itself, for each Go package.
func GeneratePlain(spec []byte, opts Options) (files map[string][]byte, plain map[string]int, err error) {
	var mu sync.Mutex
	plain = make(map[string]int)
	opts.plain = func(pkg string, size int) {
		mu.Lock()
		defer mu.Unlock()
		plain[pkg] = size
	}
	files, err = Generate(spec, opts)
	return files, plain, err
}

// AsJSON writes a YAML document as JSON, with its members in their order.
func AsJSON(spec []byte) ([]byte, error) {
	root, err := parseTree(spec)
	if err != nil {
		return nil, err
	}
	return printTree(root, true)
}
