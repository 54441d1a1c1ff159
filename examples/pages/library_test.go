package pages_test

import (
	"encoding/json"
	"fmt"
	"log"
	"strings"
	"testing"

	"example.org/pages/library"
	_ "example.org/pages/library/contract" // makes Validate work
)

// What stands on the shelves is told apart by a type switch; a type that the pages do not know comes through.
func ExampleItemUnion_Value() {
	var page library.ItemCollectionResponse
	err := json.Unmarshal([]byte(`{"value": [
		{"@odata.type": "#library.book", "id": "b-1", "title": "Knots and how to undo them"},
		{"@odata.type": "#library.record", "id": "r-7", "speed": 45},
		{"@odata.type": "#library.telescope", "id": "t-2"}
	]}`), &page)
	if err != nil {
		log.Fatal(err)
	}
	for _, item := range page.Value {
		v, err := item.Value()
		if err != nil {
			log.Fatal(err)
		}
		switch v := v.(type) {
		case *library.Book:
			title, err := v.Title.Get()
			fmt.Println("book", *v.ID, title, err)
		case *library.Record:
			speed, err := v.Speed.Get()
			fmt.Println("record", *v.ID, speed, err)
		default:
			fmt.Println("something new:", v.DiscriminatorValue())
		}
	}
	// Output:
	// book b-1 Knots and how to undo them <nil>
	// record r-7 45 <nil>
	// something new: #library.telescope
}

func TestValidateFindsWhatThePagesForbid(t *testing.T) {
	var book library.Book
	if err := json.Unmarshal([]byte(`{"@odata.type": "#library.book", "id": "b-1", "pages": 0, "condition": "soggy"}`), &book); err != nil {
		t.Fatal(err)
	}
	err := book.Validate()
	if err == nil {
		t.Fatal("a soggy book without pages was let pass")
	}
	for _, want := range []string{"/pages", "/condition"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("%v does not name %s", err, want)
		}
	}
}
