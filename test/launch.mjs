import '../local/require-node.mjs';

/** `npm run check` and `npm test`, once the Node that runs them is known to read TypeScript. */
const [what] = process.argv.slice(2);
await import(what === 'check' ? './check/check.ts' : './run/run.ts');
