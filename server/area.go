package server

import "strings"

// area is a part of the API with its own error codes, which clients branch on.
type area int

const (
	gateway area = iota // what no operation answers, and partner security
	directory
)

func areaOf(path string) area {
	if strings.HasPrefix(strings.ToLower(path), "/policies/") {
		return directory
	}
	return gateway
}

func (a area) badRequest() string {
	if a == directory {
		return "Request_BadRequest"
	}
	return "BadRequest"
}

func (a area) notFound() string {
	if a == directory {
		return "Request_ResourceNotFound"
	}
	return "ResourceNotFound"
}

func (a area) unsupportedQuery() string {
	if a == directory {
		return "Request_UnsupportedQuery"
	}
	return "BadRequest"
}
