package openapi_test

import (
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/labstack/echo/v4"

	"example.org/openapi"
	"example.org/openapi/kennel"
	"example.org/openapi/kennel/client"
	_ "example.org/openapi/kennel/contract" // makes Validate work
	"example.org/openapi/kennel/stub"
)

func start(t *testing.T, places int) *client.ClientWithResponses {
	t.Helper()
	e := echo.New()
	stub.RegisterHandlers(e, stub.NewStrictHandler(&openapi.Kennel{Places: places}, nil))
	server := httptest.NewServer(e)
	t.Cleanup(server.Close)
	c, err := client.NewClientWithResponses(server.URL)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func guest(t *testing.T, v kennel.GuestVariant) kennel.GuestUnion {
	t.Helper()
	g, err := kennel.NewGuestUnion(v)
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func TestAdmitAndList(t *testing.T) {
	c := start(t, 1)
	rex := guest(t, &kennel.Dog{Name: "Rex"})
	answer, err := c.AdmitGuestWithResponse(t.Context(), rex)
	if err != nil || answer.StatusCode() != http.StatusCreated {
		t.Fatalf("%v: %s", err, answer.Body)
	}
	full, err := c.AdmitGuestWithResponse(t.Context(), guest(t, &kennel.Tortoise{Name: "Ida"}))
	if err != nil || full.JSON409 == nil {
		t.Fatalf("%v: %s, want 409", err, full.Body)
	}
	list, err := c.ListGuestsWithResponse(t.Context(), nil)
	if err != nil || list.JSON200 == nil || len(*list.JSON200) != 1 {
		t.Fatalf("%v: %s", err, list.Body)
	}
	for _, g := range *list.JSON200 {
		if err := g.Validate(); err != nil {
			t.Error(err)
		}
		v, err := g.Value()
		if err != nil {
			t.Fatal(err)
		}
		if dog, ok := v.(*kennel.Dog); !ok || *dog.Number != 1 || dog.Name != "Rex" {
			t.Errorf("the guest is %T %v", v, v)
		}
	}
}

func TestValidate(t *testing.T) {
	if err := guest(t, &kennel.Dog{}).Validate(); err == nil {
		t.Error("a dog without a name was let pass")
	}
}
