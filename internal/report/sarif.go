package report

import (
	"io"
	"net/url"
	"path/filepath"

	"github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif"
)

const project = "https://github.com/graphcontract/graphcontract"

// SARIF prints a SARIF 2.1.0 log with one run. Columns count Unicode code points.
func SARIF(w io.Writer, r Report) error {
	run := sarif.NewRun().WithColumnKind("unicodeCodePoints").WithResults([]*sarif.Result{})
	driver := sarif.NewToolComponent().WithName("graphcontract").WithInformationURI(project)
	if r.Version != "" {
		driver.WithVersion(r.Version)
	}
	var rules []*sarif.ReportingDescriptor
	index := map[string]int{}
	for i, rule := range r.Rules {
		d := sarif.NewReportingDescriptor().WithID(rule.Code).WithShortDescription(text(rule.Summary))
		if rule.Remedy != "" {
			d.WithHelp(text(rule.Remedy))
		}
		if rule.HelpURL != "" {
			d.WithHelpURI(rule.HelpURL)
		}
		rules = append(rules, d)
		index[rule.Code] = i
	}
	driver.WithRules(rules)
	run.WithTool(sarif.NewTool().WithDriver(driver))
	for _, f := range r.Findings {
		loc := sarif.NewPhysicalLocation().WithArtifactLocation(sarif.NewArtifactLocation().WithURI(fileURI(f.File)))
		if f.Line > 0 {
			region := sarif.NewRegion().WithStartLine(f.Line)
			if f.Col > 0 {
				region.WithStartColumn(f.Col)
				if f.Source.Width > 0 {
					region.WithEndColumn(f.Col + f.Source.Width)
				}
			}
			loc.WithRegion(region)
		}
		res := sarif.NewRuleResult(f.Code).WithLevel(string(f.Severity)).WithMessage(sarif.NewTextMessage(f.Message)).
			WithLocations([]*sarif.Location{sarif.NewLocationWithPhysicalLocation(loc)})
		if f.Pointer != nil {
			res.WithPartialFingerprints(map[string]string{"graphcontract/v1": f.Fingerprint()})
		}
		if i, ok := index[f.Code]; ok {
			res.WithRuleIndex(i)
		}
		run.AddResult(res)
	}
	return sarif.NewReport().AddRun(run).PrettyWrite(w)
}

func text(s string) *sarif.MultiformatMessageString {
	return sarif.NewMultiformatMessageString().WithText(s)
}

// fileURI gives a path the form of a relative URI reference (RFC 3986).
func fileURI(name string) string { return (&url.URL{Path: filepath.ToSlash(name)}).EscapedPath() }
