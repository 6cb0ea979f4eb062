/** Jobbtorg's reading: the remittals of the own office, and of each just what was shared. */
import { may } from '../../shared/access/permission.ts';
import type { Viewer } from '../../shared/access/viewer.ts';
import { openRemittal } from '../../shared/action/open-remittal.ts';
import { type OfficeRemittal, readOffice } from '../../shared/store/office.ts';
import { type ApiRequest, defineApiRoute, json } from '../../shared/web/api-route.ts';
import { problem } from '../../shared/web/problem.ts';
import type { WebDeps } from '../web.ts';
import { notFound } from './refusal.ts';
import { listedOf, officeShape, remittalFileShape, remittalOf } from './shape/remittal.ts';
import { taskOf } from './shape/task.ts';

function listed(viewer: Viewer, now: Date, { remittal, protectedIdentity }: OfficeRemittal) {
  const subject = { unit: remittal.office, relation: 'receiver', protectedIdentity } as const;
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
        remittal: remittalOf(remittal),
        ...(task === undefined ? {} : { task: taskOf(task) }),
        answers: [...answers],
        events: [...events],
      });
    },
  }),
];
