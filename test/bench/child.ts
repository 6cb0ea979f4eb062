/** Runs a script of the bench in a Node of its own, and reads the one line of JSON that it prints. */
import { spawn } from 'node:child_process';

/** @throws Error with what the script said when it ends with another code than 0 */
export async function inChild(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<unknown> {
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const code = await new Promise<number | null>((done) => child.once('close', done));
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${errors || output}`);
  return JSON.parse(output.trim().split('\n').at(-1) ?? '');
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
