import { clockState } from '../../clock/clock-state.ts';
import { clocks } from '../../clock/clocks.ts';
import { endOfDay, localDate } from '../../clock/stockholm.ts';
import { leavingOn } from '../../remittal/leaving.ts';
import type { CasePage } from '../../store/case-page.ts';
import { isRemittal } from '../../store/item/instance.ts';
import { prepared, type Remittal } from '../../store/item/remittal.ts';
import { openTask } from '../../store/item/task.ts';
import { instanceKey } from '../../store/key.ts';
import { read, replaced, type Write } from '../../store/table.ts';
import { eventOf } from '../remittal/event-of.ts';
import { movingClocks } from './dispatch-review.ts';
import type { StepContext, SystemStep } from './system-step.ts';

/**
 * Sends a remittal: from now on the office has it, with just what the consent covers today, and the
 * time for the activity plan begins (R133). The application's promise to send it is kept by the same
 * event (R132).
 */
export const sendRemittal: SystemStep = async (context) => {
  const { page, instance, now } = context;
  if (!isRemittal(instance)) throw new Error('only a remittal is sent to an office');
  const sent = [{ type: 'remittal_sent', at: now }];
  const dueAt = clockState(clocks.jobbtorg_plan, sent, now).dueAt ?? endOfDay(localDate(now));
  const shared = await sharedNow(context, instance);
  return {
    outcome: 'sand',
    remittal: { status: 'sent', sentAt: now, dueAt, shared },
    events: [
      eventOf('remittal_sent', instance, {
        office: instance.office,
        consent: instance.consent.state,
        fields: shared.fields.length,
      }),
    ],
    writes: waitUntil(page, instance, dueAt),
    along: movingClocks(page, instance.applicationId),
  };
};

/** What leaves the unit now: the rest of what was written stays where Jobbtorg cannot read it. */
async function sharedNow(
  { deps, now, page }: StepContext,
  remittal: Remittal,
): Promise<Remittal['shared']> {
  const { consent, instanceId, shared } = remittal;
  const stored = await read(deps.table, prepared, instanceKey.prepared(instanceId));
  const { contact } = page.head;
  const written = { name: shared.name, contact, fields: stored?.fields ?? [] };
  const { fields, ...person } = leavingOn(written, consent, localDate(now));
  return { ...person, fields: fields.map(({ label, value }) => ({ label, value })) };
}

/** The application's wait for the answer is due when the answer is; the wait may have begun before. */
function waitUntil({ tasks }: CasePage, { instanceId }: Remittal, dueAt: string): Write[] {
  return tasks
    .filter(({ step, item }) => step === 'remissvar' && item === instanceId)
    .map((task) => replaced(openTask, { ...task, dueAt, version: task.version + 1 }, task.version));
}
