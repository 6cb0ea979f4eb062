import { audience } from '../../shared/web/audience.ts';
import { webRuntime } from '../web.ts';
import { applicantDeps } from './deps.ts';
import { routes } from './routes.ts';

const { ports, deps } = webRuntime();

/** The applicant's own pages. */
export const handler = audience(routes, ports, applicantDeps(deps));
