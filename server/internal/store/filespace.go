package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/graphcontract/graphcontract/server/internal/jsondoc"
)

// Namespace returns the store of a namespace, and whether the file had it before.
func (f *File) Namespace(ctx context.Context, name string) (s *Memory, found bool, err error) {
	first := &state{collections: map[string]*collection{}}
	err = f.db.QueryRowContext(ctx, "SELECT revision FROM namespaces WHERE name = ?", name).Scan(&first.revision)
	switch {
	case err == nil:
		found = true
		if err := f.load(ctx, name, first); err != nil {
			return nil, true, fmt.Errorf("state file: namespace %q: %w", name, err)
		}
	case !errors.Is(err, sql.ErrNoRows):
		return nil, false, fmt.Errorf("state file: %w", err)
	}
	m := NewMemory()
	m.current.Store(first)
	m.keep = func(ctx context.Context, d *draft) error { return f.write(ctx, name, d) }
	return m, found, nil
}

func (f *File) load(ctx context.Context, name string, into *state) (err error) {
	rows, err := f.db.QueryContext(ctx, "SELECT collection, id, revision, body FROM documents WHERE namespace = ? ORDER BY collection, seq", name)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var (
			in, body string
			doc      Document
		)
		if err := rows.Scan(&in, &doc.ID, &doc.Revision, &body); err != nil {
			return err
		}
		o, err := jsondoc.DecodeObject([]byte(body))
		if err != nil {
			return fmt.Errorf("%s(%q): %w", in, doc.ID, err)
		}
		if doc, err = NewDocument(doc.ID, o, doc.Revision); err != nil {
			return err
		}
		c := into.collections[in]
		if c == nil {
			c = &collection{at: map[string]int{}}
			into.collections[in] = c
		}
		c.at[fold(doc.ID)] = len(c.docs)
		c.docs = append(c.docs, doc)
	}
	return rows.Err()
}

const putDocument = `INSERT INTO documents (namespace, collection, folded, id, seq, revision, body) VALUES (?1, ?2, ?3, ?4, ?5, ?5, ?6)
ON CONFLICT DO UPDATE SET revision = excluded.revision, body = excluded.body`

// write puts the changes of an update into the file, all of them or none. A client that goes away does not stop it.
func (f *File) write(ctx context.Context, name string, d *draft) error {
	ctx = context.WithoutCancel(ctx)
	return f.transact(ctx, func(tx *sql.Tx) error {
		for _, e := range d.changes {
			if err := writeEdit(ctx, tx, name, e); err != nil {
				return err
			}
		}
		_, err := tx.ExecContext(ctx, "INSERT INTO namespaces (name, revision) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET revision = excluded.revision", name, int64(d.revision)) //nolint:gosec // a count of writes
		return err
	})
}

func writeEdit(ctx context.Context, tx *sql.Tx, name string, e edit) error {
	if e.Body == nil {
		_, err := tx.ExecContext(ctx, "DELETE FROM documents WHERE namespace = ? AND collection = ? AND folded = ?", name, e.collection, fold(e.ID))
		return err
	}
	_, err := tx.ExecContext(ctx, putDocument, name, e.collection, fold(e.ID), e.ID, int64(e.Revision), string(e.Text)) //nolint:gosec // a count of writes
	return err
}
