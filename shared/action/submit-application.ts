import { createHash } from 'node:crypto';
import { nyansokan } from '../../workflows/nyansokan.ts';
import { begin } from '../../workflows/transition.ts';
import type { Viewer } from '../access/viewer.ts';
import { householdErrors } from '../application/household-errors.ts';
import { type Applicant, householdFrom } from '../application/household-from.ts';
import { localDate, startOfDay } from '../clock/stockholm.ts';
import type { AnswersOf } from '../instrument/answers-of.ts';
import type { FieldError } from '../instrument/field-error.ts';
import { ansokan } from '../instrument/forms/ansokan.ts';
import { registrering } from '../instrument/forms/registrering.ts';
import type { RawForm } from '../instrument/instrument.ts';
import { parseAnswers } from '../instrument/parse-answers.ts';
import { parseForm } from '../instrument/parse-form.ts';
import { latestVersions } from '../instrument/registry.ts';
import { toForm } from '../instrument/to-form.ts';
import { canonicalJson } from '../journal/canonical.ts';
import { emptyChain } from '../journal/chain.ts';
import { type CasePage, readCase } from '../store/case-page.ts';
import type { CaseHead } from '../store/item/case.ts';
import { sentForm } from '../store/item/document.ts';
import type { Application } from '../store/item/instance.ts';
import { personCase, personMonth, subjectCase, usedFormKey } from '../store/item/person.ts';
import { personKey, subjectKey } from '../store/key.ts';
import { created, ofKind, put, query, read, removed, type Write } from '../store/table.ts';
import { againstOthers } from './against-others.ts';
import { commitChange, type EventNote } from './change.ts';
import type { Deps } from './deps.ts';
import { copied } from './draft.ts';
import { actorOf, startOf, stepEvents } from './move.ts';

export type { Applicant };

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
  /** One application per household and month: this is the first. */
  | {
      readonly ok: false;
      readonly reason: 'AlreadyApplied';
      readonly month: string;
      readonly caseId: string;
      readonly instanceId: string;
    };

type Answers = AnswersOf<typeof ansokan> | AnswersOf<typeof registrering>;

function formOf({ form }: Submission) {
  return form === 'registrering' ? registrering : ansokan;
}

/**
 * Takes an application in: stored word for word with its hash, the month reserved for every adult of
 * the household, the process begun. A second one for the same person and month is refused with a
 * pointer to the first; the same form key twice is the same application.
 */
export async function submitApplication(deps: Deps, sent: Submission): Promise<Submitted> {
  const now = await deps.clock.now();
  const parsed = parse(sent, localDate(now));
  if (!parsed.ok) return { ok: false, reason: 'FieldErrors', errors: parsed.errors };
  return againstOthers(() => tryToSubmit(deps, sent, parsed.answers, now));
}

/** Each form is parsed by itself, so that its answers are typed by it. */
function parse({ form, input }: Submission, today: string) {
  if (form === 'registrering') {
    return input.kind === 'typed'
      ? parseForm(registrering, input.form, { today })
      : parseAnswers(registrering, input.answers);
  }
  return input.kind === 'typed'
    ? parseForm(ansokan, input.form, { today })
    : parseAnswers(ansokan, input.answers);
}

