/**
 * Every key of the table, made in this one place. A partition is what one query reads:
 *
 * - `CASE#…`    a case: its head, its instances, open tasks, the journal (newest first), timers, outbox
 * - `APP#…`     an instance whole: the form as sent, answers, drafts, calculation, decision, letter
 * - `PREPARED#…` what was written for a remittal and has not left the unit
 * - `PERSON#…`  a person's cases, by keyed hash of the personal number, and the months applied for
 * - `SUBJECT#…` the cases and the draft of a login
 * - `TALK#…`    sensitive talks of a case, kept apart from everything that a case page reads
 * - `ATTENDANCE#…` what is known of a remittal's planned days, week by week
 * - `MESSAGES#…` what unit and office write to each other about a remittal
 * - `DECLINED#…` the activities that the person of a remittal declined: the unit's own
 * - `SYSTEM#…`  an office's own system, what was done about the connection, and what it has told
 * - `NOTICES#…` what an office's system is told of a remittal
 * - `READ#…`    who read a case, by month
 * - `STAFF#…`   those who work in a unit or office, as their latest login said, the deputies there, and
 *   the moves from there
 * - `PLACEMENT#…` where a coach was placed since the login
 * - `FIGURE#…`  counters of a unit and month
 * - `RULES`     the rules that managers have added, all of them: a few tables a year
 */
export type Key = { readonly pk: string; readonly sk: string };

const LAST = 9_999_999_999;

/** Sort keys within a case; the letters put the parts in the order in which a page reads them. */
export const caseKey = {
  partition: (caseId: string) => `CASE#${caseId}`,
  head: (caseId: string): Key => ({ pk: `CASE#${caseId}`, sk: 'A#HEAD' }),
  instance: (caseId: string, instanceId: string): Key => ({
    pk: `CASE#${caseId}`,
    sk: `B#${instanceId}`,
  }),
  openTask: (caseId: string, instanceId: string, task: string): Key => ({
    pk: `CASE#${caseId}`,
    sk: `C#${instanceId}#${task}`,
  }),
  /** Inverted, so that the newest event is read first. */
  event: (caseId: string, no: number): Key => ({
    pk: `CASE#${caseId}`,
    sk: `E#${String(LAST - no).padStart(10, '0')}`,
  }),
  token: (caseId: string, instanceId: string, task: string): Key => ({
    pk: `CASE#${caseId}`,
    sk: `K#${instanceId}#${task}`,
  }),
  outbox: (caseId: string, no: number, index: number): Key => ({
    pk: `CASE#${caseId}`,
    sk: `O#${String(no).padStart(10, '0')}#${index}`,
  }),
  timer: (caseId: string, instanceId: string, name: string): Key => ({
    pk: `CASE#${caseId}`,
    sk: `T#${instanceId}#${name}`,
  }),
  closedTask: (caseId: string, instanceId: string, task: string): Key => ({
    pk: `CASE#${caseId}`,
    sk: `Z#${instanceId}#${task}`,
  }),
  /** Where the journal begins: everything before it is state. */
  journal: 'E#',
  /** The last sort key of what a case page reads: everything up to and with the journal. */
  endOfPage: 'F',
} as const;

/** Documents of an instance. */
export const instanceKey = {
  partition: (instanceId: string) => `APP#${instanceId}`,
  form: (instanceId: string): Key => ({ pk: `APP#${instanceId}`, sk: 'FORM' }),
  answers: (instanceId: string, task: string): Key => ({
    pk: `APP#${instanceId}`,
    sk: `ANSWERS#${task}`,
  }),
  draft: (instanceId: string, task: string): Key => ({
    pk: `APP#${instanceId}`,
    sk: `DRAFT#${task}`,
  }),
  calculation: (instanceId: string, no: number): Key => ({
    pk: `APP#${instanceId}`,
    sk: `CALCULATION#${String(no).padStart(4, '0')}`,
  }),
  communication: (instanceId: string, at: string): Key => ({
    pk: `APP#${instanceId}`,
    sk: `COMMUNICATION#${at}`,
  }),
  hearing: (instanceId: string, at: string): Key => ({
    pk: `APP#${instanceId}`,
    sk: `HEARING#${at}`,
  }),
  decision: (instanceId: string): Key => ({ pk: `APP#${instanceId}`, sk: 'DECISION' }),
  letter: (instanceId: string): Key => ({ pk: `APP#${instanceId}`, sk: 'LETTER' }),
  requestRejection: (instanceId: string): Key => ({
    pk: `APP#${instanceId}`,
    sk: 'REQUEST_REJECTION',
  }),
  payment: (instanceId: string): Key => ({ pk: `APP#${instanceId}`, sk: 'PAYMENT' }),
  /** Apart from the rest: a query of the instance's documents does not find it. */
  prepared: (instanceId: string): Key => ({ pk: `PREPARED#${instanceId}`, sk: 'FIELDS' }),
} as const;

/** Attendance of a remittal: its weeks are read one by one, or all at once. */
export const attendanceKey = {
  partition: (remittalId: string) => `ATTENDANCE#${remittalId}`,
  week: (remittalId: string, week: string): Key => ({ pk: `ATTENDANCE#${remittalId}`, sk: week }),
} as const;

/** What the unit and the office write to each other about a remittal, in its order. */
export const messageKey = {
  partition: (remittalId: string) => `MESSAGES#${remittalId}`,
  message: (remittalId: string, number: number): Key => ({
    pk: `MESSAGES#${remittalId}`,
    sk: String(number).padStart(10, '0'),
  }),
  /** The mark that the unit has not read the office's latest; it stands before the messages. */
  unread: (remittalId: string): Key => ({ pk: `MESSAGES#${remittalId}`, sk: '#UNREAD' }),
} as const;

