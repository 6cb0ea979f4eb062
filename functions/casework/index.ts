import { audience } from '../../shared/web/audience.ts';
import { webRuntime } from '../web.ts';
import { routes } from './routes.tsx';

const { ports, deps } = webRuntime();

/** The caseworkers' pages: worklist, cases, tasks, search and registration. */
export const handler = audience(routes, ports, deps);
