package drift_test

import "github.com/graphcontract/graphcontract/openapi/drift"

// planted are edits of testdata/library.yaml, as pairs of old and new text, and the changes that they are; "@." stands
// for the namespace. With back the edited document is the older one.
var planted = []struct {
	name  string
	edits []string
	back  bool
	opts  drift.Options
	want  []string
}{
	// types
	{
		name:  "a new type that nothing polymorphic refers to",
		edits: []string{"    microsoft.graph.track:\n", "    microsoft.graph.reader:\n      type: object\n      properties: {name: {type: string}}\n    microsoft.graph.track:\n"},
		want:  []string{"+ @.reader type"},
	},
	{
		name:  "a new derived type comes into answers",
		edits: newVariant,
		want:  []string{"+ @.map type: @.item [breaks readers]"},
	},
	{
		name: "a derived type goes", edits: newVariant, back: true,
		want: []string{"- @.map type [breaks readers] [breaks writers]"},
	},
	{
		name: "a derived type that is not present", edits: newVariant, back: true, opts: drift.Options{Present: true},
	},
	{
		name: "a type becomes an enumeration",
		edits: []string{
			"      type: object\n      properties:\n        '@odata.type': {type: string, pattern: '^#?microsoft\\.graph\\.track$'}\n        name: {type: string}\n        code: {type: string, pattern: '^[A-Z]{2}$'}\n",
			"      type: string\n      enum: [one, two]\n",
		},
		want: []string{"~ @.track type: kind structured type -> enumeration [breaks readers] [breaks writers]"},
	},
	{
		name:  "another base that has less",
		edits: []string{"    microsoft.graph.shelf:\n      x-go-name: Shelf\n      x-graph-key: [id]\n      allOf:\n        - $ref: '#/components/schemas/microsoft.graph.entity'\n", "    microsoft.graph.shelf:\n      x-go-name: Shelf\n      x-graph-key: [id]\n      allOf:\n        - $ref: '#/components/schemas/microsoft.graph.place'\n"},
		want:  []string{"~ @.shelf type: base @.entity -> @.place [breaks readers] [breaks writers]"},
	},
	{
		name: "a base put between keeps all members",
		edits: []string{
			"    microsoft.graph.shelf:\n      x-go-name: Shelf\n      x-graph-key: [id]\n      allOf:\n        - $ref: '#/components/schemas/microsoft.graph.entity'\n",
			"    microsoft.graph.furniture:\n      x-graph-abstract: true\n      allOf:\n        - $ref: '#/components/schemas/microsoft.graph.entity'\n        - {type: object, properties: {width: {type: number, format: double, nullable: true}}}\n    microsoft.graph.shelf:\n      x-go-name: Shelf\n      x-graph-key: [id]\n      allOf:\n        - $ref: '#/components/schemas/microsoft.graph.furniture'\n",
			"            label: {type: string, nullable: true}\n            width: {type: number, format: double, nullable: true}\n", "            label: {type: string, nullable: true}\n",
		},
		want: []string{"+ @.furniture type: @.entity", "~ @.shelf type: base @.entity -> @.furniture"},
	},
	{
		name:  "no longer abstract",
		edits: []string{"      x-graph-key: [id]\n      x-graph-abstract: true\n", "      x-graph-key: [id]\n"},
		want:  []string{"~ @.item type: abstract yes -> no [breaks readers]"},
	},
	{
		name:  "abstract",
		edits: []string{"      x-graph-key: [id]\n      x-graph-abstract: true\n", "      x-graph-key: [id]\n"}, back: true,
		want: []string{"~ @.item type: abstract no -> yes [breaks readers] [breaks writers]"},
	},
	{
		name:  "another key",
		edits: []string{"      x-go-name: Shelf\n      x-graph-key: [id]\n", "      x-go-name: Shelf\n      x-graph-key: [label]\n"},
		want:  []string{"~ @.shelf type: key id -> label [breaks readers] [breaks writers]"},
	},
	{
		name:  "open",
		edits: []string{"      x-go-name: Place\n      type: object\n", "      x-go-name: Place\n      type: object\n      additionalProperties: true\n"},
		want:  []string{"~ @.place type: open no -> yes"},
	},
	{
		name:  "closed and deprecated",
		edits: []string{"      x-go-name: Place\n      type: object\n", "      x-go-name: Place\n      type: object\n      additionalProperties: true\n      deprecated: true\n"}, back: true,
		want: []string{"~ @.place type: deprecated yes -> no", "~ @.place type: open yes -> no [breaks writers]"},
	},
	{
		name: "only the name is left of a type",
		edits: []string{
			"        '@odata.type': {type: string, pattern: '^#?microsoft\\.graph\\.track$'}\n        name: {type: string}\n        code: {type: string, pattern: '^[A-Z]{2}$'}\n",
			"        '@odata.type': {type: string, pattern: '^#?microsoft\\.graph\\.track$'}\n",
		},
		want: []string{"~ @.track type: described yes -> no [breaks readers] [breaks writers]"},
	},
	{
		name: "only the name is present of a type", opts: drift.Options{Present: true},
		edits: []string{
			"        '@odata.type': {type: string, pattern: '^#?microsoft\\.graph\\.track$'}\n        name: {type: string}\n        code: {type: string, pattern: '^[A-Z]{2}$'}\n",
			"        '@odata.type': {type: string, pattern: '^#?microsoft\\.graph\\.track$'}\n",
		},
	},

	{
		name: "a type without the page that it had is not present", back: true, opts: drift.Options{Present: true},
		edits: []string{
			"      x-go-name: Track\n", "      x-go-name: Track\n      externalDocs: {url: 'https://library.example/track'}\n",
			"        code: {type: string, pattern: '^[A-Z]{2}$'}\n", "        code: {type: integer}\n",
			"      x-go-name: Binding\n      type: string\n      enum: [hard, soft]\n", "      x-go-name: Binding\n      externalDocs: {url: 'https://library.example/binding'}\n      type: string\n      enum: [hard, soft, ring]\n",
		},
	},

	// members
	{
		name:  "a member is new on a type and in the bodies derived from it",
		edits: newMember,
		want:  []string{"+ @.shelf member depth: Double"},
	},
	{
		name: "a member goes from a type and from the bodies derived from it", edits: newMember, back: true,
		want: []string{"- @.shelf member depth: Double [breaks readers] [breaks writers]"},
	},
	{
		name:  "a read-only member goes",
		edits: []string{"            takenIn: {type: string, format: date-time, nullable: true, readOnly: true}\n", ""},
		want:  []string{"- @.item member takenIn: DateTimeOffset [breaks readers]"},
	},
	{
		name: "a member moves from the base to every derived type",
		edits: []string{
			"            takenIn: {type: string, format: date-time, nullable: true, readOnly: true}\n", "",
			"            minutes: {type: integer, format: int64, nullable: true}\n            tracks", "            minutes: {type: integer, format: int64, nullable: true}\n            takenIn: {type: string, format: date-time, nullable: true, readOnly: true}\n            tracks",
			"            pages: {type: integer, format: int32, nullable: true, minimum: 1}\n", "            pages: {type: integer, format: int32, nullable: true, minimum: 1}\n            takenIn: {type: string, format: date-time, nullable: true, readOnly: true}\n",
		},
		want: []string{"- @.item member takenIn: DateTimeOffset"},
	},
	{
		name: "a member moves from the base to one of the derived types",
		edits: []string{
			"            takenIn: {type: string, format: date-time, nullable: true, readOnly: true}\n", "",
			"            minutes: {type: integer, format: int64, nullable: true}\n            tracks", "            minutes: {type: integer, format: int64, nullable: true}\n            takenIn: {type: string, format: date-time, nullable: true, readOnly: true}\n            tracks",
		},
		want: []string{"- @.item member takenIn: DateTimeOffset [breaks readers]"},
	},
	{
		name: "another type, in the bodies as well",
		edits: []string{
			"            width: {type: number, format: double, nullable: true}\n            color", "            width: {type: integer, format: int32, nullable: true}\n            color",
			"        label: {type: string, nullable: true}\n        width: {type: number, format: double, nullable: true}\n    microsoft", "        label: {type: string, nullable: true}\n        width: {type: integer, format: int32, nullable: true}\n    microsoft",
		},
		want: []string{"~ @.shelf member width: type Double -> Int32 [breaks readers] [breaks writers]"},
	},
	{
		name:  "a read-only member of another type breaks readers only",
		edits: []string{"takenIn: {type: string, format: date-time, nullable: true, readOnly: true}", "takenIn: {type: string, format: date, nullable: true, readOnly: true}"},
		want:  []string{"~ @.item member takenIn: type DateTimeOffset -> Date [breaks readers]"},
	},
	{
		name:  "one value becomes a list",
		edits: []string{"        name: {type: string}\n", "        name: {type: array, items: {type: string}}\n"},
		want:  []string{"~ @.track member name: collection String -> Collection(String) [breaks readers] [breaks writers]"},
	},
	{
		name:  "null is possible",
		edits: []string{"        name: {type: string}\n", "        name: {type: string, nullable: true}\n"},
		want:  []string{"~ @.track member name: nullable no -> yes [breaks readers]"},
	},
	{
		name:  "null is not possible",
		edits: []string{"        name: {type: string}\n", "        name: {type: string, nullable: true}\n"}, back: true,
		want: []string{"~ @.track member name: nullable yes -> no [breaks writers]"},
	},
	{
		name: "read-only, and therefore out of the bodies",
		edits: []string{
			"            label: {type: string, nullable: true}\n", "            label: {type: string, nullable: true, readOnly: true}\n",
			"        id: {type: string}\n        label: {type: string, nullable: true}\n", "        id: {type: string}\n",
		},
		want: []string{"~ @.shelf member label: read-only no -> yes [breaks writers]"},
	},
	{
		name:  "required",
		edits: []string{"      x-go-name: Track\n      type: object\n", "      x-go-name: Track\n      type: object\n      required: [name]\n"},
		want:  []string{"~ @.track member name: required no -> yes [breaks writers]"},
	},
	{
		name:  "no longer required",
		edits: []string{"      x-go-name: Track\n      type: object\n", "      x-go-name: Track\n      type: object\n      required: [name]\n"}, back: true,
		want: []string{"~ @.track member name: required yes -> no [breaks readers]"},
	},
	{
		name:  "a narrower and a wider range",
		edits: []string{"minimum: 1, maximum: 40", "minimum: 2, maximum: 50"},
		want: []string{
			"~ @.place member shelf: maximum 40 -> 50 [breaks readers]",
			"~ @.place member shelf: minimum 1 -> 2 [breaks writers]",
		},
	},
	{
		name:  "no more range",
		edits: []string{"format: int32, minimum: 1, maximum: 40", "format: int32"},
		want: []string{
			"~ @.place member shelf: maximum 40 -> none [breaks readers]",
			"~ @.place member shelf: minimum 1 -> none [breaks readers]",
		},
	},
	{
		name:  "another pattern",
		edits: []string{"pattern: '^[A-Z]{2}$'", "pattern: '^[A-Z]{3}$'"},
		want:  []string{"~ @.track member code: pattern ^[A-Z]{2}$ -> ^[A-Z]{3}$ [breaks readers] [breaks writers]"},
	},
	{
		name:  "another constant",
		edits: []string{"            binding: {type: string, enum: [hard], x-go-type: Binding}", "            binding: {type: string, enum: [soft], x-go-type: Binding}"},
		want:  []string{"~ @.book member binding: constant hard -> soft [breaks readers] [breaks writers]"},
	},
	{
		name:  "a constant is let go",
		edits: []string{"            binding: {type: string, enum: [hard], x-go-type: Binding}", "            binding: {$ref: '#/components/schemas/microsoft.graph.binding'}"},
		want:  []string{"~ @.book member binding: constant hard -> none [breaks readers]"},
	},
	{
		name:  "a constant becomes one of several values",
		edits: []string{"            binding: {type: string, enum: [hard], x-go-type: Binding}", "            binding: {type: string, enum: [hard, soft], x-go-type: Binding}"},
		want:  []string{"~ @.book member binding: values hard -> hard, soft [breaks readers]"},
	},
	{
		name:  "one of the values becomes another",
		edits: []string{"enum: [hard], x-go-type: Binding}\n            marks", "enum: [hard, soft], x-go-type: Binding}\n            marks", "        code: {type: string, pattern: '^[A-Z]{2}$'}", "        code: {type: string, enum: [AA, BB]}"},
		back:  true,
		want: []string{
			"~ @.book member binding: values hard, soft -> hard [breaks writers]",
			"~ @.track member code: pattern none -> ^[A-Z]{2}$ [breaks writers]",
			"~ @.track member code: values AA, BB -> none [breaks readers]",
		},
	},
	{
		name:  "what items of a list can hold",
		edits: []string{"            authors: {type: array, items: {type: string}}", "            authors: {type: array, maxItems: 9, items: {type: string, nullable: true, minLength: 1}}"},
		want: []string{
			"~ @.book member authors: items.minLength none -> 1 [breaks writers]",
			"~ @.book member authors: items.nullable none -> true [breaks readers]",
			"~ @.book member authors: maxItems none -> 9 [breaks writers]",
		},
	},
	{
		name:  "deprecated",
		edits: []string{"        name: {type: string}\n", "        name: {type: string, deprecated: true}\n"},
		want:  []string{"~ @.track member name: deprecated no -> yes"},
	},
	{
		name:  "a relationship becomes a plain member",
		edits: []string{", x-ms-navigationProperty: true", ""},
		want:  []string{"~ @.disc member tracks: relationship yes -> no"},
	},
	{
		name:  "an open list knows another value",
		edits: []string{"x-extensible-enum: [red, blue]", "x-extensible-enum: [blue, red, green]"},
		want:  []string{"~ @.shelf member color: known values red, blue -> blue, red, green"},
	},

	// enumerations
	{
		name:  "a member before the sentinel",
		edits: []string{"[free, lent, lost, unknownFutureValue,", "[free, lent, lost, stolen, unknownFutureValue,"},
		want:  []string{"+ @.loanState enum member stolen: before unknownFutureValue [breaks readers]"},
	},
	{
		name:  "a member after the sentinel",
		edits: []string{"unknownFutureValue, reserved, sold]\n", "unknownFutureValue, reserved, sold, stolen]\n"},
		want:  []string{"+ @.loanState enum member stolen: after unknownFutureValue"},
	},
	{
		name:  "a member of an enumeration without sentinel",
		edits: []string{"enum: [hard, soft]", "enum: [hard, soft, ring]"},
		want:  []string{"+ @.binding enum member ring [breaks readers]"},
	},
	{
		name:  "a member goes",
		edits: []string{"enum: [free, lent, lost, unknown", "enum: [free, lent, unknown"},
		want:  []string{"- @.loanState enum member lost [breaks writers]"},
	},
	{
		name:  "a member is spelled otherwise",
		edits: []string{"enum: [free, lent, lost, unknown", "enum: [free, Lent, lost, unknown"},
		want:  []string{"~ @.loanState enum member lent: spelling lent -> Lent [breaks readers] [breaks writers]"},
	},
	{
		name:  "members in another order",
		edits: []string{"enum: [free, lent, lost, unknown", "enum: [lent, free, lost, unknown"},
		want:  []string{"~ @.loanState enumeration: order free, lent, lost, reserved, sold -> lent, free, lost, reserved, sold"},
	},
	{
		name:  "a member comes before the sentinel",
		edits: []string{"lost, unknownFutureValue, reserved, sold]\n", "lost, sold, unknownFutureValue, reserved]\n"},
		want:  []string{"~ @.loanState enum member sold: place after unknownFutureValue -> before unknownFutureValue [breaks readers]"},
	},
	{
		name:  "a member goes behind the sentinel",
		edits: []string{"lost, unknownFutureValue, reserved, sold]\n", "unknownFutureValue, lost, reserved, sold]\n"},
		want:  []string{"~ @.loanState enum member lost: place before unknownFutureValue -> after unknownFutureValue [breaks readers]"},
	},
	{
		name:  "a sentinel appears",
		edits: []string{"enum: [hard, soft]\n", "enum: [hard, soft, unknownFutureValue]\n      x-graph-evolvable-enum: {sentinel: unknownFutureValue}\n"},
		want:  []string{"~ @.binding enumeration: sentinel none -> unknownFutureValue [breaks readers]"},
	},
	{
		name:  "a sentinel vanishes",
		edits: []string{"enum: [hard, soft]\n", "enum: [hard, soft, unknownFutureValue]\n      x-graph-evolvable-enum: {sentinel: unknownFutureValue}\n"}, back: true,
		want: []string{"~ @.binding enumeration: sentinel unknownFutureValue -> none"},
	},
	{
		name:  "a sentinel vanishes and members stood behind it",
		edits: []string{"lost, unknownFutureValue, reserved, sold]\n", "lost, reserved, sold]\n", "      x-graph-evolvable-enum: {sentinel: unknownFutureValue, afterSentinel: [reserved, sold]}\n", ""},
		want:  []string{"~ @.loanState enumeration: sentinel unknownFutureValue -> none [breaks readers]"},
	},
	{
		name:  "flags no more",
		edits: []string{"      x-ms-enum-flags: {isFlags: true}\n", ""},
		want:  []string{"~ @.marks enumeration: flags yes -> no [breaks writers]"},
	},
	{
		name: "an enumeration that nothing refers to", back: true,
		edits: []string{"    microsoft.graph.marks:\n", "    microsoft.graph.color:\n      type: string\n      enum: [red, blue]\n    microsoft.graph.marks:\n"},
		want:  []string{"- @.color enumeration: red, blue [breaks readers] [breaks writers]"},
	},

	// unions
	{
		name: "values of a type are of that type only",
		edits: []string{
			"    microsoft.graph.itemUnion:\n", "    microsoft.graph.anyItem:\n",
			"schema: {$ref: '#/components/schemas/microsoft.graph.itemUnion'}", "schema: {$ref: '#/components/schemas/microsoft.graph.item'}",
			"items: {$ref: '#/components/schemas/microsoft.graph.itemUnion'}", "items: {$ref: '#/components/schemas/microsoft.graph.item'}",
		},
		want: []string{
			"+ @.anyItem type",
			"- @.item variant: book, disc [breaks readers] [breaks writers]",
		},
	},
	{
		name:  "a union leaves out a type that is still there",
		edits: []string{"      oneOf:\n        - $ref: '#/components/schemas/microsoft.graph.book'\n        - $ref: '#/components/schemas/microsoft.graph.disc'\n      discriminator: *items\n", "      oneOf:\n        - $ref: '#/components/schemas/microsoft.graph.book'\n      discriminator: *items\n"},
		want:  []string{"- @.item variant @.disc [breaks writers]"},
	},

	// operations
	{
		name: "an operation is new", back: true,
		edits: []string{"  /shelves/{shelfId}:\n    patch:\n      operationId: updateShelf\n", "  /boards/{shelfId}:\n    patch:\n      operationId: updateShelf\n"},
		want: []string{
			"- PATCH /boards/{shelfId} operation: updateShelf [breaks readers] [breaks writers]",
			"+ PATCH /shelves/{shelfId} operation: updateShelf",
		},
	},
	{
		name:  "letter case of a path and the name of its parameter mean nothing",
		edits: []string{"  /shelves/{shelfId}:", "  /Shelves/{id}:", "{name: shelfId, in: path", "{name: id, in: path"},
	},
	{
		name:  "another name in generated code",
		edits: []string{"operationId: updateShelf", "operationId: changeShelf"},
		want:  []string{"~ PATCH /shelves/{shelfId} operation: operationId updateShelf -> changeShelf"},
	},
	{
		name:  "an option of GET goes",
		edits: []string{"        - {name: $filter, in: query, schema: {type: string}}\n", ""},
		want:  []string{"- GET /items parameter $filter: query String [breaks readers]"},
	},
	{
		name:  "an option comes",
		edits: []string{"        - {name: $filter, in: query, schema: {type: string}}\n", ""}, back: true,
		want: []string{"+ GET /items parameter $filter: query String"},
	},
	{
		name:  "an option is required",
		edits: []string{"{name: $filter, in: query,", "{name: $filter, in: query, required: true,"},
		want:  []string{"~ GET /items parameter $filter: required no -> yes [breaks readers]"},
	},
	{
		name:  "an option takes less",
		edits: []string{"maximum: 999", "maximum: 100"},
		want:  []string{"~ GET /items parameter $top: maximum 999 -> 100 [breaks readers]"},
	},
	{
		name:  "an option takes more",
		edits: []string{"maximum: 999", "maximum: 100"}, back: true,
		want: []string{"~ GET /items parameter $top: maximum 100 -> 999"},
	},

	// bodies
	{
		name:  "a body requires another member of the type",
		edits: []string{"required: ['@odata.type', title]", "required: ['@odata.type', title, pages]"},
		want:  []string{"~ POST /items body member pages: required no -> yes [breaks writers]"},
	},
	{
		name: "a member is new and required in a body",
		edits: []string{
			"required: ['@odata.type', title]", "required: ['@odata.type', title, isbn]",
			"            pages: {type: integer, format: int32, nullable: true, minimum: 1}\n", "            pages: {type: integer, format: int32, nullable: true, minimum: 1}\n            isbn: {type: string, nullable: true}\n",
			"        title: {type: string, nullable: true, maxLength: 100}\n        pages", "        title: {type: string, nullable: true, maxLength: 100}\n        isbn: {type: string, nullable: true}\n        pages",
		},
		want: []string{
			"+ @.book member isbn: String",
			"+ POST /items body member isbn: String [breaks writers]",
		},
	},
	{
		name:  "a body no longer takes a member that the type keeps",
		edits: []string{"        id: {type: string}\n        label: {type: string, nullable: true}\n", "        id: {type: string}\n"},
		want:  []string{"- PATCH /shelves/{shelfId} body member label: String [breaks writers]"},
	},
	{
		name:  "a variant of a polymorphic body takes a member less",
		edits: []string{"        minutes: {type: integer, format: int64, nullable: true}\n    microsoft", "    microsoft"},
		want:  []string{"- PATCH /items/{itemId} body member minutes: Int64 [breaks writers]"},
	},
	{
		name:  "a body of its own has a new member and a longer loan",
		edits: []string{"        days: {type: integer, format: int32, maximum: 60}\n", "        days: {type: integer, format: int32, maximum: 90}\n        note: {type: string}\n"},
		want: []string{
			"~ POST /items/{itemId}/lend body member days: maximum 60 -> 90",
			"+ POST /items/{itemId}/lend body member note: String",
		},
	},
	{
		name:  "a body of its own requires more",
		edits: []string{"      required: [to]\n", "      required: [to, days]\n"},
		want:  []string{"~ POST /items/{itemId}/lend body member days: required no -> yes [breaks writers]"},
	},
	{
		name:  "a body is of another type",
		edits: []string{"schema: {$ref: '#/components/schemas/microsoft.graph.shelfUpdate'}", "schema: {$ref: '#/components/schemas/microsoft.graph.place'}"},
		want:  []string{"~ PATCH /shelves/{shelfId} body: type @.shelf -> @.place [breaks writers]"},
	},
	{
		name:  "a call takes the whole type where it took chosen members",
		edits: []string{"schema: {$ref: '#/components/schemas/microsoft.graph.bookCreateRequest'}", "schema: {$ref: '#/components/schemas/microsoft.graph.book'}"},
		want: []string{
			"+ POST /items body member binding: @.binding",
			"+ POST /items body member loan: @.loanState",
			"+ POST /items body member marks: @.marks",
			"+ POST /items body member place: @.place",
			"~ POST /items body member title: required yes -> no",
		},
	},

	{
		name:  "a call takes no body",
		edits: []string{"      requestBody:\n        required: true\n        content:\n          application/json:\n            schema: {$ref: '#/components/schemas/request.lendItem'}\n", ""},
		want:  []string{"- POST /items/{itemId}/lend body: an object of its own [breaks writers]"},
	},
	{
		name: "a call takes a body", back: true,
		edits: []string{"      requestBody:\n        required: true\n        content:\n          application/json:\n            schema: {$ref: '#/components/schemas/request.lendItem'}\n", ""},
		want:  []string{"+ POST /items/{itemId}/lend body: an object of its own [breaks writers]"},
	},
	{
		name: "a body described in place is the same as one with a name",
		edits: []string{
			"            schema: {$ref: '#/components/schemas/request.lendItem'}\n",
			"            schema: {type: object, required: [to], properties: {to: {type: string}, days: {type: integer, format: int32, maximum: 60}}}\n",
		},
	},
	{
		name: "a body of another media type that can be left out",
		edits: []string{
			"        required: true\n        content:\n          application/json:\n            schema: {$ref: '#/components/schemas/request.lendItem'}\n",
			"        content:\n          application/x-loan:\n            schema: {$ref: '#/components/schemas/request.lendItem'}\n",
		},
		want: []string{
			"~ POST /items/{itemId}/lend body: media type application/json -> application/x-loan [breaks writers]",
			"~ POST /items/{itemId}/lend body: required yes -> no",
		},
	},

	// answers
	{
		name:  "another status",
		edits: []string{"        '204': {description: Done.}", "        '202': {description: Later.}"},
		want: []string{
			"+ PATCH /items/{itemId} answer 202: none [breaks writers]",
			"- PATCH /items/{itemId} answer 204: none [breaks writers]",
		},
	},
	{
		name:  "an answer of another type",
		edits: []string{"schema: {$ref: '#/components/schemas/microsoft.graph.itemUnion'}", "schema: {$ref: '#/components/schemas/microsoft.graph.book'}"},
		want:  []string{"~ GET /items/{itemId} answer 200: type @.item -> @.book [breaks readers]"},
	},
	{
		name:  "one object instead of a page",
		edits: []string{"schema: {$ref: '#/components/schemas/microsoft.graph.itemCollectionResponse'}", "schema: {$ref: '#/components/schemas/microsoft.graph.itemUnion'}"},
		want:  []string{"~ GET /items answer 200: type Collection(@.item) -> @.item [breaks readers]"},
	},
	{
		name:  "an answer of its own",
		edits: []string{"        fee: {type: number, format: double, nullable: true}\n", "        fine: {type: number, format: double}\n", "        until: {type: string, format: date}\n", "        until: {type: string, format: date, nullable: true}\n"},
		want: []string{
			"- POST /items/{itemId}/lend answer member fee: Double [breaks writers]",
			"+ POST /items/{itemId}/lend answer member fine: Double",
			"~ POST /items/{itemId}/lend answer member until: nullable no -> yes [breaks writers]",
		},
	},
	{
		name:  "a header goes",
		edits: []string{"          headers: {ETag: {schema: {type: string}}}\n", ""},
		want:  []string{"~ GET /items answer 200: header ETag -> none [breaks readers]"},
	},

	// permissions
	{
		name:  "a lesser permission suffices",
		edits: []string{"        - delegated: [Item.Read]\n", "        - delegated: [Item.ReadBasic]\n        - delegated: [Item.Read]\n"},
		want:  []string{"+ GET /items permission delegated: Item.ReadBasic (least privileged)"},
	},
	{
		name:  "the least privileged permission no longer suffices",
		edits: []string{"        - delegated: [Item.Read]\n", ""},
		want:  []string{"- GET /items permission delegated: Item.Read (least privileged) [breaks readers]"},
	},
	{
		name:  "another order",
		edits: []string{"        - delegated: [Item.Read]\n        - delegated: [Item.Read.All]\n", "        - delegated: [Item.Read.All]\n        - delegated: [Item.Read]\n"},
		want:  []string{"~ GET /items permission delegated: order Item.Read, Item.Read.All -> Item.Read.All, Item.Read"},
	},
	{
		name:  "applications are no longer let in",
		edits: []string{"        - application: [Item.Lend]\n", ""},
		want:  []string{"- POST /items/{itemId}/lend permission application: Item.Lend [breaks writers]"},
	},

	// the rest
	{
		name:  "another address",
		edits: []string{"https://library.example/beta", "https://library.example/v1.0"},
		want:  []string{"~ servers service: address https://library.example/beta -> https://library.example/v1.0 [breaks readers] [breaks writers]"},
	},
	{
		name:  "prose is no change",
		edits: []string{"What is on the cover.", "The title.", "summary: Lend an item", "summary: Hand out an item"},
	},
	{
		name:  "prose is a change if asked for",
		edits: []string{"What is on the cover.", "The title.", "summary: Lend an item", "summary: Hand out an item"}, opts: drift.Options{Prose: true},
		want: []string{
			"~ @.item member title: description What is on the cover. -> The title.",
			"~ POST /items/{itemId}/lend operation: summary Lend an item -> Hand out an item",
		},
	},
	{
		name:  "answers to errors are no change",
		edits: []string{"        '404': {description: None.}\n", ""},
	},
}

