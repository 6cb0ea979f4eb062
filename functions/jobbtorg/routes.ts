/** Jobbtorg's own pages: the office's remittals, and the answers to them. Nothing else of any case. */
import type { Deps } from '../../shared/action/deps.ts';
import type { Route } from '../../shared/web/route.ts';
import { remittalRoutes } from './remittal-page.tsx';
import { taskRoutes } from './task-page.tsx';
import { worklistRoutes } from './worklist-page.tsx';

export const routes: readonly Route<Deps>[] = [...worklistRoutes, ...remittalRoutes, ...taskRoutes];
