// Package store keeps the state of the server: JSON documents in named collections.
//
// A [Store] is read in a view and changed in an update. A view sees one state for as long as it lasts; an
// update is seen by others as a whole or, when it returns an error, not at all. That is what makes a
// refused PATCH leave nothing behind, and it is all a different backend has to provide.
package store
