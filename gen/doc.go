// Package gen holds the Go types of the contract: the resources of Microsoft Graph
// beta that graphcontract covers, their enums, and the bodies of its operations.
//
// Everything but this comment and the tests is made by machine from
// openapi/graph.yaml; `go generate ./...` makes it anew. The package imports
// encoding/json, time, github.com/google/uuid and github.com/oapi-codegen/nullable,
// and no HTTP: the client is package client below this one, the server stub is
// package stub.
//
// # Members
//
// An optional member is a pointer, an optional list a slice that is nil when the
// member is absent. A member that may be null is a [nullable.Nullable], which tells
// absent, null and a value apart; that is what a PATCH needs:
//
//	update := gen.AuthenticationMethodsPolicyUpdate{
//		Description:          nullable.NewNullNullable[string](),       // clear it
//		ReconfirmationInDays: nullable.NewNullableWithValue[int32](30), // set it
//	} // and leave the rest as it is
//
// An empty list is written as [], also for a required list that is nil. Names of
// members match exactly when JSON is read, and members that the contract does not
// list are dropped, except in a union and in an open type. Integers are exact, 64 bits included. A time
// keeps its instant and offset, but not trailing zeros of its second; a GUID keeps
// its value, but not capital letters.
//
// # Polymorphic values
//
// Where a value can be of several types, the field has a type that ends in Union,
// for example [AuthenticationMethodConfigurationUnion]. Its Value method gives one
// of a sealed set of pointers, to be told apart by a type switch. A type that the
// contract does not list comes as the Unknown variant and goes back as it came.
// Concrete types of a union write their @odata.type by themselves, and refuse to
// read another one.
//
// # Enums
//
// An enum is a string type. Values that the contract does not list survive; Valid
// finds them. IsSentinel and AfterSentinel tell what the evolution of the enum is
// about, and a function that ends in Values lists the members.
package gen
