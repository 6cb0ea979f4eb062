import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

/** Letters in the bucket: written once, read by whoever may read the case. */
export type Letters = {
  readonly read: (key: string) => Promise<Uint8Array>;
  readonly write: (key: string, pdf: Uint8Array) => Promise<void>;
};

/** The key of an application's decision letter. */
export function letterKey(instanceId: string): string {
  return `letters/${instanceId}.pdf`;
}

/** The letters of a bucket. */
export function lettersIn(bucket: string, client = new S3Client({})): Letters {
  return {
    read: async (Key) => {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key }));
      if (!Body) throw new Error(`the letter ${Key} is empty`);
      return Body.transformToByteArray();
    },
    write: async (Key, pdf) => {
      await client.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key,
          Body: pdf,
          ContentType: 'application/pdf',
        }),
      );
    },
  };
}
