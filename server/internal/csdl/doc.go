// Package csdl writes the types of a contract as an OData metadata document (CSDL XML 4.0): its enumerations,
// complex and entity types, and a container with what the paths begin with.
//
// The contract says more than CSDL can, such as patterns and ranges; that is left out. The output is the same
// for the same contract.
package csdl
