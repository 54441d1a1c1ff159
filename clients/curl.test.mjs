// curl: the checks of a shell script.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

test('the script', () => {
  const script = fileURLToPath(new URL('curl.sh', import.meta.url));
  const { status, stdout, stderr } = spawnSync('sh', [script], { encoding: 'utf8', timeout: 120_000 });
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^\d{2,} passed, 0 failed$/m);
});
