/** The copy of the system that the bench runs on, with a meter between its functions and the cloud. */
import {
  GetFunctionConfigurationCommand,
  UpdateFunctionConfigurationCommand,
} from '@aws-sdk/client-lambda';
import { functionNames } from '../../infra/functions.ts';
import { endpointOf } from '../../local/settings.ts';
import type { Cloud } from '../stack/cloud.ts';
import { type Meter, newMeter } from './meter.ts';
import { openPassage } from './passing.ts';

/** What goes on by itself every minute, however many applications there are. */
const byTheMinute = ['vagen-sweep'];

/** The environment of a deployed function, as the template gives it. */
export async function environmentOf(
  { functions }: Cloud,
  name: string,
): Promise<Record<string, string>> {
  const { Environment } = await functions.send(
    new GetFunctionConfigurationCommand({ FunctionName: `vagen-${name}` }),
  );
  return Environment?.Variables ?? {};
}

/** Leads every function over a meter, each with its own name in what it says of itself. */
export async function meteredFunctions(
  cloud: Cloud,
): Promise<{ readonly meter: Meter; readonly stop: () => void }> {
  const meter = newMeter(byTheMinute);
  const passage = await openPassage(endpointOf(cloud.settings), meter.see);
  for (const name of functionNames) {
    const Variables = {
      ...(await environmentOf(cloud, name)),
      AWS_ENDPOINT_URL: passage.endpoint,
      AWS_SDK_UA_APP_ID: `vagen-${name}`,
    };
    await cloud.functions.send(
      new UpdateFunctionConfigurationCommand({
        FunctionName: `vagen-${name}`,
        Environment: { Variables },
      }),
    );
  }
  return { meter, stop: passage.stop };
}
