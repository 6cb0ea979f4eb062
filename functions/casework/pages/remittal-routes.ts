import { defineRoute } from '../../../shared/web/route.ts';
import type { WebDeps } from '../../web.ts';

/** A form about a remittal: looked at by who may read the case, sent by who may do it. */
function formRoutes(
  under: string,
  action: 'remittal.recall' | 'consent.registerWithdrawal' | 'remittal.recordDeclined',
  of: 'recall' | 'consent' | 'declined' | 'accepted',
) {
  const path = `/handlaggning/arenden/{caseId}/{instanceId}/${under}`;
  return [
    defineRoute<WebDeps>({
      method: 'GET',
      path,
      action: 'case.read',
      handler: async (request, deps) =>
        (await import('./remittal-forms.ts'))[of].show(request, deps),
    }),
    defineRoute<WebDeps>({
      method: 'POST',
      path,
      action,
      handler: async (request, deps) =>
        (await import('./remittal-forms.ts'))[of].post(request, deps),
    }),
  ];
}

/**
 * What the sender can do with a remittal that is out: write to Jobbtorg, take it back, register a
 * withdrawn consent, and write down that an assigned activity was declined.
 */
export const remittalRoutes = [
  defineRoute<WebDeps>({
    method: 'POST',
    path: '/handlaggning/arenden/{caseId}/{instanceId}/meddelanden',
    action: 'remittal.message',
    handler: async (request, deps) => (await import('./message.ts')).postMessage(request, deps),
  }),
  ...formRoutes('aterkalla', 'remittal.recall', 'recall'),
  ...formRoutes('samtycke', 'consent.registerWithdrawal', 'consent'),
  ...formRoutes('avbojd', 'remittal.recordDeclined', 'declined'),
  ...formRoutes('avbojd/tillbaka', 'remittal.recordDeclined', 'accepted'),
];
