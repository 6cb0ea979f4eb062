import { gzipSync } from 'node:zlib';
import { textsOf } from '../../text/texts.ts';
import type { DownloadReply, RefusalReply, Reply } from '../reply.ts';
import { callOf } from './call.ts';
import { errorPage } from './error-page.tsx';
import { emptyResult, type HttpEvent, type HttpResult, headerOf } from './event.ts';
import { renderPage } from './render.tsx';

async function refusalPage(
  event: HttpEvent,
  { reason, status, detail }: RefusalReply,
): Promise<HttpResult> {
  if (reason === 'NotFound') return errorPage(event, 'NotFound');
  const { reasonText } = await import('../../text/reason.ts');
  const { lang } = callOf(event);
  const { title } = textsOf(lang).errors.Refused;
  const body = (
    <>
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      <p>{reasonText(lang, reason)}</p>
      {detail}
    </>
  );
  return renderPage(event, { title, body, status, width: 'reading', cookies: [] });
}

function assetResult(event: HttpEvent, text: string, contentType: string): HttpResult {
  const headers = {
    'content-type': contentType,
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
  };
  if (!/\bgzip\b/.test(headerOf(event, 'accept-encoding') ?? '')) {
    return { ...emptyResult(200, headers), body: text };
  }
  return {
    ...emptyResult(200, { ...headers, 'content-encoding': 'gzip' }),
    body: gzipSync(text).toString('base64'),
    isBase64Encoded: true,
  };
}

/** A file's name in a header: ASCII only, and nothing that could end the value. */
function disposition({ fileName, inline }: DownloadReply): string {
  const how = inline ? 'inline' : 'attachment';
  return `${how}; filename="${fileName.replaceAll(/[^\w.-]/g, '_')}"`;
}

/** From a handler's reply to the answer of the function. */
export async function answer(event: HttpEvent, reply: Reply): Promise<HttpResult> {
  switch (reply.kind) {
    case 'page':
      return renderPage(event, reply);
    case 'redirect':
      return { ...emptyResult(303, { location: reply.to }), cookies: [...reply.cookies] };
    case 'asset':
      return assetResult(event, reply.text, reply.contentType);
    case 'refusal':
      return refusalPage(event, reply);
    case 'download':
      return {
        ...emptyResult(200, {
          'content-type': reply.contentType,
          'content-disposition': disposition(reply),
        }),
        body: Buffer.from(reply.bytes).toString('base64'),
        isBase64Encoded: true,
      };
  }
}
