import type { ComponentChildren } from 'preact';
import type { FieldError } from '../../../shared/instrument/field-error.ts';
import { page, type Reply, redirect, refusal } from '../../../shared/web/reply.ts';
import type { PageRequest, PostRequest } from '../../../shared/web/request.ts';
import type { MemberGet, MemberPost } from '../../../shared/web/route.ts';
import type { ApplicantDeps } from '../deps.ts';
import type { Draft } from '../draft.ts';
import { addressOf } from '../own-application.ts';
import { partAddress } from '../part-address.ts';
import { type Self, withSelfService } from '../self-service.ts';
import { sendApplication } from '../send-application.ts';
import { AlreadyApplied } from '../view/already-applied.tsx';
import { Check } from '../view/check.tsx';

function view(
  request: PageRequest,
  { judging }: Self,
  draft: Pick<Draft, 'form' | 'seen'>,
  shown: {
    readonly status: number;
    readonly errors?: readonly FieldError[];
    readonly notice?: ComponentChildren;
  },
): Reply {
  const { status, errors = [], notice = null } = shown;
  const body = <Check {...{ request, draft, judging, errors, notice }} />;
  return page(request.texts.applicant.check.title, body, { status });
}

async function send(request: PostRequest, deps: ApplicantDeps, self: Self): Promise<Reply> {
  const result = await sendApplication(request, deps, self);
  switch (result.next) {
    case 'receipt':
      return redirect(addressOf(result.sent, 'kvitto'));
    case 'saved':
      return redirect('/ansokan?sparat=ja');
    case 'tooLarge':
      return refusal('DraftTooLarge', { status: 413 });
    case 'again':
      return view(request, self, result.draft, { status: 422, errors: result.errors });
    case 'applied': {
      const { draft, refused, own } = result;
      const notice = <AlreadyApplied request={request} refused={refused} own={own} />;
      return view(request, self, draft, { status: 409, notice });
    }
  }
}

/** The answers, to be checked before they are sent. */
export const showCheck: MemberGet<ApplicantDeps>['handler'] = (request, deps) =>
  withSelfService(request, deps, 'application.draft', async (self) =>
    self.draft === undefined
      ? redirect(partAddress.all)
      : view(request, self, self.draft, { status: 200 }),
  );

/** Sends the application, or keeps it for later. */
export const postCheck: MemberPost<ApplicantDeps>['handler'] = (request, deps) =>
  withSelfService(request, deps, 'application.draft', (self) => send(request, deps, self));
