/** What bodies are like that the actions judge by their forms. Only the document needs to know. */
import * as z from 'zod';
import { ansokan } from '../../../shared/instrument/forms/ansokan.ts';
import { jav } from '../../../shared/instrument/forms/jav.ts';
import { javsprovning } from '../../../shared/instrument/forms/javsprovning.ts';
import { mottagetBeslut } from '../../../shared/instrument/forms/mottaget-beslut.ts';
import { overklagande } from '../../../shared/instrument/forms/overklagande.ts';
import { overklagandeRegistrering } from '../../../shared/instrument/forms/overklagande-registrering.ts';
import { registrering } from '../../../shared/instrument/forms/registrering.ts';
import { allInstruments } from '../../../shared/instrument/registry.ts';
import { answersSchema } from '../../../shared/instrument/schema.ts';
import { incomingMessage } from '../../../shared/notice/incoming.ts';
import { isParallel } from '../../../workflows/process.ts';
import { processNames, processOf } from '../../../workflows/registry.ts';
import { completionBody } from '../shape/body.ts';

const formsOfSteps: ReadonlySet<string> = new Set(
  processNames.flatMap((name) =>
    Object.values(processOf(name).steps)
      .flatMap((step) => (isParallel(step) ? Object.values(step.parts) : [step]))
      .flatMap((step) => ('form' in step ? [step.form] : [])),
  ),
);

/** Every form that some step of a process asks for, in each of its versions. */
export const formsOfTasks = allInstruments.filter(({ id }) => formsOfSteps.has(id));

/** For the document: the answers are those of the form that the task names. */
const completionDescription = completionBody.extend({
  answers: z.union(formsOfTasks.map((form) => answersSchema(form))),
});

/** By the names that routes call them by. */
export const describedBodies: Readonly<Record<string, z.ZodType>> = {
  application: answersSchema(ansokan),
  registration: answersSchema(registrering),
  completion: completionDescription,
  appeal: z.union([answersSchema(overklagande), answersSchema(overklagandeRegistrering)]),
  receipt: answersSchema(mottagetBeslut),
  conflict: answersSchema(jav),
  conflictFinding: answersSchema(javsprovning),
  hook: incomingMessage,
};
