import { createHash } from 'node:crypto';
import { nyansokan } from '../../workflows/nyansokan.ts';
import { begin } from '../../workflows/transition.ts';
import type { Viewer } from '../access/viewer.ts';
import { type Applicant, householdFrom } from '../application/household-from.ts';
import { localDate } from '../clock/stockholm.ts';
import type { AnswersOf } from '../instrument/answers-of.ts';
import type { FieldError } from '../instrument/field-error.ts';
import { ansokan } from '../instrument/forms/ansokan.ts';
import type { RawForm } from '../instrument/instrument.ts';
import { parseAnswers } from '../instrument/parse-answers.ts';
import { parseForm } from '../instrument/parse-form.ts';
import { formIds, latestInstrument } from '../instrument/registry.ts';
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
  /** Local date of the first contact, where it was before the registration (R001 counts from it). */
  readonly firstContact?: string;
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

type Answers = AnswersOf<typeof ansokan>;

/**
 * Takes an application in: stored word for word with its hash, the month reserved for every adult of
 * the household, the process begun. A second one for the same person and month is refused with a
 * pointer to the first; the same form key twice is the same application.
 */
export async function submitApplication(deps: Deps, sent: Submission): Promise<Submitted> {
  const now = await deps.clock.now();
  const parsed =
    sent.input.kind === 'typed'
      ? parseForm(ansokan, sent.input.form, { today: localDate(now) })
      : parseAnswers(ansokan, sent.input.answers);
  if (!parsed.ok) return { ok: false, reason: 'FieldErrors', errors: parsed.errors };
  return againstOthers(() => tryToSubmit(deps, sent, parsed.answers, now));
}

async function tryToSubmit(
  deps: Deps,
  sent: Submission,
  answers: Answers,
  now: string,
): Promise<Submitted | undefined> {
  const household = householdFrom(answers, sent.applicant);
  const hashes = household.adults.flatMap((adult) =>
    adult.personalNumber === undefined ? [] : [deps.personHash(adult.personalNumber)],
  );
  const known = await knownCase(deps, hashes[0], sent.unit);
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
async function knownCase(
  deps: Deps,
  hash: string | undefined,
  unit: string,
): Promise<CasePage | undefined> {
  if (hash === undefined) return undefined;
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
    formVersion: ansokan.version,
    formHash: hashOf(answers),
    submittedAt: now,
    forms: Object.fromEntries(formIds.map((form) => [form, latestInstrument(form).version])),
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
      phone: answers.phone,
      language: sent.language,
      ...(answers.email === undefined ? {} : { email: answers.email }),
      ...(answers.interpreter ? { interpreter: answers.language } : {}),
    },
    openedAt: known?.openedAt ?? now,
    journal: known?.journal ?? emptyChain,
  };
}

function eventsOf(sent: Submission, application: Application): readonly EventNote[] {
  const data = { channel: sent.channel, month: application.month, formHash: application.formHash };
  return [
    ...(sent.firstContact === undefined
      ? []
      : [
          {
            type: 'contact_registered',
            instance: application,
            data: { occurredAt: `${sent.firstContact}T12:00:00.000Z`, channel: sent.channel },
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
  const raw = sent.input.kind === 'typed' ? sent.input.form : toForm(ansokan, answers);
  return {
    caseId: application.caseId,
    instanceId: application.instanceId,
    form: ansokan.id,
    formVersion: ansokan.version,
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
