import { Fragment } from 'preact';
import { may } from '../../../shared/access/permission.ts';
import { openCase } from '../../../shared/action/read-case.ts';
import { isOver } from '../../../shared/action/review/sent-decision.ts';
import { caseSubject } from '../../../shared/action/task-access.ts';
import { readFile } from '../../../shared/store/application-file.ts';
import { type CasePage, instancesOf } from '../../../shared/store/case-page.ts';
import type { Application } from '../../../shared/store/item/instance.ts';
import { staffOf } from '../../../shared/store/staff.ts';
import { type Reply, page as reply } from '../../../shared/web/reply.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import type { WebDeps } from '../../web.ts';
import { notOpened } from '../not-opened.ts';
import { ApplicationCard, ended } from '../view/application-card.tsx';
import { CaseTitle, ContactCard, HouseholdCard } from '../view/case-head.tsx';
import { CaseLinks, LatestEvents } from '../view/case-parts.tsx';
import { ClockList } from '../view/clock-list.tsx';
import { NextAction } from '../view/next-action.tsx';
import { PartList } from '../view/part-list.tsx';
import { RemittalList } from '../view/remittal-list.tsx';
import { afterWords, doneWords, openedWords } from '../view/step-words.ts';

/** Applications, the latest first. */
function latestFirst({ applications }: CasePage): readonly Application[] {
  return applications.toSorted((a, b) => b.submittedAt.localeCompare(a.submittedAt));
}

/** The page of a case: what to do now first, then how it stands, then what has happened. */
export async function showCase(request: PageRequest, deps: WebDeps): Promise<Reply> {
  const { viewer, query } = request;
  const opened = await openCase(deps, viewer, request.params.caseId ?? '', 'case.read', 'case');
  if (!opened.ok) return notOpened(opened.reason);
  const { page } = opened;
  const applications = latestFirst(page);
  const current = applications.find((one) => !ended(one)) ?? applications[0];
  const file = current && (await readFile(deps.table, current.instanceId));
  const leads = may(viewer, 'task.allot', caseSubject(viewer, page.head)).allowed;
  const staff = leads ? await staffOf(deps.table, page.head.unit) : [];
  const shared = { request, page };
  // Most cases have nothing after a decision, and its words are many.
  const reviewed = page.appeals.length > 0 || page.amendments.length > 0;
  const review = reviewed ? await import('../view/review-cards.tsx') : undefined;
  const { registered } = request.texts.casework.register;
  const again = openedWords(request.texts, page, query.oppnad);
  const done =
    query.registrerad === 'ja'
      ? registered
      : (again ?? afterWords(request.texts, query.efter) ?? doneWords(request.texts, query.klart));
  const body = (
    <>
      <CaseTitle request={request} head={page.head} />
      {done !== undefined && <Alert tone="success">{done}</Alert>}
      <div class="columns">
        <div class="stack">
          <NextAction
            {...shared}
            staff={staff}
            running={instancesOf(page).some((one) => !isOver(one))}
            begun={new Set(file?.drafts.map(({ task }) => task))}
          />
          {current && file && <PartList {...shared} application={current} file={file} />}
          {applications.map((application) => (
            <Fragment key={application.instanceId}>
              {review && <review.ReviewCards {...shared} applicationId={application.instanceId} />}
              <ApplicationCard {...shared} application={application} />
            </Fragment>
          ))}
          <LatestEvents {...shared} />
        </div>
        <div class="stack">
          <ClockList
            {...shared}
            instances={[
              ...(current ? [current] : []),
              ...page.remittals.filter((one) => one.applicationId === current?.instanceId),
              ...page.appeals.filter((one) => !isOver(one)),
            ]}
          />
          <RemittalList {...shared} />
          <HouseholdCard request={request} household={page.head.household} />
          <ContactCard request={request} head={page.head} />
          <CaseLinks {...shared} />
        </div>
      </div>
    </>
  );
  return reply(page.head.caseId, body, { width: 'wide' });
}
