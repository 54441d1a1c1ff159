package validate

import "sync"

// SeenCodes gathers the codes that the tests produced, of both test packages.
var SeenCodes sync.Map
