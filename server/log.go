package server

import "log/slog"

// log writes the line of an exchange. Bodies, query values and headers stay out of it: they may hold secrets.
func (s *Server) log(x *exchange, out *buffer) {
	attrs := []slog.Attr{
		slog.String("method", x.original.Method),
		slog.String("path", x.original.URL.Path),
		slog.Int("status", out.status),
		slog.Duration("duration", s.opts.Now().Sub(x.began)),
		slog.Int("findings", x.findings),
		slog.String("request-id", x.requestID),
	}
	if x.match != nil {
		attrs = append(attrs, slog.String("operationId", x.match.OperationID))
	}
	level := slog.LevelInfo
	if out.status >= 500 {
		level = slog.LevelError
	}
	s.opts.Logger.LogAttrs(x.request.Context(), level, "exchange", attrs...)
}
