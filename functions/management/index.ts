import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { audience } from '../../shared/web/audience.ts';
import { webRuntime } from '../web.ts';
import { dashboardsIn } from './cloudwatch.ts';
import { routes } from './routes.ts';

const { ports, deps } = webRuntime();

/** The goal board, its export and the dashboards. */
export const handler = audience(routes, ports, {
  table: deps.table,
  clock: deps.clock,
  newId: deps.newId,
  dashboards: dashboardsIn(new CloudWatchClient({})),
});
