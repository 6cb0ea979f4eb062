/** What the applicant's pages need of the outside, and how it is made of what every page is given. */
import type { Action } from '../../shared/access/action.ts';
import type { Viewer } from '../../shared/access/viewer.ts';
import type { askHearing } from '../../shared/action/ask-hearing.ts';
import type { answerAbsence } from '../../shared/action/attendance/answer-absence.ts';
import type { stateAttendance } from '../../shared/action/attendance/state-attendance.ts';
import type { Completed, Completion } from '../../shared/action/complete-task.ts';
import {
  readApplicationDraft,
  readTaskDraft,
  type Saved,
  saveApplicationDraft,
  saveTaskDraft,
} from '../../shared/action/draft.ts';
import { linkLogin } from '../../shared/action/link-login.ts';
import type { TakeBackWish, Withdrawn } from '../../shared/action/own-taking-back.ts';
import { isProtected } from '../../shared/action/protected-person.ts';
import { type CaseRead, openCase, ownCases } from '../../shared/action/read-case.ts';
import { receiveDecision } from '../../shared/action/receive-decision.ts';
import type { withdrawConsent } from '../../shared/action/remittal/withdraw-consent.ts';
import type { requestDecision } from '../../shared/action/request-decision.ts';
import type { Appealed, Appealing } from '../../shared/action/review/register-appeal.ts';
import { type KnownDecision, knownDecision } from '../../shared/action/review/sent-decision.ts';
import type { Submission, Submitted } from '../../shared/action/submit-application.ts';
import type { RawForm } from '../../shared/instrument/instrument.ts';
import type { JournalEvent } from '../../shared/journal/event.ts';
import type { PreparedField } from '../../shared/remittal/leaving.ts';
import { type ApplicationFile, readFile } from '../../shared/store/application-file.ts';
import { readWeeks } from '../../shared/store/attendance.ts';
import { type CasePage, readJournal } from '../../shared/store/case-page.ts';
import type { AttendanceWeek } from '../../shared/store/item/attendance.ts';
import { usedFormKey } from '../../shared/store/item/person.ts';
import { prepared } from '../../shared/store/item/remittal.ts';
import { instanceKey, subjectKey } from '../../shared/store/key.ts';
import { read } from '../../shared/store/table.ts';
import { type Unit, unitOf } from '../../shared/unit/units.ts';
import { letterKey } from '../letters.ts';
import type { WebDeps } from '../web.ts';
import type { Draft } from './draft.ts';

/** An application that was sent. */
type Sent = Pick<Extract<Submitted, { readonly ok: true }>, 'caseId' | 'instanceId'>;

export interface ApplicantDeps {
  /** The unit that applications on the web come to. */
  readonly unit: Unit;
  /** The cases that mottagning registered for the person become the login's own. */
  readonly linkLogin: (viewer: Viewer, personalNumber: string) => Promise<void>;
  readonly ownCases: (sub: string) => Promise<readonly CasePage[]>;
  /** Whether one of these cases, or another of the person's, has protected identity. */
  readonly isProtected: (own: readonly CasePage[], personalNumber: string) => Promise<boolean>;
  readonly openCase: (viewer: Viewer, caseId: string, action: Action) => Promise<CaseRead>;
  readonly readFile: (instanceId: string) => Promise<ApplicationFile>;
  /** What was written for a remittal of one's own, whether or not it may leave. */
  readonly readPrepared: (instanceId: string) => Promise<readonly PreparedField[]>;
  readonly readJournal: (caseId: string) => Promise<readonly JournalEvent[]>;
  readonly readLetter: (instanceId: string) => Promise<Uint8Array>;
  readonly readDraft: (sub: string) => Promise<Draft | undefined>;
  readonly saveDraft: (sub: string, draft: Omit<Draft, 'savedAt'>) => Promise<void>;
  /** The application that a post with this key became; undefined when the post is new. */
  readonly sentBefore: (sub: string, key: string) => Promise<Sent | undefined>;
  readonly submit: (sent: Omit<Submission, 'unit' | 'channel'>) => Promise<Submitted>;
  readonly readTaskDraft: (instanceId: string, task: string) => Promise<RawForm | undefined>;
  readonly saveTaskDraft: (
    ask: Omit<Completion, 'outcome' | 'input' | 'key'> & {
      readonly raw: RawForm;
    },
  ) => Promise<Saved>;
  readonly complete: (wish: Completion) => Promise<Completed>;
  /** The sent decision is being read by the one it is for. */
  readonly receive: (ask: Parameters<typeof receiveDecision>[1]) => Promise<void>;
  /** What is known of a remittal's days, week by week. */
  readonly attendanceOf: (instanceId: string) => Promise<readonly AttendanceWeek[]>;
  readonly stateAttendance: (
    ask: Parameters<typeof stateAttendance>[1],
  ) => ReturnType<typeof stateAttendance>;
  readonly answerAbsence: (
    ask: Parameters<typeof answerAbsence>[1],
  ) => ReturnType<typeof answerAbsence>;
  readonly withdrawConsent: (
    ask: Parameters<typeof withdrawConsent>[1],
  ) => ReturnType<typeof withdrawConsent>;
  readonly withdraw: (wish: TakeBackWish) => Promise<Withdrawn>;
  /** A sent decision by the instance that made it: an application, an amendment, a dismissal. */
  readonly decisionOf: (page: CasePage, instanceId: string) => Promise<KnownDecision | undefined>;
  readonly appeal: (asking: Appealing) => Promise<Appealed>;
  readonly withdrawAppeal: (wish: TakeBackWish) => Promise<Withdrawn>;
  readonly askHearing: (ask: Parameters<typeof askHearing>[1]) => ReturnType<typeof askHearing>;
  readonly requestDecision: (
    ask: Parameters<typeof requestDecision>[1],
  ) => ReturnType<typeof requestDecision>;
}

