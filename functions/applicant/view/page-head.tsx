import type { ComponentChildren } from 'preact';

/** The way back, the heading of the page, and one line of what it is about. */
export function PageHead(props: {
  readonly title: string;
  readonly back?: { readonly href: string; readonly text: string };
  readonly about?: string;
  readonly children?: ComponentChildren;
}) {
  const { title, back, about, children } = props;
  return (
    <div class="stack">
      {back && (
        <a class="ds-link" href={back.href}>
          <span aria-hidden="true">← </span>
          {back.text}
        </a>
      )}
      <div>
        <h1 class="ds-heading" data-size="lg">
          {title}
        </h1>
        {about !== undefined && <p class="hint">{about}</p>}
      </div>
      {children}
    </div>
  );
}
