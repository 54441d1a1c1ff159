package sdk

import (
	"context"
	"crypto/tls"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"testing"

	abstractions "github.com/microsoft/kiota-abstractions-go"
	"github.com/microsoft/kiota-abstractions-go/authentication"
	"github.com/microsoft/kiota-abstractions-go/serialization"
	khttp "github.com/microsoft/kiota-http-go"
	kjson "github.com/microsoft/kiota-serialization-json-go"
	core "github.com/microsoftgraph/msgraph-sdk-go-core"
	"github.com/microsoftgraph/msgraph-sdk-go/policies"

	"github.com/graphcontract/graphcontract/openapi"
	"github.com/graphcontract/graphcontract/server"
	"github.com/graphcontract/graphcontract/server/localca"
)

// client is the SDK with its own middleware, at the address of the service, and the server that it reaches.
type client struct {
	server  *server.Server
	adapter *core.GraphRequestAdapterBase
	policy  *policies.AuthenticationMethodsPolicyRequestBuilder
}

// start starts a server that wants tokens, and a client of a version that has one.
func start(t *testing.T, version string) *client {
	t.Helper()
	doc, err := openapi.Load()
	if err != nil {
		t.Fatal(err)
	}
	s, err := server.New(doc, server.Options{RequireAuth: true, Control: &server.ControlOptions{Observe: func(o server.Observation) {
		if !o.ResponseFindings.OK() {
			t.Errorf("%s %s: %v", o.Method, o.Path, o.ResponseFindings)
		}
	}}})
	if err != nil {
		t.Fatal(err)
	}
	token, err := s.Mint(server.TokenRequest{Scopes: []string{"Policy.ReadWrite.AuthenticationMethod", "PartnerSecurity.ReadWrite.All"}})
	if err != nil {
		t.Fatal(err)
	}
	opts := core.GraphClientOptions{GraphServiceVersion: version, GraphServiceLibraryVersion: "1.89.0"}
	middlewares := core.GetDefaultMiddlewaresWithOptions(&opts) // retries, redirects, compression, telemetry
	http := khttp.GetDefaultClient(middlewares...)
	http.Transport = khttp.NewCustomTransportWithParentTransport(lead(t, s), middlewares...)
	adapter, err := core.NewGraphRequestAdapterBaseWithParseNodeFactoryAndSerializationWriterFactoryAndHttpClient(
		authentication.NewBaseBearerTokenAuthenticationProvider(bearer(token)), opts, nil, nil, http)
	if err != nil {
		t.Fatal(err)
	}
	abstractions.RegisterDefaultSerializer(func() serialization.SerializationWriterFactory { return kjson.NewJsonSerializationWriterFactory() })
	abstractions.RegisterDefaultDeserializer(func() serialization.ParseNodeFactory { return kjson.NewJsonParseNodeFactory() })
	base := "https://graph.microsoft.com/" + version
	adapter.SetBaseUrl(base)
	return &client{s, adapter, policies.NewAuthenticationMethodsPolicyRequestBuilderInternal(map[string]string{"baseurl": base}, adapter)}
}

// lead returns a transport that takes every connection to the server, whatever its host.
func lead(t *testing.T, s *server.Server) *http.Transport {
	t.Helper()
	ca, err := localca.New(localca.Options{})
	if err != nil {
		t.Fatal(err)
	}
	listening := httptest.NewUnstartedServer(s)
	listening.TLS = ca.TLSConfig()
	listening.StartTLS()
	transport := &http.Transport{
		TLSClientConfig: &tls.Config{RootCAs: ca.Pool(), MinVersion: tls.VersionTLS12}, ForceAttemptHTTP2: true,
		DialContext: func(ctx context.Context, network, _ string) (net.Conn, error) {
			return new(net.Dialer).DialContext(ctx, network, listening.Listener.Addr().String())
		},
	}
	t.Cleanup(func() {
		transport.CloseIdleConnections()
		listening.Close()
	})
	return transport
}

// bearer is a token that is there already.
type bearer string

func (b bearer) GetAuthorizationToken(context.Context, *url.URL, map[string]any) (string, error) {
	return string(b), nil
}

func (bearer) GetAllowedHostsValidator() *authentication.AllowedHostsValidator {
	v, _ := authentication.NewAllowedHostsValidatorErrorCheck([]string{"graph.microsoft.com"})
	return v
}
