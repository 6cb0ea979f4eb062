/** `npm run --silent norm -- household.json`: the calculation of a household, row by row, as JSON. */
import { readFile } from 'node:fs/promises';
import { calculate } from '../shared/norm/calculate.ts';
import { calculationInput } from '../shared/norm/calculation-input.ts';

/** Bad input or a calculation that is refused: one line on stderr. */
class BadInput extends Error {}

const howTo = 'Use: npm run --silent norm -- household.json (docs/generated/household.schema.json)';

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new BadInput(`${path} cannot be read. ${howTo}`);
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    throw new BadInput(`${path} is not JSON: ${reason.replaceAll(/\s+/g, ' ')}`);
  }
}

/** 'costs.0.kind: Invalid option …; month: NotAMonth' */
function faultsOf(issues: readonly { path: readonly PropertyKey[]; message: string }[]): string {
  return issues
    .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
    .join('; ');
}

async function calculationOf(path: string | undefined): Promise<object> {
  if (path === undefined) throw new BadInput(howTo);
  const parsed = calculationInput.safeParse(await readJson(path));
  if (!parsed.success) {
    throw new BadInput(`${path} is not a household to calculate: ${faultsOf(parsed.error.issues)}`);
  }
  const result = calculate(parsed.data);
  if (result.ok) return result.calculation;
  const { ok, reason, ...about } = result;
  const details = Object.entries(about).map(([name, value]) => `${name} ${String(value)}`);
  throw new BadInput(`${path} cannot be calculated: ${[reason, ...details].join(', ')}`);
}

try {
  console.log(JSON.stringify(await calculationOf(process.argv[3]), null, 2));
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
