package codegen

import "fmt"

// enums writes the members in the order of the contract, with their descriptions
// and what the contract knows of evolvable enums. The names of the constants are
// those of oapi-codegen.
func (m *models) enums(opts Options) ([]byte, error) {
	type namedMember struct {
		enumMember
		Const string
	}
	type namedEnum struct {
		enum
		Members  []namedMember
		Sentinel *namedMember
		After    []namedMember
	}
	var enums []namedEnum
	for _, e := range m.contract.enums {
		names := make(map[string]string)
		for _, c := range m.consts[e.Name] {
			names[c.Value] = c.Name
		}
		out := namedEnum{enum: e}
		for _, member := range e.Members {
			name, ok := names[member.Value]
			if !ok {
				return nil, fmt.Errorf("codegen: %s: oapi-codegen made no constant of %q", e.Name, member.Value)
			}
			nm := namedMember{member, name}
			out.Members = append(out.Members, nm)
			if member.Sentinel {
				out.Sentinel = &nm
			}
			if member.AfterSentinel {
				out.After = append(out.After, nm)
			}
		}
		enums = append(enums, out)
	}
	return execute(enumsTemplate, map[string]any{"Package": opts.Package, "Enums": enums})
}

const enumsTemplate = `package {{.Package}}

import (
	"slices"
	"strings"
)
{{range .Enums}}{{$enum := .Name}}
// Members of {{.Name}}.
const (
	{{- range .Members}}
	{{- if .Doc}}
	// {{.Const}}: {{.Doc}}
	{{- end}}
	{{.Const}} {{$enum}} = {{printf "%q" .Value}}
	{{- end}}
)

// {{.Name}}Values lists the members in their order.
func {{.Name}}Values() []{{.Name}} {
	return []{{.Name}}{
		{{- range .Members}}
		{{.Const}},
		{{- end}}
	}
}
{{if .Flags}}
// Join{{.Name}} makes one value of several members, in the order given.
func Join{{.Name}}(members ...{{.Name}}) {{.Name}} {
	var joined strings.Builder
	for i, m := range members {
		if i > 0 {
			joined.WriteByte(',')
		}
		joined.WriteString(string(m))
	}
	return {{.Name}}(joined.String())
}

// Split lists the members that e joins.
func (e {{.Name}}) Split() []{{.Name}} {
	var members []{{.Name}}
	for part := range strings.SplitSeq(string(e), ",") {
		members = append(members, {{.Name}}(strings.TrimSpace(part)))
	}
	return members
}

// Valid reports whether the contract lists every member that e joins.
func (e {{.Name}}) Valid() bool {
	for _, m := range e.Split() {
		if !m.member() {
			return false
		}
	}
	return true
}

func (e {{.Name}}) member() bool { return slices.Contains({{.Name}}Values(), e) }
{{- else}}
// Valid reports whether the contract lists e.
func (e {{.Name}}) Valid() bool { return slices.Contains({{.Name}}Values(), e) }
{{- end}}

func (e {{.Name}}) String() string { return string(e) }

// IsSentinel reports whether e stands for members not listed; it must not be sent.
{{- if .Sentinel}}
func (e {{.Name}}) IsSentinel() bool {
	{{- if .Flags}}
	return slices.Contains(e.Split(), {{.Sentinel.Const}})
	{{- else}}
	return e == {{.Sentinel.Const}}
	{{- end}}
}
{{- else}}
func ({{.Name}}) IsSentinel() bool { return false }
{{- end}}

// AfterSentinel reports whether e is sent to those only who prefer include-unknown-enum-members.
{{- if .After}}
func (e {{.Name}}) AfterSentinel() bool {
	{{- if .Flags}}
	return slices.ContainsFunc(e.Split(), func(e {{.Name}}) bool {
	{{- end}}
	switch e {
	case {{range $i, $m := .After}}{{if $i}},
		{{end}}{{$m.Const}}{{end}}:
		return true
	}
	return false
	{{- if .Flags}}
	})
	{{- end}}
}
{{- else}}
func ({{.Name}}) AfterSentinel() bool { return false }
{{- end}}
{{end}}`
