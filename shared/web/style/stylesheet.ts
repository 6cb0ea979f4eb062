import { createHash } from 'node:crypto';
import { maxGroups } from '../form/reveal.ts';

/** The sheets that the one stylesheet is made of. */
export interface Sheets {
  readonly theme: string;
  readonly base: string;
  readonly components: readonly string[];
  readonly own: readonly string[];
}

/** As many ways out as any step has. */
const maxOutcomes = 12;

/** One rule for each condition that a page can have: chosen above, shown below. */
function branchRules(): string {
  const branches = Array.from(
    { length: maxGroups },
    (_, group) =>
      `.form:has([data-reveals~="${group}"]:checked) .branch[data-group="${group}"]{display:block}`,
  );
  const outcomes = Array.from(
    { length: maxOutcomes },
    (_, index) =>
      `.outcome:has([data-outcome="${index}"]:checked) .outcome-branch[data-outcomes~="${index}"]{display:block}`,
  );
  return [...branches, ...outcomes].join('\n');
}

/** A sheet without comments and indentation: what no browser needs is not sent to it. */
function tight(sheet: string): string {
  return sheet.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/\s+/g, ' ');
}

/** The design system in its layers and then our own sheets, which win by standing outside them. */
export function assemble({ theme, base, components, own }: Sheets): string {
  return [
    '@layer ds.theme, ds.base, ds.components;',
    theme,
    `@layer ds.base{${base}}`,
    `@layer ds.components{${components.join('\n')}}`,
    ...own.map(tight),
    branchRules(),
  ].join('\n');
}

/** The address under which a stylesheet of this content may be kept for a year. */
export function addressOf(text: string): string {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  return `/assets/vagen-${hash}.css`;
}
