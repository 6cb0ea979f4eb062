import type { ApiRoute } from '../../../shared/web/api-route.ts';
import { operationOf, problemResponses } from './operation.ts';
import { componentSchemas } from './schemas.ts';
import { signatureParameters, webhooks } from './webhooks.ts';

const about = `The same actions as the pages, by the same rules: what a person may do does not depend on
the way in. The bearer is the **id token** of the login; an access token is refused. Every POST
carries an \`Idempotency-Key\`: the same key at the same address is the same action, once. Amounts are whole öre,
dates \`YYYY-MM-DD\`, months \`YYYY-MM\`, instants ISO 8601 in UTC. Unknown keys are refused.
What one may not see is answered as if it did not exist. A Jobbtorg office with a system of its own is sent
signed messages (\`webhooks\`) and answers by \`POST /api/hooks/{office}\`.`;

const parameters = {
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description: 'New for each action, and the same when an action is sent again',
    schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{8,64}$' },
  },
  AcceptLanguage: {
    name: 'Accept-Language',
    in: 'header',
    required: false,
    description: 'The language of sentences: Swedish unless English is asked for',
    schema: { type: 'string' },
  },
  ...signatureParameters,
};

/** The OpenAPI 3.1 document of these routes, made from the schemas that they are read with. */
export function openApiDocument<D>(routes: readonly ApiRoute<D>[]) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const at = paths[route.path] ?? {};
    at[route.method.toLowerCase()] = operationOf(route);
    paths[route.path] = at;
  }
  return {
    openapi: '3.1.1',
    info: { title: 'Vägen', version: '0.1.0', description: about, license: license() },
    servers: [{ url: '/' }],
    security: [{ idToken: [] }],
    paths,
    webhooks: webhooks(),
    components: {
      securitySchemes: {
        idToken: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
        webhookSignature: {
          type: 'apiKey',
          in: 'header',
          name: 'webhook-signature',
          description: 'Standard Webhooks: https://www.standardwebhooks.com',
        },
      },
      parameters,
      responses: problemResponses(),
      schemas: componentSchemas(),
    },
  };
}

function license() {
  return { name: 'MIT', identifier: 'MIT' };
}
