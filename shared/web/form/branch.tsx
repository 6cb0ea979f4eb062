import type { ComponentChildren } from 'preact';
import type { Shown } from './reveal.ts';

/** Shows what is in it as its condition says: never, always, or when an alternative is chosen. */
export function Branch(props: { readonly shown: Shown; readonly children: ComponentChildren }) {
  const { shown, children } = props;
  if (shown === 'never') return null;
  if (shown === 'always') return <>{children}</>;
  return shown.reduceRight<ComponentChildren>(
    (inner, group) => (
      <div class="branch" data-group={group}>
        {inner}
      </div>
    ),
    children,
  );
}
