import { jobbtorgRemiss } from '../../../../workflows/jobbtorg_remiss.ts';
import { begin } from '../../../../workflows/transition.ts';
import { latestVersions } from '../../../instrument/registry.ts';
import type { Consent } from '../../../remittal/consent.ts';
import { householdOf } from '../../../store/household-of.ts';
import type { Remittal } from '../../../store/item/remittal.ts';
import type { FormContext } from '../effect.ts';

/** A remittal as it begins: nothing of it has left the unit. */
export function remittalOf(
  row: {
    readonly who: string;
    readonly office?: string | undefined;
    readonly consentBy?: string | undefined;
  },
  consent: Consent,
  { now, page, instance, worker, deps }: FormContext,
): Remittal {
  const adult = householdOf(page, instance).adults.find(({ id }) => id === row.who);
  return {
    caseId: page.head.caseId,
    instanceId: `R-${deps.newId(8)}`,
    unit: page.head.unit,
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
    consent,
    ...(consent.state === 'asked' && row.consentBy !== undefined
      ? { consentBy: row.consentBy }
      : {}),
    shared: { name: adult?.name ?? '', fields: [] },
    status: 'draft',
  };
}
