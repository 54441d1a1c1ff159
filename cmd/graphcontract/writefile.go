package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// writeFile replaces the file as a whole or leaves it as it was. A link keeps leading where it leads; what is no
// regular file, such as /dev/null, is written to.
func writeFile(path string, data []byte) error {
	if resolved, err := filepath.EvalSymlinks(path); err == nil {
		path = resolved
	}
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		return err
	case info.IsDir():
		return fmt.Errorf("write %s: is a directory", path)
	case !info.Mode().IsRegular():
		return os.WriteFile(path, data, 0o600)
	}
	temp := filepath.Join(filepath.Dir(path), fmt.Sprintf(".%s.%d.tmp", filepath.Base(path), os.Getpid()))
	if err := writeNew(temp, data, info); err != nil {
		_ = os.Remove(temp)
		return fmt.Errorf("write %s: %w", path, err)
	}
	if err := os.Rename(temp, path); err != nil {
		_ = os.Remove(temp)
		return err
	}
	return nil
}

// writeNew makes a file with the mode of the one it will replace, or what the umask leaves.
func writeNew(path string, data []byte, replaces fs.FileInfo) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666) // #nosec G302 G304 -- less the umask; the user names the file
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if err == nil && replaces != nil {
		err = f.Chmod(replaces.Mode().Perm())
	}
	if err == nil {
		err = f.Sync()
	}
	return errors.Join(err, f.Close())
}
