// Package gen holds the Go types of the contract: the resources of Microsoft Graph
// beta that graphcontract covers, their enums, and the bodies of its operations.
//
// Everything but this comment and the tests is made by machine from
// openapi/graph.yaml; `go generate ./...` makes it anew. The package imports package
// wire below it, which all generated models share, and small packages for GUIDs and
// null; no HTTP and no validator: the client is package client below this one, the
// server stub is package stub, and package contract carries the contract.
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
// members match exactly when JSON is read.
//
// What was read can be written without loss. Members that have no field are in the
// field Unlisted of each model. A value that still is what was read is written as it
// was spelled: a 1.0, a time with trailing zeros, a GUID in capital letters, a null
// where the contract has none. Integers are exact, 64 bits included.
//
// # Validation
//
// Every model and union has a method Validate, which holds the value against the
// contract. The models alone link no validator: import package contract below this
// one for its effect, once in the program or test, or hand another check to
// [UseContract].
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
