/**
 * What a page handler is given. Everything is read, checked and decoded before: a handler never
 * sees an event, a header, a cookie or a body.
 */
import type { Viewer } from '../access/viewer.ts';
import type { RawForm } from '../instrument/instrument.ts';
import type { Lang } from '../text/language.ts';
import type { Texts } from '../text/texts.ts';

/** Which button sent the form. */
export type Press =
  /** A button of the page: `save`, `continue`, `complete`, or a word of the page's own. */
  | { readonly do: 'send'; readonly as: string }
  /** "Add a row" of a repeating group. */
  | { readonly do: 'add'; readonly rows: string }
  /** "Remove this row"; `row` counts from 0. */
  | { readonly do: 'remove'; readonly rows: string; readonly row: number };

/** What a page may know when nobody needs to be logged in. */
export interface VisitorRequest {
  readonly path: string;
  /** The parameters of the route's path, decoded: `{id}` → `params.id`. */
  readonly params: Readonly<Record<string, string>>;
  /** The first value of each query parameter. */
  readonly query: Readonly<Record<string, string>>;
  readonly viewer: Viewer | null;
  readonly lang: Lang;
  readonly texts: Texts;
  /** Goes into every form that posts; `PostForm` puts it there. */
  readonly csrf: string;
  /**
   * A key for a form to be rendered, so that a double click has no second effect. The page that
   * comes back with errors gets the key that was posted; every other form a new one.
   */
  readonly formKey: () => string;
  /** The time of the system's clock, which can be moved in the local target. */
  readonly now: Date;
  readonly requestId: string;
  /** A cookie by its plain name. For the pages of the login alone; others have no need of it. */
  readonly cookie: (name: string) => string | undefined;
}

/** What a page knows of a person who is logged in and whose role may do the route's action. */
export interface PageRequest extends VisitorRequest {
  readonly viewer: Viewer;
  /** Twelve digits, of an applicant, as the identity provider says; null for staff. Never to a log. */
  readonly personalNumber: string | null;
}

/** What is posted beside the page: the fields as typed, the key of the form, the button. */
export interface Posted {
  /** Fields as typed, without the page's own (those that begin with `_`). */
  readonly form: RawForm;
  /** The form's key: the same key twice is the same action (idempotency). */
  readonly key: string;
  readonly press: Press;
  /** The way out of the step that was chosen in the form (`outcomes` of `InstrumentForm`). */
  readonly outcome: string | null;
}

/** A post from somebody who need not be logged in. */
export interface VisitorPost extends VisitorRequest, Posted {}

/** A post from a person whose role may do the route's action. */
export interface PostRequest extends PageRequest, Posted {}
