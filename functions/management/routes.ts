/** The pages of those who lead: the goal board, its export, the dashboards of CloudWatch, the rules, and deputies. */
import type { Route } from '../../shared/web/route.ts';
import { boardRoutes } from './board-page.tsx';
import { dashboardRoutes } from './dashboard-page.tsx';
import type { ManagementDeps } from './deps.ts';
import { deputyRoutes } from './deputies/routes.ts';
import { escalatedRoutes } from './escalated-routes.ts';
import { exportRoutes } from './export-page.ts';
import { ruleRoutes } from './rules/routes.ts';

export const routes: readonly Route<ManagementDeps>[] = [
  ...boardRoutes,
  ...escalatedRoutes,
  ...exportRoutes,
  ...dashboardRoutes,
  ...ruleRoutes,
  ...deputyRoutes,
];
