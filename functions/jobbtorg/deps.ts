import type { WebDeps } from '../web.ts';

/** What Jobbtorg's pages need of the outside. */
export type JobbtorgDeps = Omit<WebDeps, 'letters' | 'unit'>;
