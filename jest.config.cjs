/** Tests are plain CommonJS after swc; browser flows and live-Excel suites choose their own environment by docblock. */
module.exports = {
  testEnvironment: 'node',
  // Slow machines only: no test asserts a time, and none should need more than a few seconds.
  testTimeout: 60_000,
  // Two cores is what continuous integration has; jest by itself would leave one idle.
  maxWorkers: 2,
  setupFiles: ['<rootDir>/tests/property-seed.cjs'],
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/bench/'],
  transform: {
    '^.+\\.(t|j|mj)sx?$': [
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
  transformIgnorePatterns: [
    '/node_modules/(?!(htmlparser2|domhandler|domutils|dom-serializer|domelementtype|entities|d3-[a-z-]+|internmap)/)',
  ],
};
