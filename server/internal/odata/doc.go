// Package odata reads the query options of OData 4.0 and applies them to JSON documents.
//
// Every option is checked against the type of the resource before anything is read: a property that does
// not exist, a literal of the wrong kind or an enumeration member that was never declared is an [*Error]
// that names the option, not an empty result.
//
// Supported are $select (properties, paths into complex properties, properties of derived types behind a
// type cast), $expand with nested options, $filter, $orderby, $top, $skip, $count and $skiptoken. In $filter:
// eq ne gt ge lt le in, and or not, brackets, startswith endswith contains, tolower toupper trim length, any
// all, paths and casts. Everything else OData knows is refused by name.
//
// Strings compare without regard to case, as the directory service does it. $top is the size of a page, not
// a cap on the whole result: more results give another page, as clients of the service expect.
package odata
