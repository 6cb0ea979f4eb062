import { localDate } from '../../clock/stockholm.ts';
import type { AnswersOf } from '../../instrument/answers-of.ts';
import { ib2Version1 } from '../../instrument/forms/ib2/version-1.ts';
import { ib2 } from '../../instrument/forms/ib2.ts';
import { assessedAs } from '../../remittal/young.ts';
import { householdOf } from '../../store/household-of.ts';
import { prepared, type Remittal } from '../../store/item/remittal.ts';
import { created } from '../../store/table.ts';
import type { EventNote } from '../change.ts';
import { stepEvents } from '../move.ts';
import { eventOf } from '../remittal/event-of.ts';
import type { EffectResult, FormContext, FormEffect } from './effect.ts';
import { effectOf } from './effect-of.ts';
import { consentErrors } from './ib2/consent-errors.ts';
import { consentOf, firstConsentOf } from './ib2/consent-of.ts';
import { preparedFields } from './ib2/prepared-fields.ts';
import { remittalOf } from './ib2/remittal-of.ts';

type Row = NonNullable<AnswersOf<typeof ib2>['adults']>[number];
type FirstRow = NonNullable<AnswersOf<typeof ib2Version1>['adults']>[number];

/** IB 2 as a case that began with its first version completes it: the consent is there already. */
const firstVersion = effectOf(ib2Version1, (answers, context) =>
  effect(answers.adults ?? [], context, (row: FirstRow) => firstConsentOf(row, context.now)),
);

const secondVersion = effectOf(ib2, (answers, context): EffectResult => {
  const rows = answers.adults ?? [];
  const errors = context.outcome === 'remiss' ? consentErrors(rows, context) : [];
  if (errors.length > 0) return { ok: false, errors };
  return effect(rows, context, (row: Row) => consentOf(row));
});

/**
 * IB 2: a remittal for each adult who is to go to Jobbtorg, with the consent that it stands on. Each
 * is an instance of its own, whose machine is started with this very transaction (R130–R132). What was
 * written for it leaves the unit when it is sent, as far as the consent covers it then.
 */
export const ib2Effect: FormEffect = (answers, context) =>
  context.task.formVersion === ib2Version1.version
    ? firstVersion(answers, context)
    : secondVersion(answers, context);

function effect<R extends Row | FirstRow>(
  rows: readonly R[],
  context: FormContext,
  consentIn: (row: R) => Remittal['consent'],
): EffectResult {
  const household = householdOf(context.page, context.instance).adults.map(({ id }) => id);
  if (context.outcome === 'ej_aktuell') {
    return { ok: true, effect: { events: household.map((id) => notNeeded(context, id)) } };
  }
  const stranger = rows.findIndex((row) => !household.includes(row.who));
  if (stranger >= 0) return refuseRow(stranger, 'who', notInHousehold);
  const twice = rows.findIndex((row, index) => rows.findIndex((it) => it.who === row.who) < index);
  if (twice >= 0) return refuseRow(twice, 'who', namedTwice);
  const all = rows
    .filter((row) => row.remit)
    .map((row) => ({ row, next: remittalOf(row, consentIn(row), context) }));
  if (all.length === 0) return refuseRow(0, 'remit', nobodyRemitted);
  return {
    ok: true,
    effect: {
      items: all.map(({ next }) => next.instanceId),
      instances: all.map(({ next }) => ({ next })),
      writes: all.map(({ row, next: { caseId, instanceId } }) =>
        created(prepared, { caseId, instanceId, fields: preparedFields(row) }),
      ),
      events: [
        ...all.flatMap(({ next }) => [
          ...assessedNow(next, context),
          eventOf('remittal_prepared', next),
          ...stepEvents(undefined, next),
          ...consentEvent(next),
        ]),
        ...rows.filter((row) => !row.remit).map((row) => notNeeded(context, row.who)),
      ],
    },
  };
}

const notInHousehold = {
  sv: 'Välj en vuxen som hör till hushållet.',
  en: 'Choose an adult of the household.',
};
const namedTwice = {
  sv: 'Den vuxna står på två rader. Ta bort den ena.',
  en: 'The adult stands on two rows. Remove one of them.',
};
const nobodyRemitted = {
  sv: 'Ingen remitteras. Välj i så fall att remiss inte är aktuell.',
  en: 'Nobody is remitted. If so, choose that no remittal is needed.',
};

function refuseRow(
  row: number,
  field: string,
  message: { readonly sv: string; readonly en: string },
) {
  const path = `adults.${row}.${field}`;
  const label = { sv: `Vuxen ${row + 1}`, en: `Adult ${row + 1}` };
  return { ok: false, errors: [{ path, code: 'NotAmongOptions', label, message }] } as const;
}

/** What the person has already said, when it was not on the own page. */
function consentEvent(remittal: Remittal): EventNote[] {
  const { state, how, at } = remittal.consent;
  const said = { how, saidOn: at === undefined ? null : localDate(at) };
  if (state === 'given') return [eventOf('consent_given', remittal, said)];
  return state === 'declined' ? [eventOf('consent_declined', remittal, said)] : [];
}

/** That an adult is not remitted, with its reason in the answers: the promise of R132 is not due. */
function notNeeded({ instance }: FormContext, adult: string): EventNote {
  return { type: 'remittal_not_needed', instance, data: { adult } };
}

/** Remitted before IB 1 has said so: whoever remits has assessed (the clock of R132 starts and stops). */
function assessedNow({ adultId }: Remittal, { instance, page, now }: FormContext): EventNote[] {
  const known = instance.marks.some(
    ({ type, data }) => type === 'assessed_able_to_work' && data.adult === adultId,
  );
  if (known) return [];
  const adult = householdOf(page, instance).adults.find(({ id }) => id === adultId);
  const outcome = assessedAs(adult, localDate(now));
  return [{ type: 'assessed_able_to_work', instance, outcome, data: { adult: adultId } }];
}
