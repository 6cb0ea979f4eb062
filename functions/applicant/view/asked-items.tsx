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
  const [first, ...others] = items;
  if (first === undefined) return null;
  return (
    <Card title={title}>
      {others.length === 0 ? (
        <Item texts={texts} item={first} />
      ) : (
        <ol class="ds-list">
          {items.map((item) => (
            <li key={item.what}>
              <Item texts={texts} item={item} />
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}

function Item({ texts, item }: { readonly texts: Texts; readonly item: AskedItem }) {
  const words = texts.applicant.task;
  const { what, why, from } = item;
  return (
    <>
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
    </>
  );
}
