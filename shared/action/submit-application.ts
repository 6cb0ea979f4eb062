import { householdErrors } from '../application/household-errors.ts';
import { householdFrom } from '../application/household-from.ts';
import { localDate } from '../clock/stockholm.ts';
import { ansokan } from '../instrument/forms/ansokan.ts';
import { registrering } from '../instrument/forms/registrering.ts';
import { parseAnswers } from '../instrument/parse-answers.ts';
import { parseForm } from '../instrument/parse-form.ts';
import { type CasePage, readCase } from '../store/case-page.ts';
import { knownChildren } from '../store/household-of.ts';
import { sentForm } from '../store/item/document.ts';
import { personCase, personMonth, subjectCase, usedFormKey } from '../store/item/person.ts';
import { personKey, subjectKey } from '../store/key.ts';
import { created, ofKind, put, query, read, removed, type Write } from '../store/table.ts';
import { againstOthers } from './against-others.ts';
import { commitChange } from './change.ts';
import type { Deps } from './deps.ts';
import { actorOf, startOf } from './move.ts';
import {
  type ApplicationForm,
  eventsOf,
  formAsSent,
  formOf,
  headOf,
  isOwn,
  newApplication,
  type Submission,
  type Submitted,
} from './new-application.ts';

export type { Submission, Submitted };

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
  answers: ApplicationForm,
  now: string,
): Promise<Submitted | undefined> {
  const applicantHash = await deps.personHash(sent.applicant.personalNumber);
  const cases = await casesOf(deps, applicantHash);
  const protectedIdentity = cases.some(({ head }) => head.protectedIdentity);
  if (isOwn(sent) && protectedIdentity) return { ok: false, reason: 'NoSelfService' };
  const known = ownCase(cases, sent);
  const household = householdFrom(answers, sent.applicant, known && knownChildren(known));
  const errors = householdErrors(formOf(sent), household);
  if (errors.length > 0) return { ok: false, reason: 'FieldErrors', errors };
  const hashes = await Promise.all(
    household.adults.flatMap((adult) =>
      adult.personalNumber === undefined ? [] : [deps.personHash(adult.personalNumber)],
    ),
  );
  const caseId = known?.head.caseId ?? `EB-${now.slice(2, 4)}-${deps.newId(6)}`;
  const application = newApplication(deps, sent, answers, now, caseId, household);
  const { instanceId, month } = application;
  const head = {
    ...headOf(sent, answers, household, now, caseId, known?.head),
    protectedIdentity,
  };
  const committed = await commitChange(deps.table, {
    at: now,
    actor: actorOf(
      { sub: sent.viewer.sub, name: sent.viewer.name },
      isOwn(sent) ? 'sokande' : 'mottagningssekreterare',
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

/** Every case that a person is in, of any unit. */
async function casesOf(deps: Deps, hash: string): Promise<readonly CasePage[]> {
  const { items } = await query(deps.table, {
    partition: personKey.partition(hash),
    from: 'CASE#',
    to: 'CASE#~',
  });
  const pages = await Promise.all(
    ofKind(personCase, items).map(({ caseId }) => readCase(deps.table, caseId)),
  );
  return pages.filter((page) => page !== undefined);
}

/**
 * The case that the applicant has in the unit already, as the one who applied. A case that somebody
 * else wrote the number into as a partner's is not it: the two would read each other's applications,
 * though they may have parted, or never have met.
 */
function ownCase(cases: readonly CasePage[], { applicant, unit }: Submission) {
  return cases.find(
    ({ head }) =>
      head.unit === unit && head.household.adults[0]?.personalNumber === applicant.personalNumber,
  );
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
