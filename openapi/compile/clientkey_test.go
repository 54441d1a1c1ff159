package compile

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"gopkg.in/yaml.v3"
)

// TestClientKeys asks what a POST may send as the key of what it creates.
func TestClientKeys(t *testing.T) {
	const example = "## Example\n\n<!-- { \"blockType\": \"request\" } -->\n```http\nPOST https://graph.microsoft.com/beta/%ss\n\n{ %s }\n```\n"
	pages := fstest.MapFS{}
	for name, create := range map[string]string{
		"silo":  "|Property|Type|Description|\n|--|--|--|\n|id|String|What it is called. Required.|\n\n",
		"barn":  fmt.Sprintf(example, "barn", `"id": "north", "size": 4`),
		"shed":  "|Property|Type|Description|\n|--|--|--|\n|id|String|Key.|\n|size|Int32|Its size.|\n\n" + fmt.Sprintf(example, "shed", `"size": 4`),
		"hut":   "|Property|Type|Description|\n|--|--|--|\n|id|String|Key. Read-only.|\n\n" + fmt.Sprintf(example, "hut", `"id": "1"`),
		"stall": fmt.Sprintf(example, "stall", `"id": "String (identifier)"`),
	} {
		pages["resources/"+name+".md"] = &fstest.MapFile{Data: fmt.Appendf(nil, "# %s resource type\n\nInherits from [entity](entity.md).\n\n|Property|Type|Description|\n|--|--|--|\n|id|String|Key. Read-only.|\n|size|Int32|Its size.|\n", name)}
		pages["api/"+name+"-post.md"] = &fstest.MapFile{Data: fmt.Appendf(nil,
			"# Create %[1]s\n\n## HTTP request\n\n```http\nPOST /%[1]ss\n```\n\n## Request body\n\nSend a JSON representation of the [%[1]s](../resources/%[1]s.md) object.\n\n%[2]s\n\n## Response\n\nThis gives `201 Created` and a [%[1]s](../resources/%[1]s.md) object.\n", name, create)}
	}
	res, err := Compile(t.Context(), []Source{{FS: pages}}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	var root yaml.Node
	if err := yaml.Unmarshal(res.YAML, &root); err != nil {
		t.Fatal(err)
	}
	doc := root.Content[0]
	for name, want := range map[string]bool{"silo": true, "barn": true, "shed": false, "hut": false, "stall": false} {
		ref := text(doc, "paths", "/"+name+"s", "post", "requestBody", "content", "application/json", "schema", "$ref")
		body := get(doc, "components", "schemas", strings.TrimPrefix(ref, schemaPrefix))
		id := get(body, "properties", "id")
		if got := id != nil && text(id, "readOnly") != "true"; got != want {
			t.Errorf("%s: the key can be sent: %v, want %v (body %s)", name, got, want, ref)
		}
	}
}
