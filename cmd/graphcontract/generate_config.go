package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"path/filepath"

	"go.yaml.in/yaml/v3"
)

// maxGenerateConfig is the size of a configuration that is read, in bytes.
const maxGenerateConfig = 1 << 20

// readGenerateConfig reads the packages of a configuration. Paths in it are relative to it.
func readGenerateConfig(name string) ([]generateJob, error) {
	src, err := readLimited(name, maxGenerateConfig)
	if err != nil {
		return nil, err
	}
	var conf struct {
		Packages []generateJob `yaml:"packages"`
	}
	dec := yaml.NewDecoder(bytes.NewReader(src))
	dec.KnownFields(true)
	if err := dec.Decode(&conf); err != nil && !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if len(conf.Packages) == 0 {
		return nil, fmt.Errorf("%s names no packages", name)
	}
	base := filepath.Dir(name)
	relative := func(path *string) {
		if *path != "" && !filepath.IsAbs(*path) {
			*path = filepath.Join(base, *path)
		}
	}
	outputs := make(map[string]int)
	for i := range conf.Packages {
		j := &conf.Packages[i]
		relative(&j.Output)
		relative(&j.Spec)
		relative(&j.Overlay)
		for p := range j.Pages {
			relative(&j.Pages[p])
		}
		if err := j.complete(); err != nil {
			return nil, fmt.Errorf("%s: packages[%d]: %w", name, i, err)
		}
		if first, twice := outputs[j.dir]; twice {
			return nil, fmt.Errorf("%s: packages[%d] and packages[%d] have the same directory, %s", name, first, i, j.dir)
		}
		outputs[j.dir] = i
	}
	return conf.Packages, nil
}
