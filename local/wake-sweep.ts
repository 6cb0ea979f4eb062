/** Lets the sweep run now, instead of at the next full minute. */
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { awsConfiguration } from './aws.ts';
import type { Settings } from './settings.ts';

/**
 * What was asked for in the seconds before is taken up by a second pass, as on the schedule: counted from
 * the first, so late enough that a machine which this began, and which has slept since, is looked after.
 */
const event = { againAfterSeconds: 30 };

/** Asks for a sweep and does not wait for it. */
export async function wakeSweep(settings: Settings): Promise<void> {
  const sweep = new InvokeCommand({
    FunctionName: 'vagen-sweep',
    InvocationType: 'Event',
    Payload: JSON.stringify(event),
  });
  await new LambdaClient(awsConfiguration(settings)).send(sweep);
}
