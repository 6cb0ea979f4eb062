import './require-node.mjs';

await import('./run.ts');
