import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appendEvents, emptyChain, verifyChain } from './chain.ts';
import { type JournalDraft, journalEventSchema } from './event.ts';
import { eventTypeNames } from './event-type.ts';

const drafts = fc.array(
  fc.record({
    caseId: fc.constant('C-1'),
    at: fc.constant('2026-11-02T09:00:00Z'),
    type: fc.constantFrom(...eventTypeNames),
    actor: fc.constant({ kind: 'system', id: 'sweep', name: 'Vägen', role: 'system' } as const),
    data: fc.dictionary(
      fc.stringMatching(/^[a-z][A-Za-z0-9]{0,10}$/).filter((key) => !(key in {})),
      fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
    ),
  }),
  { minLength: 1, maxLength: 12 },
);

test('any journal holds, also when its events were stored and read back with keys in other order', () => {
  fc.assert(
    fc.property(drafts, (written: JournalDraft[]) => {
      const { events, head } = appendEvents(emptyChain, written);
      const readBack = events.map((event) =>
        journalEventSchema.parse(Object.fromEntries(Object.entries(event).toReversed())),
      );
      expect(verifyChain(readBack, head)).toEqual({ ok: true, length: written.length });
    }),
  );
});

test('a changed fact is found at its event, wherever it stands', () => {
  fc.assert(
    fc.property(drafts, fc.nat(), (written: JournalDraft[], pick) => {
      const { events, head } = appendEvents(emptyChain, written);
      const no = (pick % events.length) + 1;
      const forged = events.map((event) =>
        event.no === no ? { ...event, data: { ...event.data, forged: true } } : event,
      );
      expect(verifyChain(forged, head)).toEqual({
        ok: false,
        firstBroken: no,
        reason: 'ContentChanged',
      });
    }),
  );
});
