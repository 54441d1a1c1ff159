package arch_test

// mayImport states the architecture: what each package of the module may import of the module, bottom layer first.
// docs/ARCHITECTURE.md shows the same table. Adding an arrow is a decision, so it is written down in both places.
var mayImport = map[string][]string{
	"internal/diag":      {},
	"internal/loosejson": {},
	"internal/markdown":  {"internal/diag"},
	"internal/report":    {},
	"internal/inputs":    {},
	"internal/headstart": {},
	"internal/ornull":    {},
	"internal/spec":      {},

	"openapi":         {"openapi/internal/decode"},
	"openapi/compile": {"internal/diag", "internal/loosejson", "internal/markdown"},
	"openapi/lint":    {"internal/diag", "openapi/compile"},

	"openapi/internal/decode":     {},
	"openapi/internal/cmd/tojson": {},
	"openapi/internal/terms":      {"internal/ornull"},
	"openapi/csdl":                {"internal/diag", "openapi/internal/terms"},
	"openapi/drift":               {"openapi/internal/terms"},

	"gen/wire":     {},
	"gen":          {"gen/wire"},
	"gen/client":   {"gen", "gen/wire"},
	"gen/stub":     {"gen", "gen/wire"},
	"gen/check":    {"gen/wire", "validate"},
	"gen/contract": {"gen", "gen/check", "openapi", "validate"},

	"validate/internal/program":  {},
	"validate":                   {"internal/ornull", "validate/internal/program"},
	"validate/middleware":        {"validate"},
	"validate/middleware/echomw": {"validate", "validate/middleware"},

	"server/localca":           {},
	"server/internal/jsondoc":  {},
	"server/internal/wire":     {"server/internal/jsondoc"},
	"server/internal/batch":    {"server/internal/jsondoc"},
	"server/internal/store":    {"server/internal/jsondoc"},
	"server/internal/seed":     {"server/internal/jsondoc", "server/internal/store"},
	"server/internal/model":    {"internal/ornull", "server/internal/jsondoc"},
	"server/internal/control":  {"server/internal/coverage", "validate"},
	"server/internal/coverage": {},
	"server/internal/csdl":     {},
	"server/internal/login":    {},
	"server/internal/odata":    {"server/internal/jsondoc", "server/internal/model"},
	"server": {
		"gen", "gen/stub", "validate", "server/internal/batch", "server/internal/control", "server/internal/coverage", "server/internal/csdl",
		"server/internal/jsondoc", "server/internal/login", "server/internal/model",
		"server/internal/odata", "server/internal/seed", "server/internal/store", "server/internal/wire",
	},
	"server/servertest": {"openapi", "server", "validate"},

	"server/standin/internal/route":  {},
	"server/standin/internal/sample": {"server/internal/jsondoc"},
	"server/standin": {
		"server", "validate", "server/internal/batch", "server/internal/jsondoc", "server/internal/model", "server/internal/odata",
		"server/internal/store", "server/internal/wire", "server/standin/internal/route", "server/standin/internal/sample",
	},

	"cmd/graphcontract": {
		"internal/codegen", "internal/diag", "internal/headstart", "internal/inputs", "internal/report", "internal/spec", "openapi",
		"openapi/compile", "openapi/csdl", "openapi/drift", "openapi/lint", "server", "server/localca", "server/standin", "validate",
	},

	"internal/codegen":                 {"internal/ornull"},
	"internal/codegen/cmd/gencontract": {"internal/codegen"},
	"internal/codegen/mini":            {},
	"internal/arch":                    {},
}

// testsMayImport is what the tests of a package may import beside the package itself and what it may import. A test
// may look up the flow, never into the compiler from the server's side.
var testsMayImport = map[string][]string{
	"gen":                      {"internal/codegen", "openapi"},
	"openapi/drift":            {"openapi"},
	"openapi/internal/terms":   {"openapi"},
	"validate":                 {"openapi"},
	"gen/check":                {"gen", "gen/contract"},
	"gen/client":               {"gen/contract", "validate"},
	"server":                   {"gen/client", "openapi"},
	"server/standin":           {"openapi"},
	"server/internal/control":  {"openapi"},
	"server/internal/coverage": {"openapi"},
	"server/internal/csdl":     {"openapi"},
	"cmd/graphcontract":        {"gen", "server/servertest"},
}

