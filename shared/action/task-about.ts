import type { CasePage } from '../store/case-page.ts';
import { householdOf } from '../store/household-of.ts';
import { type Instance, isApplication, isRemittal } from '../store/item/instance.ts';
import type { TaskAbout } from '../store/item/task.ts';

/**
 * What a list says of a task's case: names, month, and the child or adult that the task is about.
 * No names with protected identity, and no more of a remittal than the receiver is to see.
 */
export function taskAbout(page: CasePage, instance: Instance, item: string | undefined): TaskAbout {
  const month = monthOf(page, instance);
  const known = { ...(month === undefined ? {} : { month }) };
  if (page.head.protectedIdentity) return { names: [], ...known };
  if (isRemittal(instance)) return { names: [instance.shared.name] };
  const { adults, children } = householdOf(page, instance);
  const remitted = page.remittals.find(({ instanceId }) => instanceId === item)?.adultId;
  const about = [...adults, ...children].find(({ id }) => id === (remitted ?? item))?.name;
  return {
    names: adults.map(({ name }) => name),
    ...known,
    ...(about === undefined ? {} : { item: about }),
  };
}

/** The month that it is about; a remittal's receiver has no need to know. */
function monthOf(page: CasePage, instance: Instance): string | undefined {
  if (isRemittal(instance)) return undefined;
  if (isApplication(instance)) return instance.month;
  return page.applications.find((one) => one.instanceId === instance.applicationId)?.month;
}
