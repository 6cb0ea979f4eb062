import type { Texts } from '../../../shared/text/texts.ts';
import { Card } from '../../../shared/web/view/facts.tsx';
import type { AskedItem } from '../asked.ts';

/** What is asked for or told, each with why it is asked or from whom it comes (R043). */
export function AskedItems(props: {
  readonly texts: Texts;
  readonly title: string;
  readonly items: readonly AskedItem[];
}) {
  const { texts, title, items } = props;
  const words = texts.applicant.task;
  if (items.length === 0) return null;
  return (
    <Card title={title}>
      <ol class="ds-list">
        {items.map(({ what, why, from }) => (
          <li key={what}>
            <p class="answer">
              <strong>{what}</strong>
            </p>
            {why !== undefined && (
              <p class="answer">
                {words.why}: {why}
              </p>
            )}
            {from !== undefined && (
              <p class="hint">
                {words.from}: {from}
              </p>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}
