/**
 * The caseworkers' pages. The router takes the first route that fits, so an address with a word of
 * its own (`/journal`, `/brev`) stands before the one that takes any word in that place.
 */
import type { Route } from '../../shared/web/route.ts';
import type { WebDeps } from '../web.ts';
import { activityRoutes } from './activity/routes.ts';
import { attendanceRoutes } from './attendance/routes.ts';
import { caseRoutes } from './pages/case-routes.ts';
import { conflictRoutes } from './pages/conflict-routes.ts';
import { controlRoutes } from './pages/control-routes.ts';
import { delayRoutes } from './pages/delay-routes.ts';
import { documentRoutes } from './pages/document-routes.ts';
import { findRoutes } from './pages/find-routes.ts';
import { hearingRoutes } from './pages/hearing-routes.ts';
import { journalRoutes } from './pages/journal-routes.ts';
import { registerRequestRoutes } from './pages/register-request-routes.ts';
import { registerRoutes } from './pages/register-routes.ts';
import { rejectRequestRoutes } from './pages/reject-request-routes.ts';
import { remittalRoutes } from './pages/remittal-routes.ts';
import { reopenRoutes } from './pages/reopen-routes.ts';
import { reviewRoutes } from './pages/review-routes.ts';
import { takeRoutes } from './pages/take-routes.ts';
import { talkRoutes } from './pages/talk-routes.ts';
import { taskRoutes } from './pages/task-routes.ts';
import { trialRoutes } from './pages/trial-routes.ts';
import { worklistRoutes } from './pages/worklist.tsx';

export const routes: readonly Route<WebDeps>[] = [
  ...worklistRoutes,
  ...findRoutes,
  ...registerRoutes,
  ...caseRoutes,
  ...activityRoutes,
  ...attendanceRoutes,
  ...conflictRoutes,
  ...journalRoutes,
  ...controlRoutes,
  ...delayRoutes,
  ...registerRequestRoutes,
  ...rejectRequestRoutes,
  ...hearingRoutes,
  ...talkRoutes,
  ...reopenRoutes,
  ...reviewRoutes,
  ...remittalRoutes,
  ...documentRoutes,
  ...takeRoutes,
  ...trialRoutes,
  ...taskRoutes,
];
