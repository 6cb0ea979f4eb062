/**
 * Letters in the bucket, written and read. Signed requests of our own, with the signer that the SDK
 * itself uses: the whole client of S3 would weigh more (180 KiB) than all the pages of an audience.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { fromEnv } from '@aws-sdk/credential-provider-env';
import { Sha256 } from '@smithy/core/checksum';
import { SignatureV4 } from '@smithy/signature-v4';
import type { Environment } from './environment.ts';
import type { LetterReader, LetterWriter } from './letters.ts';

/** Where the bucket is. The endpoint is that of a local cloud; on AWS there is none. */
export type LetterPlace = Pick<Environment, 'BUCKET_NAME' | 'AWS_REGION' | 'AWS_ENDPOINT_URL'>;

const TRIES = 3;

/**
 * The letters of a bucket. Written again under the same key, a letter is replaced.
 * @throws Error when there is no such letter, when it may not be written, or when S3 does not answer
 */
export function letterStoreOf(place: LetterPlace): LetterReader & LetterWriter {
  const signer = new SignatureV4({
    service: 's3',
    region: place.AWS_REGION,
    credentials: fromEnv(),
    sha256: Sha256,
    uriEscapePath: false,
  });
  return {
    read: async (key) => {
      const answer = await ask(signer, 'GET', addressOf(place, key));
      return new Uint8Array(await answer.arrayBuffer());
    },
    write: async (key, pdf) => {
      await ask(signer, 'PUT', addressOf(place, key), pdf);
    },
  };
}

/** On AWS the bucket is in the host's name; a local cloud has it in the path. */
function addressOf(place: LetterPlace, key: string): URL {
  const { BUCKET_NAME, AWS_REGION, AWS_ENDPOINT_URL } = place;
  return AWS_ENDPOINT_URL === undefined
    ? new URL(`https://${BUCKET_NAME}.s3.${AWS_REGION}.amazonaws.com/${key}`)
    : new URL(`${AWS_ENDPOINT_URL}/${BUCKET_NAME}/${key}`);
}

/** Asks up to three times: both a get and a put are the same when they are done twice. */
async function ask(
  signer: SignatureV4,
  method: 'GET' | 'PUT',
  url: URL,
  pdf?: Uint8Array,
): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const answer = await once(signer, method, url, pdf).catch((error: unknown) => error);
    if (answer instanceof Response) {
      if (answer.ok) return answer;
      if (answer.status < 500) throw new Error(`${url.pathname}: S3 answered ${answer.status}`);
    }
    if (attempt === TRIES) throw new Error(`${url.pathname}: S3 did not answer`, { cause: answer });
    await pause(2 ** attempt * 50);
  }
}

async function once(
  signer: SignatureV4,
  method: 'GET' | 'PUT',
  url: URL,
  pdf: Uint8Array | undefined,
): Promise<Response> {
  const { headers } = await signer.sign({
    method,
    protocol: url.protocol,
    hostname: url.hostname,
    ...(url.port === '' ? {} : { port: Number(url.port) }),
    path: url.pathname,
    query: {},
    headers: { host: url.host, ...(pdf ? { 'content-type': 'application/pdf' } : {}) },
    ...(pdf ? { body: pdf } : {}),
  });
  const { host: _given, ...signed } = headers;
  return fetch(url, { method, headers: signed, ...(pdf ? { body: new Uint8Array(pdf) } : {}) });
}
