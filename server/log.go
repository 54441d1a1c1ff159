package server

import "log/slog"

// log writes the line of an exchange. Bodies, query values and headers stay out of it: they may hold secrets.
func (s *Server) log(x *exchange, out *buffer) {
	level := slog.LevelInfo
	if out.status >= 500 {
		level = slog.LevelError
	}
	if !s.opts.Logger.Enabled(x.request.Context(), level) {
		return
	}
	attrs := []slog.Attr{
		slog.String("method", x.original.Method),
		slog.String("path", x.original.URL.Path),
		slog.Int("status", out.status),
		slog.Duration("duration", s.opts.Now().Sub(x.began)),
		slog.Int("findings", x.requestFindings.Errors()+x.answerFindings.Errors()),
		slog.String("request-id", x.requestID),
	}
	if x.match != nil {
		attrs = append(attrs, slog.String("operationId", x.match.OperationID))
	}
	if x.namespace != nil && x.namespace.name != "" {
		attrs = append(attrs, slog.String("namespace", x.namespace.name))
	}
	if x.batch != "" {
		attrs = append(attrs, slog.String("batch", x.batch))
	}
	s.opts.Logger.LogAttrs(x.request.Context(), level, "exchange", attrs...)
}
