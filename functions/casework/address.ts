/** The addresses of the caseworkers' pages. No personal number and no name is ever in one. */

export const worklistPath = '/handlaggning';
export const findPath = '/handlaggning/sok';
export const registerPath = '/handlaggning/registrera';
export const agendaPath = '/handlaggning/samverkan';
export const withoutPath = '/handlaggning/utan-aktivitet';

/** The page of a case. */
export function casePath(caseId: string): string {
  return `/handlaggning/arenden/${caseId}`;
}

/** The documents of an application or of a remittal; `shown` is the document that stands open. */
export function documentsPath(caseId: string, instanceId: string, shown?: string): string {
  const path = `${casePath(caseId)}/${instanceId}`;
  return shown === undefined ? path : `${path}?visa=${encodeURIComponent(shown)}`;
}

/** The page on which a task is done. */
export function taskPath(of: {
  readonly caseId: string;
  readonly instanceId: string;
  readonly task: string;
}): string {
  return `${casePath(of.caseId)}/${of.instanceId}/${of.task}`;
}

/** The sensitive talks of a case. */
export function talksPath(caseId: string): string {
  return `${casePath(caseId)}/samtal`;
}

/** One of them. */
export function talkPath(caseId: string, talkId: string): string {
  return `${talksPath(caseId)}/${talkId}`;
}

/** The page on which a remittal is recalled. */
export function recallPath(caseId: string, instanceId: string): string {
  return `${casePath(caseId)}/${instanceId}/aterkalla`;
}

/** The page on which it is written down that a person took a consent back. */
export function consentPath(caseId: string, instanceId: string): string {
  return `${casePath(caseId)}/${instanceId}/samtycke`;
}

/** Where a message about a remittal is written. */
export function messagePath(caseId: string, instanceId: string): string {
  return `${casePath(caseId)}/${instanceId}/meddelanden`;
}

/** The page on which it is written down that the person declined an assigned activity. */
export function declinedPath(caseId: string, instanceId: string): string {
  return `${casePath(caseId)}/${instanceId}/avbojd`;
}

/** The page on which it is written down that this holds no more. */
export function acceptedPath(caseId: string, instanceId: string): string {
  return `${declinedPath(caseId, instanceId)}/tillbaka`;
}

/** The page on which a request that the case be decided is rejected. */
export function requestPath(caseId: string, instanceId: string): string {
  return `${casePath(caseId)}/${instanceId}/begaran`;
}

/** The page on which a written request that the case be decided is registered. */
export function cameRequestPath(caseId: string, instanceId: string): string {
  return `${requestPath(caseId, instanceId)}/registrera`;
}

/** The page on which the applicant is told of a delay. */
export function delayPath(caseId: string, instanceId: string): string {
  return `${casePath(caseId)}/${instanceId}/forsening`;
}

/** Where other amounts are tried; nothing of it is saved. */
export function trialPath(caseId: string, instanceId: string): string {
  return `${casePath(caseId)}/${instanceId}/prova`;
}

/** The page on which a conflict of interest is reported and tried. */
export function conflictPath(caseId: string): string {
  return `${casePath(caseId)}/jav`;
}

/** The page on which a manager registers an objection of conflict of interest. */
export function objectionPath(caseId: string): string {
  return `${conflictPath(caseId)}/invandning`;
}

/** The page on which a manager tries whether somebody may take part again. */
export function tryingPath(caseId: string, sub: string): string {
  return `${conflictPath(caseId)}/provning/${sub}`;
}

/** The page on which a part that is done is opened again: `ib1`, `barnkonsekvensanalys.child_1`. */
export function reopenPath(
  { caseId, instanceId }: { readonly caseId: string; readonly instanceId: string },
  part: string,
): string {
  return `${casePath(caseId)}/${instanceId}/ny-version/${encodeURIComponent(part)}`;
}

/** The page of the right to be heard orally before the board. */
export function hearingPath(caseId: string, instanceId: string): string {
  return `${casePath(caseId)}/${instanceId}/muntligt`;
}

/** The copy of the initial assessment for one adult, to read or print. */
export function investigationPath(
  { caseId, instanceId }: { readonly caseId: string; readonly instanceId: string },
  adult?: string,
): string {
  const path = `${casePath(caseId)}/${instanceId}/utredning`;
  return adult === undefined ? path : `${path}?vuxen=${adult}`;
}

/** The decision letter as a file. */
export function letterPath(caseId: string, instanceId: string): string {
  return `${casePath(caseId)}/${instanceId}/brev`;
}

/** Where an appeal of a decision is registered; the instance is the one that made it. */
export function appealPath(caseId: string, instanceId: string): string {
  return `${casePath(caseId)}/${instanceId}/overklagande`;
}

/** Where it is registered when a decision was received. */
export function receiptPath(caseId: string, instanceId: string): string {
  return `${casePath(caseId)}/${instanceId}/mottaget`;
}

/** Where the correction or change of an application's decision is begun. */
export function amendPath(caseId: string, instanceId: string): string {
  return `${casePath(caseId)}/${instanceId}/andring`;
}

/** The journal; `before` is the number before which the shown events stand. */
export function journalPath(caseId: string, before?: number): string {
  const path = `${casePath(caseId)}/journal`;
  return before === undefined ? path : `${path}?fore=${before}`;
}

/** The verification of the journal. */
export function verifyPath(caseId: string): string {
  return `${casePath(caseId)}/kontroll`;
}

/** Who has read the case, by month. */
export function readLogPath(caseId: string, month?: string): string {
  const path = `${casePath(caseId)}/laslogg`;
  return month === undefined ? path : `${path}?manad=${month}`;
}

/** The attendance of a remittal, or one day of it about which the person was asked. */
export function attendancePath(
  { caseId, instanceId }: { readonly caseId: string; readonly instanceId: string },
  session?: string,
): string {
  const path = `${casePath(caseId)}/${instanceId}/narvaro`;
  return session === undefined ? path : `${path}/${session}`;
}

/** The requirement of activity of a case's adults, month by month. */
export function activityPath(caseId: string): string {
  return `${casePath(caseId)}/aktivitetskrav`;
}
