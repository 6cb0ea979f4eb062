/**
 * Reading what reaches a web function (API Gateway's payload format 2.0) and the shape it answers
 * in. The local gateway leaves out `cookies`, so both places are read.
 */
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export type HttpEvent = APIGatewayProxyEventV2;

/** The answer, with every part there, so that a middleware can add to it. */
export interface HttpResult {
  statusCode: number;
  headers: Record<string, string>;
  cookies: string[];
  body: string;
  isBase64Encoded: boolean;
}

/** A header by its lower-case name; gateways differ in how they spell them. */
export function headerOf(event: HttpEvent, name: string): string | undefined {
  const entry = Object.entries(event.headers ?? {}).find(([key]) => key.toLowerCase() === name);
  return entry?.[1];
}

/** All cookies of the request by name; the first of a name counts. */
export function cookiesOf(event: HttpEvent): ReadonlyMap<string, string> {
  const pairs = event.cookies ?? (headerOf(event, 'cookie') ?? '').split(';');
  const found = new Map<string, string>();
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const name = pair.slice(0, at).trim();
    if (at > 0 && !found.has(name)) found.set(name, pair.slice(at + 1).trim());
  }
  return found;
}

/** The body as it was sent; empty when there is none. */
export function bodyOf(event: HttpEvent): Buffer {
  return Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
}

/** The address without query. */
export function pathOf(event: HttpEvent): string {
  return event.requestContext.http.path;
}

/** Parameters of path or query, without those that have no value. */
export function defined(
  record: Readonly<Record<string, string | undefined>> | undefined,
): Readonly<Record<string, string>> {
  const entries = Object.entries(record ?? {});
  return Object.fromEntries(
    entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])),
  );
}

/** An answer without a body. */
export function emptyResult(status: number, headers: Record<string, string>): HttpResult {
  return { statusCode: status, headers, cookies: [], body: '', isBase64Encoded: false };
}
