package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/graphcontract/graphcontract/server"
)

// serve serves until the context ends, and then lets open requests finish. What only waits, a delayed call or a long
// poll, ends at once.
func (f *front) serve(ctx context.Context, grace time.Duration, handler *server.Server) error {
	failed := make(chan error, 1)
	go func() {
		if f.http.TLSConfig != nil {
			failed <- f.http.ServeTLS(f.listener, "", "")
		} else {
			failed <- f.http.Serve(f.listener)
		}
	}()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	handler.Drain()
	last, cancel := context.WithTimeout(context.WithoutCancel(ctx), grace)
	defer cancel()
	if err := f.http.Shutdown(last); err != nil {
		return errors.Join(fmt.Errorf("requests were still open: %w", err), f.http.Close())
	}
	return nil
}
