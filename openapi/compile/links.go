package compile

import (
	"path"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/graphcontract/graphcontract/internal/diag"
)

// readLinks follows the relative links of a page, except those in code and comments.
func (l *loader) readLinks(f, src string) {
	if !strings.Contains(src, ".md") {
		return
	}
	dir, shown := path.Dir(f), l.display(f)
	fenced, comment := false, false
	no := 0
	for line := range strings.SplitSeq(src, "\n") {
		no++
		if strings.HasPrefix(strings.TrimSpace(line), "```") {
			fenced = !fenced
		}
		if fenced || !comment && strings.IndexByte(line, '[') < 0 && strings.IndexByte(line, '<') < 0 {
			continue
		}
		for off, n := 0, 0; off < len(line) && n < maxLinks; n++ {
			rest := line[off:]
			if comment {
				i := strings.Index(rest, "-->")
				if i < 0 {
					break
				}
				comment, off = false, off+i+3
				continue
			}
			i := strings.Index(rest, "](")
			if c := strings.Index(rest, "<!--"); c >= 0 && (i < 0 || c < i) {
				comment, off = true, off+c+4
				continue
			}
			if i < 0 {
				break
			}
			at := off + i + 2
			end := strings.IndexAny(line[at:], ") \t")
			if end < 0 {
				break
			}
			off = at + end
			l.follow(dir, line[at:off], diag.Pos{File: shown, Line: no, Col: utf8.RuneCountInString(line[:at]) + 1})
		}
	}
}

// maxLinks bounds the links that are followed on one line.
const maxLinks = 500

// deadLink is a link to a page that is not in the set.
type deadLink struct {
	pos       diag.Pos
	text, dir string // as written; the folder of the page that has it
}

// targets are the pages of one folder that links lead to.
type targets struct {
	alive map[string]bool
	dead  map[string][]deadLink
}

// follow notes where a link leads. Links out of the folders of the set are not judged.
func (l *loader) follow(dir, link string, pos diag.Pos) {
	link, _, _ = strings.Cut(link, "#")
	link, _, _ = strings.Cut(link, "?")
	if !strings.HasSuffix(strings.ToLower(link), ".md") || strings.Contains(link, ":") || strings.HasPrefix(link, "/") || strings.Contains(link, "/includes/") {
		return
	}
	to := strings.ToLower(path.Join(dir, link))
	folder := path.Dir(to)
	if strings.HasPrefix(to, "../") || !l.dirs[folder] {
		return
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	t := l.linked[folder]
	if t == nil {
		t = &targets{alive: map[string]bool{}, dead: map[string][]deadLink{}}
		l.linked[folder] = t
	}
	if l.files[to] {
		t.alive[to] = true
	} else {
		t.dead[to] = append(t.dead[to], deadLink{pos, link, dir})
	}
}

// partial is the share of missing pages, one in partial, from which on the set is taken for a part of the
// documentation, whose links are not judged one by one.
const partial = 5

// reportLinks reports links to pages that do not exist.
func (l *loader) reportLinks(found *diag.List) {
	for folder, t := range l.linked {
		var all []deadLink
		for _, links := range t.dead {
			all = append(all, links...)
		}
		if len(all) == 0 {
			continue
		}
		if n := len(t.dead); n > 3 && n*partial > n+len(t.alive) {
			first := slices.MinFunc(all, func(a, b deadLink) int { return a.pos.Compare(b.pos) })
			found.Addf(first.pos, diag.LinkBroken, "links lead to %d pages of %s that are not in the set, this is the first; the set seems to be a part of the documentation", n, folder)
			continue
		}
		for _, d := range all {
			found.Addf(d.pos, diag.LinkBroken, "%s is not among the pages%s", d.text, l.nearFile(d.dir, d.text))
		}
	}
}

// nearFile is the end of a message about a broken link: the same file in a folder beside, if there is one.
func (l *loader) nearFile(dir, link string) string {
	base := strings.ToLower(path.Base(link))
	for _, d := range []string{"resources", "api"} {
		to := path.Join(path.Dir(dir), d, base)
		if l.files[strings.ToLower(to)] {
			return "; did you mean ../" + d + "/" + path.Base(link) + "?"
		}
	}
	return ""
}
