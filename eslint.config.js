const { default: officeAddinRules } = require('eslint-plugin-office-addins/lib/rules');
const reactHooks = require('eslint-plugin-react-hooks');
const tseslint = require('typescript-eslint');

const RESTRICTED = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Name what you export: a default export has no name to search for.',
  },
  { selector: 'TSEnumDeclaration', message: 'Use a closed union of literals.' },
];

/** What would make a test draw differently on every run, or a property escape the bounds of test/run/properties.ts. */
const CHANCE = [
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'A test draws from a fixed seed: see test/run/properties.ts.',
  },
  {
    selector:
      "CallExpression[callee.object.name='fc'][callee.property.name=/^(assert|check|sample)$/] > ObjectExpression > Property[key.name=/^(seed|path|endOnFailure)$/]",
    message: 'test/run/properties.ts sets it for all properties.',
  },
  {
    selector:
      "CallExpression[callee.object.name='fc'][callee.property.name='assert'] Property[key.name='numRuns'] > Literal",
    message: 'Write runs(count), so that test:explore can try more.',
  },
];

module.exports = tseslint.config(
  { ignores: ['dist/', 'coverage/', 'out/', 'node_modules/', 'bench/node_modules/', 'test/fixtures/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      'no-restricted-syntax': ['error', ...RESTRICTED],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 45, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 16],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'off',
      '@typescript-eslint/no-implied-eval': 'error',
      'no-warning-comments': 'error',
    },
  },
  {
    files: ['src/hosts/{excel,word}/**/*.ts', 'src/office/**/*.ts', 'src/commands/**/*.ts'],
    plugins: { 'office-addins': { rules: officeAddinRules } },
    rules: {
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}', 'src/page/**/*.{ts,tsx}'],
    ...reactHooks.configs.flat.recommended,
  },
  {
    // It speaks to webviews that know no newer JavaScript.
    files: ['src/web/old-webview.js'],
    languageOptions: { ecmaVersion: 5, sourceType: 'script' },
  },
  {
    files: ['test/**/*.{ts,tsx}', 'bench/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...RESTRICTED, ...CHANCE],
      'max-lines-per-function': 'off',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
);
