// The TypeScript SDK of the beta version: its models, its request adapter and its middleware, unchanged.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  AnonymousAuthenticationProvider,
  HttpMethod,
  ParseNodeFactoryRegistry,
  RequestInformation,
  SerializationWriterFactoryRegistry,
} from '@microsoft/kiota-abstractions';
import { JsonParseNodeFactory, JsonSerializationWriterFactory } from '@microsoft/kiota-serialization-json';
import { GraphBetaRequestAdapter } from '@microsoft/msgraph-beta-sdk';
import * as models from '@microsoft/msgraph-beta-sdk/models/index.js';
import * as errors from '@microsoft/msgraph-beta-sdk/models/oDataErrors/index.js';
import * as partner from '@microsoft/msgraph-beta-sdk/models/partner/security/index.js';
import { start } from './server.mjs';

let server, adapter;
const failures = { XXX: errors.createODataErrorFromDiscriminatorValue };
const policyPath = '/policies/authenticationMethodsPolicy';
const methodsPath = `${policyPath}/authenticationMethodConfigurations`;

before(async () => {
  server = await start();
  const readers = new ParseNodeFactoryRegistry();
  const writers = new SerializationWriterFactoryRegistry();
  const json = new JsonParseNodeFactory();
  readers.contentTypeAssociatedFactories.set(json.getValidContentType(), json);
  const writer = new JsonSerializationWriterFactory();
  writers.contentTypeAssociatedFactories.set(writer.getValidContentType(), writer);
  adapter = new GraphBetaRequestAdapter(new AnonymousAuthenticationProvider(), readers, writers);
  adapter.baseUrl = `${server.origin}/beta`;
});
after(() => server?.stop());

function request(method, path, model, serialize) {
  const info = new RequestInformation(method, `{+baseurl}${path}`, { baseurl: adapter.baseUrl });
  info.headers.tryAdd('Accept', 'application/json');
  if (model) info.setContentFromParsable(adapter, 'application/json', model, serialize);
  return info;
}

test('the policy comes with its configurations, each of its own type', async () => {
  const policy = await adapter.send(request(HttpMethod.GET, policyPath), models.createAuthenticationMethodsPolicyFromDiscriminatorValue, failures);
  assert.equal(policy.id, 'authenticationMethodsPolicy');
  assert.ok(policy.lastModifiedDateTime instanceof Date);
  const pass = policy.authenticationMethodConfigurations.find((c) => c.id === 'TemporaryAccessPass');
  assert.equal(pass.odataType, '#microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration');
  assert.equal(pass.defaultLifetimeInMinutes, 60);
  const authenticator = policy.authenticationMethodConfigurations.find((c) => c.id === 'MicrosoftAuthenticator');
  assert.equal(authenticator.featureSettings.displayAppInformationRequiredState.includeTarget.id, 'all_users');
});

test('a PATCH of the policy answers with the whole of it', async () => {
  const policy = await adapter.send(
    request(HttpMethod.PATCH, policyPath, { policyMigrationState: models.AuthenticationMethodsPolicyMigrationStateObject.MigrationInProgress }, models.serializeAuthenticationMethodsPolicy),
    models.createAuthenticationMethodsPolicyFromDiscriminatorValue,
    failures,
  );
  assert.equal(policy.policyMigrationState, 'migrationInProgress');
  assert.ok(policy.authenticationMethodConfigurations.length >= 11);
});

test('a PATCH of a configuration is kept', async () => {
  const change = { odataType: '#microsoft.graph.fido2AuthenticationMethodConfiguration', isAttestationEnforced: false, state: 'enabled' };
  await adapter.sendNoResponseContent(request(HttpMethod.PATCH, `${methodsPath}/fido2`, change, models.serializeFido2AuthenticationMethodConfiguration), failures);
  const fido2 = await adapter.send(request(HttpMethod.GET, `${methodsPath}/Fido2`), models.createAuthenticationMethodConfigurationFromDiscriminatorValue, failures);
  assert.equal(fido2.state, 'enabled');
  assert.equal(fido2.isAttestationEnforced, false);
  assert.equal(fido2.isSelfServiceRegistrationAllowed, true);
});

