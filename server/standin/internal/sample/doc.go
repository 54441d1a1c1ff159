// Package sample makes values that a schema accepts.
//
// The same schema gives the same value. What is made is a proposal: keywords that a value cannot be built from, such
// as not or if, are left to whoever checks it. [Wish] asks for other proposals, from rich to poor.
package sample