async function tryToSubmit(
  deps: Deps,
  sent: Submission,
  answers: Answers,
  now: string,
): Promise<Submitted | undefined> {
  const applicantHash = deps.personHash(sent.applicant.personalNumber);
  const known = await knownCase(deps, applicantHash, sent.unit);
  const household = householdFrom(answers, sent.applicant, known?.head.household.children);
  const errors = householdErrors(ansokan, household);
  if (errors.length > 0) return { ok: false, reason: 'FieldErrors', errors };
  const hashes = household.adults.flatMap((adult) =>
    adult.personalNumber === undefined ? [] : [deps.personHash(adult.personalNumber)],
  );
  const caseId = known?.head.caseId ?? `EB-${now.slice(2, 4)}-${deps.newId(6)}`;
  const application = newApplication(deps, sent, answers, now, caseId, household.children);
  const { instanceId, month } = application;
  const head = headOf(sent, answers, household, now, caseId, known?.head);
  const committed = await commitChange(deps.table, {
    at: now,
    actor: actorOf(
      { sub: sent.viewer.sub, name: sent.viewer.name },
      sent.channel === 'web' ? 'sokande' : 'mottagningssekreterare',
    ),
    head: { ...(known ? { seen: known.head } : {}), next: head },
    instances: [{ next: application }],
    events: eventsOf(sent, application),
    messages: [startOf(application)],
    writes: [
      created(usedFormKey, {
        sub: sent.viewer.sub,
        key: sent.key,
        usedAt: now,
        location: `${caseId}/${instanceId}`,
      }),
      ...hashes.map((hash) => created(personMonth, { hash, month, caseId, instanceId })),
      created(sentForm, formAsSent(sent, answers, application)),
      ...hashes.map((hash) => put(personCase, { hash, caseId, since: now })),
      ...subjectWrites(sent, caseId, now),
    ],
  });
  if (committed.ok) return { ok: true, caseId, instanceId };
  if (committed.failed.includes(0)) return sameAgain(deps, sent);
  const taken = await firstOfMonth(deps, hashes, month);
  return taken && { ok: false, reason: 'AlreadyApplied', ...taken };
}

/** The case that the applicant has in the unit already, if there is one. */
async function knownCase(deps: Deps, hash: string, unit: string): Promise<CasePage | undefined> {
  const { items } = await query(deps.table, {
    partition: personKey.partition(hash),
    from: 'CASE#',
    to: 'CASE#~',
  });
  const pages = await Promise.all(
    ofKind(personCase, items).map(({ caseId }) => readCase(deps.table, caseId)),
  );
  return pages.find((page) => page?.head.unit === unit);
}

function newApplication(
  deps: Deps,
  sent: Submission,
  answers: Answers,
  now: string,
  caseId: string,
  children: readonly { readonly id: string }[],
): Application {
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
    channel: sent.channel,
    language: sent.language,
    formVersion: formOf(sent).version,
    formHash: hashOf(answers),
    submittedAt: now,
    forms: latestVersions(),
    calculationNo: 0,
  };
}

function headOf(
  sent: Submission,
  answers: Answers,
  household: CaseHead['household'],
  now: string,
  caseId: string,
  known: CaseHead | undefined,
): CaseHead {
  const subjects = new Set([
    ...(known?.subjects ?? []),
    ...(sent.applicant.sub === null ? [] : [sent.applicant.sub]),
  ]);
  return {
    caseId,
    version: known?.version ?? 1,
    unit: sent.unit,
    protectedIdentity: known?.protectedIdentity ?? false,
    assignee: known?.assignee ?? null,
    subjects: [...subjects],
    household: { adults: [...household.adults], children: [...household.children] },
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

function eventsOf(sent: Submission, application: Application): readonly EventNote[] {
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
      type: sent.channel === 'web' ? 'application_submitted' : 'application_registered',
      instance: application,
      data,
    },
    ...stepEvents(undefined, application),
  ];
}

function formAsSent(sent: Submission, answers: Answers, application: Application) {
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

function hashOf(answers: Answers): string {
  return createHash('sha256')
    .update(canonicalJson(JSON.parse(JSON.stringify(answers))))
    .digest('hex');
}

function subjectWrites(sent: Submission, caseId: string, now: string): Write[] {
  const { sub } = sent.applicant;
  if (sub === null) return [];
  return [
    put(subjectCase, { sub, caseId, since: now }),
    removed(subjectKey.draft(sub, ansokan.id)),
  ];
}

async function sameAgain(deps: Deps, sent: Submission): Promise<Submitted | undefined> {
  const used = await read(deps.table, usedFormKey, subjectKey.formKey(sent.viewer.sub, sent.key));
  const [caseId, instanceId] = used?.location.split('/') ?? [];
  return caseId && instanceId ? { ok: true, caseId, instanceId } : undefined;
}

async function firstOfMonth(deps: Deps, hashes: readonly string[], month: string) {
  for (const hash of hashes) {
    const taken = await read(deps.table, personMonth, personKey.month(hash, month));
    if (taken) return { month, caseId: taken.caseId, instanceId: taken.instanceId };
  }
  return undefined;
}
