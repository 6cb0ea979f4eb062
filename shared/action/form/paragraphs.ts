/** A text as typed, divided where a line was left empty. */
export function paragraphs(text: string | undefined): string[] {
  return (text ?? '')
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
