import { costKinds } from '../../../shared/norm/cost-kinds.ts';
import type { CostLimits } from '../../../shared/norm/cost-limits.ts';
import { ruleTexts } from '../../../shared/text/later/rules.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Facts } from '../../../shared/web/view/facts.tsx';

/** The kinds of cost that have no amount: those counted whole, and those judged case by case. */
export function NoLimit(props: { readonly request: PageRequest; readonly limits: CostLimits }) {
  const { lang } = props.request;
  const words = ruleTexts(lang);
  const { rules } = props.limits;
  const items = Object.entries(costKinds).flatMap(([kind, label]) => {
    const rule = Object.entries(rules).find(([one]) => one === kind)?.[1];
    return rule?.by === 'whole' || rule?.by === 'judged'
      ? [{ term: label[lang], value: words[rule.by] }]
      : [];
  });
  return (
    <section class="stack">
      <h2 class="ds-heading" data-size="sm">
        {words.noLimit}
      </h2>
      <Facts items={items} />
    </section>
  );
}