/** The activities that the person of a remittal declined: apart, for it is not Jobbtorg's to read. */
export const declinedKey = (remittalId: string): Key => ({
  pk: `DECLINED#${remittalId}`,
  sk: 'ACTIVITIES',
});

/** An office's own system, what it is told and what it has told. */
export const noticeKey = {
  system: (office: string): Key => ({ pk: `SYSTEM#${office}`, sk: 'SYSTEM' }),
  systemPartition: (office: string) => `SYSTEM#${office}`,
  /** What was done about the connection, by whom: beside the system itself. */
  changePrefix: 'CHANGE#',
  change: (office: string, at: string, id: string): Key => ({
    pk: `SYSTEM#${office}`,
    sk: `CHANGE#${at}#${id}`,
  }),
  received: (office: string, id: string): Key => ({ pk: `SYSTEM#${office}`, sk: `RECEIVED#${id}` }),
  partition: (remittalId: string) => `NOTICES#${remittalId}`,
  notice: (remittalId: string, number: number): Key => ({
    pk: `NOTICES#${remittalId}`,
    sk: String(number).padStart(10, '0'),
  }),
  /** The numbers used so far; they stand before the messages themselves. */
  sent: (remittalId: string): Key => ({ pk: `NOTICES#${remittalId}`, sk: '#SENT' }),
  heard: (remittalId: string): Key => ({ pk: `NOTICES#${remittalId}`, sk: '#HEARD' }),
} as const;

/** What is kept by person or login. */
export const personKey = {
  partition: (hash: string) => `PERSON#${hash}`,
  case: (hash: string, caseId: string): Key => ({ pk: `PERSON#${hash}`, sk: `CASE#${caseId}` }),
  month: (hash: string, month: string): Key => ({ pk: `PERSON#${hash}`, sk: `MONTH#${month}` }),
} as const;

export const subjectKey = {
  partition: (sub: string) => `SUBJECT#${sub}`,
  draft: (sub: string, form: string): Key => ({ pk: `SUBJECT#${sub}`, sk: `DRAFT#${form}` }),
  formKey: (sub: string, key: string): Key => ({ pk: `FORMKEY#${sub}`, sk: key }),
} as const;

export const ruleKey = {
  partition: 'RULES',
  count: { pk: 'RULES', sk: '#COUNT' },
  rule: (kind: string, id: string): Key => ({ pk: 'RULES', sk: `${kind}#${id}` }),
} as const;

export const otherKey = {
  talkPartition: (caseId: string) => `TALK#${caseId}`,
  talk: (caseId: string, id: string): Key => ({ pk: `TALK#${caseId}`, sk: id }),
  session: (idHash: string): Key => ({ pk: `SESSION#${idHash}`, sk: 'SESSION' }),
  staffPartition: (unit: string) => `STAFF#${unit}`,
  staff: (unit: string, sub: string): Key => ({ pk: `STAFF#${unit}`, sk: sub }),
  /** Deputies stand beside the staff of their unit. */
  deputyPrefix: (sub?: string) => (sub === undefined ? 'DEPUTY#' : `DEPUTY#${sub}#`),
  deputy: (unit: string, sub: string, id: string): Key => ({
    pk: `STAFF#${unit}`,
    sk: `DEPUTY#${sub}#${id}`,
  }),
  /** Moves of coaches stand beside the staff of the office that they left. */
  movedPrefix: 'MOVED#',
  officeMove: (office: string, at: string, id: string): Key => ({
    pk: `STAFF#${office}`,
    sk: `MOVED#${at}#${id}`,
  }),
  placement: (sub: string): Key => ({ pk: `PLACEMENT#${sub}`, sk: 'PLACEMENT' }),
  readLogPartition: (caseId: string, month: string) => `READ#${caseId}#${month}`,
  readLog: (caseId: string, at: string, id: string): Key => ({
    pk: `READ#${caseId}#${at.slice(0, 7)}`,
    sk: `${at}#${id}`,
  }),
  counter: (unit: string, month: string, counter: string): Key => ({
    pk: `FIGURE#${unit}#${month}`,
    sk: counter,
  }),
  projected: (caseId: string, no: number): Key => ({
    pk: `PROJECTED#${caseId}`,
    sk: String(no).padStart(10, '0'),
  }),
  clockOffset: { pk: 'CLOCK', sk: 'OFFSET' },
} as const;

/** Keys of the three indexes. */
export const indexKey = {
  /** Open tasks that nobody has, by unit and role. */
  pool: (unit: string, role: string) => `POOL#${unit}#${role}`,
  /** Open tasks that a person has. */
  mine: (sub: string) => `MINE#${sub}`,
  /** Remittals of a Jobbtorg office. */
  office: (office: string) => `OFFICE#${office}`,
  /** Everything that falls due: outbox rows, timers, chosen dates. */
  due: 'DUE',
  /** Open tasks of a unit by due time, whoever has them: what a manager must see in time. */
  unitDue: (unit: string) => `DUE#${unit}`,
  /** Remittals of a unit whose plan is so late that managers were told. */
  escalated: (unit: string) => `ESCALATED#${unit}`,
  /** The other remittals of a unit: those that go on, and those that are over, by day. */
  remitted: (unit: string) => `REMITTED#${unit}`,
  /** Applications of a unit with somebody who is to be remitted, the longest waiting first. */
  unremitted: (unit: string) => `UNREMITTED#${unit}`,
  /** Messages to offices' systems that wait for their next try. Apart from the rest of what is due. */
  noticesDue: 'DUE#NOTICES',
  /** Messages to an office's system, by when they were written. */
  notices: (office: string) => `NOTICES#${office}`,
  /** Instances that have not ended, by process. */
  open: (process: string) => `OPEN#${process}`,
} as const;
