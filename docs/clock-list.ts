import type { Clock, Limit, Trigger } from '../shared/clock/clock.ts';
import { clockNames, clocks } from '../shared/clock/clocks.ts';
import { markdownTable } from './markdown-table.ts';

const head = `# Clocks

Generated from \`shared/clock\` by \`npm run docs\`; a test fails when it is stale. The day that a clock
starts on is not counted; it is due when the last day ends in Stockholm. When a pause is over, the
whole limit begins anew.
`;

/** The clocks as Markdown: where each starts, how long it runs, what stops and holds it. */
export function clockListing(): string {
  const rows = clockNames.map((name) => {
    const clock: Clock = clocks[name];
    return [
      `${clock.label.manager.en}<br>\`${name}\``,
      clock.scope,
      `${clock.startsAt} ${triggerWords(clock.starts)}`,
      limitWords(clock.limit) +
        (clock.movesToWorkingDay === true ? ', moved to the next working day' : ''),
      triggerWords(clock.stops),
      clock.pauses === undefined
        ? ''
        : `${triggerWords(clock.pauses.from)} until ${triggerWords(clock.pauses.until)}`,
      clock.kind === 'promise' ? 'a breach' : 'a right that lapses',
      clock.source,
    ];
  });
  const header = [
    'Clock',
    'Of each',
    'Starts',
    'Limit',
    'Stops',
    'Held by',
    'Too late is',
    'Source',
  ];
  return `${head}\n${markdownTable(header, rows)}\n`;
}

function triggerWords(triggers: readonly Trigger[]): string {
  return triggers
    .map(({ type, outcomes }) => `\`${type}\`${outcomes ? ` (${outcomes.join(', ')})` : ''}`)
    .join(', ');
}

function limitWords(limit: Limit): string {
  if (limit.unit === 'sameDay') return 'the same day';
  const unit = limit.unit === 'workingDays' ? 'working days' : limit.unit;
  return `${limit.count} ${limit.count === 1 ? unit.replace(/s$/, '') : unit}`;
}
