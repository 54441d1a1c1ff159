package compile

import "errors"

// asError is errors.As with the target's type inferred, which reads better where the result is used at once.
func asError[T error](err error, target *T) bool { return errors.As(err, target) }
