// Package echomw checks what an Echo server gets and gives against an OpenAPI contract. Its rules are those of package
// middleware.
package echomw

import (
	"net/http"

	"github.com/labstack/echo/v4"

	"github.com/graphcontract/graphcontract/validate"
	"github.com/graphcontract/graphcontract/validate/middleware"
)

// New makes a middleware for [echo.Echo.Use]. It is an error if an option cannot be used.
//
// An error that the handler returns is answered by Echo's HTTPErrorHandler before the response is checked, so the
// answers to errors are checked too. Middleware outside of this one therefore sees no error of the handler; it sees
// the status of what was sent. Under [middleware.Enforce] the Flush method of [echo.Response] panics, as it does with
// any writer that cannot flush.
func New(v *validate.Validator, opts middleware.Options) (echo.MiddlewareFunc, error) {
	wrap, err := middleware.New(v, opts)
	if err != nil {
		return nil, err
	}
	return func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			outer := c.Response()
			defer c.SetResponse(outer) // for the middleware outside
			wrap(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				c.SetRequest(r)
				c.SetResponse(echo.NewResponse(w, c.Echo()))
				if err := next(c); err != nil {
					c.Error(err)
				}
			})).ServeHTTP(outer, c.Request())
			return nil
		}
	}, nil
}
