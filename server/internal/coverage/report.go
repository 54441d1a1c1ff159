package coverage

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// A Report is what is covered at a moment.
type Report struct {
	Covered      int            `json:"covered"`
	Total        int            `json:"total"`
	Percent      float64        `json:"percent"` // with one digit, rounded down: 100 means all
	Dimensions   []Dimension    `json:"dimensions"`
	Operations   []OperationRow `json:"operations"`
	Enums        []ValueRow     `json:"enums"`
	Unions       []ValueRow     `json:"unions"`
	Undocumented []Undocumented `json:"undocumented"` // answers that the contract does not declare
	Excluded     []Excluded     `json:"excluded"`     // values that nothing can show
}

// A Dimension sums up one kind of goals.
type Dimension struct {
	Name    Kind    `json:"name"`
	Covered int     `json:"covered"`
	Total   int     `json:"total"`
	Percent float64 `json:"percent"`
}

// An OperationRow is an operation and its statuses.
type OperationRow struct {
	Operation  string  `json:"operation"`
	Method     string  `json:"method"`
	Path       string  `json:"path"`
	Deprecated bool    `json:"deprecated,omitempty"`
	Calls      uint64  `json:"calls"`
	Statuses   []Count `json:"statuses"`
}

// A ValueRow is an enumeration and its values, or a union and its types. In or Out is empty when no request or no
// answer has it.
type ValueRow struct {
	Name string  `json:"name"`
	In   []Count `json:"in,omitempty"`
	Out  []Count `json:"out,omitempty"`
}

// A Count says how often something was seen.
type Count struct {
	Value string `json:"value"`
	Count uint64 `json:"count"`
}

// Undocumented counts an answer that the contract does not declare.
type Undocumented struct {
	Operation string `json:"operation"`
	Status    int    `json:"status"`
	Count     uint64 `json:"count"`
}

// Excluded is a value that is no goal: the sentinel of an enumeration that has no members behind it.
type Excluded struct {
	Enum  string `json:"enum"`
	Value string `json:"value"`
}

func compareExcluded(a, b Excluded) int {
	return cmp.Or(cmp.Compare(a.Enum, b.Enum), cmp.Compare(a.Value, b.Value))
}

// percent rounds down to one digit.
func percent(covered, total int) float64 {
	if total == 0 {
		return 100
	}
	return float64(covered*1000/total) / 10
}

// Report gives what is covered now. Equal counts give equal reports.
func (m *Map) Report() Report {
	counts := make([]uint64, len(m.hits))
	for i := range m.hits {
		counts[i] = m.hits[i].Load()
	}
	r := Report{Operations: []OperationRow{}, Enums: []ValueRow{}, Unions: []ValueRow{}, Undocumented: []Undocumented{}, Excluded: append([]Excluded{}, m.excluded...)}
	ops := Dimension{Name: Operations}
	for _, op := range m.sortedOperations() {
		row := OperationRow{Operation: op.id, Method: op.method, Path: op.path, Deprecated: op.deprecated}
		for _, status := range sortedKeys(op.answers) {
			n := counts[op.answers[status].goal]
			row.Calls += n
			row.Statuses = append(row.Statuses, Count{status, n})
		}
		ops.Total++
		if row.Calls > 0 {
			ops.Covered++
		}
		r.Operations = append(r.Operations, row)
	}
	ops.Percent = percent(ops.Covered, ops.Total)
	r.Dimensions = append(r.Dimensions, ops)
	for _, kind := range Kinds() {
		d := Dimension{Name: kind}
		for i, g := range m.goals {
			if g.kind == kind {
				d.Total++
				if counts[i] > 0 {
					d.Covered++
				}
			}
		}
		d.Percent = percent(d.Covered, d.Total)
		r.Dimensions = append(r.Dimensions, d)
		r.Covered, r.Total = r.Covered+d.Covered, r.Total+d.Total
	}
	r.Percent = percent(r.Covered, r.Total)
	r.Enums = m.rows(counts, EnumsIn, EnumsOut)
	r.Unions = m.rows(counts, VariantsIn, VariantsOut)
	m.mu.Lock()
	defer m.mu.Unlock()
	for a, n := range m.undocumented {
		r.Undocumented = append(r.Undocumented, Undocumented{a.operation, a.status, n})
	}
	slices.SortFunc(r.Undocumented, func(a, b Undocumented) int {
		return cmp.Or(cmp.Compare(a.Operation, b.Operation), cmp.Compare(a.Status, b.Status))
	})
	return r
}

func (s *Goals) sortedOperations() []*operation {
	var out []*operation
	for _, op := range s.operations {
		out = append(out, op)
	}
	slices.SortFunc(out, func(a, b *operation) int {
		return cmp.Or(cmp.Compare(a.path, b.path), cmp.Compare(a.method, b.method))
	})
	return out
}

func (s *Goals) rows(counts []uint64, inKind, outKind Kind) []ValueRow {
	byName := map[string]*ValueRow{}
	for i, g := range s.goals {
		if g.kind != inKind && g.kind != outKind {
			continue
		}
		row := byName[g.of]
		if row == nil {
			row = &ValueRow{Name: g.of}
			byName[g.of] = row
		}
		c := Count{g.value, counts[i]}
		if g.kind == inKind {
			row.In = append(row.In, c)
		} else {
			row.Out = append(row.Out, c)
		}
	}
	rows := []ValueRow{}
	for _, name := range sortedKeys(byName) {
		rows = append(rows, *byName[name])
	}
	return rows
}

// Minimum is a set of thresholds in percent, by dimension; that of the total has the empty name.
type Minimum map[Kind]float64

// ParseMinimum reads "80", or "80,statuses=60,enums-in=90".
func ParseMinimum(text string) (Minimum, error) {
	out := Minimum{}
	if text == "" {
		return out, nil
	}
	names := append([]Kind{Operations}, Kinds()...)
	for _, part := range strings.Split(text, ",") {
		name, value, named := strings.Cut(strings.TrimSpace(part), "=")
		if !named {
			name, value = "", name
		}
		if named && !slices.Contains(names, Kind(name)) {
			return nil, fmt.Errorf("%q is no dimension; want one of %v", name, names)
		}
		n, err := strconv.ParseFloat(strings.TrimSuffix(value, "%"), 64)
		if err != nil || !(n >= 0 && n <= 100) {
			return nil, fmt.Errorf("%q is no percentage from 0 to 100", value)
		}
		if _, twice := out[Kind(name)]; twice {
			return nil, fmt.Errorf("%q is given twice", part)
		}
		out[Kind(name)] = n
	}
	return out, nil
}

// Missed tells which thresholds a report does not reach, or nothing.
func (r Report) Missed(wanted Minimum) []string {
	var out []string
	check := func(name Kind, what string, covered, total int) {
		if want, ok := wanted[name]; ok && float64(covered)*100 < want*float64(total) {
			out = append(out, fmt.Sprintf("%s: %.1f%% (%d of %d), want %g%%", what, percent(covered, total), covered, total, want))
		}
	}
	check("", "coverage", r.Covered, r.Total)
	for _, d := range r.Dimensions {
		check(d.Name, "coverage of "+string(d.Name), d.Covered, d.Total)
	}
	return out
}
