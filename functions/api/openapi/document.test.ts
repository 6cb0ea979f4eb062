import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { ansokan } from '../../../shared/instrument/forms/ansokan.ts';
import { kvittering } from '../../../shared/instrument/forms/kvittering.ts';
import { registrering } from '../../../shared/instrument/forms/registrering.ts';
import { parseAnswers } from '../../../shared/instrument/parse-answers.ts';
import { applicationExample, completionExample, registrationExample } from '../example.ts';
import { routes } from '../routes.ts';
import { openApiDocument } from './document.ts';

const document = z
  .object({
    paths: z.record(z.string(), z.record(z.string(), z.looseObject({ operationId: z.string() }))),
    components: z.looseObject({ schemas: z.record(z.string(), z.unknown()) }),
  })
  .loose()
  .parse(JSON.parse(JSON.stringify(openApiDocument(routes))));

test('the document is OpenAPI 3.1', async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(structuredClone(document));
  expect(errors).toBeUndefined();
  expect({ valid, version: validator.version }).toEqual({ valid: true, version: '3.1' });
});

test('every route is in it, and nothing else', () => {
  const described = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const declared = routes.map(({ method, path }) => `${method} ${path}`);
  expect(described.toSorted()).toEqual(declared.toSorted());
});

test('every operation has a name of its own', () => {
  const ids = Object.values(document.paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test('every reference leads to something, and every schema is used', () => {
  const text = JSON.stringify(document);
  const named = [...text.matchAll(/"#\/components\/schemas\/([\w.]+)"/g)].map(([, name]) => name);
  const there = Object.keys(document.components.schemas);
  expect(named.filter((name) => !there.includes(name ?? ''))).toEqual([]);
  expect(there.filter((name) => !named.includes(name))).toEqual([]);
});

test('the examples are what the forms take', () => {
  expect(parseAnswers(ansokan, applicationExample).ok).toBe(true);
  expect(parseAnswers(registrering, registrationExample).ok).toBe(true);
  const { answers } = completionExample;
  expect(parseAnswers(kvittering, answers, { sections: ['mottagen'] }).ok).toBe(true);
});
