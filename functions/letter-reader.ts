/**
 * Reads letters from the bucket. One signed GET, with the signer that the SDK itself uses: the whole
 * client of S3 would weigh more (180 KiB) than all the pages of an audience.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { fromEnv } from '@aws-sdk/credential-provider-env';
import { Sha256 } from '@smithy/core/checksum';
import { SignatureV4 } from '@smithy/signature-v4';
import type { LetterReader } from './letters.ts';

/** Where the bucket is; `endpoint` is that of a local cloud, undefined on AWS. */
export type LetterPlace = {
  readonly bucket: string;
  readonly region: string;
  readonly endpoint: string | undefined;
};

const TRIES = 3;

/** The letters of a bucket, to be read. @throws Error when there is no such letter, or none comes. */
export function letterReaderOf(place: LetterPlace): LetterReader {
  const { region } = place;
  const signer = new SignatureV4({
    service: 's3',
    region,
    credentials: fromEnv(),
    sha256: Sha256,
    uriEscapePath: false,
  });
  return {
    read: async (key) => {
      const url = addressOf(place, key);
      for (let attempt = 1; ; attempt++) {
        const response = await get(signer, url).catch((error: unknown) => error);
        if (response instanceof Response) {
          if (response.ok) return new Uint8Array(await response.arrayBuffer());
          if (response.status < 500) throw new Error(`${key}: S3 answered ${response.status}`);
        }
        if (attempt === TRIES) throw new Error(`${key}: S3 did not answer`, { cause: response });
        await pause(2 ** attempt * 50);
      }
    },
  };
}

/** On AWS the bucket is in the host's name; a local cloud has it in the path. */
function addressOf({ bucket, region, endpoint }: LetterPlace, key: string): URL {
  return endpoint === undefined
    ? new URL(`https://${bucket}.s3.${region}.amazonaws.com/${key}`)
    : new URL(`${endpoint}/${bucket}/${key}`);
}

async function get(signer: SignatureV4, url: URL): Promise<Response> {
  const { headers } = await signer.sign({
    method: 'GET',
    protocol: url.protocol,
    hostname: url.hostname,
    ...(url.port === '' ? {} : { port: Number(url.port) }),
    path: url.pathname,
    query: {},
    headers: { host: url.host },
  });
  const { host: _given, ...signed } = headers;
  return fetch(url, { headers: signed });
}
