/** Files small enough to be read in one go: what people write, without data that is printed by tools. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../local/settings.ts';
import { command } from '../run/command.ts';
import type { Finding } from './finding.ts';

const linesAtMost = 400;
const medianBelow = 60;

/** Fonts as text: nobody reads them. */
const notWritten = /^shared\/letter\/font\//;
const isSource = /\.(tsx?|mjs|py|css)$/;
const isTest = /(\.(test|builder)\.tsx?$)|^test\/|\/test\//;

interface File {
  readonly path: string;
  readonly lines: number;
}

export async function sizes(): Promise<Finding> {
  const { code, output } = await command('git', [
    ...['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'],
  ]);
  if (code !== 0) return { ok: false, words: 'git does not list the files', details: output };
  const paths = output.split('\n').filter((path) => isSource.test(path) && !notWritten.test(path));
  const files = (await Promise.all(paths.map(measure))).filter((file) => file !== undefined);
  const source = files.filter(({ path }) => !isTest.test(path)).toSorted(bySize);
  const median = source[Math.floor(source.length / 2)]?.lines ?? 0;
  const longest = files.toSorted(bySize).slice(0, 3).map(show).join(', ');
  const tooLong = files.filter(({ lines }) => lines > linesAtMost);
  const wrong = [
    ...tooLong.map((file) => `Over ${linesAtMost} lines: ${show(file)}`),
    ...(median < medianBelow ? [] : [`The median is not below ${medianBelow} lines.`]),
  ];
  return {
    ok: wrong.length === 0,
    words: `median ${median} lines of ${source.length} files; longest ${longest}`,
    details: wrong.join('\n'),
  };
}

function bySize(one: File, other: File): number {
  return other.lines - one.lines;
}

function show({ path, lines }: File): string {
  return `${path} ${lines}`;
}

/** A file's size; undefined when it is deleted but not yet committed so. */
async function measure(path: string): Promise<File | undefined> {
  const text = await readFile(join(root, path), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : { path, lines: text.split('\n').length - 1 };
}
