/** Stands in for the SDK's event streams, which no operation of ours has (`bundle-plugins.ts`). */

/** The two names that the SDK takes from its event streams. Each throws when it is called. */
export function EventStreamSerde(): never {
  throw new Error('event streams are not bundled');
}
export const eventStreamSerdeProvider = EventStreamSerde;
