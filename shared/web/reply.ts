/** What a page handler answers with. The chain renders it; a handler never sees status lines or headers. */
import type { ComponentChildren } from 'preact';

/** How wide the text runs: `reading` for forms and text, `wide` for lists and tables. */
export type PageWidth = 'reading' | 'wide';

export interface PageReply {
  readonly kind: 'page';
  readonly title: string;
  readonly body: ComponentChildren;
  readonly status: number;
  readonly width: PageWidth;
  /** Values of `Set-Cookie`. */
  readonly cookies: readonly string[];
}

export interface RedirectReply {
  readonly kind: 'redirect';
  readonly to: string;
  readonly cookies: readonly string[];
}

export interface DownloadReply {
  readonly kind: 'download';
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly fileName: string;
  /** Shown by the browser instead of saved; the name is for when it is saved after all. */
  readonly inline: boolean;
}

export interface AssetReply {
  readonly kind: 'asset';
  readonly text: string;
  readonly contentType: string;
}

export interface RefusalReply {
  readonly kind: 'refusal';
  /** A named reason of the domain, with words in `shared/text/sv/reasons.ts`. */
  readonly reason: string;
  readonly status: number;
  /** More to say, such as who did it first, or a link to the first application. */
  readonly detail: ComponentChildren;
}

export type Reply = PageReply | RedirectReply | DownloadReply | AssetReply | RefusalReply;

/** A page inside the common frame. Use status 422 when the form comes back with errors. */
export function page(
  title: string,
  body: ComponentChildren,
  options: {
    readonly status?: number;
    readonly width?: PageWidth;
    readonly cookies?: readonly string[];
  } = {},
): Reply {
  const { status = 200, width = 'reading', cookies = [] } = options;
  return { kind: 'page', title, body, status, width, cookies };
}

/**
 * 303 to a page of our own: the answer to every post that did something.
 * @throws Error when `path` could lead away from the site; use `redirectAway` for the login.
 */
export function redirect(path: string, cookies: readonly string[] = []): Reply {
  if (!isOwnPath(path)) throw new Error('A redirect must be root-absolute, such as /ansokan.');
  return { kind: 'redirect', to: path, cookies };
}

/** 303 to an address of the configuration: the login service. Never to what a request says. */
export function redirectAway(url: URL, cookies: readonly string[] = []): Reply {
  return { kind: 'redirect', to: url.href, cookies };
}

/** A file to save or, `inline`, to read in the browser, such as a letter. Never cached. */
export function download(
  bytes: Uint8Array,
  contentType: string,
  fileName: string,
  { inline = false }: { readonly inline?: boolean } = {},
): Reply {
  return { kind: 'download', bytes, contentType, fileName, inline };
}

/** A file of the site itself, whose address changes with its content: cached for a year. */
export function asset(text: string, contentType: string): Reply {
  return { kind: 'asset', text, contentType };
}

/** A refusal of the domain, in the reader's words. 409 unless told otherwise. */
export function refusal(
  reason: string,
  options: { readonly status?: number; readonly detail?: ComponentChildren } = {},
): Reply {
  const { status = 409, detail = null } = options;
  return { kind: 'refusal', reason, status, detail };
}

/**
 * The answer when a thing does not exist and when the viewer may not see it: the same page, so that
 * nobody learns which (OSL 26:1, protected identity).
 */
export function notFound(): Reply {
  return { kind: 'refusal', reason: 'NotFound', status: 404, detail: null };
}

/** Whether an address stays on the site: root-absolute, and not `//host` or `/\host`. */
export function isOwnPath(path: string): boolean {
  return /^\/(?![/\\])[^\s\\]*$/.test(path);
}
