import type { EventData } from '../../journal/event.ts';
import type { EventType } from '../../journal/event-type.ts';
import { noticeOf } from '../../notice/notice-type.ts';
import { systemSub } from '../../notice/system.ts';
import type { Instance } from '../../store/item/instance.ts';
import { notice, noticesSent } from '../../store/item/notice.ts';
import type { Remittal } from '../../store/item/remittal.ts';
import { noticeKey } from '../../store/key.ts';
import { readSystem } from '../../store/notices.ts';
import { created, read, replaced, type Table, type Write } from '../../store/table.ts';

/** What is told of a remittal, whether it changes now or only something is registered in it. */
type About = Pick<Instance, 'instanceId'> & Partial<Pick<Remittal, 'office' | 'sentAt' | 'dueAt'>>;

/** The part of a change that offices can be told of. */
type Happening = {
  readonly at: string;
  readonly actor: { readonly id: string };
  readonly head: {
    readonly next: {
      readonly caseId: string;
      readonly unit: string;
      readonly protectedIdentity: boolean;
    };
  };
  readonly instances: readonly { readonly next: Instance }[];
  readonly events: readonly {
    readonly type: EventType;
    readonly instance?: About;
    readonly data?: EventData;
  }[];
};

/**
 * The messages that a change makes, for those offices only that have registered a system of their own.
 * They are numbered in the change's own transaction: the number is written only where the case is at
 * the version seen, so that no number is missing and none is given twice. Nothing goes out of a case
 * with protected identity: people handle those (the office sees them in the portal).
 */
export async function noticeWrites(table: Table, change: Happening): Promise<readonly Write[]> {
  if (change.head.next.protectedIdentity) return [];
  const told = toldOf(change);
  const remittals = [...new Set(told.map(({ of }) => of.instanceId))];
  const writes = await Promise.all(
    remittals.map((id) =>
      ofRemittal(
        table,
        change,
        told.filter(({ of }) => of.instanceId === id),
      ),
    ),
  );
  return writes.flat();
}

type Told = { readonly of: About; readonly type: EventType; readonly data: EventData };

/** The events of remittals that have left the unit; before that no office knows of them. */
function toldOf({ events, instances }: Happening): readonly Told[] {
  return events
    .filter(({ type }) => noticeOf(type) !== undefined)
    .flatMap(({ type, instance, data = {} }) => {
      const id = data.remittalId ?? instance?.instanceId;
      const changed = instances.find(({ next }) => next.instanceId === id)?.next;
      const of: About | undefined = changed ?? instance;
      return of?.sentAt === undefined ? [] : [{ of, type, data }];
    });
}

async function ofRemittal(
  table: Table,
  { at, actor, head }: Happening,
  told: readonly Told[],
): Promise<readonly Write[]> {
  const { office, instanceId, dueAt } = told[0]?.of ?? {};
  if (office === undefined || instanceId === undefined) return [];
  const system = await readSystem(table, office);
  if (system?.state !== 'active') return [];
  const seen = await read(table, noticesSent, noticeKey.sent(instanceId));
  const last = seen?.number ?? 0;
  const count = {
    instanceId,
    number: last + told.length,
    version: (seen?.version ?? 0) + 1,
  };
  const { caseId, unit } = head.next;
  const common = { caseId, instanceId, office, unit, at, own: actor.id === systemSub(office) };
  return [
    seen ? replaced(noticesSent, count, seen.version) : created(noticesSent, count),
    ...told.flatMap(({ type, data: { week } }, index) => {
      const tells = noticeOf(type);
      if (tells === undefined) return [];
      return created(notice, {
        ...common,
        number: last + index + 1,
        tells,
        ...(dueAt === undefined ? {} : { dueAt }),
        ...(typeof week === 'string' ? { week } : {}),
        state: 'waiting',
        attempts: 0,
        nextAt: at,
        claimed: false,
        version: 1,
      });
    }),
  ];
}
