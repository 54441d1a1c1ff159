package main

import (
	"runtime/debug"
	"testing"
)

// The commit comes from the work tree that was built, or from the version of a module that was downloaded.
func TestVersionsOf(t *testing.T) {
	const commit = "0123456789abcdef0123456789abcdef01234567"
	for _, tt := range []struct{ version, revision, modified, want string }{
		{"", "", "", "(unknown)"},
		{"(devel)", "", "", "(devel)"},
		{"(devel)", commit, "false", "(devel) (commit " + commit + ")"},
		{"(devel)", commit, "true", "(devel) (commit " + commit + ", modified)"},
		{"v1.2.3", "", "", "v1.2.3"},
		{"v0.0.0-20261122065126-0123456789ab", "", "", "v0.0.0-20261122065126-0123456789ab (commit 0123456789ab)"},
		{"v1.2.4-0.20261122065126-0123456789ab+dirty", "", "", "v1.2.4-0.20261122065126-0123456789ab+dirty (commit 0123456789ab)"},
		{"v0.0.0-20261122065126-0123456789ab", commit, "false", "v0.0.0-20261122065126-0123456789ab (commit " + commit + ")"},
	} {
		info := &debug.BuildInfo{Main: debug.Module{Version: tt.version}}
		if tt.revision != "" {
			info.Settings = []debug.BuildSetting{{Key: "vcs.revision", Value: tt.revision}, {Key: "vcs.modified", Value: tt.modified}}
		}
		if got := versionsOf(info).program(); got != tt.want {
			t.Errorf("%+v: %q, want %q", tt, got, tt.want)
		}
	}
}
