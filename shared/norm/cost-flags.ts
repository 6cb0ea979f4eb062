/** Which costs are over their limit. A flag asks for a judgement and takes nothing off (SoL 12:7). */
import type { CostFlag } from './calculation.ts';
import type { CostInput } from './calculation-input.ts';
import { costLimitOf, type LimitContext } from './cost-limit-of.ts';
import type { CostLimits, CostRule } from './cost-limits.ts';
import { kronor } from './kronor.ts';

const ruleWords = {
  household: { sv: 'för hushållet', en: 'for the household' },
  size: { sv: 'för ett hushåll av den här storleken', en: 'for a household of this size' },
  adult: { sv: 'för de vuxna', en: 'for the adults' },
  person: { sv: 'för personen', en: 'for the person' },
  high_cost: {
    sv: 'som är kvar till högkostnadsskyddet',
    en: 'that is left to the high-cost protection',
  },
  housing: {
    sv: 'för hushållets storlek och boende',
    en: 'for the size and housing of the household',
  },
} as const;

/** Rules that tell persons apart; by the others all costs of the kind are the household's. */
const ofPersons: readonly CostRule['by'][] = ['adult', 'person', 'high_cost'];

/** The costs that share a limit with this one: two bills of electricity are one cost. */
function together(cost: CostInput, costs: readonly CostInput[], rule: CostRule) {
  return costs.filter(
    ({ kind, who }) => kind === cost.kind && (!ofPersons.includes(rule.by) || who === cost.who),
  );
}

/** The flag of a cost when it and the others of its kind are over the limit together. */
export function costFlag(
  cost: CostInput,
  costs: readonly CostInput[],
  limits: CostLimits,
  context: LimitContext,
): CostFlag | undefined {
  const rule = limits.rules[cost.kind];
  if (rule.by === 'whole' || rule.by === 'judged') return undefined;
  const same = together(cost, costs, rule);
  const applied = same.reduce((sum, each) => sum + each.applied, 0);
  const paidEarlier = Math.max(...same.map((each) => each.paidEarlier ?? 0));
  const limit = costLimitOf(rule, context, cost.who, paidEarlier);
  if (limit === undefined || applied <= limit) return undefined;
  const over = applied - limit;
  const { verified } = rule;
  return { rule: rule.by, limit, over, verified, text: flagText(rule.by, limit, over, verified) };
}

function flagText(by: keyof typeof ruleWords, limit: number, over: number, verified: boolean) {
  const [most, more, words] = [kronor(limit), kronor(over), ruleWords[by]];
  const doubt = verified
    ? { sv: '', en: '' }
    : {
        sv: ' Gränsen är ett exempel som kommunen inte har beslutat.',
        en: ' The limit is an example that the municipality has not decided.',
      };
  return {
    sv: `Kostnaden är ${more.sv} över gränsen ${words.sv}, ${most.sv}. Bedöm om den är skälig.${doubt.sv}`,
    en: `The cost is ${more.en} over the limit ${words.en}, ${most.en}. Judge whether it is reasonable.${doubt.en}`,
  };
}
