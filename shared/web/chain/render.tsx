import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { withDeputy } from '../../access/deputy-roles.ts';
import type { Viewer } from '../../access/viewer.ts';
import { textsOf } from '../../text/texts.ts';
import { randomId } from '../random-id.ts';
import type { PageWidth } from '../reply.ts';
import { Layout } from '../view/layout.tsx';
import { type Call, callOf } from './call.ts';
import { defined, emptyResult, type HttpEvent, type HttpResult, pathOf } from './event.ts';

/** The viewer of a call; null when nobody is logged in. */
export function viewerOf({ session, standsInFor }: Call): Viewer | null {
  if (session === null) return null;
  const { sub, name, roles, unit, seesProtected } = session;
  return withDeputy({ sub, name, roles, unit, seesProtected }, standsInFor);
}

export interface RenderedPage {
  readonly title: string;
  readonly body: ComponentChildren;
  readonly status: number;
  readonly width: PageWidth;
  readonly cookies: readonly string[];
}

/** A page inside the common frame, as HTML. */
export function renderPage(event: HttpEvent, page: RenderedPage): HttpResult {
  const call = callOf(event);
  const html = renderToString(
    <Layout
      title={page.title}
      lang={call.lang}
      texts={textsOf(call.lang)}
      viewer={viewerOf(call)}
      csrf={call.csrf}
      formKey={randomId()}
      path={pathOf(event)}
      query={defined(event.queryStringParameters)}
      width={page.width}
      movedClock={call.clockIsMoved ? call.now : null}
      failed={page.status === 422}
    >
      {page.body}
    </Layout>,
  );
  return {
    ...emptyResult(page.status, { 'content-type': 'text/html; charset=utf-8' }),
    cookies: [...page.cookies],
    body: `<!doctype html>${html}`,
  };
}
