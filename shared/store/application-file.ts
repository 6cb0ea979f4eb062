import {
  type Communication,
  communication,
  type HearingRecord,
  hearingRecord,
} from './item/communication.ts';
import {
  type CalculationItem,
  calculationItem,
  type DecisionItem,
  decisionItem,
  type LetterItem,
  letterItem,
  type PaymentItem,
  paymentItem,
} from './item/decision.ts';
import {
  type SentForm,
  sentForm,
  type TaskAnswers,
  type TaskDraft,
  taskAnswers,
  taskDraft,
} from './item/document.ts';
import { type RequestRejection, requestRejection } from './item/request-rejection.ts';
import { type ReviewDecision, reviewDecision } from './item/review.ts';
import { instanceKey } from './key.ts';
import { ofKind, type Table } from './table.ts';
import { wholePartition } from './whole-partition.ts';

/** An application whole: what was sent, what was answered in each part, and what was decided. */
export type ApplicationFile = {
  readonly form?: SentForm;
  /** Locked answers, the latest visit of each step and item. */
  readonly answers: readonly TaskAnswers[];
  /** Locked answers that a later version has taken the place of, oldest first. */
  readonly earlier: readonly TaskAnswers[];
  /** What has been begun on and not completed. */
  readonly drafts: readonly TaskDraft[];
  /** What the applicant was shown before the decision, oldest first (FL 25 §). */
  readonly communications: readonly Communication[];
  /** What the applicant said before the board, oldest first (SoL 14:8). */
  readonly hearings: readonly HearingRecord[];
  /** The latest calculation. */
  readonly calculation?: CalculationItem;
  /** Every calculation, oldest first. */
  readonly calculations: readonly CalculationItem[];
  readonly decision?: DecisionItem;
  readonly letter?: LetterItem;
  readonly payment?: PaymentItem;
  /** When a request that the case be decided was rejected (FL 12). */
  readonly requestRejection?: RequestRejection;
  /** Of an amendment or a dismissed appeal. */
  readonly reviewDecision?: ReviewDecision;
};

/** Reads an application's documents by one query of its partition. */
export async function readFile(table: Table, instanceId: string): Promise<ApplicationFile> {
  const items = await wholePartition(table, instanceKey.partition(instanceId));
  const [form] = ofKind(sentForm, items);
  const calculations = ofKind(calculationItem, items);
  const calculation = calculations.at(-1);
  const all = ofKind(taskAnswers, items).toSorted((a, b) => a.at.localeCompare(b.at));
  const answers = latest(all);
  const [rejection] = ofKind(requestRejection, items);
  const [decision] = ofKind(decisionItem, items);
  const [letter] = ofKind(letterItem, items);
  const [payment] = ofKind(paymentItem, items);
  const [review] = ofKind(reviewDecision, items);
  return {
    answers,
    earlier: all.filter((one) => !answers.includes(one)),
    calculations,
    drafts: ofKind(taskDraft, items),
    communications: ofKind(communication, items),
    hearings: ofKind(hearingRecord, items),
    ...(form ? { form } : {}),
    ...(calculation ? { calculation } : {}),
    ...(decision ? { decision } : {}),
    ...(rejection ? { requestRejection: rejection } : {}),
    ...(letter ? { letter } : {}),
    ...(payment ? { payment } : {}),
    ...(review ? { reviewDecision: review } : {}),
  };
}

/** The locked answers of a step (and item), latest visit; undefined if it was never completed. */
export function answersOf(
  file: ApplicationFile,
  step: string,
  item?: string,
): TaskAnswers | undefined {
  return file.answers.find((one) => one.step === step && one.item === item);
}

function latest(oldestFirst: readonly TaskAnswers[]): TaskAnswers[] {
  const byPlace = new Map<string, TaskAnswers>();
  for (const one of oldestFirst) {
    byPlace.set(`${one.step} ${one.item ?? ''}`, one);
  }
  return [...byPlace.values()];
}
