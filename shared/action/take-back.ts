import { hasEnded } from '../../workflows/flow.ts';
import { processOf } from '../../workflows/registry.ts';
import { leaveAnytime } from '../../workflows/transition.ts';
import type { CasePage } from '../store/case-page.ts';
import type { Worker } from '../store/item/case.ts';
import type { Application, Instance } from '../store/item/instance.ts';
import type { Remittal } from '../store/item/remittal.ts';
import type { EventNote } from './change.ts';
import type { Pieces, Refused } from './go-on.ts';
import { leavePlaces, placesOf } from './leave-places.ts';
import { moved, stepEvents } from './move.ts';
import { OUT_OF_DATE } from './open-task.ts';
import { eventOf } from './remittal/event-of.ts';

/**
 * What it takes to take an instance back, wherever it is: the way that its table opens at every step,
 * each open task closed, and the machine told that its place is out of date.
 */
export function takingBack(
  page: CasePage,
  instance: Instance,
  event: EventNote,
  by: Worker,
  now: string,
  why: Pick<Remittal, 'recalledWhy' | 'recallTold'> = {},
): ({ readonly ok: true } & Pieces) | Refused {
  const move = leaveAnytime(processOf(instance.flow.process), instance.flow, 'aterkallad');
  if (!move.ok) return { ok: false, refused: move.reason };
  const next = moved(instance, move.flow, { remittal: { status: 'recalled', ...why } });
  const leaving = { by, now, outcome: 'aterkallad', signal: OUT_OF_DATE };
  return {
    ok: true,
    instances: [{ seen: instance, next }],
    events: [event, ...stepEvents(instance, next)],
    ...leavePlaces(page, instance, placesOf(instance), leaving),
  };
}

/**
 * An application taken back, and with it the remittals that Jobbtorg has not answered: nobody is to
 * work on for an application that is gone. One that has been answered lives on by itself: its plan is
 * followed until it has a result or the sender recalls it.
 */
export function takingBackApplication(
  page: CasePage,
  application: Application,
  by: Worker,
  now: string,
): ({ readonly ok: true } & Pieces) | Refused {
  const event = { type: 'application_withdrawn', instance: application } as const;
  const own = takingBack(page, application, event, by, now);
  if (!own.ok) return own;
  const recalled = unanswered(page, application.instanceId).flatMap((remittal) => {
    const pieces = takingBack(page, remittal, eventOf('remittal_withdrawn', remittal), by, now);
    return pieces.ok ? [pieces] : [];
  });
  const all = [own, ...recalled];
  return {
    ok: true,
    instances: all.flatMap(({ instances }) => instances),
    events: all.flatMap(({ events }) => events),
    messages: all.flatMap(({ messages }) => messages),
    writes: all.flatMap(({ writes }) => writes),
  };
}

function unanswered(page: CasePage, applicationId: string): readonly Remittal[] {
  return page.remittals.filter(
    ({ applicationId: of, flow, answer }) =>
      of === applicationId && answer === undefined && !hasEnded(processOf(flow.process), flow),
  );
}
