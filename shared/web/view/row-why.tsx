/** "Why this amount?": how a row of a calculation came to be what it is, told from the row itself. */
import type { CalculationRow } from '../../norm/calculation.ts';
import { kronor } from '../../text/format.ts';
import type { Lang } from '../../text/language.ts';
import { type WhyTexts, whyTexts } from '../../text/later/why.ts';
import { type Fact, Facts } from './facts.tsx';

type Words = WhyTexts;

interface RowWhyProps {
  readonly lang: Lang;
  readonly row: CalculationRow;
  readonly normTable: string;
  /** Nobody has approved anything: the amount is only counted. */
  readonly undecided?: boolean;
}

const has = <T extends object>(table: T, key: PropertyKey): key is keyof T =>
  Object.hasOwn(table, key);

/** 'SoL 12:7' as one reads it aloud; what is written otherwise stays as it stands. */
export function statuteWords({ laws }: Words, statute: string): string {
  const [, law = '', chapter = '', section = '', rest = ''] =
    /^(\w+) (\d+):(\d+(?: [a-z](?= |$))?)(.*)$/.exec(statute) ?? [];
  return has(laws, law) ? laws[law](chapter, section, rest) : statute;
}

/** 'riksnorm-2026' → "Riksnormen 2026"; a table of another name is called by it. */
function tableWords(words: Words, table: string): string {
  const [, year] = /^riksnorm-(\d{4})$/.exec(table) ?? [];
  return year === undefined ? table : words.norm(year);
}

/** The three amounts of a row. Nobody applies for the norm by amount. */
function amountFacts({ lang, row, undecided }: RowWhyProps): readonly Fact[] {
  const words = whyTexts(lang);
  const isCost = row.group === 'cost';
  const applied = isCost ? words.applied : words.stated;
  return [
    ...(row.group === 'norm' ? [] : [{ term: applied, value: kronor(lang, row.applied) }]),
    { term: words.proposed, value: kronor(lang, row.proposed) },
    {
      term: isCost && undecided !== true ? words.approved : words.counted,
      value: kronor(lang, row.approved),
    },
  ];
}

/** What a limit says of the cost. It takes nothing off: it asks for a judgement. */
function limitFacts(words: Words, lang: Lang, { flag }: CalculationRow): readonly Fact[] {
  if (flag === undefined) return [];
  const said = words.overLimit(kronor(lang, flag.limit), kronor(lang, flag.over));
  const value = flag.verified ? said : `${said} ${words.limitUnverified}`;
  return [{ term: words.limit, value }];
}

/** Who changed the amount that the rule gives, and why (SoL 12:7 third paragraph). */
function changeFacts(words: Words, { adjusted }: CalculationRow): readonly Fact[] {
  if (adjusted === undefined) return [];
  const { reason, statute, by } = adjusted;
  const value = `${reason} (${statuteWords(words, statute)})`;
  return [
    { term: words.changed, value: <span class="answer">{value}</span> },
    ...(by === undefined ? [] : [{ term: words.changedBy, value: by.name }]),
  ];
}

/** Where the figure came from: in the words of who wrote it, and what kind of paper it is. */
function evidenceOf(words: Words, { source, evidence = [] }: CalculationRow): string {
  const kinds = [...new Set(evidence.map(({ kind }) => words.evidenceKinds[kind]))];
  return kinds.length === 0 ? source : `${source} (${kinds.join(', ')})`;
}

function factsOf(props: RowWhyProps): readonly Fact[] {
  const { lang, row, normTable } = props;
  const words = whyTexts(lang);
  const rule = has(words.rules, row.rule) ? words.rules[row.rule] : '';
  const ofNorm = row.group === 'norm';
  return [
    ...amountFacts(props),
    ...limitFacts(words, lang, row),
    ...changeFacts(words, row),
    { term: words.rule, value: `${rule} ${row.why[lang]}`.trim() },
    { term: words.law, value: statuteWords(words, row.statute) },
    ofNorm || row.rule === 'school_income'
      ? { term: words.table, value: tableWords(words, normTable) }
      : { term: words.evidence, value: evidenceOf(words, row) },
  ];
}

/** Opens and closes without script; the row's name tells one "why" from another when heard. */
export function RowWhy(props: RowWhyProps) {
  const { lang, row } = props;
  return (
    <div class="why">
      <details>
        <summary>
          {whyTexts(lang).ask}
          <span class="ds-sr-only"> {row.label[lang]}</span>
        </summary>
        <Facts items={factsOf(props)} />
      </details>
    </div>
  );
}
