/**
 * Who may import whom (4-architecture, rules 1 to 7). Run by `npm run check`; every rule fails, none warns.
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: '1-rules-are-pure',
      comment:
        'rules/ is other rules/, XState in the machine and in decide, the pure text-diff library, and hashing (no I/O).',
      severity: 'error',
      from: { path: '^src/[^/]+/rules/' },
      to: {
        pathNot: [
          '^src/[^/]+/rules/',
          'node_modules/xstate/',
          'node_modules/diff-match-patch-es/',
          '^src/platform/errors[.]ts$',
        ],
      },
    },
    {
      name: '1-issue-is-a-type',
      comment: 'A decision lists Issues; rules throw nothing.',
      severity: 'error',
      from: { path: '^src/[^/]+/rules/' },
      to: { path: '^src/platform/errors[.]ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: '1-xstate-in-two-files-a-machine',
      comment: 'Each of the machines is used purely, in the two files that define and ask it.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [
          '^src/documents/rules/((document|redetermination)\\.machine|(redetermination-)?decide)\\.ts$',
          '^src/self-audit/rules/(campaign\\.machine|decide-campaign)\\.ts$',
        ],
      },
      to: { path: 'node_modules/xstate/' },
    },
    {
      name: '2-http-is-the-edge',
      comment: 'Only its own module imports a feature’s http/.',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: '^src/[^/]+/([^/]+\\.module\\.ts$|http/)' },
      to: { path: '^src/[^/]+/http/', pathNot: '^src/platform/' },
    },
    {
      name: '2-http-of-another-feature',
      severity: 'error',
      from: { path: '^src/([^/]+)/(http/|[^/]+\\.module\\.ts$)' },
      to: { path: '^src/[^/]+/http/', pathNot: ['^src/$1/', '^src/platform/'] },
    },
    {
      name: '2-controllers-see-no-entity',
      severity: 'error',
      from: { path: '^src/[^/]+/http/' },
      to: { path: '\\.entity\\.ts$' },
    },
    {
      name: '4-front-doors',
      comment:
        'From outside a feature: its module, its queries, its rules, people/sign-in/, publication/release.ts, documents/redeterminations.ts, and what all may use: policy packs, evidence and the administrative record.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: {
        path: '^src/[^/]+/',
        pathNot: [
          '^src/$1/',
          '^src/platform/',
          '^src/[^/]+/[^/]+\\.module\\.ts$',
          '\\.queries\\.ts$',
          '^src/[^/]+/rules/',
          '^src/people/sign-in/',
          '^src/people/administrative-record\\.ts$',
          '^src/publication/release\\.ts$',
          '^src/tasks/tasks\\.ts$',
          '^src/calendar/calendar-years\\.ts$',
          '^src/documents/redeterminations\\.ts$',
          '^src/disclosure/policy-packs\\.ts$',
          '^src/evidence/(hashing|read-audit|export|evidence-signer)\\.ts$',
        ],
      },
    },
    {
      name: '5-platform-knows-no-feature',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/', pathNot: '^src/platform/' },
    },
    {
      name: '5-common-ground-knows-no-business',
      comment: 'people, calendar and evidence serve all others and use only each other and the platform.',
      severity: 'error',
      from: { path: '^src/(people|calendar|evidence)/' },
      to: { path: '^src/', pathNot: '^src/(people|calendar|evidence|platform)/' },
    },
    {
      name: '5-tasks-know-no-business',
      comment: 'Features open and close tasks; what a task is about they say themselves.',
      severity: 'error',
      from: { path: '^src/tasks/' },
      to: { path: '^src/', pathNot: '^src/(tasks|people|calendar|evidence|platform)/' },
    },
    {
      name: '5-disclosure-is-lowest',
      severity: 'error',
      from: { path: '^src/disclosure/' },
      to: { path: '^src/(documents|interpretation|publication|self-audit|requests)/' },
    },
    {
      name: '5-interpretation-and-publication-stand-side-by-side',
      comment: 'publication is handed finished releases and knows no draft.',
      severity: 'error',
      from: { path: '^src/(interpretation|publication)/' },
      to: { path: '^src/(documents|self-audit|interpretation|publication)/', pathNot: '^src/$1/' },
    },
    {
      name: '5-documents-know-no-audit',
      severity: 'error',
      from: { path: '^src/documents/' },
      to: { path: '^src/(self-audit|requests)/' },
    },
    {
      name: '6-migrations-stand-alone',
      severity: 'error',
      from: { path: '^migrations/' },
      to: { path: '^(src|test|bench|scripts|web|migrations)/' },
    },
    {
      name: '6-web-and-server-apart',
      severity: 'error',
      from: { path: '^(src|web)/' },
      to: { path: '^(src|web|test|bench|scripts)/', pathNot: '^$1/' },
    },
    {
      name: '6-stories-enter-by-http',
      comment: 'A story may use the names of closed sets and test/support, nothing that acts.',
      severity: 'error',
      from: { path: '^test/stories/' },
      to: { path: '^(src|migrations|bench|scripts)/', pathNot: '^src/[^/]+/rules/' },
    },
    {
      name: '7-no-cycles',
      severity: 'error',
      from: { path: '^(src|web|test|bench|scripts)/' },
      to: { circular: true },
    },
    {
      name: '7-no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        path: '^(src|test)/',
        pathNot: ['^src/main\\.ts$', '\\.test\\.ts$', '^test/support/(global|unpack)-'],
      },
      to: {},
    },
    { name: '7-no-barrels', severity: 'error', from: {}, to: { path: '^(src|web|test|bench)/.*index[.]tsx?$' } },
    {
      name: 'no-unlisted-package',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|web/dist|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
