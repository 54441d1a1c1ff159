//go:build !unix

package codegen_test

import "time"

func processorTime() time.Duration { return 0 }
