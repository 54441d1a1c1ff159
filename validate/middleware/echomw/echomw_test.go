package echomw_test

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/labstack/echo/v4"

	"github.com/graphcontract/graphcontract/validate"
	"github.com/graphcontract/graphcontract/validate/middleware"
	"github.com/graphcontract/graphcontract/validate/middleware/echomw"
)

const contract = `openapi: 3.0.3
info: {title: Lamps, version: "1"}
paths:
  /lamps/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    patch:
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/lamp'}}}}
      responses:
        "200": {description: the lamp, content: {application/json: {schema: {$ref: '#/components/schemas/lamp'}}}}
        "404": {description: none, content: {application/json: {schema: {type: object, required: [message], properties: {message: {type: string}}}}}}
components:
  schemas:
    lamp: {type: object, properties: {watts: {type: integer, maximum: 100}}}
`

var validator = sync.OnceValue(func() *validate.Validator {
	doc, err := openapi3.NewLoader().LoadFromData([]byte(contract))
	if err != nil {
		panic(err)
	}
	v, err := validate.New(doc, validate.Options{})
	if err != nil {
		panic(err)
	}
	return v
})

func patch(e *echo.Echo, path, body string) *httptest.ResponseRecorder {
	req := httptest.NewRequest(http.MethodPatch, path, strings.NewReader(body))
	req.Header.Set("Content-Type", "application/json")
	rec := httptest.NewRecorder()
	e.ServeHTTP(rec, req)
	return rec
}

func Example() {
	check, err := echomw.New(validator(), middleware.Options{
		Requests: middleware.Enforce,
		Report: func(c middleware.Check) {
			for _, f := range c.Findings {
				fmt.Printf("%s: %s\n", c.Match.PathTemplate, f)
			}
		},
	})
	if err != nil {
		panic(err)
	}
	e := echo.New()
	e.Use(check)
	e.PATCH("/lamps/:id", func(c echo.Context) error {
		var lamp struct{ Watts int }
		if err := c.Bind(&lamp); err != nil {
			return err
		}
		return c.JSON(http.StatusOK, map[string]int{"watts": 10 * lamp.Watts})
	})

	for _, body := range []string{`{"watts": 6}`, `{"watts": 60}`, `{"watts": 600}`} {
		fmt.Println(patch(e, "/lamps/7", body).Code)
	}
	// Output:
	// 200
	// /lamps/{id}: 1:10: found the number 600; want a number <= 100 [value-range]
	// 200
	// /lamps/{id}: 1:11: found the number 600; want a number <= 100 [value-range]
	// 400
}

// TestOutsideSeesWhatWasSent puts a middleware around the check: it sees the status the client gets.
func TestOutsideSeesWhatWasSent(t *testing.T) {
	for _, tt := range []struct {
		name    string
		mode    middleware.Mode
		handler echo.HandlerFunc
		status  int
		body    string
		found   string
	}{
		{"good", middleware.Enforce, func(c echo.Context) error { return c.JSON(200, map[string]int{"watts": 1}) }, 200, "{\"watts\":1}\n", ""},
		{"bad, reported", middleware.Report, func(c echo.Context) error { return c.JSON(200, map[string]int{"watts": 999}) }, 200, "{\"watts\":999}\n", "200 value-range"},
		{"bad, enforced", middleware.Enforce, func(c echo.Context) error { return c.JSON(200, map[string]int{"watts": 999}) }, 500, `{"error":{"code":"responseBreaksContract","message":"the response of the server breaks its contract and was held back"}}`, "200 value-range"},
		{"an error that is declared", middleware.Enforce, func(echo.Context) error { return echo.ErrNotFound }, 404, "{\"message\":\"Not Found\"}\n", ""},
		{"an error that is not declared", middleware.Enforce, func(echo.Context) error { return errors.New("secret") }, 500, `{"error":{"code":"responseBreaksContract","message":"the response of the server breaks its contract and was held back"}}`, "500 status-undeclared"},
		{"a panic", middleware.Enforce, func(echo.Context) error { panic("x") }, 500, "{\"message\":\"Internal Server Error\"}\n", ""},
	} {
		found := ""
		check, err := echomw.New(validator(), middleware.Options{Responses: tt.mode, Report: func(c middleware.Check) {
			found = fmt.Sprintf("%d %s", c.Status, c.Findings[0].Code)
		}})
		if err != nil {
			t.Fatal(err)
		}
		seen := 0
		e := echo.New()
		e.Logger.SetOutput(io.Discard)
		e.Use(func(next echo.HandlerFunc) echo.HandlerFunc {
			return func(c echo.Context) error {
				err := next(c)
				seen = c.Response().Status
				return err
			}
		}, recovering, check)
		e.PATCH("/lamps/:id", tt.handler)
		rec := patch(e, "/lamps/7", "{}")
		if rec.Code != tt.status || rec.Body.String() != tt.body || found != tt.found || seen != tt.status {
			t.Errorf("%s: status %d, outside %d, %q, found %s", tt.name, rec.Code, seen, rec.Body.String(), found)
		}
	}
}

// recovering answers panics.
func recovering(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		defer func() {
			if p := recover(); p != nil {
				c.Error(fmt.Errorf("%v", p))
			}
		}()
		return next(c)
	}
}

func TestBadOptions(t *testing.T) {
	if _, err := echomw.New(validator(), middleware.Options{}); err == nil {
		t.Error("no error")
	}
}

// TestStream flushes through Echo's response.
func TestStream(t *testing.T) {
	check, err := echomw.New(validator(), middleware.Options{Report: func(c middleware.Check) { t.Error(c.Findings) }})
	if err != nil {
		t.Fatal(err)
	}
	e := echo.New()
	e.Use(check)
	e.PATCH("/lamps/:id", func(c echo.Context) error {
		c.Response().Header().Set("Content-Type", "application/json")
		for _, part := range []string{"{", "}"} {
			if _, err := io.WriteString(c.Response(), part); err != nil {
				return err
			}
			c.Response().Flush()
		}
		return nil
	})
	if rec := patch(e, "/lamps/7", "{}"); !rec.Flushed || rec.Body.String() != "{}" {
		t.Errorf("flushed %v, %q", rec.Flushed, rec.Body.String())
	}
}

// TestManyAtOnce shares one middleware between many requests.
func TestManyAtOnce(t *testing.T) {
	check, err := echomw.New(validator(), middleware.Options{Requests: middleware.Enforce, Responses: middleware.Enforce})
	if err != nil {
		t.Fatal(err)
	}
	e := echo.New()
	e.Use(check)
	e.PATCH("/lamps/:id", func(c echo.Context) error {
		return c.Stream(http.StatusOK, "application/json", c.Request().Body)
	})
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			for n := range 20 {
				body, want := fmt.Sprintf(`{"watts":%d}`, i*10+n%10), http.StatusOK
				if n%2 == 1 {
					body, want = fmt.Sprintf(`{"watts":"%d"}`, n), http.StatusBadRequest
				}
				rec := patch(e, fmt.Sprintf("/lamps/%d", n), body)
				if rec.Code != want || want == http.StatusOK && rec.Body.String() != body {
					t.Errorf("status %d, want %d: %s", rec.Code, want, rec.Body)
				}
			}
		})
	}
	wg.Wait()
}
