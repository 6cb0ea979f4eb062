import type { Submitted } from '../../../shared/action/submit-application.ts';
import { localDate } from '../../../shared/clock/stockholm.ts';
import type { FieldError } from '../../../shared/instrument/field-error.ts';
import type { RawForm } from '../../../shared/instrument/instrument.ts';
import { mergeDraft } from '../../../shared/web/form/merge-draft.ts';
import { page, type Reply, redirect } from '../../../shared/web/reply.ts';
import type { PageRequest, PostRequest } from '../../../shared/web/request.ts';
import { defineRoute } from '../../../shared/web/route.ts';
import type { ApplicantDeps } from '../deps.ts';
import {
  application,
  type Draft,
  declaration,
  errorsOn,
  foreignFields,
  progressOf,
} from '../draft.ts';
import { keepDraft } from '../keep-draft.ts';
import { addressOf } from '../own-application.ts';
import { partAddress } from '../part-address.ts';
import { type Self, withSelfService } from '../self-service.ts';
import { AlreadyApplied } from '../view/already-applied.tsx';
import { Check } from '../view/check.tsx';

const lastPart = application.sections.filter(({ id }) => id === declaration);

type Refused = Extract<Submitted, { readonly reason: 'AlreadyApplied' }>;

function view(
  request: PageRequest,
  draft: Pick<Draft, 'form' | 'seen'>,
  options: {
    readonly errors?: readonly FieldError[];
    readonly refused?: Refused;
    readonly own?: boolean;
  } = {},
): Reply {
  const { errors = [], refused, own = false } = options;
  const today = localDate(request.now.toISOString());
  const progress = progressOf(draft, today);
  const notice = refused && <AlreadyApplied request={request} refused={refused} own={own} />;
  const body = <Check {...{ request, draft, progress, errors, today, notice }} />;
  const status = refused ? 409 : errors.length > 0 ? 422 : 200;
  return page(request.texts.applicant.check.title, body, { status });
}

async function send(request: PostRequest, deps: ApplicantDeps, self: Self): Promise<Reply> {
  const { viewer, lang, key, form: posted } = request;
  const before = await deps.sentBefore(viewer.sub, key);
  if (before !== undefined) return redirect(addressOf(before, 'kvitto'));
  const seen = self.draft?.seen ?? [];
  const foreign = lastPart.flatMap((part) => foreignFields(part, posted));
  const typed: RawForm = foreign.length > 0 ? {} : posted;
  const form = mergeDraft(application, [declaration], self.draft?.form ?? {}, typed);
  const draft = { form, seen };
  if (foreign.length > 0) return view(request, draft, { errors: foreign });
  const today = localDate(request.now.toISOString());
  if (request.press.do !== 'send' || request.press.as === 'save') {
    const kept = await keepDraft(request, deps, draft);
    return kept.ok ? redirect('/ansokan?sparat=ja') : kept.reply;
  }
  const errors = lastPart.flatMap((part) => errorsOn(part, form, today));
  const ready = progressOf(draft, today).every(({ status }) => status === 'done');
  if (errors.length > 0 || !ready) {
    const kept = await keepDraft(request, deps, draft);
    return kept.ok ? view(request, draft, { errors }) : kept.reply;
  }
  const { personalNumber } = self;
  const applicant = { personalNumber, name: viewer.name, sub: viewer.sub };
  const input = { kind: 'typed', form } as const;
  const sent = await deps.submit({ applicant, viewer, language: lang, input, key });
  if (sent.ok) return redirect(addressOf(sent, 'kvitto'));
  const kept = await keepDraft(request, deps, draft);
  if (!kept.ok) return kept.reply;
  if (sent.reason === 'FieldErrors') return view(request, draft, { errors: sent.errors });
  const first = await deps.openCase(viewer, sent.caseId, 'application.readOwn');
  return view(request, draft, { refused: sent, own: first.ok });
}

export const checkRoutes = [
  defineRoute<ApplicantDeps>({
    method: 'GET',
    path: partAddress.check,
    action: 'application.draft',
    handler: (request, deps) =>
      withSelfService(request, deps, 'application.draft', async ({ draft }) =>
        draft === undefined ? redirect(partAddress.all) : view(request, draft),
      ),
  }),
  defineRoute<ApplicantDeps>({
    method: 'POST',
    path: partAddress.check,
    action: 'application.draft',
    handler: (request, deps) =>
      withSelfService(request, deps, 'application.draft', (self) => send(request, deps, self)),
  }),
];
