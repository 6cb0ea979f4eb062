import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

/** Writes letters into the bucket. */
export type LetterWriter = { readonly write: (key: string, pdf: Uint8Array) => Promise<void> };

/** The letters of a bucket, to be written. Written again under the same key, a letter is replaced. */
export function letterWriterOf(bucket: string, client = new S3Client({})): LetterWriter {
  return {
    write: async (Key, pdf) => {
      await client.send(
        new PutObjectCommand({ Bucket: bucket, Key, Body: pdf, ContentType: 'application/pdf' }),
      );
    },
  };
}
