import { ruleTexts } from '../../../shared/text/later/rules.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { AmountTable } from '../../../shared/web/view/amount-table.tsx';
import { type AmountLine, compared } from './amount-line.ts';

const change = (before: number | null, after: number | null): number | null =>
  before === null || after === null ? null : after - before;

/** Each amount as it was, as it becomes, and how much that differs. */
export function Differences(props: {
  readonly request: PageRequest;
  /** Name of the table that the new one follows. */
  readonly follows: string;
  readonly before: readonly AmountLine[];
  readonly after: readonly AmountLine[];
}) {
  const { lang } = props.request;
  const words = ruleTexts(lang);
  return (
    <AmountTable
      lang={lang}
      caption={words.differences(props.follows)}
      columns={[words.before, words.after, words.change]}
      rows={compared(props.before, props.after).map(({ label, before, after }) => ({
        label: label[lang],
        amounts: [before, after, change(before, after)],
      }))}
    />
  );
}
