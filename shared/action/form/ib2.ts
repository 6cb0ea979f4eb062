import { jobbtorgRemiss } from '../../../workflows/jobbtorg_remiss.ts';
import { begin } from '../../../workflows/transition.ts';
import { clockState } from '../../clock/clock-state.ts';
import { clocks } from '../../clock/clocks.ts';
import { endOfDay, startOfDay } from '../../clock/stockholm.ts';
import { ib2 } from '../../instrument/forms/ib2.ts';
import { latestVersions } from '../../instrument/registry.ts';
import { householdOf } from '../../store/household-of.ts';
import type { Remittal } from '../../store/item/instance.ts';
import type { EventNote } from '../change.ts';
import type { FormContext, FormEffect } from './effect.ts';
import { effectOf } from './effect-of.ts';
import { type AdultRow, sharedFields } from './shared-fields.ts';

/**
 * IB 2: a remittal for each adult who is to go to Jobbtorg, with the consent that it stands on. Each
 * is an instance of its own, whose machine is started with this very transaction (R130–R132).
 */
export const ib2Effect: FormEffect = effectOf(ib2, (answers, context) => {
  if (context.outcome === 'ej_aktuell') {
    const { adults } = householdOf(context.page, context.instance);
    return { ok: true, effect: { events: adults.map(({ id }) => notNeeded(context, id)) } };
  }
  const rows = answers.adults ?? [];
  const adults = householdOf(context.page, context.instance).adults.map(({ id }) => id);
  const stranger = rows.findIndex((row) => !adults.includes(row.who));
  if (stranger >= 0) return refuseRow(stranger, 'who', notInHousehold);
  const twice = rows.findIndex((row, index) => rows.findIndex((it) => it.who === row.who) < index);
  if (twice >= 0) return refuseRow(twice, 'who', namedTwice);
  const sent = rows.filter((row) => row.remit).map((row) => remittalOf(row, context));
  if (sent.length === 0) return refuseRow(0, 'remit', nobodyRemitted);
  return {
    ok: true,
    effect: {
      items: sent.map(({ instanceId }) => instanceId),
      instances: sent.map((next) => ({ next })),
      events: [
        ...sent.flatMap((remittal) => [...assessedNow(remittal, context), sentEvent(remittal)]),
        ...rows.filter((row) => !row.remit).map((row) => notNeeded(context, row.who)),
      ],
    },
  };
});

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

function remittalOf(row: AdultRow, context: FormContext): Remittal {
  const { now, page, instance, worker, deps } = context;
  const { head } = page;
  const adult = householdOf(page, instance).adults.find(({ id }) => id === row.who);
  const consentOn = row.consentOn === undefined ? now : startOfDay(row.consentOn);
  const due = clockState(clocks.jobbtorg_plan, [{ type: 'remittal_sent', at: now }], now).dueAt;
  return {
    caseId: head.caseId,
    instanceId: `R-${deps.newId(8)}`,
    unit: head.unit,
    version: 1,
    flow: begin(jobbtorgRemiss, jobbtorgRemiss.name, { children: [], remittals: [] }),
    run: 1,
    openedAt: now,
    runAskedAt: now,
    marks: [],
    forms: latestVersions(),
    applicationId: instance.instanceId,
    adultId: row.who,
    office: row.office ?? '',
    sentBy: worker,
    sentAt: now,
    consent: { given: row.consentHow ?? '', at: consentOn },
    shared: {
      name: adult?.name ?? '',
      language: head.contact.language,
      ...(head.contact.interpreter ? { interpreter: head.contact.interpreter } : {}),
      fields: sharedFields(row),
    },
    status: 'sent',
    dueAt: due ?? endOfDay(now.slice(0, 10)),
  };
}

/** That an adult is not remitted, with its reason in the answers: the promise of R132 is not due. */
function notNeeded({ instance }: FormContext, adult: string): EventNote {
  return { type: 'remittal_not_needed', instance, data: { adult } };
}

/** Remitted before IB 1 has said so: whoever remits has assessed (the clock of R132 starts and stops). */
function assessedNow({ adultId }: Remittal, { instance }: FormContext): EventNote[] {
  const known = instance.marks.some(
    ({ type, data }) => type === 'assessed_able_to_work' && data.adult === adultId,
  );
  return known ? [] : [{ type: 'assessed_able_to_work', instance, data: { adult: adultId } }];
}

function sentEvent(remittal: Remittal): EventNote {
  const { applicationId, adultId, instanceId, office } = remittal;
  const data = { applicationId, adult: adultId, remittalId: instanceId, office };
  return { type: 'remittal_sent', instance: remittal, data };
}
