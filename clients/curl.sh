#!/bin/sh
# curl against a server of its own: what a shell script does with the service. Prints each check that fails, and ends
# with 1 if one did. GRAPHCONTRACT is the command.
set -u
command=${GRAPHCONTRACT:-$(dirname "$0")/../bin/graphcontract}
work=$(mktemp -d)
"$command" serve --addr 127.0.0.1:0 --ready-file "$work/ready" --quiet >"$work/out" 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null; wait "$server" 2>/dev/null; rm -rf "$work"' EXIT
tries=0
until [ -s "$work/ready" ]; do
	tries=$((tries + 1))
	if [ "$tries" -gt 100 ] || ! kill -0 "$server" 2>/dev/null; then
		cat "$work/out" >&2
		exit 1
	fi
	sleep 0.1
done
origin=$(head -n 1 "$work/ready")
policy=$origin/beta/policies/authenticationMethodsPolicy
methods=$policy/authenticationMethodConfigurations
partner=$origin/beta/security/partner
fido2='{"@odata.type":"#microsoft.graph.fido2AuthenticationMethodConfiguration","state":"enabled"}'
json='Content-Type: application/json'
done=0
failed=0

# check WHAT STATUS PATTERN CURL-ARGUMENTS... : the answer has the status, and a line of it, headers first, has the pattern.
check() {
	what=$1 status=$2 pattern=$3
	shift 3
	got=$(curl -s -m 20 -D "$work/head" -o "$work/body" -w '%{http_code}' "$@")
	done=$((done + 1))
	if [ "$got" != "$status" ] || ! cat "$work/head" "$work/body" 2>/dev/null | grep -qi -e "$pattern"; then
		failed=$((failed + 1))
		echo "$what: status $got, want $status and $pattern" >&2
		cat "$work/head" "$work/body" >&2
	fi
	: >"$work/body"
}

check 'a read' 200 '^content-type: application/json' "$policy"
check 'the version of OData' 200 '^odata-version: 4.0' "$policy"
check 'an id that comes back' 200 '^client-request-id: from-curl' -H 'client-request-id: from-curl' "$policy"
check 'HEAD' 200 '^etag: W/' -I "$policy"
check 'a slash at the end, in capitals' 200 '"id":"authenticationMethodsPolicy"' "$origin/BETA/Policies/AuthenticationMethodsPolicy/"
check 'the stable version' 200 'v1.0/\$metadata#authenticationMethodsPolicy' "$origin/v1.0/policies/authenticationMethodsPolicy"
check 'no partner in it' 404 '"code":"ResourceNotFound"' "$origin/v1.0/security/partner/securityScore"
check 'encoded options' 200 '#authenticationMethodConfigurations(id)' "$methods?%24select=id&%24filter=state%20eq%20%27enabled%27"
check 'options without a dollar' 200 '"@odata.count":12' "$methods?count=true&top=1"
check 'options by -G' 200 '#requirements(id,score)' -G --data-urlencode '$select=id,score' --data-urlencode '$orderby=score desc' "$partner/securityScore/requirements"
check 'a key in parentheses' 200 '"id":"Fido2"' "$methods('fido2')"
check 'a cast' 200 '"id":"Fido2"' "$methods/fido2/microsoft.graph.fido2AuthenticationMethodConfiguration"
check 'formats it may have' 200 '"id"' -H 'Accept: application/json;odata.metadata=full;IEEE754Compatible=false' -H 'ConsistencyLevel: eventual' "$policy"
check 'a page' 200 '"@odata.nextLink":"http' -H 'Prefer: odata.maxpagesize=5' "$partner/securityScore/customerInsights"
check 'metadata' 200 'EntityContainer' "$origin/beta/\$metadata"
check 'a change' 204 '^request-id:' -X PATCH -H "$json; charset=utf-8" -d "$fido2" "$methods/fido2"
printf %s "$fido2" | gzip >"$work/fido2.gz"
check 'a packed change' 204 '^request-id:' -X PATCH -H "$json" -H 'Content-Encoding: gzip' --data-binary "@$work/fido2.gz" "$methods/fido2"
check 'a packed change in chunks' 204 '^request-id:' -X PATCH -H "$json" -H 'Content-Encoding: gzip' -H 'Transfer-Encoding: chunked' --data-binary "@$work/fido2.gz" "$methods/fido2"
check 'it is kept' 200 '"state":"enabled"' "$methods/fido2"
curl -s "$methods/fido2" >"$work/read.json"
check 'what was read, sent again' 204 '^request-id:' -X PATCH -H "$json" --data-binary "@$work/read.json" "$methods/fido2"
check 'a wrong member' 400 'preMigration' -X PATCH -H "$json" -d '{"policyMigrationState":"premigration"}' "$policy"
check 'no type' 400 '@odata.type' -X PATCH -H "$json" -d '{"state":"enabled"}' "$methods/fido2"
check 'half a body' 400 '"code":"BadRequest"' -X PATCH -H "$json" -d '{"state":' "$methods/fido2"
check 'another media type' 415 '"code":"UnsupportedMediaType"' -X PATCH -H 'Content-Type: text/plain' -d "$fido2" "$methods/fido2"
check 'an old tag' 412 '"code":"resourceModified"' -X PATCH -H "$json" -H 'If-Match: W/"0"' -d '{"description":"x"}' "$policy"
check 'a method it does not have' 405 '^allow: GET, PATCH' -X PUT -H "$json" -d '{}' "$policy"
check 'a search' 400 '\$search' "$partner/securityAlerts?%24search=x"
check 'the question of a browser' 200 '^access-control-allow-origin: \*' -X OPTIONS -H 'Origin: https://app.contoso.example' -H 'Access-Control-Request-Method: PATCH' "$policy"
check 'a batch' 200 '"status":204' -H "$json" -d "{\"requests\":[{\"id\":\"1\",\"method\":\"PATCH\",\"url\":\"/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2\",\"headers\":{\"Content-Type\":\"application/json\"},\"body\":$fido2}]}" "$origin/beta/\$batch"
check 'a fault' 201 '' -H 'Content-Type: text/plain' -d 'next 2 calls to getPartnerSecurityScore: 503, 429 after 1 s, then normal' "$origin/_contract/faults"
check 'tried until it works' 200 'currentScore' --retry 3 "$partner/securityScore"
check 'a claim' 200 '' -H "$json" -d '{"operation":"getPartnerSecurityScore","status":"2xx","times":{"exactly":1}}' "$origin/_contract/verify"

echo "$((done - failed)) passed, $failed failed"
[ "$failed" -eq 0 ]
