/** Sending an application: once for each form, and only when every part is done. */
import type { Submitted } from '../../shared/action/submit-application.ts';
import type { FieldError } from '../../shared/instrument/field-error.ts';
import { mergeDraft } from '../../shared/web/form/merge-draft.ts';
import type { PostRequest } from '../../shared/web/request.ts';
import type { ApplicantDeps } from './deps.ts';
import {
  application,
  type Draft,
  declaration,
  errorsOn,
  fitsInStore,
  foreignFields,
  progressOf,
} from './draft.ts';
import type { Self } from './self-service.ts';

/** The refusal that points at the first application of the month. */
export type Refused = Extract<Submitted, { readonly reason: 'AlreadyApplied' }>;

type Written = Pick<Draft, 'form' | 'seen'>;

/** Where a post of the check leads; what was typed is kept whenever the page comes back. */
export type Sending =
  | {
      readonly next: 'receipt';
      readonly sent: { readonly caseId: string; readonly instanceId: string };
    }
  | { readonly next: 'saved' | 'tooLarge' }
  | { readonly next: 'again'; readonly draft: Written; readonly errors: readonly FieldError[] }
  | {
      readonly next: 'applied';
      readonly draft: Written;
      readonly refused: Refused;
      readonly own: boolean;
    };

const lastPart = application.sections.filter(({ id }) => id === declaration);

/** The same post a second time leads to the same receipt: the draft is gone by then. */
export async function sendApplication(
  request: PostRequest,
  deps: ApplicantDeps,
  self: Self,
): Promise<Sending> {
  const { viewer, key, form: posted, press } = request;
  const before = await deps.sentBefore(viewer.sub, key);
  if (before !== undefined) return { next: 'receipt', sent: before };
  const { form: typed, seen } = self.draft ?? { form: {}, seen: [] };
  const foreign = lastPart.flatMap((part) => foreignFields(part, posted));
  if (foreign.length > 0) return { next: 'again', draft: { form: typed, seen }, errors: foreign };
  const draft = { form: mergeDraft(application, [declaration], typed, posted), seen };
  if (!fitsInStore(draft.form)) return { next: 'tooLarge' };
  const result =
    press.do === 'send' && press.as === 'send'
      ? await submit(request, deps, self, draft)
      : undefined;
  if (result?.next !== 'receipt') await deps.saveDraft(viewer.sub, draft);
  return result ?? { next: 'saved' };
}

async function submit(
  { viewer, lang, key }: PostRequest,
  deps: ApplicantDeps,
  { judging }: Self,
  draft: Written,
): Promise<Sending> {
  const errors = lastPart.flatMap((part) => errorsOn(part, draft.form, judging));
  const ready = progressOf(draft, judging).every(({ status }) => status === 'done');
  if (errors.length > 0 || !ready) return { next: 'again', draft, errors };
  const sent = await deps.submit({
    applicant: { ...judging.applicant, sub: viewer.sub },
    viewer,
    language: lang,
    input: { kind: 'typed', form: draft.form },
    key,
  });
  if (sent.ok) return { next: 'receipt', sent };
  if (sent.reason === 'FieldErrors') return { next: 'again', draft, errors: sent.errors };
  // The identity was protected while the page was written: the next page says whom to call.
  if (sent.reason === 'NoSelfService') return { next: 'again', draft, errors: [] };
  const first = await deps.openCase(viewer, sent.caseId, 'application.readOwn');
  return { next: 'applied', draft, refused: sent, own: first.ok };
}
