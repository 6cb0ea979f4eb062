/** Text with every kind of space as one. */
export const spaced = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
