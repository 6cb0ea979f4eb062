import type { ProcessName } from '../../../workflows/registry.ts';
import { type ApplicationFile, readFile } from '../../store/application-file.ts';
import { type CasePage, readCase } from '../../store/case-page.ts';
import type { Instance } from '../../store/item/instance.ts';
import { againstOthers } from '../against-others.ts';
import type { Deps } from '../deps.ts';
import { type Going, goOn } from '../go-on.ts';
import { instanceOf, OUT_OF_DATE } from '../open-task.ts';

/** What a machine asks for when it comes to a step of the system. */
export type StepRequest = {
  readonly process: ProcessName;
  readonly caseId: string;
  readonly instanceId: string;
  readonly step: string;
};

/** All that a system step may look at. */
export type StepContext = {
  readonly deps: Deps;
  readonly now: string;
  readonly page: CasePage;
  readonly instance: Instance;
  readonly file: ApplicationFile;
};

/** What a system step finds: the way out of it, and what is written on that way. */
export type StepResult = Omit<Going, 'part' | 'step' | 'by'>;

export type SystemStep = (context: StepContext) => Promise<StepResult>;

/**
 * Runs a step of the system in one transaction. Asked again after it was done, or when the table says
 * that the instance is elsewhere, it does nothing and says that the machine is out of date.
 */
export async function runStep(
  deps: Deps,
  ask: StepRequest,
  run: SystemStep,
): Promise<{ readonly outcome: string }> {
  return againstOthers(async () => {
    const page = await readCase(deps.table, ask.caseId);
    const instance = page && instanceOf(page, ask.instanceId);
    if (!page || !instance || instance.flow.step !== ask.step) return { outcome: OUT_OF_DATE };
    const now = await deps.clock.now();
    const file = await readFile(deps.table, ask.instanceId);
    const result = await run({ deps, now, page, instance, file });
    const going: Going = { ...result, part: ask.step, step: ask.step, by: 'system' };
    const gone = await goOn(deps, page, instance, going, now);
    if (gone.ok) return { outcome: result.outcome };
    if ('refused' in gone) throw new Error(`${ask.step} may not end as ${result.outcome}`);
    return undefined;
  });
}
