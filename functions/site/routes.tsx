/** The open pages of the site, the login, and its files. Everything else has an audience of its own. */
import { asset, notFound, page } from '../../shared/web/reply.ts';
import { defineRoute, type Route } from '../../shared/web/route.ts';
import { icon } from '../../shared/web/style/icon.ts';
import { stylesheetPath } from '../../shared/web/style/stylesheet-path.ts';
import { clockRoutes } from './clock-page.tsx';
import type { SiteDeps } from './deps.ts';
import { Landing } from './landing.tsx';
import { preCheckRoutes } from './pre-check-route.ts';
import { sessionRoutes } from './session-routes.tsx';
import { Statement } from './statement.tsx';

export const routes: readonly Route<SiteDeps>[] = [
  defineRoute<SiteDeps>({
    method: 'GET',
    path: '/',
    action: 'landing.read',
    handler: async (request) => page(request.texts.site.landing.title, <Landing {...request} />),
  }),
  defineRoute<SiteDeps>({
    method: 'GET',
    path: '/tillganglighet',
    action: 'landing.read',
    handler: async (request) =>
      page(request.texts.site.statement.title, <Statement {...request} />),
  }),
  defineRoute<SiteDeps>({
    method: 'GET',
    path: '/assets/{file}',
    action: 'landing.read',
    handler: async ({ path }, { stylesheet }) => {
      if (path === stylesheetPath) return asset(await stylesheet(), 'text/css; charset=utf-8');
      if (path === '/assets/icon.svg') return asset(icon, 'image/svg+xml');
      return notFound();
    },
  }),
  ...preCheckRoutes,
  ...sessionRoutes,
  ...clockRoutes,
];
