import { counterMoves, type Move } from '../shared/indicator/counter.ts';
import type { Formula, Indicator } from '../shared/indicator/indicator.ts';
import { indicatorList } from '../shared/indicator/indicators.ts';
import { markdownTable } from './markdown-table.ts';

const head = `# Indicators

Generated from \`shared/indicator\` by \`npm run docs\`; a test fails when it is stale. Every figure is
split by unit and reported for the period named; month figures are counted in the month in which
the event was written down. Figures that leave the unit leave out what rests on fewer than five.
`;

const eventsHead = `
## What moves the counters

Each event carries \`unit\`; \`shared/indicator/facts.ts\` adds it, \`daysFromContact\` and the keys
ending in \`InTime\`. The other keys are written by the action that writes the event. Besides,
\`step_entered\` and \`closed\` carry \`fromStep\`, from which is counted what stands open at each step.
`;

/** The indicators and what moves them, as Markdown. */
export function indicatorListing(): string {
  const indicators = indicatorList.map((indicator) => [
    `${indicator.title.en}<br>\`${indicator.name}\``,
    formulaWords(indicator.formula),
    indicator.population.en,
    indicator.unit,
    indicator.period,
    targetWords(indicator),
    indicator.source,
    `\`${indicator.metric}\``,
  ]);
  const moves = counterMoves.flatMap(([counter, all]) =>
    all.map((move) => [`\`${counter}\``, `\`${move.on}\``, whenWords(move), addWords(move)]),
  );
  const header = [
    'Indicator',
    'Formula',
    'Counts',
    'Unit',
    'Period',
    'Target',
    'Source',
    'CloudWatch metric',
  ];
  return [
    head,
    markdownTable(header, indicators),
    eventsHead,
    markdownTable(['Counter', 'Event', 'When', 'Adds'], moves),
    '',
  ].join('\n');
}

function formulaWords(formula: Formula): string {
  switch (formula.kind) {
    case 'count':
    case 'money':
      return `\`${formula.counter}\``;
    case 'share':
      return `\`${formula.part}\` ÷ (\`${formula.part}\` + \`${formula.rest}\`)`;
    case 'mean':
      return `\`${formula.sum}\` ÷ \`${formula.per}\``;
    case 'percentile':
      return `${formula.percent} % of \`${formula.counter}\` are within`;
    case 'open':
      return `open now in \`${formula.process}\`, each step and all`;
    case 'level':
      return `\`${formula.of}\` as the sweep counted it on the latest day of the month, once a day`;
    case 'standing':
      return `stands now as \`${formula.of}\`, each office or reason and all`;
  }
}

function targetWords({ target, unit }: Indicator): string {
  if (target === null) return '';
  const words = (value: number) => (unit === 'share' ? `${value * 100} %` : String(value));
  return 'atLeast' in target ? words(target.atLeast) : `at most ${words(target.atMost)}`;
}

function whenWords({ when }: Move): string {
  return when === undefined ? '' : `\`${when.key}\` is ${when.is}`;
}

function addWords({ add }: Move): string {
  if (add === 'one') return '1';
  return 'value' in add ? `\`${add.value}\`` : `1 to the bucket of \`${add.bucket}\``;
}
