// Package pages shows how Go types are made from reference pages: those in docs become package library.
package pages

//go:generate go tool graphcontract generate
