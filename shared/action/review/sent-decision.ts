import { hasEnded } from '../../../workflows/flow.ts';
import { processOf } from '../../../workflows/registry.ts';
import type { Statute } from '../../delegation/delegation.ts';
import type { DecisionToReview } from '../../delegation/may-review.ts';
import type { GroundAmount } from '../../review/amended-parts.ts';
import { readFile } from '../../store/application-file.ts';
import type { CasePage } from '../../store/case-page.ts';
import type { Application, Instance } from '../../store/item/instance.ts';
import type { Appeal } from '../../store/item/review.ts';
import { lastAmendment } from '../../store/last-amendment.ts';
import type { Deps } from '../deps.ts';

type Reviewed = Pick<CasePage, 'applications' | 'appeals' | 'amendments'>;

/** A decision that has been sent, whichever instance made it. */
export type SentDecision = {
  readonly application: Application;
  /** The application, the amendment, or the appeal that was dismissed. */
  readonly decidedIn: string;
  readonly kind: NonNullable<Application['decision']>['kind'];
  readonly amount: number;
  /** What of the amount is the right (SoL 12:1), where it was told apart. */
  readonly right?: number;
  readonly decidedAt: string;
  readonly sentAt: string;
};

/** A sent decision with what only its document tells. */
export type KnownDecision = SentDecision & {
  readonly decisionId: string;
  /** The ground by which it is tried when somebody is not content with it. */
  readonly statute: Statute;
  /** What it grants on each ground. */
  readonly parts: readonly GroundAmount[];
  /** Subject of the login of the one who signed it. */
  readonly decidedBy: string;
};

/** What the dismissal of an appeal decides: it grants nothing. */
const NOTHING = { kind: 'avvisning', amount: 0 } as const;

/** The sent decision of an instance; undefined when it has none, or it has not been sent. */
export function sentDecisionOf(page: Reviewed, instanceId: string): SentDecision | undefined {
  const { applications, amendments, appeals } = page;
  const application = applications.find((one) => one.instanceId === instanceId);
  if (application) return sent(application, instanceId, application.decision);
  const amendment = amendments.find((one) => one.instanceId === instanceId);
  const dismissed = appeals.find((one) => one.instanceId === instanceId);
  const of = amendment ?? dismissed;
  const about = applications.find((one) => one.instanceId === of?.applicationId);
  if (!about) return undefined;
  const dismissal = dismissed?.dismissal;
  const made = amendment?.decision ?? (dismissal && { ...NOTHING, ...dismissal });
  return sent(about, instanceId, made);
}

function sent(
  application: Application,
  decidedIn: string,
  made:
    | (Pick<SentDecision, 'kind' | 'amount' | 'decidedAt'> & {
        right?: number | undefined;
        sentAt?: string | undefined;
      })
    | undefined,
): SentDecision | undefined {
  if (made?.sentAt === undefined) return undefined;
  const { kind, amount, right, decidedAt, sentAt } = made;
  const apart = right === undefined ? {} : { right };
  return { application, decidedIn, kind, amount, ...apart, decidedAt, sentAt };
}

/** The sent decision of an instance with its number and its ground. */
export async function knownDecision(
  deps: Deps,
  page: Reviewed,
  instanceId: string,
): Promise<KnownDecision | undefined> {
  const found = sentDecisionOf(page, instanceId);
  if (!found) return undefined;
  const { decision, reviewDecision } = await readFile(deps.table, instanceId);
  const document = decision ?? reviewDecision;
  if (!document) return undefined;
  const { decisionId, decidedBy } = document;
  const statute = 'statute' in document ? document.statute : triedBy(document.parts);
  const parts = document.parts ?? [{ statute, amountOre: found.amount }];
  return { ...found, decisionId, statute, parts, decidedBy: decidedBy.sub };
}

/** A mixed decision is appealed as one on 12:1; only where all of it is on 12:2 is that not the way. */
function triedBy(parts: readonly { readonly statute: Statute }[]): Statute {
  return parts.some(({ statute }) => statute === '12:1') ? '12:1' : '12:2';
}

/** What holds of an application now: the latest correction or change that was sent, or its own decision. */
export function decisionInForce(page: Reviewed, applicationId: string): SentDecision | undefined {
  return sentDecisionOf(page, lastAmendment(page, applicationId)?.instanceId ?? applicationId);
}

/** Whether an instance has come to an end of its table. */
export function isOver({ flow }: Instance): boolean {
  return hasEnded(processOf(flow.process), flow);
}

/**
 * Whether the court has an appeal that this person sent: what is to be added is then written to the
 * court. Another party's appeal is not the person's own.
 */
export function isAtCourtFor({ handedOver, sentBy }: Appeal, sub: string): boolean {
  return handedOver !== undefined && sentBy === sub;
}

/**
 * Whether a decision of an application has been appealed, and whether the court has it. An appeal of
 * a dismissal is about the dismissal alone.
 */
export function appealed(page: Reviewed, applicationId: string): DecisionToReview['appeal'] {
  const ofDecision = page.appeals.filter(
    (one) =>
      one.applicationId === applicationId &&
      !page.appeals.some(({ instanceId }) => instanceId === one.decidedIn),
  );
  if (ofDecision.some(({ handedOver }) => handedOver !== undefined)) return 'handed_over';
  return ofDecision.some((one) => !isOver(one)) ? 'received' : 'none';
}

/** The correction or change of an application's decision that is under way. */
export function openAmendment(page: Reviewed, applicationId: string) {
  return page.amendments.find((one) => one.applicationId === applicationId && !isOver(one));
}
