import type { ComponentChildren } from 'preact';

/** What a colour says; the words say it too. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

/** A word or two on how a thing stands. */
export function Status(props: { readonly tone: Tone; readonly children: ComponentChildren }) {
  return (
    <span class="ds-tag" data-color={props.tone}>
      {props.children}
    </span>
  );
}

/** Something to notice on a page: what, and what to do about it. */
export function Alert(props: {
  readonly tone: Exclude<Tone, 'neutral'>;
  readonly title?: string;
  readonly children: ComponentChildren;
}) {
  const { tone, title, children } = props;
  return (
    <div class="ds-alert" data-color={tone} role={tone === 'danger' ? 'alert' : 'status'}>
      {title !== undefined && (
        <h2 class="ds-heading" data-size="2xs">
          {title}
        </h2>
      )}
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  );
}
