import { isParallel, isSystem, PART_DONE, type PersonStep, type Process } from '../process.ts';

/** The diagram of a process for the docs, in Mermaid's state diagram language. */
export function diagram(process: Process): string {
  const lines = ['stateDiagram-v2', `  [*] --> ${process.start}`];
  for (const [name, step] of Object.entries(process.steps)) {
    if (isParallel(step)) {
      lines.push(`  state ${name} {`);
      Object.entries(step.parts).forEach(([part, one], index) => {
        if (index > 0 && !isLedTo(step.parts, part)) lines.push('    --');
        lines.push(`    ${part} : ${caption(part, one)}`, ...partWays(part, one));
      });
      lines.push('  }', `  ${name} --> ${step.after.to} : alla delar klara`);
      continue;
    }
    lines.push(`  ${name} : ${isSystem(step) ? `${name} (systemet)` : caption(name, step)}`);
    for (const [outcome, way] of Object.entries(step.ways)) {
      lines.push(`  ${name} --> ${way.to} : ${outcome}`);
    }
  }
  for (const end of Object.keys(process.ends)) lines.push(`  ${end} --> [*]`);
  return `${lines.join('\n')}\n`;
}

function caption(name: string, step: PersonStep): string {
  return `${name} (${step.by}${step.each === undefined ? '' : `, each of ${step.each}`})`;
}

function isLedTo(parts: { readonly [part: string]: PersonStep }, name: string): boolean {
  return Object.values(parts).some((part) =>
    Object.values(part.ways).some((way) => way.to === name),
  );
}

function partWays(part: string, step: PersonStep): string[] {
  return Object.entries(step.ways).map(
    ([outcome, way]) => `    ${part} --> ${way.to === PART_DONE ? '[*]' : way.to} : ${outcome}`,
  );
}
