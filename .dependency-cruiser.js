/** The layer rules of the house; each says why, and its reason is what the one who broke it is shown. */
const layer = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: '^(src|node_modules)/', pathNot: allowed },
});

/** What a test file's suffix stands for, by the helpers that reach it. */
const NEEDS = {
  office: '^test/office-host/(host|node)/',
  corpus: '^test/corpus/measure[.]ts$',
  external:
    '^test/(oracle/(?!calculate-formulas|formula-engine|engine-thread)|run/run-script|architecture/web-files)',
  browser: '^node_modules/playwright-core/',
};
const SUFFIXES = Object.keys(NEEDS);

/** Files of a suffix may need that and what stands before it: one without a suffix nothing, a browser test anything. */
const needsNoMore = (suffix) => ({
  name: `${suffix ?? 'pure'}-tests-need-no-more`,
  severity: 'error',
  comment:
    'A test that needs more than its name says would make the quick runs slow: give it the suffix that says so.',
  from:
    suffix === null
      ? { path: '^test/.*[.]test[.]tsx?$', pathNot: `[.](${SUFFIXES.join('|')})[.]test[.]` }
      : { path: `^test/.*[.]${suffix}[.]test[.]tsx?$` },
  to: { path: Object.values(NEEDS).slice(SUFFIXES.indexOf(suffix) + 1), reachable: true },
});

const needsWhatItSays = (suffix) => ({
  name: `${suffix}-tests-need-it`,
  severity: 'error',
  comment: 'A test that needs less than its name says is left out of the quick runs for nothing.',
  module: { path: `^test/.*[.]${suffix}[.]test[.]tsx?$` },
  to: { path: NEEDS[suffix], reachable: true },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  required: SUFFIXES.map(needsWhatItSays),
  forbidden: [
    ...[null, ...SUFFIXES.slice(0, -1)].map(needsNoMore),
    {
      name: 'programs-are-started-by-helpers',
      severity: 'error',
      comment: 'The rules above see what a test needs by the helper that starts it.',
      from: { path: '^test/', pathNot: ['^test/run/', NEEDS.external] },
      to: { path: '^(node:)?child_process$' },
    },
    layer(
      'domain-is-pure',
      '^src/domain/',
      ['^src/domain/', '^node_modules/(@types/)?big\\.js/'],
      'The domain must run the same in Excel, a page, a terminal and a test: it imports nothing outside itself.',
    ),
    {
      name: 'decimals-in-one-place',
      severity: 'error',
      comment:
        'One file decides precision and rounding of exact numbers; everybody else imports it from there.',
      from: { path: '^src/', pathNot: '^src/domain/money/decimal\\.ts$' },
      to: { path: '^node_modules/(@types/)?big\\.js/' },
    },
    layer(
      'workbook-knows-domain-only',
      '^src/workbook/',
      ['^src/(domain|workbook)/'],
      'Recognition and planning are pure: they take data and give data, in any host.',
    ),
    layer(
      'catalog-is-data',
      '^src/catalog/',
      ['^src/(domain|workbook|catalog)/'],
      'Catalogue entries are data for the domain and the recogniser; they reach no further.',
    ),
    {
      name: 'catalog-is-handed-in',
      severity: 'error',
      comment:
        'The inner layers take catalogue data as parameters, so that another county is another catalogue.',
      from: { path: '^src/(domain|workbook|ooxml|hosts)/' },
      to: { path: '^src/catalog/' },
    },
    layer(
      'ooxml-prints-the-model',
      '^src/ooxml/',
      ['^src/(domain|xml|ooxml)/'],
      'The WordprocessingML printer knows the report model and nothing of where it came from or goes to.',
    ),
    layer('xml-is-text', '^src/xml/', ['^src/xml/'], 'Reading XML is the same whatever the XML is about.'),
    layer(
      'wordprocessing-reads-documents',
      '^src/wordprocessing/',
      ['^src/(domain|app|xml|wordprocessing)/'],
      'A document reads the same from a .docx and from Word: the reader knows neither zip archives nor Office.',
    ),
    layer(
      'html-prints-the-model',
      '^src/html/',
      ['^src/(domain|html)/'],
      'The HTML printer, for the clipboard, knows the report model and nothing else.',
    ),
    layer(
      'app-is-use-cases',
      '^src/app/',
      ['^src/(domain|workbook|catalog|app)/', '^node_modules/zod/'],
      'Use cases speak to the outside through ports; a host or a file format here would bind them to one.',
    ),
    layer(
      'office-is-below-its-hosts',
      '^src/office/',
      ['^src/(domain|app|browser|office)/'],
      'What Excel and Word have in common knows neither of them.',
    ),
    {
      name: 'hosts-do-not-know-each-other',
      severity: 'error',
      comment: 'Only a main file chooses a host.',
      from: { path: '^src/hosts/([^/]+)/' },
      to: { path: '^src/(hosts/(?!$1)|cli|taskpane|page|commands|worker)' },
    },
    {
      name: 'a-main-file-chooses-the-host',
      severity: 'error',
      comment: 'The pane speaks to hosts through ports, so that the same pane runs in Excel and on a page.',
      from: { path: '^src/(taskpane|page)/', pathNot: 'main[.]tsx?$' },
      to: { path: '^src/hosts/' },
    },
    {
      name: 'react-in-panes-only',
      severity: 'error',
      comment: 'Everything below the pane runs without a screen.',
      from: { path: '^src/', pathNot: '^src/(taskpane|page)/' },
      to: { path: '^node_modules/(react|react-dom|@fluentui)/' },
    },
    {
      name: 'pane-knows-no-page',
      severity: 'error',
      comment: 'The page shows the pane beside a workbook; the pane does not know where it is shown.',
      from: { path: '^src/taskpane/', pathNot: 'main[.]tsx$' },
      to: { path: '^src/(page|cli|worker|commands|ooxml|hosts/(?!excel|file))', pathNot: '^src/hosts/' },
    },
    {
      name: 'node-at-the-edge',
      severity: 'error',
      comment: 'Everything else also runs in a browser.',
      from: { path: '^src/', pathNot: ['^src/cli/', '-node[.]ts$'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'file-formats-at-the-edge',
      severity: 'error',
      comment: 'File formats live in hosts/file and ooxml only.',
      from: { path: '^src/', pathNot: '^src/(hosts/file|ooxml)/' },
      to: { path: '^node_modules/(fflate|@e965/xlsx)/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one file, or three.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'src-never-imports-test',
      severity: 'error',
      comment: 'What is shipped must not lean on test code.',
      from: { path: '^src/' },
      to: { path: '^(test|bench)/' },
    },
    {
      name: 'properties-in-one-place',
      severity: 'error',
      comment:
        'One file gives all properties their seed and bounds their shrinking; everybody else imports fast-check from there.',
      from: { path: '^test/', pathNot: '^test/run/properties\\.ts$' },
      to: { path: '^node_modules/fast-check/' },
    },
    {
      name: 'no-undeclared-package',
      severity: 'error',
      comment: 'A package that package.json does not name may be gone tomorrow.',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json', '.mjs'],
      conditionNames: ['import', 'require', 'types', 'default'],
    },
  },
};
