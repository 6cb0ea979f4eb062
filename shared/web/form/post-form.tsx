import type { ComponentChildren } from 'preact';
import type { VisitorRequest } from '../request.ts';

export interface ButtonProps {
  /** Arrives as `press.as`. */
  readonly press: string;
  readonly look?: 'primary' | 'secondary' | 'tertiary' | undefined;
  readonly children: ComponentChildren;
}

/** A button that sends its form and tells the page which one it was. */
export function Button({ press, look = 'primary', children }: ButtonProps) {
  return (
    <button class="ds-button" data-variant={look} type="submit" name="_press" value={press}>
      {children}
    </button>
  );
}

/** A form that posts, with the token of the login and the key that makes it count once. */
export function PostForm(props: {
  readonly request: VisitorRequest;
  readonly action: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}) {
  const { request, action, children } = props;
  return (
    <form method="post" action={action} class={props.class ?? 'stack'} noValidate>
      <input type="hidden" name="_csrf" value={request.csrf} />
      <input type="hidden" name="_key" value={request.formKey()} />
      {children}
    </form>
  );
}
