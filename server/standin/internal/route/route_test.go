package route

import (
	"maps"
	"testing"
)

func TestFind(t *testing.T) {
	var templates []*Template
	for _, path := range []string{
		"/", "/pets", "/pets/", "/pets/{id}", "/pets/findByStatus", "/pets/{id}/toys/{toy}", "/{any}",
		"/reports/getX(period='{period}')", "/reports/between(from={a},to={b})", "/range/rowsAbove(count=n)", "/things/delta()",
		"/apps/{id}", "/apps(appId='{appId}')", "/files/{name}.json", "/root:/{item-path}:/workbook", "/root:/{item-path}:/workbook/{name}", "/a/$count",
	} {
		parsed, err := Parse(path)
		if err != nil {
			t.Fatal(err)
		}
		templates = append(templates, parsed)
	}
	table := NewTable(templates)
	for _, tc := range []struct {
		path, want string
		params     map[string]string
	}{
		{"/", "/", nil},
		{"/pets", "/pets", nil},
		{"/PETS/", "/pets", nil},
		{"/pets/1", "/pets/{id}", map[string]string{"id": "1"}},
		{"/pets/a%2Fb", "/pets/{id}", map[string]string{"id": "a/b"}},
		{"/pets('o''clock')", "/pets/{id}", map[string]string{"id": "o'clock"}},
		{"/pets(7)/toys(toy='x')", "/pets/{id}/toys/{toy}", map[string]string{"id": "7", "toy": "x"}},
		{"/pets/findbystatus", "/pets/findByStatus", nil},
		{"/other", "/{any}", map[string]string{"any": "other"}},
		{"/reports/getX(period='D7')", "/reports/getX(period='{period}')", map[string]string{"period": "D7"}},
		{"/reports/getx(Period=D7)", "/reports/getX(period='{period}')", map[string]string{"period": "D7"}},
		{"/reports/between(to=2,from='1,5')", "/reports/between(from={a},to={b})", map[string]string{"a": "1,5", "b": "2"}},
		{"/reports/between(1,2)", "", nil},
		{"/apps(other='x')", "/apps/{id}", map[string]string{"id": "x"}},
		{"/reports/between(from=1)", "", nil},
		{"/range/rowsAbove(count=3)", "/range/rowsAbove(count=n)", nil},
		{"/things/delta", "/things/delta()", nil},
		{"/things/delta()", "/things/delta()", nil},
		{"/things/delta(1)", "", nil},
		{"/apps(appId='x')", "/apps(appId='{appId}')", map[string]string{"appId": "x"}},
		{"/apps('x')", "/apps/{id}", map[string]string{"id": "x"}},
		{"/files/a.JSON", "/files/{name}.json", map[string]string{"name": "a"}},
		{"/root:/a:/workbook", "/root:/{item-path}:/workbook", map[string]string{"item-path": "a"}},
		{"/root:/a/b%20c/d.xlsx:/workbook/n", "/root:/{item-path}:/workbook/{name}", map[string]string{"item-path": "a/b c/d.xlsx", "name": "n"}},
		{"/a/%24count", "/a/$count", nil},
		{"/pets/", "/pets", nil},
		{"/pets//toys", "", nil},
		{"/pets/%zz", "", nil},
	} {
		found := table.Find(tc.path)
		if len(found) == 0 {
			if tc.want != "" {
				t.Errorf("%s: nothing found, want %s", tc.path, tc.want)
			}
			continue
		}
		if got := templates[found[0].Index].Path; got != tc.want || !maps.Equal(found[0].Params, tc.params) && len(found[0].Params)+len(tc.params) > 0 {
			t.Errorf("%s: %s %v, want %s %v", tc.path, got, found[0].Params, tc.want, tc.params)
		}
	}
}

func TestAddress(t *testing.T) {
	parsed, err := Parse("/Teams/{id}/range(address='{a}')/x")
	if err != nil {
		t.Fatal(err)
	}
	params := map[string]string{"id": "a/b", "a": "A1:B2"}
	if got, want := parsed.Address(3, params), "/teams/a%2Fb/range(address='A1:B2')"; got != want {
		t.Errorf("address %q, want %q", got, want)
	}
	if got, want := parsed.Shape(4), "/teams/{}/range(address='{}')/x"; got != want {
		t.Errorf("shape %q, want %q", got, want)
	}
	if _, property, param, ok := parsed.Segments[2].Key(); !ok || property != "address" || param != "a" {
		t.Errorf("key %q %q %v", property, param, ok)
	}
}

func TestParseRefuses(t *testing.T) {
	for _, path := range []string{"/a/{b", "/a/b}", "/{x}/{x}", "/a/{b}{", "/f(x={y)"} {
		if _, err := Parse(path); err == nil {
			t.Errorf("%s is taken", path)
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, path := range []string{"/pets/1", "/f(a='1',b=2)", "/root:/a/b:/c", "/x('')", "/%00", "(", "/a('", "/f(a=)"} {
		f.Add(path)
	}
	var templates []*Template
	for _, path := range []string{"/pets/{id}", "/f(a='{a}',b={b})", "/root:/{p}:/{q}:/c", "/{n}.{e}", "/x/{k}/y"} {
		parsed, err := Parse(path)
		if err != nil {
			f.Fatal(err)
		}
		templates = append(templates, parsed)
	}
	table := NewTable(templates)
	f.Fuzz(func(t *testing.T, path string) {
		for _, found := range table.Find(path) {
			for _, name := range templates[found.Index].Params {
				if found.Params[name] == "" {
					t.Errorf("%q: %s has no value for %s", path, templates[found.Index].Path, name)
				}
			}
		}
	})
}
