import './scripts/require-node24.mjs'

/** ESM throughout: the tests load the same modules the bundler does. */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/tools/'],
  maxWorkers: '100%', // jest leaves a core free, which on a machine with two is half of it
  // A worker holds a gigabyte when it ends. A busy system takes longer than jest's half second to free it, and jest then blames a test.
  workerGracefulExitTimeout: 5_000,
  workerIdleMemoryLimit: '700MB', // ES modules are kept for each file; a new worker starts without them
  testTimeout: 60_000, // ends what hangs; nothing is measured by it
  setupFiles: ['<rootDir>/scripts/jest-seed.mjs'],
  reporters: ['default', '<rootDir>/scripts/jest-closing-line.mjs'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript', importAttributes: true }, target: 'es2024', experimental: { keepImportAttributes: true } },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
}
