import { beginAmendment } from '../../../shared/action/review/begin-amendment.ts';
import { appealed } from '../../../shared/action/review/sent-decision.ts';
import { localDate } from '../../../shared/clock/stockholm.ts';
import { longDate, monthName } from '../../../shared/text/format.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import { Button, PostForm } from '../../../shared/web/form/post-form.tsx';
import { notFound, page, type Reply, redirect, refusal } from '../../../shared/web/reply.ts';
import type { PageRequest, PostRequest } from '../../../shared/web/request.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import type { WebDeps } from '../../web.ts';
import { amendPath, casePath } from '../address.ts';
import { decisionNamed } from '../decision-named.ts';
import { BackToCase } from '../view/back-to-case.tsx';

/** What the law lets be done about a sent decision, before it is begun (FL 36–39 §§, R233). */
export async function showAmend(request: PageRequest, deps: WebDeps): Promise<Reply> {
  const { lang, params } = request;
  const named = await decisionNamed(request, deps, 'amendment.begin');
  if (!named) return notFound();
  const { caseId = '', instanceId = '' } = params;
  const { application, decidedAt } = named.decision;
  const { amend: words, register } = caseworkPageTexts(request.lang).review;
  const isAppealed = appealed(named.page, application.instanceId) !== 'none';
  const body = (
    <>
      <BackToCase request={request} caseId={caseId} />
      <h1 class="ds-heading" data-size="lg">
        {words.title}
      </h1>
      <p class="hint">
        {register.about(monthName(lang, application.month), longDate(lang, localDate(decidedAt)))}
      </p>
      <p>{words.lead}</p>
      <ul class="ds-list">
        {words.laws.map((law) => (
          <li key={law}>{law}</li>
        ))}
      </ul>
      {isAppealed && <Alert tone="warning">{words.appealed}</Alert>}
      <p>{words.colleague}</p>
      <PostForm request={request} action={amendPath(caseId, instanceId)}>
        <div class="buttons">
          <Button press="begin">{words.begin}</Button>
        </div>
      </PostForm>
    </>
  );
  return page(words.title, body);
}

/** Begins it. Who may not see the decision does not learn that there is one. */
export async function postAmend(request: PostRequest, deps: WebDeps): Promise<Reply> {
  const { viewer, key, params } = request;
  if (!(await decisionNamed(request, deps, 'amendment.begin'))) return notFound();
  const { caseId = '', instanceId = '' } = params;
  const told = await beginAmendment(deps, { viewer, caseId, instanceId, key });
  return told.ok ? redirect(`${casePath(caseId)}?efter=provas`) : refusal(told.reason);
}
