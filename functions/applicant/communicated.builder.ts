/** For tests: an application whose investigation is done, with what its staff have answered. */
import { commitChange } from '../../shared/action/change.ts';
import type { Answers } from '../../shared/instrument/instrument.ts';
import { readCase } from '../../shared/store/case-page.ts';
import { communication } from '../../shared/store/item/communication.ts';
import { taskAnswers } from '../../shared/store/item/document.ts';
import { created } from '../../shared/store/table.ts';
import type { World } from './applicant.builder.ts';

const sofia = { sub: 'sub-sofia', name: 'Sofia Wikander' };

/** Puts an application at the step in which the applicant is asked for an opinion (FL 25 §). */
export async function communicated(
  world: World,
  address: string,
  answers: { readonly forslag: Answers; readonly ib4: Answers },
): Promise<void> {
  const [caseId = '', instanceId = ''] = address.split('/').slice(-2);
  const page = await readCase(world.table, caseId);
  const seen = page?.applications.find((one) => one.instanceId === instanceId);
  if (!page || !seen) throw new Error('nothing to communicate');
  const flow = { ...seen.flow, step: 'kommunicering', visit: 7 };
  await commitChange(world.table, {
    at: world.now,
    actor: { kind: 'person', id: sofia.sub, name: sofia.name, role: 'socialsekreterare' },
    head: { seen: page.head, next: { ...page.head, assignee: sofia } },
    instances: [{ seen, next: { ...seen, flow, replyBy: '2026-11-16' } }],
    events: [{ type: 'communication_sent', instance: seen, data: { replyBy: '2026-11-16' } }],
    messages: [],
    writes: [
      created(communication, {
        caseId,
        instanceId,
        material: 'En inkomst på 14 000 kronor i oktober.',
        from: 'Skatteverket',
        replyBy: '2026-11-16',
        sentAt: world.now,
        sentBy: sofia,
      }),
      ...Object.entries(answers).map(([form, given]) =>
        created(taskAnswers, {
          caseId,
          instanceId,
          task: `${form}.6`,
          step: form,
          form,
          formVersion: 1,
          outcome: 'klar',
          answers: { ...given },
          by: sofia,
          at: world.now,
        }),
      ),
    ],
  });
}
