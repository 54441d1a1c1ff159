package markdown

import (
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// blocks is goldmark cut down to block structure: text inside blocks is read by whoever needs it, and tables by this
// package, because goldmark pads every row to the width of the header, which takes quadratic time on mangled input.
var blocks = parser.NewParser(parser.WithBlockParsers(blockParsers()...), parser.WithParagraphTransformers(util.Prioritized(rawParagraphs{}, 0)))

// blockParsers are those of goldmark, with the one of paragraphs replaced.
func blockParsers() []util.PrioritizedValue {
	all := parser.DefaultBlockParsers()
	for i, p := range all {
		if p.Value == parser.NewParagraphParser() {
			all[i].Value = paragraphs{parser.NewParagraphParser()}
		}
	}
	return all
}

// rawText is a paragraph that goldmark does not search for text, emphasis and the like.
type rawText struct{ ast.BaseBlock }

var rawTextKind = ast.NewNodeKind("RawText")

// Kind implements ast.Node.
func (*rawText) Kind() ast.NodeKind { return rawTextKind }

// IsRaw implements ast.Node.
func (*rawText) IsRaw() bool { return true }

// Dump implements ast.Node.
func (n *rawText) Dump(source []byte, level int) { ast.DumpHelper(n, source, level, nil, nil) }

// rawParagraphs puts a rawText in the place of each paragraph when it ends, except of those that turn out to be a
// heading with a line below it, which goldmark closes first.
type rawParagraphs struct{}

// Transform implements parser.ParagraphTransformer.
func (rawParagraphs) Transform(node *ast.Paragraph, reader text.Reader, pc parser.Context) {
	if pc.Get(closedKey) == ast.Node(node) {
		return
	}
	parser.NewParagraphParser().Close(node, reader, pc)
	if parent := node.Parent(); parent != nil {
		raw := &rawText{}
		raw.SetLines(node.Lines())
		raw.SetBlankPreviousLines(node.HasBlankPreviousLines())
		parent.ReplaceChild(parent, node, raw)
	}
}

// paragraphs is goldmark's parser of paragraphs, which remembers the one that it closed last.
type paragraphs struct{ parser.BlockParser }

var closedKey = parser.NewContextKey()

// Close implements parser.BlockParser.
func (p paragraphs) Close(node ast.Node, reader text.Reader, pc parser.Context) {
	p.BlockParser.Close(node, reader, pc)
	pc.Set(closedKey, node)
}