var newVariant = []string{
	"    microsoft.graph.disc:\n", "    microsoft.graph.map:\n      x-graph-key: [id]\n      allOf:\n        - $ref: '#/components/schemas/microsoft.graph.item'\n        - type: object\n          required: ['@odata.type']\n          properties:\n            '@odata.type': {type: string, enum: ['#microsoft.graph.map']}\n            scale: {type: integer, format: int32}\n    microsoft.graph.disc:\n",
	"      oneOf:\n        - $ref: '#/components/schemas/microsoft.graph.book'\n        - $ref: '#/components/schemas/microsoft.graph.disc'\n", "      oneOf:\n        - $ref: '#/components/schemas/microsoft.graph.book'\n        - $ref: '#/components/schemas/microsoft.graph.disc'\n        - $ref: '#/components/schemas/microsoft.graph.map'\n",
	"          '#microsoft.graph.disc': '#/components/schemas/microsoft.graph.disc'\n", "          '#microsoft.graph.disc': '#/components/schemas/microsoft.graph.disc'\n          '#microsoft.graph.map': '#/components/schemas/microsoft.graph.map'\n",
	"        - $ref: '#/components/schemas/microsoft.graph.discUpdate'\n", "        - $ref: '#/components/schemas/microsoft.graph.discUpdate'\n        - $ref: '#/components/schemas/microsoft.graph.mapUpdate'\n",
	"    microsoft.graph.discUpdate:\n", "    microsoft.graph.mapUpdate:\n      type: object\n      minProperties: 1\n      required: ['@odata.type']\n      properties:\n        '@odata.type': {type: string, enum: ['#microsoft.graph.map']}\n        title: {type: string, nullable: true, maxLength: 100}\n        scale: {type: integer, format: int32}\n    microsoft.graph.discUpdate:\n",
}

var newMember = []string{
	"            color: {type: string", "            depth: {type: number, format: double, nullable: true}\n            color: {type: string",
	"        label: {type: string, nullable: true}\n        width: {type: number, format: double, nullable: true}\n    microsoft", "        label: {type: string, nullable: true}\n        depth: {type: number, format: double, nullable: true}\n        width: {type: number, format: double, nullable: true}\n    microsoft",
}
