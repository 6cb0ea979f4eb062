/** The JSON API: the same actions as the pages, by the same shared functions. */
import type { ApiRoute } from '../../shared/web/api-route.ts';
import type { WebDeps } from '../web.ts';
import { applicationRoutes } from './application-routes.ts';
import { caseRoutes } from './case-routes.ts';
import { conflictRoutes } from './conflict-routes.ts';
import { documentRoutes } from './document-routes.ts';
import { figureRoutes } from './figure-routes.ts';
import { hookRoutes } from './hook-routes.ts';
import { documentRoute } from './openapi/route.ts';
import { remittalRoutes } from './remittal-routes.ts';
import { reviewRoutes } from './review-routes.ts';
import { taskRoutes } from './task-routes.ts';

const described: readonly ApiRoute<WebDeps>[] = [
  ...applicationRoutes,
  ...caseRoutes,
  ...conflictRoutes,
  ...taskRoutes,
  ...documentRoutes,
  ...remittalRoutes,
  ...hookRoutes,
  ...reviewRoutes,
  ...figureRoutes,
];

export const routes: readonly ApiRoute<WebDeps>[] = [...described, documentRoute(described)];
