/** Stands in for what the SDK never loads in our functions (`bundle-plugins.ts`). */

/** The names that the SDK takes from its event streams. Each throws when it is called. */
export function EventStreamSerde(): never {
  throw new Error('this part of the SDK is not bundled');
}
export const eventStreamSerdeProvider = EventStreamSerde;
