/** The applicant's own pages: applying, following one's application, answering, withdrawing. */
import type { Route } from '../../shared/web/route.ts';
import { attendanceRoutes } from './attendance/routes.ts';
import type { ApplicantDeps } from './deps.ts';
import { applicationRoutes } from './pages/application.tsx';
import {
  appealRoutes,
  checkRoutes,
  consentRoutes,
  partRoutes,
  partsRoutes,
  planRoutes,
  sentRoutes,
  taskRoutes,
} from './pages/form-routes.ts';
import { hearingRoutes } from './pages/hearing.ts';
import { homeRoutes } from './pages/home.tsx';
import { letterRoutes } from './pages/letter.ts';
import { receiptRoutes } from './pages/receipt.tsx';
import { requestDecisionRoutes } from './pages/request-decision.ts';
import { withdrawRoutes } from './pages/withdraw.tsx';

export const routes: readonly Route<ApplicantDeps>[] = [
  ...homeRoutes,
  ...attendanceRoutes,
  ...partsRoutes,
  ...checkRoutes,
  ...partRoutes,
  ...applicationRoutes,
  ...receiptRoutes,
  ...sentRoutes,
  ...planRoutes,
  ...letterRoutes,
  ...withdrawRoutes,
  ...consentRoutes,
  ...appealRoutes,
  ...requestDecisionRoutes,
  ...hearingRoutes,
  ...taskRoutes,
];
