package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"

	_ "modernc.org/sqlite" // the driver
)

// File keeps the states of several namespaces in one SQLite file.
//
// Every namespace is held in memory, and each update is written before anybody sees it: what a client was told
// is in the file, and a process that is killed leaves a file that opens as a whole. One process has the file at
// a time.
type File struct{ db *sql.DB }

// schemaVersion is that of the tables below. A file of another version is refused.
const schemaVersion = 1

// Tables: seq is the revision at which a document was first put, so that a collection keeps its order.
const schema = `
CREATE TABLE IF NOT EXISTS namespaces (name TEXT PRIMARY KEY, revision INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS documents (
  namespace TEXT NOT NULL, collection TEXT NOT NULL, folded TEXT NOT NULL,
  id TEXT NOT NULL, seq INTEGER NOT NULL, revision INTEGER NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (namespace, collection, folded)
) STRICT, WITHOUT ROWID;`

// OpenFile opens the file, which is made if it is not there. It is an error if another process has it.
func OpenFile(ctx context.Context, path string) (*File, error) {
	dsn := url.URL{Scheme: "file", Opaque: url.PathEscape(path), RawQuery: url.Values{"_pragma": {
		"busy_timeout(1000)", "locking_mode(EXCLUSIVE)", "journal_mode(WAL)", "synchronous(NORMAL)",
	}, "_txlock": {"immediate"}}.Encode()}
	db, err := sql.Open("sqlite", dsn.String())
	if err != nil {
		return nil, fmt.Errorf("state file %s: %w", path, err)
	}
	db.SetMaxOpenConns(1) // it holds the lock
	f := &File{db}
	if err := f.prepare(ctx); err != nil {
		return nil, errors.Join(fmt.Errorf("state file %s: %w", path, err), db.Close())
	}
	return f, nil
}

func (f *File) prepare(ctx context.Context) error {
	var version int
	if err := f.db.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version); err != nil {
		return err
	}
	if version != 0 && version != schemaVersion {
		return fmt.Errorf("it has the version %d and this program writes %d", version, schemaVersion)
	}
	if _, err := f.db.ExecContext(ctx, schema); err != nil {
		return err
	}
	_, err := f.db.ExecContext(ctx, fmt.Sprintf("PRAGMA user_version = %d", schemaVersion))
	return err
}

// Close closes the file. Stores of it fail from then on.
func (f *File) Close() error { return f.db.Close() }

// Names lists the namespaces in the file, sorted.
func (f *File) Names(ctx context.Context) (names []string, err error) {
	rows, err := f.db.QueryContext(ctx, "SELECT name FROM namespaces ORDER BY name")
	if err != nil {
		return nil, fmt.Errorf("state file: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return nil, fmt.Errorf("state file: %w", err)
		}
		names = append(names, name)
	}
	return names, rows.Err()
}

// Drop removes a namespace and all it holds.
func (f *File) Drop(ctx context.Context, name string) error {
	return f.transact(ctx, func(tx *sql.Tx) error {
		for _, statement := range []string{"DELETE FROM documents WHERE namespace = ?", "DELETE FROM namespaces WHERE name = ?"} {
			if _, err := tx.ExecContext(ctx, statement, name); err != nil {
				return err
			}
		}
		return nil
	})
}

func (f *File) transact(ctx context.Context, do func(*sql.Tx) error) error {
	tx, err := f.db.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("state file: %w", err)
	}
	if err := do(tx); err != nil {
		return errors.Join(fmt.Errorf("state file: %w", err), tx.Rollback())
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("state file: %w", err)
	}
	return nil
}
