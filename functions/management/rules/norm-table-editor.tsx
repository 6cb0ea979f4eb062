import { normtabell } from '../../../shared/instrument/forms/regler/normtabell.ts';
import type { RawForm } from '../../../shared/instrument/instrument.ts';
import { parseForm } from '../../../shared/instrument/parse-form.ts';
import { toForm } from '../../../shared/instrument/to-form.ts';
import type { NormTable } from '../../../shared/norm/norm-table.ts';
import { normTableFaults } from '../../../shared/norm/norm-table-faults.ts';
import { ruleTexts } from '../../../shared/text/later/rules.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { AmountTable } from '../../../shared/web/view/amount-table.tsx';
import { Facts } from '../../../shared/web/view/facts.tsx';
import { normTableLines } from './amount-line.ts';
import { Differences } from './differences.tsx';
import type { Judged, RuleEditor } from './editor.ts';
import { examples, normOfExample } from './example-households.ts';
import { answersAfter, answersOfTable, errorOfFault, tableOfAnswers } from './norm-table-form.ts';
import type { RuleBook } from './rule-seen.ts';
import { validityWords } from './rule-words.ts';

interface Step {
  readonly request: PageRequest;
  /** The table that the new one follows. */
  readonly follows: NormTable;
  readonly table: NormTable;
  readonly reason: string;
}

/** What the table means for households of each kind. */
function Examples({ request, follows, table }: Step) {
  const { lang } = request;
  const words = ruleTexts(request.lang);
  return (
    <section class="stack">
      <AmountTable
        lang={lang}
        caption={words.examples}
        columns={[words.before, words.after, words.change]}
        rows={examples.map((example) => {
          const before = normOfExample(example, follows);
          const after = normOfExample(example, table);
          return { label: words.households[example.id], amounts: [before, after, after - before] };
        })}
      />
      <p class="hint">{words.examplesLead}</p>
    </section>
  );
}

function Check(step: Step) {
  const { request, follows, table } = step;
  const { columns, facts } = ruleTexts(request.lang);
  return (
    <>
      <Facts
        items={[
          { term: columns.validity, value: validityWords(request.lang, table) },
          { term: columns.source, value: table.source },
          { term: facts.reason, value: step.reason },
        ]}
      />
      <Differences
        request={request}
        follows={follows.id}
        before={normTableLines(follows)}
        after={normTableLines(table)}
      />
      <Examples {...step} />
    </>
  );
}

/** The latest table that begins before a month; the first there is when none does. */
function tableBefore(tables: readonly NormTable[], month: string): NormTable | undefined {
  const inOrder = tables.toSorted((a, b) => a.from.localeCompare(b.from));
  return inOrder.findLast(({ from }) => from < month) ?? inOrder[0];
}

/** By which a norm table is added, or comes in the place of one that has not begun to hold. */
export function normTableEditor(request: PageRequest, book: RuleBook): RuleEditor | undefined {
  const words = ruleTexts(request.lang);
  const supersedes = request.query.ersatter ?? null;
  const { normTables } = book.inUse;
  const others = normTables.filter(({ id }) => id !== supersedes);
  const replaced = normTables.find(({ id }) => id === supersedes);
  if (supersedes !== null && replaced === undefined) return undefined;
  const latest = normTables.toSorted((a, b) => a.from.localeCompare(b.from)).at(-1);
  const start = replaced ?? latest;
  if (start === undefined) return undefined;
  const address = '/styrning/regler/ny/normtabell';
  return {
    kind: 'norm_table',
    title: words.newNormTable,
    lead: words.newNormTableLead,
    address: replaced ? `${address}?ersatter=${replaced.id}` : address,
    done: (id) => `/styrning/regler?tillagd=${id}`,
    instrument: normtabell,
    prefilled: toForm(normtabell, replaced ? answersOfTable(start) : answersAfter(start)),
    supersedes,
    judge: (form) => judged(request, form, others, start),
  };
}

function judged(
  request: PageRequest,
  form: RawForm,
  others: readonly NormTable[],
  start: NormTable,
): Judged {
  const parsed = parseForm(normtabell, form);
  if (!parsed.ok) return { ok: false, values: form, errors: parsed.errors };
  const { answers } = parsed;
  const values = toForm(normtabell, answers);
  const table = tableOfAnswers(answers);
  const faults = normTableFaults(table, others).filter(({ fault }) => fault !== 'IdTaken');
  if (faults.length > 0) {
    return { ok: false, values, errors: faults.map((fault) => errorOfFault(fault, table)) };
  }
  const follows = tableBefore(others, table.from) ?? start;
  const { reason } = answers;
  const step = { request, follows, table, reason };
  return { ok: true, values, data: { ...table }, reason, differences: <Check {...step} /> };
}
