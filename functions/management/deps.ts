import type { Deps } from '../../shared/action/deps.ts';
import type { Dashboards } from './dashboards.ts';

/** What the pages of management need of the outside. */
export type ManagementDeps = Pick<Deps, 'table' | 'clock' | 'newId'> & {
  readonly dashboards: Dashboards;
};
