/** What has come after the decision of an application, and what of it the applicant has not read. */
import type { ApplicationFile } from '../../shared/store/application-file.ts';
import { sentDecision } from './application-state.ts';
import type { ApplicantDeps } from './deps.ts';
import type { Own } from './own-application.ts';
import type { SentAmendment } from './view/amended.tsx';

/**
 * The instances whose decisions are read here for the first time: what is read is received, and the
 * page then tells until when to appeal. What came after the decision is shown on the same page.
 */
export function readFirst(
  { page: read, application }: Own,
  file: ApplicationFile,
): readonly string[] {
  const { instanceId } = application;
  const sent = [
    { instanceId, decisionId: sentDecision(application) && file.decision?.decisionId },
    ...read.amendments.map((one) => ({
      instanceId: one.instanceId,
      applicationId: one.applicationId,
      decisionId: one.decision?.sentAt === undefined ? undefined : one.decision.decisionId,
    })),
    ...read.appeals.map((one) => ({
      instanceId: one.instanceId,
      applicationId: one.applicationId,
      decisionId: one.dismissal?.sentAt === undefined ? undefined : one.dismissal.decisionId,
    })),
  ];
  const received = application.marks
    .filter(({ type }) => type === 'decision_received')
    .map(({ data }) => data.decisionId);
  return sent
    .filter((one) => !('applicationId' in one) || one.applicationId === instanceId)
    .filter(({ decisionId }) => decisionId !== undefined && !received.includes(decisionId))
    .map((one) => one.instanceId);
}

/** The corrections and changes that have been sent, the latest first, with their documents. */
export async function amendmentsOf(
  deps: ApplicantDeps,
  { page: read, application }: Own,
): Promise<readonly SentAmendment[]> {
  const sent = read.amendments
    .filter((one) => one.applicationId === application.instanceId)
    .filter(({ decision }) => decision?.sentAt !== undefined)
    .toSorted((a, b) => b.openedAt.localeCompare(a.openedAt));
  const files = await Promise.all(sent.map(({ instanceId }) => deps.readFile(instanceId)));
  return sent.flatMap((amendment, index) => {
    const document = files[index]?.reviewDecision;
    return document ? [{ amendment, document }] : [];
  });
}
