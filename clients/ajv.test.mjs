// ajv, which knows the contract and nothing of this project, reads every answer of a walk over all operations.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import Ajv from 'ajv';
import formats from 'ajv-formats';
import { start } from './server.mjs';

const policy = '/policies/authenticationMethodsPolicy';
const methods = `${policy}/authenticationMethodConfigurations`;
const alert = '/security/partner/securityAlerts/e61b0d93-2f48-47ca-8c15-00000000c301';

let server, contract, ajv;
const seen = {};
const wrong = [];

before(async () => {
  contract = JSON.parse(await readFile(new URL('../openapi/graph.json', import.meta.url)));
  ajv = new Ajv({ strict: false, allErrors: true });
  formats(ajv);
  ajv.addSchema({ $id: 'contract', ...contract });
  server = await start();
});
after(() => server?.stop());

/** The path and the item of the contract that a request is about, the most literal one first. */
function itemOf(path) {
  const plain = path.split('?')[0].toLowerCase();
  const found = Object.keys(contract.paths)
    .filter((t) => new RegExp(`^${t.toLowerCase().replace(/\{[^}]*\}/g, '[^/]+')}$`).test(plain))
    .sort((a, b) => a.split('{').length - b.split('{').length);
  return found[0];
}

/** The schema of an answer as a reference into the contract, or undefined if it has none. */
function schemaOf(template, method, status) {
  const at = ['paths', template, method.toLowerCase(), 'responses', String(status)];
  let response = at.reduce((v, key) => v?.[key], contract);
  let pointer = at;
  if (response?.$ref) {
    pointer = response.$ref.slice('#/'.length).split('/');
    response = pointer.reduce((v, key) => v?.[key], contract);
  }
  assert.ok(response, `${method} ${template} has no status ${status}`);
  if (!response.content) return undefined;
  const steps = [...pointer, 'content', 'application/json', 'schema'];
  return `contract#/${steps.map((s) => encodeURIComponent(s.replace(/~/g, '~0').replace(/\//g, '~1'))).join('/')}`;
}

async function ask(method, path, body, headers = {}) {
  const init = { method, headers: { ...headers } };
  if (body !== undefined) {
    init.headers['Content-Type'] ??= 'application/json';
    init.body = typeof body === 'string' ? body : JSON.stringify(body);
  }
  const answer = await fetch(`${server.origin}/beta${path}`, init);
  const text = await answer.text();
  const template = itemOf(path);
  const value = text ? JSON.parse(text) : undefined;
  const schema = schemaOf(template, method, answer.status);
  seen[`${method} ${template} ${answer.status}`] = true;
  if (!schema) {
    if (text) wrong.push(`${method} ${path} ${answer.status}: a body where none is declared`);
  } else if (!ajv.validate(schema, value)) {
    wrong.push(`${method} ${path} ${answer.status} ${JSON.stringify(body)}: ${ajv.errorsText().slice(0, 300)}`);
  }
  return { status: answer.status, value, etag: answer.headers.get('etag') };
}

/** All properties of a type, those of its bases too. */
function propertiesOf(name) {
  const out = {};
  for (const part of [contract.components.schemas[name], ...(contract.components.schemas[name].allOf ?? [])]) {
    if (part.$ref) Object.assign(out, propertiesOf(part.$ref.split('/').at(-1)));
    Object.assign(out, part.properties);
  }
  return out;
}

/** The members that a client may set to null. */
const nullable = (name) =>
  Object.entries(propertiesOf(name))
    .filter(([, p]) => !p.readOnly && (p.nullable || p.anyOf?.some((a) => a.nullable)))
    .map(([key]) => key);

test('reads, with and without options', async () => {
  const ids = { authenticationMethodConfigurationId: 'fido2', partnerSecurityAlertId: alert.split('/').at(-1) };
  for (const [path, collection] of [['history', 'securityScoreHistoryId'], ['requirements', 'securityRequirementId']]) {
    ids[collection] = (await ask('GET', `/security/partner/securityScore/${path}`)).value.value[0].id;
  }
  const options = ['', '?$select=id', '?$top=2', '?$count=true', '?$expand=requirements,history', '?$orderby=id desc', "?$filter=id ne 'x'", '?$search=x', '?$nothing=x', '?$top=x'];
  for (const [template, item] of Object.entries(contract.paths)) {
    const path = template.replace(/\{([^}]*)\}/g, (_, name) => ids[name]);
    for (const option of options) await ask('GET', path + option);
    await ask('GET', path, undefined, { Prefer: 'include-unknown-enum-members' });
    if (path !== template) assert.equal((await ask('GET', template.replace(/\{[^}]*\}/g, 'none'))).status, 404);
    assert.ok(item.get, template);
  }
});

