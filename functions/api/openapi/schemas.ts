import * as z from 'zod';
import { ansokan } from '../../../shared/instrument/forms/ansokan.ts';
import { jav } from '../../../shared/instrument/forms/jav.ts';
import { javsprovning } from '../../../shared/instrument/forms/javsprovning.ts';
import { mottagetBeslut } from '../../../shared/instrument/forms/mottaget-beslut.ts';
import { overklagande } from '../../../shared/instrument/forms/overklagande.ts';
import { overklagandeRegistrering } from '../../../shared/instrument/forms/overklagande-registrering.ts';
import { registrering } from '../../../shared/instrument/forms/registrering.ts';
import { answersSchema } from '../../../shared/instrument/schema.ts';
import { journalEventSchema } from '../../../shared/journal/event.ts';
import { incomingAnswer, incomingMessage } from '../../../shared/notice/incoming.ts';
import { noticeBody } from '../../../shared/notice/notice.ts';
import { calculationItem, decisionItem } from '../../../shared/store/item/decision.ts';
import { reviewDecision } from '../../../shared/store/item/review.ts';
import { amendmentShape, appealedShape, appealShape } from '../shape/appeal.ts';
import {
  applicationShape,
  ownApplicationShape,
  ownApplicationsShape,
  submittedShape,
} from '../shape/application.ts';
import {
  allotmentBody,
  draftBody,
  messageBody,
  messagesReadBody,
  noteBody,
  reopeningBody,
} from '../shape/body.ts';
import { caseShape, verificationShape } from '../shape/case.ts';
import {
  decisionShape,
  ownDecisionShape,
  ownReviewDecisionShape,
  reviewDecisionShape,
} from '../shape/decision.ts';
import { figuresShape } from '../shape/figure.ts';
import { noticesShape } from '../shape/notice.ts';
import { problemShape } from '../shape/problem.ts';
import {
  messagesShape,
  officeRemittalShape,
  officeShape,
  remittalFileShape,
  remittalShape,
} from '../shape/remittal.ts';
import {
  completedShape,
  taskShape,
  tasksShape,
  taskWithDraftShape,
  worklistShape,
} from '../shape/task.ts';
import { describedBodies, formsOfTasks } from './bodies.ts';

/** What the document calls each schema. Whatever else uses one of these refers to it. */
const named: Readonly<Record<string, z.ZodType>> = {
  Problem: problemShape,
  Submitted: submittedShape,
  OwnApplication: ownApplicationShape,
  OwnApplications: ownApplicationsShape,
  Application: applicationShape,
  Case: caseShape,
  Event: journalEventSchema,
  JournalVerification: verificationShape,
  Task: taskShape,
  Tasks: tasksShape,
  TaskWithDraft: taskWithDraftShape,
  Worklist: worklistShape,
  ...(describedBodies.completion ? { Completion: describedBodies.completion } : {}),
  Completed: completedShape,
  Draft: draftBody,
  Allotment: allotmentBody,
  Message: messageBody,
  MessagesRead: messagesReadBody,
  Messages: messagesShape,
  Note: noteBody,
  Reopening: reopeningBody,
  Calculation: calculationItem.schema,
  Decision: decisionItem.schema,
  OwnDecision: ownDecisionShape,
  DecisionShown: decisionShape,
  Appeal: appealShape,
  Appealed: appealedShape,
  Amendment: amendmentShape,
  ReviewDecision: reviewDecision.schema,
  OwnReviewDecision: ownReviewDecisionShape,
  ReviewDecisionShown: reviewDecisionShape,
  ...(describedBodies.appeal ? { Appealing: describedBodies.appeal } : {}),
  Remittal: remittalShape,
  OfficeRemittal: officeRemittalShape,
  RemittalFile: remittalFileShape,
  Office: officeShape,
  Notice: noticeBody,
  Notices: noticesShape,
  IncomingMessage: incomingMessage,
  IncomingAnswer: incomingAnswer,
  Figures: figuresShape,
};

const registry = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
for (const form of [
  ansokan,
  registrering,
  jav,
  javsprovning,
  mottagetBeslut,
  overklagande,
  overklagandeRegistrering,
  ...formsOfTasks,
]) {
  registry.add(answersSchema(form), { id: `Answers.${form.id}.v${form.version}` });
}

const place = (id: string) => `#/components/schemas/${id}`;

/**
 * The reference to a schema in the document.
 * @throws Error when it has no name there: a route was added and its schema was not
 */
export function referenceTo(schema: z.ZodType): { readonly $ref: string } {
  const id = registry.get(schema)?.id;
  if (id === undefined) throw new Error('A schema of a route has no name in openapi/schemas.ts.');
  return { $ref: place(id) };
}

/** All named schemas, as JSON Schema 2020-12, which is what OpenAPI 3.1 takes. */
export function componentSchemas(): Record<string, unknown> {
  const { schemas } = z.toJSONSchema(registry, { uri: place, unrepresentable: 'any' });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _s, $id: _i, ...schema }]) => [id, schema]),
  );
}
