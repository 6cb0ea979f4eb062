/** What the machines did for one application. */
import { GetExecutionHistoryCommand, type SFNClient } from '@aws-sdk/client-sfn';

/**
 * State transitions of an execution: each state that was entered, and one for the start, so that the
 * figure is rather too high than too low.
 */
export async function transitionsOf(machines: SFNClient, executionArn: string): Promise<number> {
  let entered = 0;
  let nextToken: string | undefined;
  do {
    const page = await machines.send(
      new GetExecutionHistoryCommand({
        executionArn,
        maxResults: 1000,
        includeExecutionData: false,
        ...(nextToken === undefined ? {} : { nextToken }),
      }),
    );
    entered += (page.events ?? []).filter(({ type }) => type?.endsWith('StateEntered')).length;
    nextToken = page.nextToken;
  } while (nextToken);
  return entered + 1;
}
