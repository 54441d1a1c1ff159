// Package wire is what generated models share: it reads and writes their JSON. Programs meet it as the field Unlisted
// of every model and as the argument of Validate; the rest is called by generated code.
//
// encoding/json alone gets some things wrong for a contract, and this package gets them right:
//
//   - names of members match exactly; a member that no field stands for is kept, in [Members], and written again,
//   - what was read is written the way it was spelled for as long as its field keeps the value: 1.0 stays 1.0, a time
//     keeps the zeros of its fraction, a null that a field cannot hold stays null,
//   - a required list is never null, a required member that may be null is either null or set,
//   - a type that names itself in a discriminator writes that name, and refuses to read another one; where it may leave
//     the name out, a value that was read without is written without.
//
// The package imports the standard library only, and of that no networking.
package wire
