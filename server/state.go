package server

import (
	"context"
	"errors"
	"fmt"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
	"github.com/graphcontract/graphcontract/server/internal/login"
	"github.com/graphcontract/graphcontract/server/internal/seed"
	"github.com/graphcontract/graphcontract/server/internal/store"
)

// openState readies the states: what they begin with, and where they are kept.
func (s *Server) openState(ctx context.Context) error {
	defaults, err := seed.Default()
	if err != nil {
		return err
	}
	s.first = defaults
	s.builtin, s.defaults = map[string]jsondoc.Object{}, defaults[seed.Configurations]
	for _, o := range s.defaults {
		s.builtin[o.Text("id")] = o
	}
	if len(s.opts.Seed) > 0 {
		given, err := s.readSeed(s.opts.Seed)
		if err != nil {
			return err
		}
		for collection, docs := range given {
			s.first[collection] = docs
		}
	}
	if s.opts.StateFile != "" {
		if s.file, err = store.OpenFile(ctx, s.opts.StateFile); err != nil {
			return err
		}
	}
	s.spaces = newNamespaces(s.opts.MaxNamespaces, func(name string) (store.Store, error) { return s.openNamespace(context.Background(), name) })
	if _, err := s.spaces.get(""); err != nil {
		return errors.Join(err, s.Close())
	}
	return nil
}

// openNamespace returns the state of a namespace: the one in the file, or a new one that begins with the seed.
func (s *Server) openNamespace(ctx context.Context, name string) (store.Store, error) {
	if s.file == nil {
		m := store.NewMemory()
		return m, s.first.Fill(ctx, m)
	}
	m, found, err := s.file.Namespace(ctx, name)
	if err != nil || found {
		return m, err
	}
	return m, s.first.Fill(ctx, m)
}

// Close ends requests that wait for others, and closes the state file.
func (s *Server) Close() error {
	if s.plane != nil {
		s.plane.close()
	}
	if s.file == nil {
		return nil
	}
	return s.file.Close()
}

// Namespaces lists the namespaces that have been used, sorted; "" is the default one. Those in a state file
// that nobody asked for yet are among them.
func (s *Server) Namespaces(ctx context.Context) ([]string, error) {
	names := s.spaces.names()
	if s.file == nil {
		return names, nil
	}
	kept, err := s.file.Names(ctx)
	return sortedUnion(names, kept), err
}

// Reset puts a namespace back to the state it began with.
func (s *Server) Reset(ctx context.Context, name string) error {
	ns, err := s.named(name)
	if err != nil {
		return err
	}
	return s.first.Fill(ctx, ns.state)
}

// Drop removes a namespace. Who asks for it again gets a new one. The default namespace stays and is reset.
func (s *Server) Drop(ctx context.Context, name string) error {
	if name == "" {
		return s.Reset(ctx, name)
	}
	if ns := s.spaces.forget(name); ns != nil {
		s.reads.drop(ns)
	}
	if s.file == nil {
		return nil
	}
	return s.file.Drop(ctx, name)
}

// Snapshot returns the state of a namespace: a JSON object that has the documents of each collection under its
// name. It can be given to Restore and Seed, and is a seed for [Options].
func (s *Server) Snapshot(ctx context.Context, name string) ([]byte, error) {
	ns, err := s.named(name)
	if err != nil {
		return nil, err
	}
	var out jsondoc.Object
	err = ns.state.View(ctx, func(r store.Reader) error {
		for _, k := range seed.Kinds {
			docs, err := r.List(k.Collection)
			if err != nil {
				return err
			}
			items := make(jsondoc.Array, len(docs))
			for i := range docs {
				items[i] = docs[i].Body
			}
			out = append(out, jsondoc.Member{Name: k.Collection, Value: items})
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return jsondoc.Encode(out)
}

// Restore puts a namespace into the state of a snapshot. Collections that the snapshot does not have become as
// they were at first. A [*SeedError] says what is wrong with the snapshot; nothing has changed then.
func (s *Server) Restore(ctx context.Context, name string, snapshot []byte) error {
	given, err := s.readSeed(snapshot)
	if err != nil {
		return err
	}
	for collection, docs := range s.first {
		if _, ok := given[collection]; !ok {
			given[collection] = docs
		}
	}
	ns, err := s.named(name)
	if err != nil {
		return err
	}
	return given.Fill(ctx, ns.state)
}

// Seed replaces the collections of a namespace that data has. Built-in configurations that it leaves out get
// their defaults, since they are always there. A [*SeedError] says what is wrong with data; nothing has changed
// then.
func (s *Server) Seed(ctx context.Context, name string, data []byte) error {
	given, err := s.readSeed(data)
	if err != nil {
		return err
	}
	ns, err := s.named(name)
	if err != nil {
		return err
	}
	return given.Fill(ctx, ns.state)
}

func (s *Server) named(name string) (*namespace, error) {
	if err := s.checkNamespace(name); err != nil {
		return nil, fmt.Errorf("server: namespace %q: %w", name, err)
	}
	return s.spaces.get(name)
}

// TokenRequest says what a token shall be like.
type TokenRequest = login.Request

// Mint returns an access token that this server accepts.
func (s *Server) Mint(r TokenRequest) (string, error) { return s.login.Mint(r) }
