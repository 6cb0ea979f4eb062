/** What the deployment told about itself. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { Refusal } from './refusal.ts';
import type { Settings } from './settings.ts';

const outputsSchema = z.object({
  'vagen-stateful': z.object({
    TableName: z.string(),
    BucketName: z.string(),
    UserPoolId: z.string(),
    ClientId: z.string(),
    DeadLetterQueueUrl: z.string(),
  }),
});

/** Names of what was deployed. */
export type Outputs = z.infer<typeof outputsSchema>['vagen-stateful'];

/** Reads the outputs of the last deployment. @throws Refusal when there has been none. */
export async function readOutputs(settings: Settings): Promise<Outputs> {
  const path = join(settings.stateDir, 'outputs.json');
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Refusal('Nothing has been deployed here yet. Run `npm start` first.');
  });
  return outputsSchema.parse(JSON.parse(text))['vagen-stateful'];
}
