import type { CasePage } from '../../../shared/store/case-page.ts';
import type { Appeal } from '../../../shared/store/item/review.ts';
import { appealTexts } from '../../../shared/text/later/appeal.ts';
import { notFound, page, type Reply, redirect, refusal } from '../../../shared/web/reply.ts';
import type { PageRequest, PostRequest } from '../../../shared/web/request.ts';
import type { ApplicantDeps } from '../deps.ts';
import { addressOf } from '../own-application.ts';
import { mayTakeBack } from '../view/appeal-state.tsx';
import { noSelfService } from '../view/no-self-service.tsx';
import { PageHead } from '../view/page-head.tsx';
import { TakeBackChoice } from '../view/take-back-choice.tsx';

interface OwnAppeal {
  readonly page: CasePage;
  readonly appeal: Appeal;
}

/** The application's page, which tells of the appeal. */
function backTo({ caseId, applicationId }: Appeal): string {
  return addressOf({ caseId, instanceId: applicationId });
}

async function withAppeal(
  request: PageRequest,
  deps: ApplicantDeps,
  show: (own: OwnAppeal) => Promise<Reply> | Reply,
): Promise<Reply> {
  const { caseId = '', instanceId } = request.params;
  const read = await deps.openCase(request.viewer, caseId, 'appeal.withdraw');
  if (!read.ok) return read.reason === 'NoSelfService' ? noSelfService(request, deps) : notFound();
  const appeal = read.page.appeals.find((one) => one.instanceId === instanceId);
  return appeal ? show({ page: read.page, appeal }) : notFound();
}

/** What it means, that nobody may ask for it, and the choice. */
function Withdraw({ request, page: read, appeal }: OwnAppeal & { readonly request: PageRequest }) {
  const { application: app } = request.texts.applicant;
  const { withdraw: words } = appealTexts(request.lang);
  return (
    <>
      <PageHead
        title={words.title}
        back={{ href: backTo(appeal), text: app.back }}
        about={app.caseNumber(appeal.caseId)}
      />
      <p class="lead">{words.text}</p>
      <p>{words.free}</p>
      <TakeBackChoice
        request={request}
        page={read}
        action={addressOf(appeal, 'aterkalla-overklagande')}
        back={backTo(appeal)}
        words={words}
      />
    </>
  );
}

export function showWithdrawAppeal(request: PageRequest, deps: ApplicantDeps): Promise<Reply> {
  return withAppeal(request, deps, (own) =>
    mayTakeBack(own.appeal)
      ? page(appealTexts(request.lang).withdraw.title, <Withdraw request={request} {...own} />)
      : redirect(backTo(own.appeal)),
  );
}

/** Takes the own appeal back. */
export function postWithdrawAppeal(request: PostRequest, deps: ApplicantDeps): Promise<Reply> {
  return withAppeal(request, deps, async ({ appeal }) => {
    const { viewer, key } = request;
    const { caseId, instanceId } = appeal;
    const done = await deps.withdrawAppeal({ viewer, caseId, instanceId, key });
    return done.ok ? redirect(backTo(appeal)) : refusal(done.reason);
  });
}
