/** Letters in the bucket: written once by the step that renders them, read by whoever may read the case. */
export type LetterReader = { readonly read: (key: string) => Promise<Uint8Array> };
export type LetterWriter = { readonly write: (key: string, pdf: Uint8Array) => Promise<void> };

/** The key of an application's decision letter. */
export function letterKey(instanceId: string): string {
  return `letters/${instanceId}.pdf`;
}
