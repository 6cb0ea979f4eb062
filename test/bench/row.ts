/** One line of the bench: what was measured, beside what it may be. */
export type Row = {
  readonly what: string;
  readonly measured: string;
  /** The budget in words; undefined for a figure that is only published. */
  readonly budget?: string;
  readonly ok: boolean;
};

/** A number held against the most that it may be. */
export function held(
  what: string,
  measured: number,
  most: number,
  words: (value: number) => string,
): Row {
  return { what, measured: words(measured), budget: `≤ ${words(most)}`, ok: measured <= most };
}

/** A figure without a budget. */
export function told(what: string, measured: string): Row {
  return { what, measured, ok: true };
}

/** A part of the bench as a Markdown table, with a line of how it was measured. */
export function tableOf(title: string, how: string, rows: readonly Row[]): string {
  const lines = rows.map(({ what, measured, budget, ok }) => {
    const verdict = budget === undefined ? '' : ok ? 'ok' : '**over**';
    return `| ${what} | ${measured} | ${budget ?? ''} | ${verdict} |`;
  });
  const head = ['| What | Measured | Budget | |', '|---|---:|---:|---|'];
  return [`## ${title}`, '', how, '', ...head, ...lines, ''].join('\n');
}
