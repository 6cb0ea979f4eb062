import { expect, test } from 'vitest';
import { differsLocally, leftOutLocally } from './left-out.ts';
import { type Synthesis, synthesize } from './synthesis.ts';

const local = synthesize('local');
const aws = synthesize('aws');

/** `type construct` of what only one of them has; the construct is the logical id without its hash. */
function onlyIn(one: Synthesis, other: Synthesis): string[] {
  return [...one.resources]
    .filter(([id]) => !other.resources.has(id))
    .map(([id, { Type }]) => `${Type} ${(id.split('/')[1] ?? '').replace(/[0-9A-F]{8}$/, '')}`)
    .sort();
}

/** Accounts and addresses differ by nature. */
function comparable(value: unknown): string {
  return JSON.stringify(value ?? null)
    .replaceAll('111122223333', '000000000000')
    .replaceAll(/https?:\/\/[^"/]+/g, 'ADDRESS');
}

test('only what is listed is left out locally', () => {
  expect(onlyIn(aws, local)).toEqual(Object.keys(leftOutLocally).sort());
});

test('nothing is made locally that AWS does not get', () => {
  expect(onlyIn(local, aws)).toEqual([]);
});

test('only the listed properties differ', () => {
  const differing = [...local.resources].flatMap(([id, here]) => {
    const there = aws.resources.get(id);
    if (there === undefined) return [];
    const names = new Set([...Object.keys(here), ...Object.keys(there)]);
    names.delete('Properties');
    names.delete('Metadata');
    const outer = [...names].filter((n) => comparable(here[n]) !== comparable(there[n]));
    const properties = new Set([...Object.keys(here.Properties), ...Object.keys(there.Properties)]);
    const inner = [...properties].filter(
      (n) => comparable(here.Properties[n]) !== comparable(there.Properties[n]),
    );
    return [...outer, ...inner].map((name) => `${here.Type}.${name}`);
  });
  expect([...new Set(differing)].sort()).toEqual(Object.keys(differsLocally).sort());
});
