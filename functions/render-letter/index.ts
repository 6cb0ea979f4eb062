import { createHash } from 'node:crypto';
import * as z from 'zod';
import { letterInputOf } from '../../shared/action/step/letter-input.ts';
import { reviewLetterOf } from '../../shared/action/step/review-letter.ts';
import { runStep } from '../../shared/action/step/system-step.ts';
import { letterItem } from '../../shared/store/item/decision.ts';
import { put } from '../../shared/store/table.ts';
import { flow } from '../../workflows/flow.ts';
import { depsOf } from '../core.ts';
import { environment } from '../environment.ts';
import { letterStoreOf } from '../letter-store.ts';
import { letterKey } from '../letters.ts';
import { logger } from '../log.ts';

const input = z.strictObject({
  process: flow.shape.process,
  caseId: z.string(),
  instanceId: z.string(),
  step: z.string(),
});
const env = environment();
const deps = depsOf(env);
const letters = letterStoreOf(env);

/**
 * Renders the letter of a decision and keeps it. The same decision gives the same bytes, so a step
 * that is run again after a fault writes the same letter under the same key.
 */
export async function handler(event: unknown): Promise<{ outcome: string }> {
  const ask = input.parse(event);
  // PDFKit is large: it is loaded while the case is being read.
  const loading = Promise.all([
    import('../../shared/letter/render-decision-letter.ts'),
    import('../../shared/letter/render-review-letter.ts'),
  ]);
  const result = await runStep(deps, ask, async (context) => {
    const { page, file, instance, now } = context;
    const [{ renderDecisionLetter }, { renderReviewLetter }] = await loading;
    const pdf = file.reviewDecision
      ? await renderReviewLetter(await reviewLetterOf(context), file.reviewDecision.decidedAt)
      : await renderDecisionLetter(
          letterInputOf(page, instance, file),
          file.decision?.decidedAt ?? now,
        );
    const key = letterKey(instance.instanceId);
    await letters.write(key, pdf);
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    const { caseId, instanceId } = instance;
    const item = { caseId, instanceId, key, sha256, bytes: pdf.byteLength, renderedAt: now };
    const decisionId = (file.decision ?? file.reviewDecision)?.decisionId ?? '';
    return {
      outcome: 'klart',
      writes: [put(letterItem, item)],
      events: [{ type: 'letter_rendered', instance, data: { decisionId, sha256 } }],
    };
  });
  logger.info('letter', { instanceId: ask.instanceId, outcome: result.outcome });
  return result;
}
