import { createHash } from 'node:crypto';
import { nyansokan } from '../../workflows/nyansokan.ts';
import { begin } from '../../workflows/transition.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Applicant } from '../application/household-from.ts';
import { startOfDay } from '../clock/stockholm.ts';
import type { AnswersOf } from '../instrument/answers-of.ts';
import type { FieldError } from '../instrument/field-error.ts';
import { ansokan } from '../instrument/forms/ansokan.ts';
import { registrering } from '../instrument/forms/registrering.ts';
import type { RawForm } from '../instrument/instrument.ts';
import { latestVersions } from '../instrument/registry.ts';
import { toForm } from '../instrument/to-form.ts';
import { canonicalJson } from '../journal/canonical.ts';
import { emptyChain } from '../journal/chain.ts';
import type { CaseHead } from '../store/item/case.ts';
import type { SentForm } from '../store/item/document.ts';
import type { Application } from '../store/item/instance.ts';
import type { EventNote } from './change.ts';
import type { Deps } from './deps.ts';
import { copied } from './draft.ts';
import { stepEvents } from './move.ts';

/** An application to be taken in, from the web, the API or a contact that mottagning registers. */
export type Submission = {
  /** Who applies; `sub` is null when mottagning registers for somebody without a login. */
  readonly applicant: Applicant & { readonly sub: string | null };
  /** Who sends it: the applicant, or the mottagningssekreterare. */
  readonly viewer: Viewer;
  readonly unit: string;
  readonly language: 'sv' | 'en';
  readonly channel: Application['channel'];
  /** Local date on which it came in, where it is registered for somebody (R001 counts from it). */
  readonly firstContact?: string;
  /** The form that was filled in; a registration may leave most of it open (R005). */
  readonly form?: 'ansokan' | 'registrering';
  readonly input:
    | { readonly kind: 'typed'; readonly form: RawForm }
    | { readonly kind: 'json'; readonly answers: unknown };
  readonly key: string;
};

export type Submitted =
  | { readonly ok: true; readonly caseId: string; readonly instanceId: string }
  | { readonly ok: false; readonly reason: 'FieldErrors'; readonly errors: readonly FieldError[] }
  /** With protected identity one applies by a person at the unit, never on the web (domain §6.5). */
  | { readonly ok: false; readonly reason: 'NoSelfService' }
  /** One application per household and month: this is the first. */
  | {
      readonly ok: false;
      readonly reason: 'AlreadyApplied';
      readonly month: string;
      readonly caseId: string;
      readonly instanceId: string;
    };

export type ApplicationForm = AnswersOf<typeof ansokan> | AnswersOf<typeof registrering>;

/** Whether the applicant sends it, and not mottagning for somebody. */
export function isOwn(sent: Submission): boolean {
  return sent.applicant.sub === sent.viewer.sub;
}

/** The form that was filled in. */
export function formOf({ form }: Submission) {
  return form === 'registrering' ? registrering : ansokan;
}

/** The application as it begins, at the first step of its process. */
export function newApplication(
  deps: Deps,
  sent: Submission,
  answers: ApplicationForm,
  now: string,
  caseId: string,
  household: CaseHead['household'],
): Application {
  const { adults, children } = household;
  const items = { children: children.map(({ id }) => id), remittals: [] };
  return {
    caseId,
    instanceId: `A-${deps.newId(8)}`,
    unit: sent.unit,
    version: 1,
    flow: begin(nyansokan, nyansokan.name, items),
    run: 1,
    openedAt: now,
    runAskedAt: now,
    marks: [],
    month: answers.supportMonth,
    household: { adults, children },
    channel: sent.channel,
    language: sent.language,
    formVersion: formOf(sent).version,
    formHash: hashOf(answers),
    submittedAt: now,
    forms: latestVersions(),
    calculationNo: 0,
  };
}

/** The head of the case: new, or the known one with what this application says of the household. */
export function headOf(
  sent: Submission,
  answers: ApplicationForm,
  household: CaseHead['household'],
  now: string,
  caseId: string,
  known: CaseHead | undefined,
): Omit<CaseHead, 'protectedIdentity'> {
  const subjects = new Set([
    ...(known?.subjects ?? []),
    ...(sent.applicant.sub === null ? [] : [sent.applicant.sub]),
  ]);
  return {
    caseId,
    version: known?.version ?? 1,
    unit: sent.unit,
    assignee: known?.assignee ?? null,
    subjects: [...subjects],
    household: { adults: household.adults, children: household.children },
    contact: {
      language: sent.language,
      ...(answers.phone === undefined ? {} : { phone: answers.phone }),
      ...(answers.email === undefined ? {} : { email: answers.email }),
      ...(answers.interpreter ? { interpreter: answers.language ?? sent.language } : {}),
    },
    openedAt: known?.openedAt ?? now,
    journal: known?.journal ?? emptyChain,
  };
}

/** What the journal says of an application that came in. */
export function eventsOf(sent: Submission, application: Application): readonly EventNote[] {
  const { channel, firstContact } = sent;
  const came = firstContact === undefined ? {} : { occurredAt: startOfDay(firstContact) };
  const data = { ...came, channel, month: application.month, formHash: application.formHash };
  return [
    ...(firstContact === undefined
      ? []
      : [
          {
            type: 'contact_registered',
            instance: application,
            data: { ...came, channel },
          } as const,
        ]),
    {
      type: isOwn(sent) ? 'application_submitted' : 'application_registered',
      instance: application,
      data,
    },
    ...stepEvents(undefined, application),
  ];
}

/** The form as it was sent, word for word. */
export function formAsSent(
  sent: Submission,
  answers: ApplicationForm,
  application: Application,
): SentForm {
  const form = formOf(sent);
  const raw = sent.input.kind === 'typed' ? sent.input.form : toForm(form, answers);
  return {
    caseId: application.caseId,
    instanceId: application.instanceId,
    form: form.id,
    formVersion: form.version,
    language: sent.language,
    sentAt: application.submittedAt,
    raw: copied(raw),
    answers,
    hash: application.formHash,
  };
}

function hashOf(answers: ApplicationForm): string {
  return createHash('sha256')
    .update(canonicalJson(JSON.parse(JSON.stringify(answers))))
    .digest('hex');
}
