import type { ComponentChildren } from 'preact';

/** A wide table scrolls by itself on a narrow screen, so that the page does not. */
export function ScrollRegion(props: {
  readonly label: string;
  readonly children: ComponentChildren;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1, axe scrollable-region-focusable)
    <section class="scroll" aria-label={props.label} tabIndex={0}>
      {props.children}
    </section>
  );
}
