/** Jobbtorg's reading: the remittals of the own office, and of each just what was shared. */
import type * as z from 'zod';
import { may } from '../../shared/access/permission.ts';
import type { Viewer } from '../../shared/access/viewer.ts';
import { openRemittal } from '../../shared/action/open-remittal.ts';
import { messagesRead, openMessages } from '../../shared/action/remittal/open-messages.ts';
import { listedSubject } from '../../shared/action/task-access.ts';
import { type OfficeRemittal, readOffice } from '../../shared/store/office.ts';
import { type ApiRequest, defineApiRoute, done, json } from '../../shared/web/api-route.ts';
import { problem } from '../../shared/web/problem.ts';
import type { WebDeps } from '../web.ts';
import { notFound, notWritten, refused } from './refusal.ts';
import { messageBody, messagesReadBody } from './shape/body.ts';
import {
  listedOf,
  messagesShape,
  officeRemittalOf,
  officeShape,
  remittalFileShape,
} from './shape/remittal.ts';
import { taskOf } from './shape/task.ts';

function listed(viewer: Viewer, now: Date, row: OfficeRemittal) {
  const { remittal } = row;
  const subject = listedSubject(viewer, remittal.office, 'receiver', row);
  return listedOf(remittal, may(viewer, 'remittal.read', subject).allowed, now);
}

export const remittalRoutes = [
  defineApiRoute({
    method: 'GET',
    path: '/api/remittals',
    action: 'remittal.list',
    summary: "The remittals of the coach's own office",
    answers: officeShape,
    handler: async ({ viewer, now }: ApiRequest<undefined>, deps: WebDeps) => {
      if (viewer.unit === null) return problem('NotAllowed', 403);
      const office = await readOffice(deps.table, viewer.unit);
      const seen = (list: readonly OfficeRemittal[]) => list.map((one) => listed(viewer, now, one));
      return json({
        open: seen(office.open),
        followed: seen(office.followed),
        ended: seen(office.ended),
        more: office.more,
      });
    },
  }),
  defineApiRoute({
    method: 'GET',
    path: '/api/remittals/{caseId}/{instanceId}',
    action: 'remittal.read',
    summary: 'A remittal: what the unit has shared, and what the office has answered',
    answers: remittalFileShape,
    handler: async ({ viewer, params }: ApiRequest<undefined>, deps: WebDeps) => {
      const { caseId, instanceId } = params;
      const opened = await openRemittal(deps, viewer, 'remittal.read', { caseId, instanceId });
      if (opened === undefined) return notFound;
      const { remittal, task, answers, events } = opened;
      return json({
        remittal: officeRemittalOf(remittal),
        ...(task === undefined ? {} : { task: taskOf(task) }),
        answers: [...answers],
        events: [...events],
      });
    },
  }),
  defineApiRoute({
    method: 'GET',
    path: '/api/remittals/{caseId}/{instanceId}/messages',
    action: 'remittal.read',
    alsoFor: ['case.read'],
    summary: 'What unit and office have written to each other about a remittal, oldest first',
    about: 'The mark of a new message stays until somebody says to have read it.',
    answers: messagesShape,
    handler: async ({ viewer, params }: ApiRequest<undefined>, deps: WebDeps) => {
      const opened = await openMessages(deps, viewer, params);
      return opened.ok ? json({ messages: [...opened.messages] }) : refused(opened.reason);
    },
  }),
  defineApiRoute({
    method: 'POST',
    path: '/api/remittals/{caseId}/{instanceId}/messages/read',
    action: 'remittal.message',
    summary: 'Say that the own side has read the messages up to a number',
    about: 'They are new on its lists no more. A message that came later keeps its mark.',
    body: messagesReadBody,
    handler: async (request: ApiRequest<z.infer<typeof messagesReadBody>>, deps: WebDeps) => {
      const { viewer, params, body } = request;
      const read = await messagesRead(deps, viewer, params, body.number);
      return read.ok ? done : refused(read.reason);
    },
  }),
  defineApiRoute({
    method: 'POST',
    path: '/api/remittals/{caseId}/{instanceId}/messages',
    action: 'remittal.message',
    summary: 'Write to the other party about a remittal',
    about: 'The unit shares by writing: refused (`NoConsentToWrite`) unless a consent holds.',
    body: messageBody,
    handler: async (request: ApiRequest<z.infer<typeof messageBody>>, deps: WebDeps) => {
      const { viewer, params, body, key, lang } = request;
      const { caseId = '', instanceId = '' } = params;
      const form = { messageText: [body.text] };
      // The reading of forms is loaded with the first message, not with the API.
      const { writeMessage } = await import('../../shared/action/remittal/write-message.ts');
      const written = await writeMessage(deps, { viewer, caseId, instanceId, form, key });
      return written.ok ? done : notWritten(lang, written);
    },
  }),
];
