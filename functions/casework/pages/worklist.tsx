import type { ComponentChildren } from 'preact';
import { caseworkRoles, managerRoles } from '../../../shared/access/role.ts';
import { staffOf } from '../../../shared/store/staff.ts';
import { openTo, readPool, readWorklist } from '../../../shared/store/worklist.ts';
import { page, type Reply } from '../../../shared/web/reply.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { defineRoute } from '../../../shared/web/route.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import type { WebDeps } from '../../web.ts';
import { worklistPath } from '../address.ts';
import { AllotForm } from '../view/allot-form.tsx';
import { NewMessages } from '../view/new-messages.tsx';
import { TakeForm } from '../view/take-form.tsx';
import { ListSection, Summary } from '../view/worklist-parts.tsx';

/** The worklist, with something to notice above it after an action. */
export async function worklistPage(
  request: PageRequest,
  deps: WebDeps,
  notice: { readonly status?: number; readonly alert?: ComponentChildren } = {},
): Promise<Reply> {
  const { viewer, texts } = request;
  const words = texts.casework.worklist;
  const leads = viewer.unit !== null && viewer.roles.some((role) => isManager(role));
  const [worklist, unitPool, staff] = await Promise.all([
    readWorklist(deps.table, viewer),
    leads && viewer.unit !== null ? readPool(deps.table, viewer.unit, caseworkRoles) : [],
    leads && viewer.unit !== null ? staffOf(deps.table, viewer.unit) : [],
  ]);
  const { mine, pool, unread } = worklist;
  const toAllot = openTo(viewer, unitPool);
  const counted = leads ? [...mine, ...pool, ...toAllot] : mine;
  const body = (
    <>
      <h1 class="ds-heading" data-size="lg">
        {words.title}
      </h1>
      {notice.alert}
      <NewMessages request={request} unread={unread} />
      <Summary request={request} tasks={counted} waiting={pool} toAllot={toAllot} />
      <ListSection request={request} title={words.mine} empty={words.noneMine} tasks={mine} />
      <ListSection
        request={request}
        title={words.pool}
        empty={words.nonePool}
        tasks={pool}
        showRole={viewer.roles.length > 1}
        act={(task) => <TakeForm request={request} task={task} />}
      />
      {leads && (
        <ListSection
          request={request}
          title={words.toAllot}
          empty={words.noneToAllot}
          tasks={toAllot}
          showRole
          act={(task) => <AllotForm request={request} task={task} staff={staff} />}
        />
      )}
      {leads && (
        <p>
          <a class="ds-link" href="/styrning">
            {words.toFigures}
          </a>
        </p>
      )}
    </>
  );
  return page(words.title, body, { width: 'wide', status: notice.status ?? 200 });
}

function isManager(role: string): boolean {
  return managerRoles.some((manager) => manager === role);
}

export const worklistRoutes = [
  defineRoute<WebDeps>({
    method: 'GET',
    path: worklistPath,
    action: 'worklist.read',
    handler: async (request, deps) => {
      const { conflict, worklist } = request.texts.casework;
      if (request.query.jav === 'ja') {
        return worklistPage(request, deps, {
          alert: <Alert tone="success">{conflict.done}</Alert>,
        });
      }
      const { allotted } = worklist;
      const to = request.query.fordelad;
      const staff = to === undefined ? [] : await staffOf(deps.table, request.viewer.unit ?? '');
      const name = staff.find(({ sub }) => sub === to)?.name;
      return worklistPage(
        request,
        deps,
        name === undefined ? {} : { alert: <Alert tone="success">{allotted(name)}</Alert> },
      );
    },
  }),
];
