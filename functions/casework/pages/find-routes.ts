import { defineRoute } from '../../../shared/web/route.ts';
import type { WebDeps } from '../../web.ts';
import { findPath } from '../address.ts';

/**
 * Search by case number or personal number, in the own unit (förordning 2001:637 15 §). By post:
 * a personal number stands in no address, history or log.
 */
export const findRoutes = [
  defineRoute<WebDeps>({
    method: 'GET',
    path: findPath,
    action: 'case.search',
    handler: async (request) => (await import('./find.tsx')).showFind(request),
  }),
  defineRoute<WebDeps>({
    method: 'POST',
    path: findPath,
    action: 'case.search',
    handler: async (request, deps) => (await import('./find.tsx')).postFind(request, deps),
  }),
];
