import type { Child } from '../household/household.ts';
import type { CasePage } from './case-page.ts';
import type { CaseHead } from './item/case.ts';
import { type Instance, isApplication } from './item/instance.ts';
import type { Remittal } from './item/remittal.ts';

/**
 * The household that an instance concerns: the application's own, which its decision stands on. Two
 * months of one case may have different households, since people move in and out.
 */
export function householdOf(page: CasePage, instance: Instance): CaseHead['household'] {
  if (isApplication(instance)) return instance.household;
  const waiting = page.applications.find(({ instanceId }) => instanceId === instance.applicationId);
  return waiting?.household ?? page.head.household;
}

/**
 * Every child that the case has known, each once, as it was last described: so that a child who comes
 * back keeps its id, and what was written of it.
 */
export function knownChildren(page: CasePage): readonly Child[] {
  const latestFirst = page.applications
    .toSorted((one, other) => other.openedAt.localeCompare(one.openedAt))
    .flatMap(({ household }) => household.children);
  const children = new Map<string, Child>();
  for (const child of [...page.head.household.children, ...latestFirst]) {
    if (!children.has(child.id)) children.set(child.id, child);
  }
  return [...children.values()];
}

/** Whether no other application of the case came in after this one: its household is the case's. */
export function isLatest(page: CasePage, { instanceId, openedAt }: Instance): boolean {
  return page.applications.every(
    (other) => other.instanceId === instanceId || other.openedAt <= openedAt,
  );
}

/**
 * Whether a remittal is about the person whose logins the case has: the one who applied. A partner has
 * no login to it, and the own page of one shows nothing of the other's at Jobbtorg.
 */
export function isLogins(page: CasePage, remittal: Remittal): boolean {
  return householdOf(page, remittal).adults[0]?.id === remittal.adultId;
}