/** The pages' own needs, made of the composition root's. What sends forms is loaded with the first. */
export function applicantDeps(web: WebDeps): ApplicantDeps {
  return {
    unit: unitOf(web.unit),
    linkLogin: (viewer, personalNumber) => linkLogin(web, viewer, personalNumber),
    ownCases: (sub) => ownCases(web, sub),
    isProtected: (own, personalNumber) => isProtected(web, own, personalNumber),
    openCase: (viewer, caseId, action) => openCase(web, viewer, caseId, action, 'egna sidor'),
    readFile: (instanceId) => readFile(web.table, instanceId),
    readPrepared: async (instanceId) =>
      (await read(web.table, prepared, instanceKey.prepared(instanceId)))?.fields ?? [],
    readJournal: (caseId) => readJournal(web.table, caseId),
    readLetter: (instanceId) => web.letters.read(letterKey(instanceId)),
    readDraft: async (sub) => {
      const { application, draftOf } = await import('./draft.ts');
      return draftOf(await readApplicationDraft(web, sub, application.id));
    },
    saveDraft: async (sub, draft) => {
      const { application, typedWithMarks } = await import('./draft.ts');
      const { id: form, version: formVersion } = application;
      await saveApplicationDraft(web, { sub, form, formVersion, raw: typedWithMarks(draft) });
    },
    sentBefore: async (sub, key) => {
      const used = await read(web.table, usedFormKey, subjectKey.formKey(sub, key));
      const [, caseId, instanceId] = /^(EB-[\w-]+)\/([\w-]+)$/.exec(used?.location ?? '') ?? [];
      return caseId && instanceId ? { caseId, instanceId } : undefined;
    },
    submit: async (sent) => {
      const { submitApplication } = await import('../../shared/action/submit-application.ts');
      return submitApplication(web, { ...sent, unit: web.unit, channel: 'web' });
    },
    readTaskDraft: async (instanceId, task) => (await readTaskDraft(web, instanceId, task))?.raw,
    saveTaskDraft: (ask) => saveTaskDraft(web, ask),
    complete: async (wish) => {
      const { completeTask } = await import('../../shared/action/complete-task.ts');
      return completeTask(web, wish);
    },
    receive: (ask) => receiveDecision(web, ask),
    askHearing: async (ask) => {
      const { askHearing } = await import('../../shared/action/ask-hearing.ts');
      return askHearing(web, ask);
    },
    requestDecision: async (ask) => {
      const { requestDecision } = await import('../../shared/action/request-decision.ts');
      return requestDecision(web, ask);
    },
    attendanceOf: (instanceId) => readWeeks(web.table, instanceId),
    stateAttendance: async (ask) => {
      const { stateAttendance } = await import(
        '../../shared/action/attendance/state-attendance.ts'
      );
      return stateAttendance(web, ask);
    },
    answerAbsence: async (ask) => {
      const { answerAbsence } = await import('../../shared/action/attendance/answer-absence.ts');
      return answerAbsence(web, ask);
    },
    withdrawConsent: async (ask) => {
      const { withdrawConsent } = await import('../../shared/action/remittal/withdraw-consent.ts');
      return withdrawConsent(web, ask);
    },
    withdraw: async (ask) => {
      const { withdraw } = await import('../../shared/action/withdraw.ts');
      return withdraw(web, ask);
    },
    decisionOf: (page, instanceId) => knownDecision(web, page, instanceId),
    appeal: async (asking) => {
      const { registerAppeal } = await import('../../shared/action/review/register-appeal.ts');
      return registerAppeal(web, asking);
    },
    withdrawAppeal: async (ask) => {
      const { withdrawAppeal } = await import('../../shared/action/review/withdraw-appeal.ts');
      return withdrawAppeal(web, ask);
    },
  };
}
