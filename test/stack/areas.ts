/** Every address of every audience, for those who try what is not theirs. */
import { routes as apiRoutes } from '../../functions/api/routes.ts';
import { routes as applicantRoutes } from '../../functions/applicant/routes.ts';
import { routes as caseworkRoutes } from '../../functions/casework/routes.tsx';
import { routes as jobbtorgRoutes } from '../../functions/jobbtorg/routes.ts';
import { routes as managementRoutes } from '../../functions/management/routes.ts';
import type { Action } from '../../shared/access/action.ts';

/** What is asked of a route here: how, where, and the action that it is for. */
export interface Declared {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly action: Action;
  readonly alsoFor?: readonly Action[];
}

/** The routes of the pages, by audience. */
export const areas = {
  applicant: applicantRoutes,
  casework: caseworkRoutes,
  jobbtorg: jobbtorgRoutes,
  management: managementRoutes,
} satisfies Record<string, readonly Declared[]>;

/** The routes of the API. */
export const apiArea: readonly Declared[] = apiRoutes;

/** The address of a route with what its names stand for; a name that is not given stands as it is. */
export function addressOf(path: string, params: Readonly<Record<string, string>>): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => params[name] ?? name);
}
