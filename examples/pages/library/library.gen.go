// Code generated from the contract by graphcontract. DO NOT EDIT.

package library

import (
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"github.com/graphcontract/graphcontract/gen/wire"
	"github.com/oapi-codegen/nullable"
)

// ItemInstance: A item that is of no derived type.
type ItemInstance struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of
	// an
	// answer.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Name of the type of this object.
	ODataType string `json:"@odata.type,omitempty" wire:"#library.item"`

	// Identifies it among its kind.
	ID *string `json:"id,omitempty"`

	// Where it stands.
	Shelf nullable.Nullable[string] `json:"shelf,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// Book: A volume.
type Book struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of
	// an
	// answer.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Name of the type of this object.
	ODataType string `json:"@odata.type" wire:"#library.book"`

	// How it has aged.
	Condition nullable.Nullable[BookCondition] `json:"condition,omitempty"`

	// Identifies it among its kind.
	ID *string `json:"id,omitempty"`

	// How many pages it has.
	Pages nullable.Nullable[int32] `json:"pages,omitempty"`

	// Where it stands.
	Shelf nullable.Nullable[string] `json:"shelf,omitempty"`

	// What is on the spine.
	Title nullable.Nullable[string] `json:"title,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// BookCondition: How a book has aged.
type BookCondition string

