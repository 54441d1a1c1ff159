package server

import "strings"

// special answers a path that every version has and that is no operation of the contract.
type special func(s *Server, x *exchange, out *buffer) error

// specialOf returns what answers a path, or nil.
func specialOf(path string) special {
	rest := unversioned(path)
	if len(rest) == len(path) {
		return nil
	}
	switch strings.ToLower(strings.TrimSuffix(rest, "/")) {
	case "/$batch":
		return (*Server).answerBatch
	case "/$metadata":
		return (*Server).answerMetadata
	}
	return nil
}

// baseOf is the version that a path begins with, as the service spells it.
func baseOf(path string) string {
	if len(path) >= len(stablePath) && strings.EqualFold(path[:len(stablePath)], stablePath) {
		return stablePath
	}
	return basePath
}
