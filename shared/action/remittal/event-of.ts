import type { EventData } from '../../journal/event.ts';
import type { EventType } from '../../journal/event-type.ts';
import type { Remittal } from '../../store/item/remittal.ts';
import type { EventNote } from '../change.ts';

/** An event of a remittal, which also names the application and the adult that it is about. */
export function eventOf(type: EventType, remittal: Remittal, more: EventData = {}): EventNote {
  const { applicationId, adultId, instanceId } = remittal;
  const data = { applicationId, adult: adultId, remittalId: instanceId, ...more };
  return { type, instance: remittal, data };
}
