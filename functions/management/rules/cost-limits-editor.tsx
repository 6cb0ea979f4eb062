import { beginFault } from '../../../shared/action/add-rule.ts';
import type { Instrument, RawForm } from '../../../shared/instrument/instrument.ts';
import { parseForm } from '../../../shared/instrument/parse-form.ts';
import { toForm } from '../../../shared/instrument/to-form.ts';
import type { CostLimits } from '../../../shared/norm/cost-limits.ts';
import { costLimitsSchema } from '../../../shared/norm/cost-limits.ts';
import { ruleTexts } from '../../../shared/text/later/rules.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Facts } from '../../../shared/web/view/facts.tsx';
import { costLimitLines } from './cost-limit-lines.ts';
import { answersOfLimits, costLimitsForm, limitsOfAnswers } from './cost-limits-form.ts';
import { Differences } from './differences.tsx';
import type { Judged, RuleEditor } from './editor.ts';
import { refusedAt } from './refused-at.ts';
import type { RuleBook } from './rule-seen.ts';
import { validityWords } from './rule-words.ts';

/** By which limits of costs are added, or come in the place of some that have not begun to hold. */
export function costLimitsEditor(request: PageRequest, book: RuleBook): RuleEditor | undefined {
  const words = ruleTexts(request.lang);
  const supersedes = request.query.ersatter ?? null;
  const { costLimits } = book.inUse;
  const latest = costLimits.toSorted((a, b) => a.from.localeCompare(b.from)).at(-1);
  const start = supersedes === null ? latest : costLimits.find(({ id }) => id === supersedes);
  if (start === undefined) return undefined;
  const instrument = costLimitsForm(start);
  const address = '/styrning/regler/ny/kostnadsgranser';
  return {
    kind: 'cost_limits',
    title: words.newCostLimits,
    lead: words.newCostLimitsLead,
    address: supersedes === null ? address : `${address}?ersatter=${supersedes}`,
    done: (id) => `/styrning/regler?tillagd=${id}`,
    instrument,
    prefilled: toForm(instrument, answersOfLimits(start, supersedes !== null)),
    supersedes,
    judge: (form) => judged(request, book, { form, instrument, start, supersedes }),
  };
}

interface Typed {
  readonly form: RawForm;
  readonly instrument: Instrument;
  readonly start: CostLimits;
  readonly supersedes: string | null;
}

function judged(request: PageRequest, book: RuleBook, typed: Typed): Judged {
  const { form, instrument, start, supersedes } = typed;
  const parsed = parseForm(instrument, form);
  if (!parsed.ok) return { ok: false, values: form, errors: parsed.errors };
  const limits = limitsOfAnswers(parsed.answers, start);
  const at = request.now.toISOString();
  const late = beginFault('cost_limits', limits.from, book.inUse, supersedes, at);
  if (late) return { ok: false, values: form, errors: [refusedAt(instrument, 'from', late)] };
  const shape = costLimitsSchema.safeParse(limits);
  if (!shape.success) {
    return { ok: false, values: form, errors: [refusedAt(instrument, 'source', 'RuleInvalid')] };
  }
  const { columns, facts } = ruleTexts(request.lang);
  const reason = String(parsed.answers.reason);
  const differences = (
    <>
      <Facts
        items={[
          { term: columns.validity, value: validityWords(request.lang, limits) },
          { term: columns.source, value: limits.source },
          { term: facts.reason, value: reason },
        ]}
      />
      <Differences
        request={request}
        follows={start.id}
        before={costLimitLines(start)}
        after={costLimitLines(limits)}
      />
    </>
  );
  return { ok: true, values: form, data: { ...limits }, reason, differences };
}
