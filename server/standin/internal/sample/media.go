package sample

import (
	"encoding/base64"
	"strings"
)

// Media returns a small body of a media type that is not JSON, and the type to call it by.
func Media(mediaType string) (body []byte, contentType string) {
	plain, _, _ := strings.Cut(strings.ToLower(mediaType), ";")
	plain = strings.TrimSpace(plain)
	switch plain {
	case "image/*":
		plain, mediaType = "image/png", "image/png"
	case "*/*", "application/*":
		plain, mediaType = "application/octet-stream", "application/octet-stream"
	case "text/*":
		plain, mediaType = "text/plain", "text/plain"
	}
	if packed, ok := files[plain]; ok {
		if body, err := base64.StdEncoding.DecodeString(packed); err == nil {
			return body, mediaType
		}
	}
	switch {
	case plain == "text/csv":
		return []byte("name,value\nsample,1\n"), mediaType
	case plain == "text/html":
		return []byte("<!doctype html><title>sample</title><p>sample</p>\n"), mediaType
	case strings.HasSuffix(plain, "xml"):
		return []byte("<sample/>\n"), mediaType
	default:
		return []byte("sample"), mediaType
	}
}

// files are the smallest files of some formats: a picture of one pixel, an archive without entries.
var files = map[string]string{
	"image/png":       "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
	"image/gif":       "R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==",
	"application/zip": "UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==",
}
