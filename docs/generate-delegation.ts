import { writeFileSync } from 'node:fs';
import { demonstrationDelegation } from '../shared/delegation/demonstration.ts';
import { delegationMatrix } from './delegation-matrix.ts';

writeFileSync(
  new URL('./generated/delegation-matrix.md', import.meta.url),
  delegationMatrix(demonstrationDelegation),
);
