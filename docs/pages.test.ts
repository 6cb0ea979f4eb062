import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pages, placeOf } from './pages.ts';

test.each(pages)(
  '$file says what the code says (npm run docs prints it anew)',
  ({ file, text }) => {
    expect(readFileSync(placeOf(file), 'utf8')).toBe(text());
  },
);
