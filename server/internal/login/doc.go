// Package login is a stand-in for the sign-in service: it hands out tokens to whoever asks, for the tenant and
// with the permissions they ask for, signs them with a key that lives as long as the process, and reads them
// back.
//
// It protects nothing. It is there so that clients which fetch a token run unchanged, and so that tests can
// see what a service does with a token that allows too little.
package login
