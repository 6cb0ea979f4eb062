/** For tests: an application that has been decided and sent, with its calculation and letter. */
import { commitChange } from '../../shared/action/change.ts';
import { calculate } from '../../shared/norm/calculate.ts';
import { aCost, anIncome, anInput } from '../../shared/norm/input.builder.ts';
import { readCase } from '../../shared/store/case-page.ts';
import {
  calculationItem,
  decisionItem,
  letterItem,
  paymentItem,
} from '../../shared/store/item/decision.ts';
import { created } from '../../shared/store/table.ts';
import type { World } from './applicant.builder.ts';

type Kind = 'delavslag' | 'avslag' | 'bifall';

const decider = { sub: 'sub-maja', name: 'Maja Åberg' };

/** Decides an application; `sent` says whether it has been expedited too. */
export async function decided(
  world: World,
  address: string,
  kind: Kind = 'delavslag',
  sent = true,
): Promise<void> {
  const [caseId = '', instanceId = ''] = address.split('/').slice(-2);
  const page = await readCase(world.table, caseId);
  const seen = page?.applications.find((one) => one.instanceId === instanceId);
  const input = anInput(1, [], {
    costs: [aCost('hyra', 6000)],
    incomes: [anIncome('bostadsbidrag', 1200)],
  });
  const made = calculate(input);
  if (!page || !seen || !made.ok) throw new Error('nothing to decide');
  const { calculation } = made;
  const amount = kind === 'avslag' ? 0 : calculation.sums.support;
  const at = world.now;
  const of = { caseId, instanceId };
  const decision = { kind, amount, decidedAt: at, ...(sent ? { sentAt: at } : {}) };
  const flow = { ...seen.flow, step: sent ? 'beslutad' : 'brev', visit: seen.flow.visit + 1 };
  const committed = await commitChange(world.table, {
    at,
    actor: { kind: 'person', id: decider.sub, name: decider.name, role: 'socialsekreterare' },
    head: { seen: page.head, next: page.head },
    instances: [{ seen, next: { ...seen, flow, decision, calculationNo: 1 } }],
    events: [
      { type: 'decision_made', instance: seen, outcome: kind, data: { decisionId: 'D-1' } },
      ...(sent
        ? [
            {
              type: 'decision_sent',
              instance: seen,
              outcome: kind,
              data: { decisionId: 'D-1' },
            } as const,
          ]
        : []),
    ],
    messages: [],
    writes: [
      created(calculationItem, { ...of, no: 1, at, input, calculation }),
      created(decisionItem, {
        ...of,
        decisionId: 'D-1',
        kind,
        amount,
        parts: [{ statute: '12:1', kind, amountOre: amount }],
        rows: [],
        heard: { how: 'nothing_unseen' },
        basis: {
          normTable: calculation.normTable,
          ruleSet: calculation.ruleSet,
          costLimits: null,
          delegation: 'demonstration-2025',
          phrases: [],
        },
        calculationNo: 1,
        circumstances: ['Du är arbetslös och söker arbete.'],
        reasons: ['Glasögonen kan vänta till nästa månad. Därför får du inte hela beloppet.'],
        rules: ['SoL 12:1'],
        proposedBy: decider,
        decidedBy: { ...decider, role: 'socialsekreterare' },
        decidedAt: at,
      }),
      created(letterItem, {
        ...of,
        key: `letters/${instanceId}.pdf`,
        sha256: '0',
        bytes: 8,
        renderedAt: at,
      }),
      created(paymentItem, { ...of, status: 'no_account', registeredAt: at }),
    ],
  });
  if (!committed.ok) throw new Error('somebody was first');
}
