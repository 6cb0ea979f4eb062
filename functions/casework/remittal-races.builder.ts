/** For tests: what was told the machines and the journal of a remittal, and Jobbtorg's answers by page and API. */
import type { EventType } from '../../shared/journal/event-type.ts';
import { readCase, readJournal } from '../../shared/store/case-page.ts';
import { outboxRow } from '../../shared/store/item/outbox.ts';
import { caseKey } from '../../shared/store/key.ts';
import { ofKind, query } from '../../shared/store/table.ts';
import type { Part } from '../../workflows/flow.ts';
import { browser as atJobbtorg, coach as coachSession } from '../jobbtorg/office.builder.ts';
import { typed } from './answers.builder.ts';
import { taskOf } from './case.builder.ts';
import { planned } from './remitted.builder.ts';
import type { Unit } from './unit.builder.ts';

/** The signals that the machine of the application's wait was to be sent, all of them: nobody carries them out here. */
export async function signalsOfWait(unit: Unit, caseId: string): Promise<readonly string[]> {
  const { items } = await query(unit.table, {
    partition: caseKey.partition(caseId),
    from: 'O#',
    to: 'O#~',
  });
  return ofKind(outboxRow, items).flatMap(({ message }) =>
    message.kind === 'signal' && message.task.startsWith('remissvar') ? [message.outcome] : [],
  );
}

/** How often each of these stands in the journal. */
export async function counted(
  unit: Unit,
  caseId: string,
  ...types: readonly EventType[]
): Promise<readonly number[]> {
  const journal = await readJournal(unit.table, caseId);
  return types.map((type) => journal.filter((event) => event.type === type).length);
}

/** The application's waits for answers. */
export async function waitsOf(unit: Unit, caseId: string): Promise<readonly Part[]> {
  const [application] = (await readCase(unit.table, caseId))?.applications ?? [];
  return application?.flow.parts.filter(({ step }) => step === 'remissvar') ?? [];
}

/** Words that a coach types and must find again. */
export const ownWords = 'Ska arbeta på Storgården till midsommar';

/** A coach who has the form of the plan open, and can send it whatever has happened since. */
export async function writingPlan(
  unit: Unit,
  caseId: string,
  who: { readonly sub: string; readonly name: string } = { sub: 'sub-jamal', name: 'Jamal' },
) {
  const { instanceId, task } = await taskOf(unit, caseId, 'aktivitetsplan');
  const page = atJobbtorg(unit, { ...coachSession, ...who });
  const form = typed('aktivitetsplan', { ...planned.answers, planGoals: ownWords });
  const fields = Object.fromEntries(
    Object.entries(form).map(([name, values]) => [name, values[0] ?? '']),
  );
  const address = `/jobbtorg/remisser/${caseId}/${instanceId}`;
  return {
    address,
    page,
    sends: (outcome = 'plan_klar', press = 'complete') =>
      page.post(`${address}/${task}`, { ...fields, _press: press, _outcome: outcome }),
  };
}
