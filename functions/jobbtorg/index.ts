import { audience } from '../../shared/web/audience.ts';
import { webRuntime } from '../web.ts';
import { routes } from './routes.ts';

const { ports, deps } = webRuntime();

/** Jobbtorg's own pages. */
export const handler = audience(routes, ports, deps);
