package codegen

import (
	"fmt"
	"sync"

	"github.com/getkin/kin-openapi/openapi3"
	oapi "github.com/oapi-codegen/oapi-codegen/v2/pkg/codegen"
)

// uuidPackage has the Go type of Edm.Guid. render drops the import where it is not
// used.
const uuidPackage = "github.com/google/uuid"

// wirePackage is what generated models share; see its own documentation.
const wirePackage = "github.com/graphcontract/graphcontract/gen/wire"

// oapiMu guards oapi-codegen, which keeps its state in package variables.
var oapiMu sync.Mutex

// runModels makes the types only. They import neither runtime nor net/http once the
// union methods are gone, see models.go.
func runModels(doc *openapi3.T, opts Options) ([]byte, error) {
	return runOAPI(doc, opts, opts.Package, oapi.GenerateOptions{Models: true})
}

// runClient makes the HTTP client over the types of the models package.
func runClient(doc *openapi3.T, opts Options) ([]byte, error) {
	return runOAPI(doc, opts, "client", oapi.GenerateOptions{Client: true}, dotImport(opts))
}

// runStub makes the Echo v4 handlers over the types of the models package.
func runStub(doc *openapi3.T, opts Options) ([]byte, error) {
	return runOAPI(doc, opts, "stub", oapi.GenerateOptions{EchoServer: true, Strict: true}, dotImport(opts))
}

func dotImport(opts Options) oapi.AdditionalImport {
	return oapi.AdditionalImport{Alias: ".", Package: opts.ImportPath}
}

// runOAPI runs oapi-codegen on doc, which must be prepared and is not changed. The
// naming options must be the same in all runs, or the packages would not fit
// together; hence one place for them.
func runOAPI(doc *openapi3.T, opts Options, pkg string, what oapi.GenerateOptions, imports ...oapi.AdditionalImport) (src []byte, err error) {
	version := "" // the header is replaced, see goFile.render
	cfg := oapi.Configuration{
		PackageName: pkg,
		Generate:    what,
		Compatibility: oapi.CompatibilityOptions{
			// Without it a second enum with unknownFutureValue would rename the
			// constants of the first.
			AlwaysPrefixEnumValues: true,
			// Otherwise one run would change the document under the next.
			PreserveOriginalOperationIdCasingInEmbeddedSpec: true,
		},
		OutputOptions: oapi.OutputOptions{
			// The formatter of oapi-codegen looks for missing imports with the go
			// command; ours needs nothing but the source.
			SkipFmt:   true,
			SkipPrune: true,
			// The words of the service in type names (Fido2, Mfa, Sms) stay as
			// x-go-name spells them, so only words the linters know are raised.
			NameNormalizer:        string(oapi.NameNormalizerFunctionToCamelCaseWithInitialisms),
			AdditionalInitialisms: []string{"OData"},
			NullableType:          true,
			// The fields are exported; a getter for each status doubles the client.
			SkipResponseBodyGetters:                   true,
			PreferSkipOptionalPointerOnContainerTypes: true,
			ResolveTypeNameCollisions:                 true,
			TypeMapping: &oapi.TypeMapping{
				// A number without format is not a reason to lose digits.
				Number: oapi.FormatMapping{Default: oapi.SimpleTypeSpec{Type: "float64"}},
				String: oapi.FormatMapping{Formats: map[string]oapi.SimpleTypeSpec{
					// openapi_types has these as well, but would pull in net.
					"uuid": {Type: "uuid.UUID", Import: uuidPackage},
					"date": {Type: "wire.Date", Import: wirePackage},
					"byte": {Type: "wire.Bytes", Import: wirePackage},
					// What is not checked on reading cannot get lost on writing.
					"email":  {Type: "string"},
					"binary": {Type: "string"},
				}},
			},
		},
		AllowRemoteRefsFrom:  []string{},
		AdditionalImports:    append(imports, oapi.AdditionalImport{Package: uuidPackage}, oapi.AdditionalImport{Package: wirePackage}),
		NoVCSVersionOverride: &version,
	}
	if err := cfg.Validate(); err != nil {
		return nil, fmt.Errorf("codegen: %w", err)
	}

	oapiMu.Lock()
	defer oapiMu.Unlock()
	defer func() {
		// oapi-codegen meets shapes here that it never saw; a contract must not
		// be able to bring the caller down.
		if p := recover(); p != nil {
			src, err = nil, fmt.Errorf("codegen: oapi-codegen panicked on the contract: %v", p)
		}
	}()
	out, err := oapi.Generate(doc, cfg)
	if err != nil {
		return nil, fmt.Errorf("codegen: oapi-codegen: %w", err)
	}
	if opts.plain != nil {
		opts.plain(pkg, len(out))
	}
	return []byte(out), nil
}