test('writes of every configuration, with each member that can be null', async () => {
  const { value: list } = await ask('GET', methods);
  for (const one of list.value) {
    const type = one['@odata.type'];
    const path = `${methods}/${one.id}`;
    await ask('PATCH', path, { '@odata.type': type, state: 'enabled' });
    await ask('PATCH', path, { '@odata.type': type, state: 'on' });
    await ask('PATCH', path, { state: 'enabled' });
    for (const member of nullable(type.slice(1))) {
      assert.equal((await ask('PATCH', path, { '@odata.type': type, [member]: null })).status, 204, `${one.id} ${member}`);
      assert.equal((await ask('GET', path)).value[member], null);
      await ask('GET', policy);
    }
    await ask('GET', methods);
    await ask('DELETE', path);
  }
});

test('writes of the policy and of an alert, with each member that can be null', async () => {
  for (const member of nullable('microsoft.graph.authenticationMethodsPolicyUpdate')) {
    const { status, value } = await ask('PATCH', policy, { [member]: null });
    assert.deepEqual([status, value[member]], [200, null], member);
  }
  for (const reason of ['legitimate', null, 'fraud', 'nothing']) await ask('PATCH', alert, { status: 'resolved', resolvedReason: reason });
  await ask('PATCH', alert, { resolvedReason: 'legitimate' });
});

test('an external method, and what is refused', async () => {
  const made = await ask('POST', methods, {
    '@odata.type': '#microsoft.graph.externalAuthenticationMethodConfiguration',
    displayName: 'Contoso',
    appId: 'fb262304-618c-4ffb-878a-114490bdf200',
    openIdConnectSetting: { clientId: 'x', discoveryUrl: 'https://login.contoso.example' },
  });
  assert.equal(made.status, 201);
  await ask('GET', policy);
  await ask('PATCH', `${methods}/${made.value.id}`, { '@odata.type': made.value['@odata.type'], displayName: 'Fabrikam' });
  assert.equal((await ask('GET', `${methods}/${made.value.id}`)).value.displayName, 'Fabrikam');
  await ask('DELETE', `${methods}/${made.value.id}`);
  await ask('POST', methods, { '@odata.type': '#microsoft.graph.fido2AuthenticationMethodConfiguration' });
  const { etag } = await ask('GET', policy);
  await ask('PATCH', policy, { description: 'new' }, { 'If-Match': etag });
  for (const [body, headers] of [['{', {}], ['[]', {}], [{ nothing: 1 }, {}], [{ description: 'x' }, { 'If-Match': etag }], ['x', { 'Content-Type': 'text/plain' }]]) {
    assert.ok((await ask('PATCH', policy, body, headers)).status >= 400);
  }
});

test('each arranged error of each operation', async () => {
  for (const [template, item] of Object.entries(contract.paths)) {
    const path = template.replace(/\{[^}]*\}/g, 'any');
    for (const method of ['get', 'post', 'patch', 'delete'].filter((m) => item[m])) {
      for (const status of Object.keys(item[method].responses).filter((s) => s >= '400')) {
        const body = method === 'get' || method === 'delete' ? undefined : {};
        const answer = await ask(method.toUpperCase(), path, body, { Prefer: `graphcontract-fault="${status}"`, 'client-request-id': `${item[method].operationId}-${status}` });
        assert.equal(answer.status, Number(status));
      }
    }
  }
});

test('ajv sees an answer that breaks the contract', async () => {
  const before = wrong.length;
  await ask('GET', `${methods}/sms`, undefined, { Prefer: 'graphcontract-fault="break enum"' });
  assert.equal(wrong.splice(before).length, 1);
});

test('ajv found nothing, and each status of each operation was seen', () => {
  assert.deepEqual(wrong, []);
  const missing = [];
  for (const [template, item] of Object.entries(contract.paths)) {
    for (const method of ['get', 'post', 'patch', 'delete'].filter((m) => item[m])) {
      for (const status of Object.keys(item[method].responses)) {
        const key = `${method.toUpperCase()} ${template} ${status}`;
        if (!seen[key]) missing.push(key);
      }
    }
  }
  assert.deepEqual(missing, []);
});
