// Package client calls the operations of the contract over HTTP.
//
// NewClientWithResponses takes the address of a service, such as
// https://graph.microsoft.com/beta, and gives one method for each operation. The
// answer holds the body and, decoded, the field for its status: JSON200, JSON404
// and so on. Authentication is left to an http.Client or a RequestEditorFn.
//
// All of it is made by machine from the contract; types of package gen are used as
// they are.
package client
