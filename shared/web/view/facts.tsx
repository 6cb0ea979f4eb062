import type { ComponentChildren } from 'preact';

export interface Fact {
  readonly term: string;
  readonly value: ComponentChildren;
}

/** Short facts about a thing: a name and a value on each line. */
export function Facts({ items }: { readonly items: readonly Fact[] }) {
  return (
    <dl class="facts">
      {items.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A part of a page that stands for itself. */
export function Card(props: { readonly title?: string; readonly children: ComponentChildren }) {
  const { title, children } = props;
  return (
    <section class="ds-card">
      {title !== undefined && (
        <h2 class="ds-heading" data-size="xs">
          {title}
        </h2>
      )}
      {children}
    </section>
  );
}
