import { expect, test } from 'vitest';
import { parseForm } from '../../../shared/instrument/parse-form.ts';
import { toForm } from '../../../shared/instrument/to-form.ts';
import { costLimitsSchema } from '../../../shared/norm/cost-limits.ts';
import { releaseCostLimits } from '../../../shared/norm/release-cost-limits.ts';
import { costLimitLines, withAmounts } from './cost-limit-lines.ts';
import { answersOfLimits, costLimitsForm, limitsOfAnswers } from './cost-limits-form.ts';

test.each(releaseCostLimits)('$id comes back from its form with every amount', (limits) => {
  const form = costLimitsForm(limits);
  const why = { reason: 'Prov av formuläret' };
  const typed = toForm(form, { ...answersOfLimits(limits, true), ...why });
  const parsed = parseForm(form, typed);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  const again = limitsOfAnswers(parsed.answers, limits);
  expect(costLimitLines(again)).toEqual(costLimitLines(limits));
  expect(costLimitsSchema.safeParse(again).success).toBe(true);
});

test('each amount has a name of its own and is changed by it alone', () => {
  const [limits] = releaseCostLimits;
  if (limits === undefined) throw new Error('the release has no limits');
  const lines = costLimitLines(limits);
  expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  for (const { id } of lines) {
    const raised = withAmounts(limits, (line) => line.ore + (line.id === id ? 100 : 0));
    const differing = costLimitLines(raised).filter(
      (line, index) => line.ore !== lines[index]?.ore,
    );
    expect(differing.map((line) => line.id)).toEqual([id]);
  }
});
