import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isAction } from '../shared/access/action.ts';

interface Declared {
  readonly method: string;
  readonly path: string;
  readonly action: string;
}

const here = import.meta.dirname;

/** The routes that every web function declares, whatever folders there are. */
async function declaredRoutes(): Promise<readonly (Declared & { readonly of: string })[]> {
  const folders = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const found = await Promise.all(
    folders.map(async ({ name }) => {
      const file = ['routes.ts', 'routes.tsx']
        .map((one) => join(here, name, one))
        .find((path) => existsSync(path));
      if (file === undefined) return [];
      const made: { readonly routes: readonly Declared[] } = await import(/* @vite-ignore */ file);
      return made.routes.map((route) => ({ ...route, of: name }));
    }),
  );
  return found.flat();
}

it('every route of every audience declares an action that exists', async () => {
  const routes = await declaredRoutes();
  expect(routes.length).toBeGreaterThan(0);
  const undeclared = routes.filter(({ action }) => !isAction(action));
  expect(undeclared.map(({ of, method, path }) => `${of}: ${method} ${path}`)).toEqual([]);
});

it('no address is answered by two routes', async () => {
  const routes = await declaredRoutes();
  const addresses = routes.map(
    ({ method, path }) => `${method} ${path.replaceAll(/\{\w+\}/g, '{}')}`,
  );
  expect(addresses.filter((one, index) => addresses.indexOf(one) !== index)).toEqual([]);
});

it('every audience has its routes in a file of that name', () => {
  const audiences = readdirSync(here, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) =>
      ['site', 'applicant', 'casework', 'jobbtorg', 'management', 'api'].includes(name),
    );
  const without = audiences.filter(
    (name) => !['routes.ts', 'routes.tsx'].some((one) => existsSync(join(here, name, one))),
  );
  expect(without).toEqual([]);
});
