import { writeFileSync } from 'node:fs';
import { pages, placeOf } from './pages.ts';

for (const { file, text } of pages) writeFileSync(placeOf(file), text());
