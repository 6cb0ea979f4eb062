import './require-node.mjs';

/** The calculation needs nothing of the local copy, and is read by other programs: it goes its own way. */
await import(process.argv[2] === 'norm' ? './norm.ts' : './run.ts');
