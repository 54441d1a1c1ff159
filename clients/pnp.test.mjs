// PnPjs: queries and batches.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DefaultHeaders, DefaultInit, GraphCollection, graphDelete, graphfi, graphPatch, GraphQueryable, Paged } from '@pnp/graph';
import { createBatch } from '@pnp/graph/batching.js';
import { body, BrowserFetchWithRetry, DefaultParse, InjectHeaders } from '@pnp/queryable';
import { start } from './server.mjs';

let server, root;
const policy = 'policies/authenticationMethodsPolicy';
const sms = `${policy}/authenticationMethodConfigurations/sms`;

before(async () => {
  server = await start();
  const base = `${server.origin}/beta`;
  root = graphfi(base).using(DefaultHeaders(), DefaultInit(base), InjectHeaders({ Authorization: 'Bearer any' }), BrowserFetchWithRetry(), DefaultParse())._root;
});
after(() => server?.stop());

test('reads and writes the policy', async () => {
  assert.deepEqual(Object.keys(await GraphQueryable(root, policy).select('id', 'displayName')()).sort(), ['@odata.context', 'displayName', 'id']);
  const changed = await graphPatch(GraphQueryable(root, policy), body({ description: 'by PnPjs' }));
  assert.equal(changed.description, 'by PnPjs');
  await graphPatch(GraphQueryable(root, sms), body({ '@odata.type': '#microsoft.graph.smsAuthenticationMethodConfiguration', state: 'disabled' }));
  assert.equal((await GraphQueryable(root, sms)()).state, 'disabled');
  await graphDelete(GraphQueryable(root, sms));
  assert.equal((await GraphQueryable(root, sms)()).state, 'enabled');
});

test('lists and pages', async () => {
  const alerts = await GraphCollection(root, 'security/partner/securityAlerts').filter("status eq 'active'").top(1)();
  assert.equal(alerts.length, 1);
  const page = await GraphCollection(root, 'security/partner/securityScore/customerInsights').using(Paged())();
  assert.equal(page.hasNext, true);
  const next = await fetch(page.nextLink).then((r) => r.json());
  assert.equal(page.value.length + next.value.length, 12);
});

test('a refusal says why', async () => {
  await assert.rejects(graphPatch(GraphQueryable(root, policy), body({ policyMigrationState: 'premigration' })), /400.*preMigration/s);
});

test('a batch', async () => {
  const [batched, execute] = createBatch(root);
  const one = GraphQueryable(root, policy).using(batched)();
  const two = graphPatch(GraphQueryable(root, sms).using(batched), body({ '@odata.type': '#microsoft.graph.smsAuthenticationMethodConfiguration', state: 'disabled' }));
  const three = GraphCollection(root, 'security/partner/securityScore/requirements').using(batched)();
  const bad = assert.rejects(GraphQueryable(root, 'nothing').using(batched)(), /404/);
  await execute();
  assert.equal((await one).id, 'authenticationMethodsPolicy');
  await two;
  assert.equal((await three).length, 5);
  await bad;
  assert.equal((await GraphQueryable(root, sms)()).state, 'disabled');
});
