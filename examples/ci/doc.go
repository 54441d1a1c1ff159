// Package ci shows what a pipeline checks: that the generated files are those that spec.yaml gives, and that the
// payloads the program is tested with keep to it. Everything is in check.sh; the files of GitHub and GitLab beside it
// only call it.
package ci

//go:generate go tool graphcontract generate