// BookUpdate: Changes to book. What is left out stays as it is.
type BookUpdate struct {
	// Name of the type of this object.
	ODataType string `json:"@odata.type" wire:"#library.book"`

	// How it has aged.
	Condition nullable.Nullable[BookCondition] `json:"condition,omitempty"`

	// Identifies it among its kind.
	ID *string `json:"id,omitempty"`

	// How many pages it has.
	Pages nullable.Nullable[int32] `json:"pages,omitempty"`

	// Where it stands.
	Shelf nullable.Nullable[string] `json:"shelf,omitempty"`

	// What is on the spine.
	Title nullable.Nullable[string] `json:"title,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// Item: Anything that the library lends.
type Item struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of
	// an
	// answer.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// Identifies it among its kind.
	ID *string `json:"id,omitempty"`

	// Where it stands.
	Shelf nullable.Nullable[string] `json:"shelf,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// ItemCollectionResponse: A page of item objects.
type ItemCollectionResponse struct {
	// Describes what the body holds, as a URL into the service metadata.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Number of all items, not only those of this page; there when $count=true was asked for.
	ODataCount *int64 `json:"@odata.count,omitempty"`

	// Absolute URL of the next page; absent on the last one.
	ODataNextLink *string `json:"@odata.nextLink,omitempty"`

	// The items of this page.
	Value []ItemUnion `json:"value"`

	Unlisted wire.Members `json:"-"`
}

// ItemUnion: One of the types derived from item, told apart by @odata.type.
type ItemUnion struct{ wire.Union }

// ItemUpdate: Changes to item. What is left out stays as it is.
type ItemUpdate struct {
	// Name of the type of this object.
	ODataType string `json:"@odata.type,omitempty" wire:"#library.item"`

	// Identifies it among its kind.
	ID *string `json:"id,omitempty"`

	// Where it stands.
	Shelf nullable.Nullable[string] `json:"shelf,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// ItemUpdateUnion: Changes to one of the types derived from item; @odata.type tells of which type
// it is.
type ItemUpdateUnion struct{ wire.Union }

// Record: A disc in its sleeve.
type Record struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of
	// an
	// answer.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Name of the type of this object.
	ODataType string `json:"@odata.type" wire:"#library.record"`

	// Identifies it among its kind.
	ID *string `json:"id,omitempty"`

	// When it was made.
	Pressed nullable.Nullable[time.Time] `json:"pressed,omitempty"`

	// Where it stands.
	Shelf nullable.Nullable[string] `json:"shelf,omitempty"`

	// Turns in a minute.
	Speed nullable.Nullable[float64] `json:"speed,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// RecordUpdate: Changes to record. What is left out stays as it is.
type RecordUpdate struct {
	// Name of the type of this object.
	ODataType string `json:"@odata.type" wire:"#library.record"`

	// Identifies it among its kind.
	ID *string `json:"id,omitempty"`

	// When it was made.
	Pressed nullable.Nullable[time.Time] `json:"pressed,omitempty"`

	// Where it stands.
	Shelf nullable.Nullable[string] `json:"shelf,omitempty"`

	// Turns in a minute.
	Speed nullable.Nullable[float64] `json:"speed,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// ODataErrorDetails: One of several faults.
type ODataErrorDetails struct {
	// Code of this fault.
	Code string `json:"code"`

	// What is wrong and what would be right, for people.
	Message string `json:"message"`

	// The member or option that is at fault.
	Target nullable.Nullable[string] `json:"target,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// ODataInnerError: What support needs to find the call.
type ODataInnerError struct {
	// Id that the client gave the call, or one made up for it.
	ClientRequestID *string `json:"client-request-id,omitempty"`

	// A finer code, where there is one.
	Code nullable.Nullable[string] `json:"code,omitempty"`

	// When the call failed, in UTC.
	Date *string `json:"date,omitempty"`

	// Id that the service gave the call; the header request-id carries it too.
	RequestID *string `json:"request-id,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// ODataMainError: What went wrong.
type ODataMainError struct {
	// Code that clients branch on.
	Code string `json:"code"`

	// Every single fault, when there are several.
	Details []ODataErrorDetails `json:"details,omitzero"`

	// What support needs to find the call.
	InnerError *ODataInnerError `json:"innerError,omitempty"`

	// What happened, for people.
	Message string `json:"message"`

	// The member or option that is at fault.
	Target nullable.Nullable[string] `json:"target,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// ODataError: The body of every error answer (OData JSON 4.01, 21.1).
type ODataError struct {
	// What went wrong.
	Error ODataMainError `json:"error"`

	Unlisted wire.Members `json:"-"`
}

// Entity: Anything with an id.
type Entity struct {
	// Describes what the body holds, as a URL into the service metadata; on the outermost object of
	// an
	// answer.
	ODataContext *string `json:"@odata.context,omitempty"`

	// Name of the type of this object.
	ODataType *string `json:"@odata.type,omitempty"`

	// Identifies it among its kind.
	ID *string `json:"id,omitempty"`

	Unlisted wire.Members `json:"-"`
}

// BadRequest: The body of every error answer (OData JSON 4.01, 21.1).
type BadRequest = ODataError

// Conflict: The body of every error answer (OData JSON 4.01, 21.1).
type Conflict = ODataError

// Forbidden: The body of every error answer (OData JSON 4.01, 21.1).
type Forbidden = ODataError

// InternalServerError: The body of every error answer (OData JSON 4.01, 21.1).
type InternalServerError = ODataError

// NotFound: The body of every error answer (OData JSON 4.01, 21.1).
type NotFound = ODataError

// ServiceUnavailable: The body of every error answer (OData JSON 4.01, 21.1).
type ServiceUnavailable = ODataError

// TooManyRequests: The body of every error answer (OData JSON 4.01, 21.1).
type TooManyRequests = ODataError

// Unauthorized: The body of every error answer (OData JSON 4.01, 21.1).
type Unauthorized = ODataError

// UnsupportedMediaType: The body of every error answer (OData JSON 4.01, 21.1).
type UnsupportedMediaType = ODataError

// ListItemsParams defines parameters for ListItems.
type ListItemsParams struct {
	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members
	// of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// UpdateItemParams defines parameters for UpdateItem.
type UpdateItemParams struct {
	// Wishes of the client (RFC 7240). With include-unknown-enum-members the service shows members
	// of
	// evolvable enumerations that it otherwise hides behind unknownFutureValue.
	Prefer *string `json:"Prefer,omitempty"`

	// Id that the client gives the call, a GUID by custom; the service repeats it in the answer.
	ClientRequestID *string `json:"client-request-id,omitempty"`
}

// UpdateItemJSONRequestBody defines body for UpdateItem for application/json ContentType.
type UpdateItemJSONRequestBody = ItemUpdateUnion

// contract is what Validate holds values against.
var contract wire.Contract

// UseContract sets what the Validate methods of this package hold values against. To import the
// package contract below this one does it.
func UseContract(check wire.Check) { contract.Use(check) }

func (v *ItemInstance) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v ItemInstance) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v ItemInstance) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "instance.library.item", as)
}

func (v *Book) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v Book) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v Book) Validate(as ...wire.Direction) error { return contract.Validate(v, "library.book", as) }

func (v *BookUpdate) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v BookUpdate) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract, in a request.
func (v BookUpdate) Validate(as ...wire.Direction) error {
	return contract.ValidateRequest(v, "library.bookUpdate", as)
}

func (v *Item) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v Item) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v Item) Validate(as ...wire.Direction) error { return contract.Validate(v, "library.item", as) }

func (v *ItemCollectionResponse) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v ItemCollectionResponse) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v ItemCollectionResponse) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "library.itemCollectionResponse", as)
}

func (v *ItemUpdate) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v ItemUpdate) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract, in a request.
func (v ItemUpdate) Validate(as ...wire.Direction) error {
	return contract.ValidateRequest(v, "library.itemUpdate", as)
}

