/** Which events an office's own system is told of. */
import { type EventType, eventTypeNames } from '../journal/event-type.ts';

/** The types of message, by the event of the journal that each tells of. */
export const noticeTypes = {
  remittal_sent: 'remittal.sent',
  remittal_withdrawn: 'remittal.recalled',
  remittal_acknowledged: 'remittal.acknowledged',
  remittal_mapped: 'remittal.mapped',
  remittal_answered: 'plan.returned',
  remittal_plan_changed: 'plan.changed',
  remittal_returned: 'remittal.returned',
  remittal_followed_up: 'remittal.followed_up',
  remittal_paused: 'remittal.paused',
  remittal_resumed: 'remittal.resumed',
  remittal_closed: 'remittal.closed',
  remittal_message: 'message.written',
  attendance_registered: 'attendance.registered',
} as const satisfies Partial<Record<EventType, string>>;

export type NoticeType = (typeof noticeTypes)[keyof typeof noticeTypes];

/** The message that tells of an event; undefined for what is no business of the office's. */
export function noticeOf(event: EventType): NoticeType | undefined {
  return isTold(event) ? noticeTypes[event] : undefined;
}

function isTold(event: EventType): event is keyof typeof noticeTypes {
  return Object.hasOwn(noticeTypes, event);
}

/** The event that a message tells of. @throws Error for a type that tells of none, which there is not */
export function eventOfNotice(type: NoticeType): EventType {
  const event = eventTypeNames.find((name) => noticeOf(name) === type);
  if (event === undefined) throw new Error(`nothing is told by ${type}`);
  return event;
}
