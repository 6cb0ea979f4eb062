import { defineRoute } from '../../../shared/web/route.ts';
import type { WebDeps } from '../../web.ts';

const of = '/handlaggning/arenden/{caseId}/{instanceId}';

/** What comes after a sent decision: an appeal on paper, when it was received, its correction or change. */
export const reviewRoutes = [
  defineRoute<WebDeps>({
    method: 'GET',
    path: `${of}/overklagande`,
    action: 'appeal.register',
    handler: async (request, deps) =>
      (await import('./review-forms.tsx')).showAppeal(request, deps),
  }),
  defineRoute<WebDeps>({
    method: 'POST',
    path: `${of}/overklagande`,
    action: 'appeal.register',
    handler: async (request, deps) =>
      (await import('./review-forms.tsx')).postAppeal(request, deps),
  }),
  defineRoute<WebDeps>({
    method: 'GET',
    path: `${of}/mottaget`,
    action: 'decision.registerReceipt',
    handler: async (request, deps) =>
      (await import('./review-forms.tsx')).showReceipt(request, deps),
  }),
  defineRoute<WebDeps>({
    method: 'POST',
    path: `${of}/mottaget`,
    action: 'decision.registerReceipt',
    handler: async (request, deps) =>
      (await import('./review-forms.tsx')).postReceipt(request, deps),
  }),
  defineRoute<WebDeps>({
    method: 'GET',
    path: `${of}/andring`,
    action: 'amendment.begin',
    handler: async (request, deps) => (await import('./amend.tsx')).showAmend(request, deps),
  }),
  defineRoute<WebDeps>({
    method: 'POST',
    path: `${of}/andring`,
    action: 'amendment.begin',
    handler: async (request, deps) => (await import('./amend.tsx')).postAmend(request, deps),
  }),
];