func (v *Record) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v Record) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v Record) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "library.record", as)
}

func (v *RecordUpdate) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v RecordUpdate) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract, in a request.
func (v RecordUpdate) Validate(as ...wire.Direction) error {
	return contract.ValidateRequest(v, "library.recordUpdate", as)
}

func (v *ODataErrorDetails) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v ODataErrorDetails) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v ODataErrorDetails) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.ODataErrors.ErrorDetails", as)
}

func (v *ODataInnerError) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v ODataInnerError) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v ODataInnerError) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.ODataErrors.InnerError", as)
}

func (v *ODataMainError) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v ODataMainError) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v ODataMainError) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.ODataErrors.MainError", as)
}

func (v *ODataError) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v ODataError) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v ODataError) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.ODataErrors.ODataError", as)
}

func (v *Entity) UnmarshalJSON(b []byte) error { return wire.Unmarshal(b, v) }
func (v Entity) MarshalJSON() ([]byte, error)  { return wire.Marshal(&v) }

// Validate holds v against the contract.
func (v Entity) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "microsoft.graph.entity", as)
}

// Validate holds v against the contract.
func (v ItemUnion) Validate(as ...wire.Direction) error {
	return contract.Validate(v, "library.itemUnion", as)
}

// Validate holds v against the contract, in a request.
func (v ItemUpdateUnion) Validate(as ...wire.Direction) error {
	return contract.ValidateRequest(v, "library.itemUpdateUnion", as)
}

// ItemVariant is what ItemUnion holds: a pointer to one of
//
//   - [ItemInstance]
//   - [Book]
//   - [Record]
//   - [UnknownItem], for a type the contract does not list
//
// The set is sealed: no type outside this package can join it.
type ItemVariant interface {
	// DiscriminatorValue is the @odata.type of the value on the wire.
	DiscriminatorValue() string
	isItemVariant()
}

// Value decodes what the union holds. Its type follows from @odata.type; a type that the contract
// does not list comes as *UnknownItem. A value without @odata.type is a *ItemInstance.
func (t ItemUnion) Value() (ItemVariant, error) {
	v, err := wire.ValueOr(t.Union, "@odata.type", "#library.item", func(name string) ItemVariant {
		switch name {
		case "#library.item":
			return new(ItemInstance)
		case "#library.book":
			return new(Book)
		case "#library.record":
			return new(Record)
		}
		return new(UnknownItem)
	})
	if err != nil {
		return nil, fmt.Errorf("ItemUnion: %w", err)
	}
	return v, nil
}

// Base decodes the members that all variants share, whatever the type is.
func (t ItemUnion) Base() (v Item, err error) { return v, t.Decode(&v) }

// NewItemUnion wraps v, with its @odata.type set. The union keeps a copy.
func NewItemUnion(v ItemVariant) (ItemUnion, error) {
	u, err := wire.Wrap(v)
	if err != nil {
		return ItemUnion{}, fmt.Errorf("ItemUnion: %w", err)
	}
	return ItemUnion{u}, nil
}

// Discriminator is the @odata.type of the value, which need not be one that the contract lists. A
// value without the member is of the type #library.item.
func (t ItemUnion) Discriminator() (string, error) { return t.NameOr("@odata.type", "#library.item") }

// UnknownItem is a value of a type that the contract does not list. It survives a round trip
// without loss.
type UnknownItem struct {
	Type string          // @odata.type of the value
	Raw  json.RawMessage // the whole value, a JSON object with that @odata.type
}

func (*UnknownItem) isItemVariant() {}

// DiscriminatorValue is the @odata.type of the value.
func (v *UnknownItem) DiscriminatorValue() string { return v.Type }

// MarshalJSON writes Raw. It is an error if Raw is of another type than Type says.
func (v UnknownItem) MarshalJSON() ([]byte, error) {
	return wire.WriteUnknown(v.Raw, "@odata.type", v.Type)
}

// UnmarshalJSON keeps any object that has @odata.type.
func (v *UnknownItem) UnmarshalJSON(b []byte) error {
	name, raw, err := wire.ReadUnknown(b, "@odata.type")
	if raw != nil {
		v.Type, v.Raw = name, raw
	}
	return err
}

// ItemUpdateVariant is what ItemUpdateUnion holds: a pointer to one of
//
//   - [ItemUpdate]
//   - [BookUpdate]
//   - [RecordUpdate]
//   - [UnknownItemUpdate], for a type the contract does not list
//
// The set is sealed: no type outside this package can join it.
type ItemUpdateVariant interface {
	// DiscriminatorValue is the @odata.type of the value on the wire.
	DiscriminatorValue() string
	isItemUpdateVariant()
}

