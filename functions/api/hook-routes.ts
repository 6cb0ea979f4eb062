/** Offices' own systems: what they tell us, signed, and what they were told, once more. */
import * as z from 'zod';
import { openRemittal } from '../../shared/action/open-remittal.ts';
import { incomingAnswer } from '../../shared/notice/incoming.ts';
import { noticesOf } from '../../shared/store/notices.ts';
import { defineApiRoute, defineSignedApiRoute, json } from '../../shared/web/api-route.ts';
import type { WebDeps } from '../web.ts';
import { notFound } from './refusal.ts';
import { noticesFrom, noticesShape } from './shape/notice.ts';

const after = z.strictObject({
  after: z
    .string()
    .regex(/^\d{1,9}$/)
    .optional(),
});

export const hookRoutes = [
  defineApiRoute({
    method: 'GET',
    path: '/api/remittals/{caseId}/{instanceId}/notices',
    action: 'remittal.read',
    summary: "The messages to the office's own system about a remittal, once more",
    about:
      'Those of the last 30 days with a number higher than `after`, in order. For a system that was ' +
      'away, or that misses a number.',
    query: after,
    answers: noticesShape,
    handler: async ({ viewer, params, query }, deps: WebDeps) => {
      const { caseId, instanceId } = params;
      const opened = await openRemittal(deps, viewer, 'remittal.read', { caseId, instanceId });
      if (opened === undefined) return notFound;
      const from = Number(query.after ?? 0);
      return json(noticesFrom(await noticesOf(deps.table, opened.remittal.instanceId, from)));
    },
  }),
  defineSignedApiRoute<WebDeps>({
    method: 'POST',
    path: '/api/hooks/{office}',
    action: 'hook.receive',
    summary: "What an office's own system tells: a coach's act, signed",
    about:
      'Signed as Standard Webhooks says, by the secret of the office. The same `webhook-id` is the same ' +
      'message: it is done once, and answered alike. `number` is one more for each message of the remittal.',
    describesBody: 'hook',
    answers: incomingAnswer,
    handler: async (call, deps) => (await import('./receive-hook.ts')).receiveHook(call, deps),
  }),
];
