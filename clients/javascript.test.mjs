// The older JavaScript client: requests by hand, batches and the page iterator.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { BatchRequestContent, BatchResponseContent, Client, PageIterator } from '@microsoft/microsoft-graph-client';
import { start } from './server.mjs';

let server, client;
const policy = '/policies/authenticationMethodsPolicy';

before(async () => {
  server = await start();
  client = Client.init({ baseUrl: `${server.origin}/`, defaultVersion: 'beta', customHosts: new Set(['127.0.0.1']), authProvider: (done) => done(null, 'any') });
});
after(() => server?.stop());

test('reads with options', async () => {
  const one = await client.api(policy).select(['id', 'policyVersion']).get();
  assert.deepEqual(Object.keys(one).sort(), ['@odata.context', 'id', 'policyVersion']);
  const list = await client.api('/security/partner/securityAlerts').filter("severity eq 'high'").top(1).count(true).get();
  assert.equal(list['@odata.count'], 1);
  const score = await client.api('/security/partner/securityScore').expand('requirements').get();
  assert.equal(score.requirements.length, 5);
});

test('the stable version has the policy only', async () => {
  const one = await client.api(policy).version('v1.0').get();
  assert.match(one['@odata.context'], /\/v1\.0\/\$metadata#authenticationMethodsPolicy$/);
  await assert.rejects(client.api('/security/partner/securityScore').version('v1.0').get(), (e) => e.statusCode === 404 && e.code === 'ResourceNotFound');
});

test('writes, and keeps what was not sent', async () => {
  const before = await client.api(policy).get();
  await client.api(policy).patch({ description: 'by the JavaScript client' });
  const after = await client.api(policy).get();
  assert.equal(after.description, 'by the JavaScript client');
  assert.deepEqual(after.registrationEnforcement, before.registrationEnforcement);
  const sms = `${policy}/authenticationMethodConfigurations/sms`;
  assert.equal(await client.api(sms).patch({ '@odata.type': '#microsoft.graph.smsAuthenticationMethodConfiguration', state: 'disabled' }), undefined);
  assert.equal((await client.api(sms).get()).state, 'disabled');
  await client.api(sms).delete();
  assert.equal((await client.api(sms).get()).state, 'enabled');
});

test('a stale tag is refused', async () => {
  const answer = await client.api(policy).responseType('raw').get();
  await answer.arrayBuffer();
  const tag = answer.headers.get('etag');
  await client.api(policy).header('If-Match', tag).patch({ description: 'first' });
  await assert.rejects(client.api(policy).header('If-Match', tag).patch({ description: 'second' }), (e) => e.statusCode === 412 && e.code === 'resourceModified');
});

test('pages are followed', async () => {
  const first = await client.api('/security/partner/securityScore/customerInsights').get();
  const seen = [];
  await new PageIterator(client, first, (i) => seen.push(i.tenantId)).iterate();
  assert.equal(new Set(seen).size, 12);
});

test('a batch with steps that depend on each other', async () => {
  const url = `${server.origin}/beta${policy}`; // the client strips the host and leaves the version
  const json = { 'Content-Type': 'application/json' };
  const batch = new BatchRequestContent([
    { id: '1', request: new Request(url, { method: 'PATCH', headers: json, body: JSON.stringify({ description: 'batched' }) }) },
    { id: '2', request: new Request(`${server.origin}${policy}`, { method: 'GET' }), dependsOn: ['1'] },
    { id: '3', request: new Request(`${server.origin}/nothing`, { method: 'GET' }), dependsOn: ['2'] },
    { id: '4', request: new Request(url, { method: 'GET' }), dependsOn: ['3'] },
  ]);
  const answers = new BatchResponseContent(await client.api('/$batch').post(await batch.getContent()));
  const status = (id) => answers.getResponseById(id).status;
  assert.deepEqual(['1', '2', '3', '4'].map(status), [200, 200, 404, 424]);
  assert.equal((await answers.getResponseById('2').json()).description, 'batched');
});