// Value decodes what the union holds. Its type follows from @odata.type; a type that the contract
// does not list comes as *UnknownItemUpdate. A value without @odata.type is a *ItemUpdate.
func (t ItemUpdateUnion) Value() (ItemUpdateVariant, error) {
	v, err := wire.ValueOr(t.Union, "@odata.type", "#library.item", func(name string) ItemUpdateVariant {
		switch name {
		case "#library.item":
			return new(ItemUpdate)
		case "#library.book":
			return new(BookUpdate)
		case "#library.record":
			return new(RecordUpdate)
		}
		return new(UnknownItemUpdate)
	})
	if err != nil {
		return nil, fmt.Errorf("ItemUpdateUnion: %w", err)
	}
	return v, nil
}

// NewItemUpdateUnion wraps v, with its @odata.type set. The union keeps a copy.
func NewItemUpdateUnion(v ItemUpdateVariant) (ItemUpdateUnion, error) {
	u, err := wire.Wrap(v)
	if err != nil {
		return ItemUpdateUnion{}, fmt.Errorf("ItemUpdateUnion: %w", err)
	}
	return ItemUpdateUnion{u}, nil
}

// Discriminator is the @odata.type of the value, which need not be one that the contract lists. A
// value without the member is of the type #library.item.
func (t ItemUpdateUnion) Discriminator() (string, error) {
	return t.NameOr("@odata.type", "#library.item")
}

// UnknownItemUpdate is a value of a type that the contract does not list. It survives a round trip
// without loss.
type UnknownItemUpdate struct {
	Type string          // @odata.type of the value
	Raw  json.RawMessage // the whole value, a JSON object with that @odata.type
}

func (*UnknownItemUpdate) isItemUpdateVariant() {}

// DiscriminatorValue is the @odata.type of the value.
func (v *UnknownItemUpdate) DiscriminatorValue() string { return v.Type }

// MarshalJSON writes Raw. It is an error if Raw is of another type than Type says.
func (v UnknownItemUpdate) MarshalJSON() ([]byte, error) {
	return wire.WriteUnknown(v.Raw, "@odata.type", v.Type)
}

// UnmarshalJSON keeps any object that has @odata.type.
func (v *UnknownItemUpdate) UnmarshalJSON(b []byte) error {
	name, raw, err := wire.ReadUnknown(b, "@odata.type")
	if raw != nil {
		v.Type, v.Raw = name, raw
	}
	return err
}

// DiscriminatorValue is "#library.item".
func (*ItemInstance) DiscriminatorValue() string { return "#library.item" }

func (*ItemInstance) isItemVariant() {}

// DiscriminatorValue is "#library.book".
func (*Book) DiscriminatorValue() string { return "#library.book" }

func (*Book) isItemVariant() {}

// DiscriminatorValue is "#library.record".
func (*Record) DiscriminatorValue() string { return "#library.record" }

func (*Record) isItemVariant() {}

// DiscriminatorValue is "#library.item".
func (*ItemUpdate) DiscriminatorValue() string { return "#library.item" }

func (*ItemUpdate) isItemUpdateVariant() {}

// DiscriminatorValue is "#library.book".
func (*BookUpdate) DiscriminatorValue() string { return "#library.book" }

func (*BookUpdate) isItemUpdateVariant() {}

// DiscriminatorValue is "#library.record".
func (*RecordUpdate) DiscriminatorValue() string { return "#library.record" }

func (*RecordUpdate) isItemUpdateVariant() {}

// Members of BookCondition.
const (
	BookConditionFresh BookCondition = "fresh"
	BookConditionWorn  BookCondition = "worn"
	// BookConditionUnknownFutureValue: Stands for members added to the enumeration later; never
	// sent in a request.
	BookConditionUnknownFutureValue BookCondition = "unknownFutureValue"
	BookConditionRestored           BookCondition = "restored"
)

// BookConditionValues lists the members in their order.
func BookConditionValues() []BookCondition {
	return []BookCondition{
		BookConditionFresh,
		BookConditionWorn,
		BookConditionUnknownFutureValue,
		BookConditionRestored,
	}
}

// Valid reports whether the contract lists e.
func (e BookCondition) Valid() bool { return slices.Contains(BookConditionValues(), e) }

func (e BookCondition) String() string { return string(e) }

// IsSentinel reports whether e stands for members not listed; it must not be sent.
func (e BookCondition) IsSentinel() bool {
	return e == BookConditionUnknownFutureValue
}

// AfterSentinel reports whether e is sent to those only who prefer include-unknown-enum-members.
func (e BookCondition) AfterSentinel() bool {
	switch e {
	case BookConditionRestored:
		return true
	}
	return false
}
