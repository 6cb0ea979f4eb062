import { forslagPrefill } from '../../shared/application/forslag-prefill.ts';
import {
  ib1Prefill,
  ib2Prefill,
  ib3Prefill,
  kompletteringSvarPrefill,
  mottagningPrefill,
} from '../../shared/application/prefill.ts';
import { happenedAt } from '../../shared/clock/case-clocks.ts';
import { localDate } from '../../shared/clock/stockholm.ts';
import { ib1 } from '../../shared/instrument/forms/ib1.ts';
import { mottagning } from '../../shared/instrument/forms/mottagning.ts';
import type { Answers } from '../../shared/instrument/instrument.ts';
import { storedAnswers } from '../../shared/instrument/parse-answers.ts';
import { type ApplicationFile, answersOf } from '../../shared/store/application-file.ts';
import type { CasePage } from '../../shared/store/case-page.ts';
import { householdOf } from '../../shared/store/household-of.ts';
import {
  type Application,
  type Instance,
  isApplication,
} from '../../shared/store/item/instance.ts';
import type { OpenTask } from '../../shared/store/item/task.ts';
import { sentAnswers } from '../../shared/store/sent-answers.ts';
import { reviewDraft } from './review-draft.ts';

const channels = {
  web: 'web',
  telefon: 'phone',
  papper: 'letter',
  besok: 'visit',
  epost: 'email',
  annat: 'other_authority',
} as const satisfies Record<Application['channel'], string>;

/** When and how the household first came to the unit. */
function firstContact(application: Application) {
  const mark = application.marks.find(({ type }) => type === 'contact_registered');
  const at = mark === undefined ? application.submittedAt : happenedAt(mark);
  return { firstContactOn: localDate(at), channel: channels[application.channel] };
}

/** Whom a ground of conduct concerns, where there is one adult to choose from. */
function onlyAdult({ adults }: Application['household']): Answers {
  const [only, ...others] = adults;
  return only && others.length === 0 ? { groundAdult: only.id } : {};
}

/**
 * What a task begins with: the answers of its own earlier visit, or what the other forms know
 * already; empty when nothing is known. Where it comes from is told on the page.
 */
export function beginDraft(
  task: OpenTask,
  instance: Instance,
  file: ApplicationFile,
  page: CasePage,
): Answers {
  const before = answersOf(file, task.step, task.item);
  if (task.form === 'forslag' && file.calculation) {
    const { calculation } = file.calculation;
    const begun = forslagPrefill(calculation, sentAnswers(file), before?.answers);
    return { ...onlyAdult(householdOf(page, instance)), ...begun };
  }
  if (before) return before.answers;
  if (!isApplication(instance)) return reviewDraft(task, instance, page);
  const application = sentAnswers(file);
  const reception = answersOf(file, 'mottagning');
  const underlag = answersOf(file, 'ib1');
  switch (task.form) {
    case 'mottagning':
      return mottagningPrefill(application, firstContact(instance));
    case 'ib1':
      return reception
        ? ib1Prefill(application, storedAnswers(mottagning, reception.answers))
        : ib1Prefill(application);
    case 'ib2':
      return underlag ? ib2Prefill(storedAnswers(ib1, underlag.answers), application) : {};
    case 'ib3':
      return ib3Prefill(application);
    case 'komplettering_svar':
      return reception
        ? kompletteringSvarPrefill(storedAnswers(mottagning, reception.answers))
        : {};
    default:
      return {};
  }
}
