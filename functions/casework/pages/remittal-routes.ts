import { defineRoute } from '../../../shared/web/route.ts';
import type { WebDeps } from '../../web.ts';

const recall = '/handlaggning/arenden/{caseId}/{instanceId}/aterkalla';
const consent = '/handlaggning/arenden/{caseId}/{instanceId}/samtycke';

const messages = '/handlaggning/arenden/{caseId}/{instanceId}/meddelanden';

/** What the sender can do with a remittal that is out: write to Jobbtorg, take it back, or register a withdrawn consent. */
export const remittalRoutes = [
  defineRoute<WebDeps>({
    method: 'POST',
    path: messages,
    action: 'remittal.message',
    handler: async (request, deps) => (await import('./message.ts')).postMessage(request, deps),
  }),
  defineRoute<WebDeps>({
    method: 'GET',
    path: recall,
    action: 'case.read',
    handler: async (request, deps) =>
      (await import('./remittal-forms.ts')).recall.show(request, deps),
  }),
  defineRoute<WebDeps>({
    method: 'POST',
    path: recall,
    action: 'remittal.recall',
    handler: async (request, deps) =>
      (await import('./remittal-forms.ts')).recall.post(request, deps),
  }),
  defineRoute<WebDeps>({
    method: 'GET',
    path: consent,
    action: 'case.read',
    handler: async (request, deps) =>
      (await import('./remittal-forms.ts')).consent.show(request, deps),
  }),
  defineRoute<WebDeps>({
    method: 'POST',
    path: consent,
    action: 'consent.registerWithdrawal',
    handler: async (request, deps) =>
      (await import('./remittal-forms.ts')).consent.post(request, deps),
  }),
];
