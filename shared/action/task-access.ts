import type { Action } from '../access/action.ts';
import { may } from '../access/permission.ts';
import type { Relation, Subject, Viewer } from '../access/viewer.ts';
import type { CasePage } from '../store/case-page.ts';
import type { CaseHead } from '../store/item/case.ts';
import { type Instance, isRemittal } from '../store/item/instance.ts';
import type { OpenTask } from '../store/item/task.ts';
import type { Bars } from '../store/office.ts';

const BY_FORM: { readonly [form: string]: Action } = {
  komplettering_svar: 'application.answerKomplettering',
  kommunicering_svar: 'application.answerCommunication',
  plan_underskrift: 'plan.answer',
  remiss_samtycke: 'consent.answer',
  kvittering: 'remittal.acknowledge',
  kartlaggning: 'remittal.answer',
  aktivitetsplan: 'remittal.answer',
  uppfoljning: 'remittal.answer',
  paus: 'remittal.answer',
};

/** Forms by which a decision is signed. */
const SIGNING: readonly string[] = ['beslut', 'andring_beslut', 'avvisning_beslut'];

/**
 * The action that completing a task is. What the applicant is to answer, staff may register when the
 * answer came by telephone or on paper (R008): not everybody has a login.
 */
export function actionFor(viewer: Viewer, task: Pick<OpenTask, 'form' | 'role'>): Action {
  if (task.role === 'sokande' && !viewer.roles.includes('sokande')) return 'application.answerFor';
  const own = BY_FORM[task.form];
  if (own) return own;
  if (!SIGNING.includes(task.form)) return 'task.complete';
  return task.role === 'socialsekreterare' ? 'decision.sign' : 'decision.signBeyondDelegation';
}

/** How a viewer stands to a case. */
function caseRelation(viewer: Viewer, head: CaseHead): Relation {
  if (head.subjects.includes(viewer.sub)) return 'own';
  if (hasConflict(head, viewer.sub)) return 'conflicted';
  if (head.assignee?.sub === viewer.sub) return 'assigned';
  return viewer.unit !== null && viewer.unit === head.unit ? 'unit' : 'none';
}

/** Whether somebody takes no part in the case because of a conflict of interest. */
export function hasConflict({ conflicted = [] }: CaseHead, sub: string): boolean {
  return conflicted.some((one) => one.sub === sub);
}

/** A case as the permission function sees it. */
export function caseSubject(viewer: Viewer, head: CaseHead): Subject {
  return {
    unit: head.unit,
    relation: caseRelation(viewer, head),
    protectedIdentity: head.protectedIdentity,
  };
}

/** A task as the permission function sees it: whose it is, and whose remittal it is about. */
export function taskSubject(
  viewer: Viewer,
  page: CasePage,
  instance: Instance,
  task: OpenTask,
): Subject {
  const { head } = page;
  if (isRemittal(instance) && task.role === 'jobbtorgscoach') {
    return { ...remittalSubject(viewer, head, instance.office), stepRole: task.role };
  }
  return {
    ...caseSubject(viewer, head),
    relation: taskRelation(viewer, head, task),
    stepRole: task.role,
  };
}

/** Whoever has the case but not the task stands to the task as the rest of the unit does. */
function taskRelation(viewer: Viewer, head: CaseHead, task: OpenTask): Relation {
  const relation = caseRelation(viewer, head);
  if (relation === 'own' || relation === 'conflicted') return relation;
  if (task.assignee?.sub === viewer.sub) return 'assigned';
  return relation === 'assigned' ? 'unit' : relation;
}

/** Something of a list as the permission function sees it: what bars whom was read with the list. */
export function listedSubject(
  viewer: Viewer,
  unit: string,
  relation: 'unit' | 'receiver',
  { protectedIdentity, conflicted }: Bars,
): Subject {
  const bars = conflicted.includes(viewer.sub);
  return { unit, relation: bars ? 'conflicted' : relation, protectedIdentity };
}

/** A remittal as the permission function sees it. */
export function remittalSubject(viewer: Viewer, head: CaseHead, office: string): Subject {
  const relation = viewer.unit === office ? 'receiver' : 'none';
  return {
    unit: office,
    relation: hasConflict(head, viewer.sub) ? 'conflicted' : relation,
    protectedIdentity: head.protectedIdentity,
  };
}

/**
 * Whether a viewer may be told anything at all of an instance, such as who has done a task of it: the
 * unit's staff, the applicant, and the receiver of a remittal.
 */
export function mayKnowOf(viewer: Viewer, { head }: CasePage, instance: Instance): boolean {
  const subject = caseSubject(viewer, head);
  return (
    may(viewer, 'case.read', subject).allowed ||
    may(viewer, 'application.readOwn', subject).allowed ||
    (isRemittal(instance) &&
      may(viewer, 'remittal.read', remittalSubject(viewer, head, instance.office)).allowed)
  );
}
