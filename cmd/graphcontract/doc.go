// Graphcontract works with contracts of Microsoft Graph beta: it serves a stand-in that holds both sides to the
// contract, checks JSON payloads, compiles reference pages into the contract, and tells when the pages have moved on.
//
// Usage:
//
//	graphcontract serve    [--addr HOST:PORT] [--responses enforce|warn|off]
//	graphcontract validate FILE... [--type NAME] [--direction request|response]
//	graphcontract compile  PATH... [--overlay FILE] [--csdl FILE] [-o FILE]
//	graphcontract generate [PATH... | --spec FILE] -o FILE|DIR [--client] [--server] [--contract] [--check]
//	graphcontract drift    PATH... [--contract FILE] [--overlay FILE]
//	graphcontract version
//
// Run a command with --help for its flags and examples.
//
// Results go to standard output, remarks to standard error. The exit codes are the same for every command and every
// output format:
//
//	0  the work is done and nothing was found
//	1  the input has findings: a payload breaks the contract, compile --strict met a problem in a page, or the pages and
//	   the contract have moved apart
//	2  the work could not be done: wrong usage, a file that is missing or cannot be read, an address in use
package main
