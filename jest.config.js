/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  maxWorkers: '100%',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.{ts,tsx}'],
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
  reporters: [['default', { summaryThreshold: 1 }], '<rootDir>/test/run/closing-lines.js'],
  coverageReporters: ['text-summary', 'lcovonly'],
  collectCoverageFrom: ['src/domain/**/*.ts', 'src/workbook/**/*.ts'],
  coverageThreshold: { global: { statements: 96, branches: 88, functions: 98, lines: 97 } },
};
