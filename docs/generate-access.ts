import { writeFileSync } from 'node:fs';
import { accessMatrix } from './access-matrix.ts';

writeFileSync(new URL('./generated/access-matrix.md', import.meta.url), accessMatrix());
