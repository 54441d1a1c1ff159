// Package stub is the Echo v4 side of the contract: routes, parameters and bodies
// are taken care of, and what is left is to implement StrictServerInterface.
//
//	e := echo.New()
//	stub.RegisterHandlersWithBaseURL(e, stub.NewStrictHandler(impl, nil), "/beta")
//
// Each operation has its own request and response types; RawResponse answers any of
// them with bytes. Nothing here checks a request against the contract.
//
// All of it is made by machine from the contract; types of package gen are used as
// they are.
package stub
