/** What a run of vitest came to, read from its JSON report. */
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import * as z from 'zod';
import { root } from '../../local/settings.ts';

const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

/** One test, or a file that could not be run. */
export interface Result {
  /** The file, from the project's root. */
  readonly file: string;
  readonly title: string;
  readonly state: 'passed' | 'failed' | 'skipped';
  readonly why: string;
}

function stateOf(status: string): Result['state'] {
  return status === 'passed' || status === 'failed' ? status : 'skipped';
}

/** The results of a report; undefined when there is none that can be read. */
export async function readReport(path: string): Promise<readonly Result[] | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  return reportSchema.parse(JSON.parse(text)).testResults.flatMap((file): readonly Result[] => {
    const name = relative(root, file.name);
    const results = file.assertionResults.map(
      ({ fullName, status, failureMessages }): Result => ({
        file: name,
        title: fullName,
        state: stateOf(status),
        why: failureMessages?.join('\n') ?? '',
      }),
    );
    // A file that fails as a whole: it could not be imported, or its preparation failed.
    const asWhole = file.status === 'failed' && !results.some(({ state }) => state === 'failed');
    const whole: Result = {
      file: name,
      title: 'the file as a whole',
      state: 'failed',
      why: file.message ?? '',
    };
    return asWhole ? [...results, whole] : results;
  });
}
