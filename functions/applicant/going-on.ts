import { isOwnRemittal } from '../../shared/action/attendance/own-remittal.ts';
import { listOf } from '../../shared/remittal/standing.ts';
import type { CasePage } from '../../shared/store/case-page.ts';
import type { ApplicantDeps } from './deps.ts';
import type { OwnRemittal } from './view/jobbtorg-card.tsx';

/** The person's own remittals that Jobbtorg has and that have not ended, with what was answered. */
export function goingOn(
  deps: Pick<ApplicantDeps, 'readFile'>,
  cases: readonly CasePage[],
  personalNumber: string,
): Promise<readonly OwnRemittal[]> {
  const own = cases.flatMap((page) =>
    page.remittals.filter(
      (one) => listOf(one) !== 'ended' && isOwnRemittal(page, one, personalNumber),
    ),
  );
  return Promise.all(
    own.map(async (remittal) => {
      const { answers } = await deps.readFile(remittal.instanceId);
      return { remittal, answers };
    }),
  );
}
