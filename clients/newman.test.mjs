// newman: a Postman collection of plain requests, each with its expectations.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readFile } from 'node:fs/promises';
import newman from 'newman';
import { start } from './server.mjs';

let server;
before(async () => {
  server = await start();
});
after(() => server?.stop());

test('the collection', async () => {
  const collection = JSON.parse(await readFile(new URL('postman.json', import.meta.url)));
  const summary = await new Promise((done, failed) => {
    newman.run({ collection, envVar: [{ key: 'origin', value: server.origin }], reporters: [] }, (err, out) => (err ? failed(err) : done(out)));
  });
  assert.deepEqual(summary.run.failures.map((f) => `${f.source?.name}: ${f.error.message}`), []);
  assert.ok(summary.run.stats.assertions.total >= 10);
});
