/**
 * Which room may know of which. One way only:
 *
 *   functions → adapters → workflows → domain        infra → workflows → domain
 *
 * The check fails too when fewer modules were read than there must be (test/check/layers.ts).
 */
const domain =
  '^shared/(access|activity|application|attendance|clock|decision|delegation|household|indicator|instrument|journal|norm|notice|payment|phrase|plan|remittal|review|unit)/';
const adapters = '^shared/(action|letter|store|text|web)/';
/** Tests and what only tests build may reach further than the code beside them. */
const forTests = '([.]test|[.]prop[.]test|[.]types[.]test|[.]builder)[.]tsx?$|/test/';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two modules that need each other are one, or have a third between them.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain-is-pure',
      comment: 'Rules know neither AWS nor HTTP nor files nor the process they run in.',
      severity: 'error',
      from: { path: domain, pathNot: forTests },
      to: {
        path: [
          '^(node:)?(fs|fs/promises|process|http|https|http2|net|os|child_process|worker_threads|timers|timers/promises|path|dns)$',
          'node_modules/@?(aws-sdk|aws-lambda-powertools|smithy|middy|aws-cdk-lib|preact|preact-render-to-string|pdfkit|openid-client|jose)/',
        ],
      },
    },
    {
      name: 'domain-knows-no-layer-above',
      comment: 'Adapters, processes, pages and infrastructure build on the domain, not it on them.',
      severity: 'error',
      from: { path: domain, pathNot: forTests },
      to: { path: [adapters, '^(workflows|functions|infra|local|test|docs)/'] },
    },
    {
      name: 'workflows-know-the-domain-only',
      severity: 'error',
      from: { path: '^workflows/', pathNot: forTests },
      to: {
        path: [
          adapters,
          '^(functions|infra|local|test|docs)/',
          'node_modules/@?(aws-sdk|aws-cdk-lib|middy)/',
        ],
      },
    },
    {
      name: 'adapters-know-no-entry-points',
      severity: 'error',
      from: { path: adapters, pathNot: forTests },
      to: { path: '^(functions|infra|local|test|docs)/' },
    },
    {
      name: 'infra-knows-workflows-and-domain',
      comment:
        'The items of the store are the one exception: the streams are filtered by the names written there.',
      severity: 'error',
      from: { path: '^infra/', pathNot: forTests },
      to: { path: [adapters, '^(functions|local|test|docs)/'], pathNot: '^shared/store/item/' },
    },
    {
      name: 'audiences-are-apart',
      comment: 'What two audiences need is in shared/, or beside the folders in functions/.',
      severity: 'error',
      from: { path: '^functions/([^/]+)/', pathNot: forTests },
      to: { path: '^functions/([^/]+)/', pathNot: '^functions/$1/' },
    },
    {
      name: 'functions-know-no-infra',
      severity: 'error',
      from: { path: '^functions/', pathNot: forTests },
      to: { path: '^(infra|local|test|docs)/' },
    },
    {
      name: 'code-leaves-tests-alone',
      severity: 'error',
      from: { pathNot: [forTests, '^test/'] },
      to: { path: forTests },
    },
    {
      name: 'deployed-code-brings-its-packages',
      comment: 'What runs in a function is a dependency, not a tool.',
      severity: 'error',
      from: { path: '^(functions|shared|workflows)/', pathNot: forTests },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.json'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
