import { calculationInputFrom } from '../../application/calculation-input.ts';
import { ib1 } from '../../instrument/forms/ib1.ts';
import { storedAnswers } from '../../instrument/parse-answers.ts';
import { calculate } from '../../norm/calculate.ts';
import { surplusToCarry } from '../../norm/sums.ts';
import { answersOf } from '../../store/application-file.ts';
import { calculationFacts } from '../../store/earlier-months.ts';
import { calculationItem } from '../../store/item/decision.ts';
import { isApplication } from '../../store/item/instance.ts';
import { readRules } from '../../store/rules.ts';
import { created } from '../../store/table.ts';
import type { StepResult, SystemStep } from './system-step.ts';

const UNDERLAG_AGAIN: StepResult = { outcome: 'saknar_norm', reopen: ['ib1'] };

/**
 * Makes the calculation from IB 1, and keeps it with what it was made from. When the month has no
 * norm table after all (it was taken away since IB 1 was done), IB 1 is taken up again.
 */
export const calculateStep: SystemStep = async ({ deps, now, page, instance, file }) => {
  const underlag = answersOf(file, 'ib1');
  if (!underlag || !isApplication(instance)) throw new Error('there is no IB 1 to calculate from');
  const facts = { ...calculationFacts(page, instance), by: underlag.by };
  const made = calculationInputFrom(storedAnswers(ib1, underlag.answers), facts);
  if (!made.ok) return UNDERLAG_AGAIN;
  const result = calculate(made.input, await readRules(deps.table));
  if (!result.ok) return UNDERLAG_AGAIN;
  const no = instance.calculationNo + 1;
  const { rows, sums, normTable } = result.calculation;
  const { caseId, instanceId } = instance;
  return {
    outcome: 'klar',
    application: { calculationNo: no, surplus: surplusToCarry(rows) },
    writes: [
      created(calculationItem, {
        caseId,
        instanceId,
        no,
        at: now,
        input: made.input,
        calculation: result.calculation,
        tables: result.tables,
      }),
    ],
    events: [
      {
        type: 'calculation_made',
        instance,
        data: { calculationNo: no, supportOre: sums.support, normTable },
      },
    ],
  };
};
