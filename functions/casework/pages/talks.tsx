import { openCase } from '../../../shared/action/read-case.ts';
import { beginTalk, talksOf } from '../../../shared/action/talk.ts';
import { localDate } from '../../../shared/clock/stockholm.ts';
import type { FieldError } from '../../../shared/instrument/field-error.ts';
import type { CasePage } from '../../../shared/store/case-page.ts';
import { type Talk, talkForms } from '../../../shared/store/item/talk.ts';
import { longDate } from '../../../shared/text/format.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import { notFound, page, type Reply, redirect } from '../../../shared/web/reply.ts';
import type { PageRequest, PostRequest } from '../../../shared/web/request.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import type { WebDeps } from '../../web.ts';
import { talkPath } from '../address.ts';
import { aboutOf } from '../case-view.ts';
import { BackToCase } from '../view/back-to-case.tsx';
import { TalkStart } from '../view/talk-start.tsx';

function TalkList(props: {
  readonly request: PageRequest;
  readonly read: CasePage;
  readonly talks: readonly Talk[];
}) {
  const { request, read, talks } = props;
  const { lang } = request;
  const words = caseworkPageTexts(request.lang).talk;
  if (talks.length === 0) return <p class="hint">{words.none}</p>;
  return (
    <ul class="plain">
      {talks.map(({ id, form, adultId, by, done, startedAt }) => (
        <li key={id}>
          <a class="ds-link" href={talkPath(read.head.caseId, id)}>
            {words.forms[form]}, {aboutOf(read, adultId)}
          </a>{' '}
          <span class="hint">
            {done
              ? words.documented(by.name, longDate(lang, localDate(done.at)))
              : words.begun(by.name, longDate(lang, localDate(startedAt)))}
          </span>
        </li>
      ))}
    </ul>
  );
}

async function view(
  request: PageRequest,
  deps: WebDeps,
  errors: readonly FieldError[],
): Promise<Reply> {
  const caseId = request.params.caseId ?? '';
  const opened = await openCase(deps, request.viewer, caseId, 'talk.read', 'talk');
  if (!opened.ok) return notFound();
  const words = caseworkPageTexts(request.lang).talk;
  const talks = await talksOf(deps, caseId);
  const body = (
    <>
      <BackToCase request={request} caseId={caseId} />
      <h1 class="ds-heading" data-size="lg">
        {words.title}
      </h1>
      <Alert tone="warning" title={words.safeTitle}>
        <ul class="ds-list">
          {words.safe.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </Alert>
      <TalkList request={request} read={opened.page} talks={talks} />
      <TalkStart request={request} read={opened.page} errors={errors} />
    </>
  );
  return page(`${words.title} ${caseId}`, body, { status: errors.length > 0 ? 422 : 200 });
}

/** The talks of a case, and the beginning of a new one. */
export function showTalks(request: PageRequest, deps: WebDeps): Promise<Reply> {
  return view(request, deps, []);
}

function notChosen(path: 'form' | 'adult'): FieldError {
  const [sv, en] = [caseworkPageTexts('sv').talk, caseworkPageTexts('en').talk];
  const label = path === 'form' ? 'which' : 'withWhom';
  return {
    path,
    code: 'AnswerMissing',
    label: { sv: sv[label], en: en[label] },
    message: { sv: sv.choose, en: en.choose },
  };
}

/** Begins a talk with one of the adults. */
export async function postTalk(request: PostRequest, deps: WebDeps): Promise<Reply> {
  const { viewer, key, params } = request;
  const caseId = params.caseId ?? '';
  const form = talkForms.find((one) => one === request.form.form?.[0]);
  const adultId = request.form.adult?.[0] ?? '';
  const missing = [
    ...(form === undefined ? [notChosen('form')] : []),
    ...(adultId === '' ? [notChosen('adult')] : []),
  ];
  if (form === undefined || missing.length > 0) return view(request, deps, missing);
  const begun = await beginTalk(deps, { viewer, caseId, form, adultId, key });
  return begun.ok ? redirect(talkPath(caseId, begun.id)) : notFound();
}
