import { defineRoute } from '../../../shared/web/route.ts';
import type { WebDeps } from '../../web.ts';

const all = '/handlaggning/arenden/{caseId}/samtal';
const one = `${all}/{talkId}`;

/** Sensitive talks, kept apart from the case (R071–R077). Their forms are loaded when one is opened. */
export const talkRoutes = [
  defineRoute<WebDeps>({
    method: 'GET',
    path: all,
    action: 'talk.read',
    handler: async (request, deps) => (await import('./talks.tsx')).showTalks(request, deps),
  }),
  defineRoute<WebDeps>({
    method: 'POST',
    path: all,
    action: 'talk.write',
    handler: async (request, deps) => (await import('./talks.tsx')).postTalk(request, deps),
  }),
  defineRoute<WebDeps>({
    method: 'GET',
    path: one,
    action: 'talk.read',
    handler: async (request, deps) => (await import('./talk.tsx')).showTalk(request, deps),
  }),
  defineRoute<WebDeps>({
    method: 'POST',
    path: one,
    action: 'talk.write',
    handler: async (request, deps) => (await import('./talk.tsx')).writeTalk(request, deps),
  }),
];