test('an external method is added and removed', async () => {
  const method = {
    odataType: '#microsoft.graph.externalAuthenticationMethodConfiguration',
    displayName: 'Fabrikam',
    appId: 'fb262304-618c-4ffb-878a-114490bdf200',
    state: 'disabled',
    openIdConnectSetting: { clientId: '06a011bd-ec92-4404-80fb-db6d5ada8ee2', discoveryUrl: 'https://login.fabrikam.example/.well-known/openid-configuration' },
    includeTargets: [],
    excludeTargets: [],
  };
  const made = await adapter.send(request(HttpMethod.POST, methodsPath, method, models.serializeExternalAuthenticationMethodConfiguration), models.createAuthenticationMethodConfigurationFromDiscriminatorValue, failures);
  assert.equal(made.displayName, 'Fabrikam');
  await adapter.sendNoResponseContent(request(HttpMethod.DELETE, `${methodsPath}/${made.id}`), failures);
  await assert.rejects(adapter.send(request(HttpMethod.GET, `${methodsPath}/${made.id}`), models.createAuthenticationMethodConfigurationFromDiscriminatorValue, failures), (e) => {
    assert.equal(e.responseStatusCode, 404);
    assert.equal(e.errorEscaped.code, 'Request_ResourceNotFound');
    return true;
  });
});

test('requirements are of their own types', async () => {
  const list = await adapter.send(request(HttpMethod.GET, '/security/partner/securityScore/requirements'), partner.createSecurityRequirementCollectionResponseFromDiscriminatorValue, failures);
  const spending = list.value.find((r) => r.odataType === '#microsoft.graph.partner.security.customersSpendingBudgetSecurityRequirement');
  assert.equal(typeof spending.totalCustomersCount, 'number');
  assert.equal(spending.complianceStatus, partner.ComplianceStatusObject.Noncomplaint);
  const response = list.value.find((r) => r.odataType === '#microsoft.graph.partner.security.responseTimeSecurityRequirement');
  assert.equal(response.averageResponseTimeInHours, 30.5);
});

test('pages are followed by their links', async () => {
  let path = '/security/partner/securityScore/customerInsights?%24select=tenantId';
  const seen = new Set();
  for (let info = request(HttpMethod.GET, path); info; ) {
    const page = await adapter.send(info, partner.createCustomerInsightCollectionResponseFromDiscriminatorValue, failures);
    page.value.forEach((i) => seen.add(i.tenantId));
    info = page.odataNextLink ? Object.assign(new RequestInformation(HttpMethod.GET), { URL: page.odataNextLink }) : undefined;
  }
  assert.equal(seen.size, 12);
});

test('an alert is resolved', async () => {
  const alerts = await adapter.send(request(HttpMethod.GET, '/security/partner/securityAlerts?%24filter=status%20eq%20%27active%27'), partner.createPartnerSecurityAlertCollectionResponseFromDiscriminatorValue, failures);
  const change = { status: partner.SecurityAlertStatusObject.Resolved, resolvedReason: partner.SecurityAlertResolvedReasonObject.Legitimate };
  const alert = await adapter.send(request(HttpMethod.PATCH, `/security/partner/securityAlerts/${alerts.value[0].id}`, change, partner.serializePartnerSecurityAlert), partner.createPartnerSecurityAlertFromDiscriminatorValue, failures);
  assert.equal(alert.status, 'resolved');
  assert.equal(alert.activityLogs.at(-1).statusTo, 'resolved');
});

test('a refusal is an ODataError', async () => {
  const info = request(HttpMethod.PATCH, policyPath);
  info.headers.tryAdd('Content-Type', 'application/json');
  info.content = new TextEncoder().encode('{"policyMigrationState":"premigration"}').buffer;
  await assert.rejects(adapter.send(info, models.createAuthenticationMethodsPolicyFromDiscriminatorValue, failures), (e) => {
    assert.equal(e.responseStatusCode, 400);
    assert.equal(e.errorEscaped.code, 'Request_BadRequest');
    assert.match(e.errorEscaped.message, /preMigration/);
    assert.ok(e.errorEscaped.innerError.requestId);
    return true;
  });
});
