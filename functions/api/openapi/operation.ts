import { type Action, actions } from '../../../shared/access/action.ts';
import type { ApiRoute } from '../../../shared/web/api-route.ts';
import { problemShape } from '../shape/problem.ts';
import { describedBodies } from './bodies.ts';
import { referenceTo } from './schemas.ts';
import { signatureReferences } from './webhooks.ts';

type Described = Pick<
  ApiRoute<never>,
  | 'method'
  | 'path'
  | 'action'
  | 'alsoFor'
  | 'summary'
  | 'about'
  | 'body'
  | 'describesBody'
  | 'example'
  | 'query'
  | 'answers'
  | 'makes'
  | 'gives'
  | 'signed'
>;

const problems: Readonly<Record<number, string>> = {
  400: 'JSON, query or Idempotency-Key that cannot be read',
  401: 'No valid id token, or signature. Without any token the gateway itself answers, with `{"message"}`',
  403: 'None of the roles may do this, or the task is not allotted to the bearer',
  404: 'It does not exist, or not for the bearer',
  409: 'The domain refuses; `code` is the named reason',
  413: 'The body is larger than 256 KiB',
  415: 'The body is not application/json',
  422: 'The body does not fit; `errors` names each field',
  500: 'A fault; nothing was changed',
};

const ofReading = [400, 401, 403, 404, 500];
const ofWriting = [400, 401, 403, 404, 409, 413, 415, 422, 500];

function isPublic({ action }: Described): boolean {
  return actions[action].roles === 'everyone';
}

/** For anybody: neither a token nor a signature is asked for. */
function isOpen(route: Described): boolean {
  return isPublic(route) && !route.signed;
}

/** A number or name in the address. */
function pathParameters(path: string) {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters({ query }: Described) {
  if (query === undefined) return [];
  return Object.entries(query.toJSONSchema().properties ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema,
  }));
}

const header = (name: string) => ({ $ref: `#/components/parameters/${name}` });

function parameters(route: Described) {
  const all = [
    ...pathParameters(route.path),
    ...queryParameters(route),
    ...(isOpen(route) ? [] : [header('AcceptLanguage')]),
    ...(route.signed ? signatureReferences : []),
    ...(route.method === 'POST' && !route.signed ? [header('IdempotencyKey')] : []),
  ];
  return all.length === 0 ? {} : { parameters: all };
}

function requestBody({ body, describesBody, example }: Described) {
  const schema = describesBody === undefined ? body : described(describesBody);
  if (schema === undefined) return {};
  const content = { schema: referenceTo(schema), ...(example === undefined ? {} : { example }) };
  return { requestBody: { required: true, content: { 'application/json': content } } };
}

/** @throws Error when a route names a body that is not described */
function described(name: string) {
  const schema = describedBodies[name];
  if (schema === undefined) throw new Error(`No body is described as ${name}.`);
  return schema;
}

function success(route: Described) {
  if (route.gives !== undefined) {
    const schema = { type: 'string', contentMediaType: route.gives };
    return { 200: { description: 'The file', content: { [route.gives]: { schema } } } };
  }
  if (route.answers === undefined) {
    return isOpen(route)
      ? { 200: { description: 'OK', content: { 'application/json': {} } } }
      : { 204: { description: 'Done' } };
  }
  const content = { 'application/json': { schema: referenceTo(route.answers) } };
  if (route.makes !== true) return { 200: { description: 'OK', content } };
  const headers = { Location: { description: 'Where it is found', schema: { type: 'string' } } };
  return { 201: { description: 'Made', headers, content } };
}

function refusals(route: Described) {
  if (isOpen(route)) return {};
  const statuses = route.method === 'GET' ? ofReading : ofWriting;
  return Object.fromEntries(
    statuses.map((status) => [status, { $ref: `#/components/responses/Problem${status}` }]),
  );
}

/** The responses that all routes share, by their name in the document. */
export function problemResponses() {
  const content = { 'application/problem+json': { schema: referenceTo(problemShape) } };
  return Object.fromEntries(
    Object.entries(problems).map(([status, description]) => [
      `Problem${status}`,
      { description, content },
    ]),
  );
}

function rolesOf(all: readonly Action[]): readonly string[] {
  return [...new Set(all.flatMap((action) => actions[action].roles))];
}

/** One route as an operation of the document, with the actions and roles that it is for. */
export function operationOf(route: Described) {
  const asked = [route.action, ...(route.alsoFor ?? [])];
  const { about, summary } = route;
  return {
    operationId: operationId(route),
    summary,
    ...(about === undefined ? {} : { description: about }),
    tags: [route.path.split('/')[2] ?? ''],
    'x-actions': asked,
    'x-roles': rolesOf(asked),
    ...(isPublic(route) ? { security: route.signed ? [{ webhookSignature: [] }] : [] } : {}),
    ...parameters(route),
    ...requestBody(route),
    responses: { ...success(route), ...refusals(route) },
  };
}

/** `POST /api/cases/{caseId}/notes` is `postCasesNotes`; a parameter at the end is told. */
function operationId({ method, path }: Described): string {
  const parts = path.replace('/api/', '').split('/');
  const words = parts.flatMap((part, index) => {
    const name = part.replaceAll(/[{}]/g, '');
    if (!part.startsWith('{')) return [name.replace('.json', '')];
    return index === parts.length - 1 ? [`by-${name}`] : [];
  });
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return (
    method.toLowerCase() +
    words
      .flatMap((word) => word.split('-'))
      .map(capital)
      .join('')
  );
}
