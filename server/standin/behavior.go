package standin

import (
	"net/http"

	"github.com/graphcontract/graphcontract/server/standin/internal/route"
)

// behavior is what an operation does to the state.
type behavior int

const (
	doCall   behavior = iota // nothing: it answers a sample
	doList                   // reads a collection
	doCreate                 // adds to it
	doClear                  // empties it
	doUpsert                 // changes the item that the body names
	doRead                   // reads one resource
	doPatch                  // changes it
	doPut                    // replaces it
	doDelete                 // removes it
	doEcho                   // answers what was sent, completed
	doLink                   // adds a reference
	doUnlink                 // removes one
	doLinks                  // lists references
	doCount
	doReadRaw // the bodies that are not JSON
	doPutRaw
	doDeleteRaw
)

// behavior says what an operation does, by its path, its method and its schemas.
func (s *Server) behavior(op *operation) behavior {
	switch op.node.kind {
	case kindCollection:
		return s.ofCollection(op)
	case kindItem:
		if op.takes != "" && !isJSON(op.takes) {
			return doCall
		}
		return ofResource(op.method)
	case kindSingle:
		return ofSingle(op)
	case kindRef, kindRefItem:
		switch op.method {
		case http.MethodGet:
			return doLinks
		case http.MethodPost, http.MethodPut:
			return doLink
		case http.MethodDelete:
			return doUnlink
		}
	case kindValue:
		switch op.method {
		case http.MethodGet:
			return doReadRaw
		case http.MethodPut, http.MethodPatch:
			return doPutRaw
		case http.MethodDelete:
			return doDeleteRaw
		}
	case kindCount:
		if op.method == http.MethodGet {
			return doCount
		}
	case kindCast:
		if op.method == http.MethodGet {
			return doList
		}
	}
	return doCall
}

func (s *Server) ofCollection(op *operation) behavior {
	switch op.method {
	case http.MethodGet:
		return doList
	case http.MethodPost:
		if op.takes != "" && isJSON(op.takes) && op.success.list == nil && related(op.success.schema, op.node.coll.schema()) {
			return doCreate
		}
	case http.MethodPut, http.MethodPatch:
		if isJSON(op.takes) && op.success.list == nil && related(op.success.schema, op.node.coll.schema()) {
			return doUpsert
		}
	case http.MethodDelete:
		return doClear
	}
	return doCall
}

func ofResource(method string) behavior {
	switch method {
	case http.MethodGet:
		return doRead
	case http.MethodPatch:
		return doPatch
	case http.MethodPut:
		return doPut
	case http.MethodDelete:
		return doDelete
	}
	return doCall
}

// ofSingle is what an operation on one resource does. A POST makes it where a GET reads the same type.
func ofSingle(op *operation) behavior {
	get := op.node.ops[http.MethodGet]
	if op.takes != "" && !isJSON(op.takes) {
		return doCall
	}
	if op.method != http.MethodPost {
		if get == nil && op.method != http.MethodGet && op.node.last().Kind != route.Literal {
			return doCall
		}
		return ofResource(op.method)
	}
	switch {
	case !isJSON(op.takes) || op.success.schema == nil || op.success.list != nil || op.success.status != http.StatusCreated:
		return doCall
	case !related(op.sent, op.success.schema):
		return doCall
	case get != nil && get.success.list == nil && related(get.success.schema, op.success.schema):
		return doPut
	default:
		return doEcho
	}
}
