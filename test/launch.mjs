import '../local/require-node.mjs';

/** `npm run check`, `npm run bench` and `npm test`, once the Node that runs them is known to read TypeScript. */
const [what] = process.argv.slice(2);
if (what === 'check') await import('./check/check.ts');
else if (what === 'bench') await import('./bench/run.ts');
else await import('./run/run.ts');
