package inputs

import (
	"compress/flate"
	"errors"
)

// isCorrupt reports whether an error of package flate is about the data.
func isCorrupt(err error) bool {
	var corrupt flate.CorruptInputError
	return errors.As(err, &corrupt)
}
