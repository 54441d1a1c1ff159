package server

import "strings"

// area is a part of the API with its own error codes, which clients branch on.
type area int

const (
	gateway area = iota // what no operation answers, and partner security
	directory
)

// policies begins the paths of the directory.
const policies = "/policies/"

func areaOf(path string) area {
	if len(path) >= len(policies) && strings.EqualFold(path[:len(policies)], policies) {
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
