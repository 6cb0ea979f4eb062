/** The applicant's own pages: applying, following one's application, answering, withdrawing. */
import type { Route } from '../../shared/web/route.ts';
import type { ApplicantDeps } from './deps.ts';
import { applicationRoutes } from './pages/application.tsx';
import { checkRoutes } from './pages/check.tsx';
import { homeRoutes } from './pages/home.tsx';
import { letterRoutes } from './pages/letter.ts';
import { partRoutes } from './pages/part.tsx';
import { partsRoutes } from './pages/parts.tsx';
import { planRoutes } from './pages/plan.tsx';
import { receiptRoutes } from './pages/receipt.tsx';
import { sentRoutes } from './pages/sent.tsx';
import { taskRoutes } from './pages/task.tsx';
import { withdrawRoutes } from './pages/withdraw.tsx';

export const routes: readonly Route<ApplicantDeps>[] = [
  ...homeRoutes,
  ...partsRoutes,
  ...checkRoutes,
  ...partRoutes,
  ...applicationRoutes,
  ...receiptRoutes,
  ...sentRoutes,
  ...planRoutes,
  ...letterRoutes,
  ...withdrawRoutes,
  ...taskRoutes,
];
