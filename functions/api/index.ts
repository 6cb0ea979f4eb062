import { apiAudience } from '../../shared/web/api-audience.ts';
import { webRuntime } from '../web.ts';
import { routes } from './routes.ts';

const { ports, deps } = webRuntime();

/** The JSON API. */
export const handler = apiAudience(routes, ports, deps);