// mayUse names every library of other modules and the packages that may import it. A library that is not listed is
// an error: what the project depends on is decided here. A name stands for all packages below it.
var mayUse = map[string][]string{
	"github.com/getkin/kin-openapi": {
		"openapi", "openapi/compile", "openapi/csdl", "openapi/drift", "openapi/internal/decode", "openapi/internal/terms",
		"validate",
		"validate/internal/program", "server", "server/internal/control", "server/internal/coverage", "server/internal/csdl",
		"server/internal/model", "server/standin", "server/standin/internal/sample", "internal/codegen", "internal/ornull", "internal/spec", "gen/check",
		"gen/contract", "cmd/graphcontract",
	},
	"github.com/labstack/echo/v4":             {"gen/stub", "server", "validate/middleware/echomw"},
	"github.com/yuin/goldmark":                {"internal/markdown"},
	"github.com/speakeasy-api/openapi":        {"openapi/compile"},
	"gopkg.in/yaml.v3":                        {"openapi/compile"}, // whose nodes the overlay library takes
	"go.yaml.in/yaml/v3":                      {"openapi/internal/cmd/tojson", "internal/codegen", "internal/inputs", "internal/spec", "openapi/lint", "cmd/graphcontract"},
	"github.com/fsnotify/fsnotify":            {"cmd/graphcontract"},
	"github.com/bmatcuk/doublestar/v4":        {"openapi/compile", "openapi/lint", "internal/inputs", "cmd/graphcontract"},
	"github.com/owenrumney/go-sarif/v3":       {"internal/report"},
	"github.com/mattn/go-isatty":              {"cmd/graphcontract"},
	"github.com/agnivade/levenshtein":         {"openapi/compile", "openapi/csdl", "validate", "server/internal/odata"},
	"github.com/google/uuid":                  {"gen", "gen/client", "gen/stub", "server", "server/standin", "server/internal/login"},
	"github.com/golang-jwt/jwt/v5":            {"server/internal/login"},
	"modernc.org/sqlite":                      {"server/internal/store"},
	"github.com/oapi-codegen/nullable":        {"gen", "gen/client", "gen/stub", "server"},
	"github.com/oapi-codegen/runtime":         {"gen/client", "gen/stub"},
	"github.com/oapi-codegen/oapi-codegen/v2": {"internal/codegen"},
	"github.com/rogpeppe/go-internal/diff":    {"cmd/graphcontract"},
	"github.com/spf13/cobra":                  {"cmd/graphcontract"},
	"golang.org/x/mod":                        {"cmd/graphcontract"},
}

// testsMayUse names the libraries that any test may import and no other file.
var testsMayUse = []string{
	"github.com/google/go-cmp",
	"github.com/rogpeppe/go-internal/testscript",
	"github.com/santhosh-tekuri/jsonschema/v6", // a second opinion on JSON Schema 2020-12; kin-openapi brings it along
	"go.uber.org/goleak",
}

// mustNotReach says what a package may not import even through another package of the module, and why.
var mustNotReach = []struct {
	from, to string
	reason   string
}{
	{"gen", "github.com/labstack/echo/v4", "who imports the models links no web framework"},
	{"gen", "github.com/getkin/kin-openapi", "who imports the models links no OpenAPI reader"},
	{"gen", "github.com/oapi-codegen/runtime", "it brings net/http and Echo"},
	{"gen", "net/http", "the models are data"},
	{"gen", "validate", "who imports the models links no validator"},
	{"gen/client", "github.com/labstack/echo/v4", "a client is no server"},
	{"gen/client", "github.com/getkin/kin-openapi", "a client carries no contract"},
	{"openapi", "openapi/compile", "loading the contract needs no compiler"},
	{"openapi", "github.com/yuin/goldmark", "loading the contract needs no Markdown reader"},
	{"validate", "openapi/compile", "checks work from a finished contract"},
	{"validate", "github.com/yuin/goldmark", "checks work from a finished contract"},
	{"validate", "github.com/labstack/echo/v4", "checks serve any server"},
	{"validate/middleware", "github.com/labstack/echo/v4", "who serves with net/http links no web framework"},
	{"server", "openapi/compile", "the server works from a finished contract"},
	{"server", "github.com/yuin/goldmark", "a test that imports the server links no Markdown reader"},
	{"server", "github.com/speakeasy-api/openapi", "the server works from a finished contract"},
	{"server", "github.com/spf13/cobra", "only the command knows the command line"},
	{"openapi/compile", "github.com/labstack/echo/v4", "the compiler serves nothing"},
	{"openapi/drift", "openapi/compile", "contracts are compared as they are, whoever made them"},
	{"openapi/compile", "gen", "what is made from the contract cannot be needed to make it"},
	{"internal/codegen", "gen", "the generator must build when gen is broken"},
}
