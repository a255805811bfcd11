/** Ends what hangs. No test is expected to take any time: a busy machine is a normal one. */
const TEST_TIMEOUT_MS = 300_000;

/** @type {import('jest').Config} */
const common = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
};

/**
 * What a test file needs stands in its name, and .dependency-cruiser.js holds it to that:
 * `*.test.ts` needs Node alone, `*.office.test.ts` the emulated Excel or Word, `*.corpus.test.ts` the check of every planted
 * error, `*.external.test.ts` another program or what the build made, `*.browser.test.ts` a browser.
 */
const NEEDS = ['office', 'corpus', 'external', 'browser'];

const needing = (name) => ({ ...common, displayName: name, testRegex: `\\.${name}\\.test\\.tsx?$` });

/** @type {import('jest').Config} */
module.exports = {
  maxWorkers: '100%',
  testTimeout: TEST_TIMEOUT_MS,
  testSequencer: '<rootDir>/test/run/costly-first.js',
  reporters: [['default', { summaryThreshold: 1 }], '<rootDir>/test/run/closing-lines.js'],
  coverageReporters: ['text-summary', 'lcovonly'],
  collectCoverageFrom: ['src/domain/**/*.ts', 'src/workbook/**/*.ts'],
  coverageThreshold: { global: { statements: 96, branches: 88, functions: 98, lines: 97 } },
  projects: [
    {
      ...common,
      displayName: 'pure',
      testRegex: '\\.test\\.tsx?$',
      testPathIgnorePatterns: [`\\.(${NEEDS.join('|')})\\.test\\.tsx?$`],
    },
    ...NEEDS.map(needing),
  ],
};
