package server

import "net/http"

// plane is the control plane, as the service sees it. Its methods are called by many requests at once.
type plane interface {
	// serve answers a request that is not for Graph, and reports whether it did. It sees every request first.
	serve(w http.ResponseWriter, r *http.Request) bool
	// arrange may answer in place of the service, and reports whether out holds that answer. The operation is
	// known by then, the caller may use it, and the body was read; nothing was checked.
	arrange(x *exchange, out *buffer) bool
	// distort may spoil an answer that was checked.
	distort(x *exchange, out *buffer)
	// record is told of every exchange before the client has the answer.
	record(x *exchange, out *buffer)
	// close ends what is still waiting.
	close()
}

// noPlane is a control plane that does nothing.
type noPlane struct{}

func (noPlane) serve(http.ResponseWriter, *http.Request) bool { return false }
func (noPlane) arrange(*exchange, *buffer) bool               { return false }
func (noPlane) distort(*exchange, *buffer)                    {}
func (noPlane) record(*exchange, *buffer)                     {}
func (noPlane) close()                                        {}
