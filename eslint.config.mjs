import './scripts/require-node24.mjs'
import fs from 'node:fs'
import js from '@eslint/js'
import node from 'eslint-plugin-n'
import tseslint from 'typescript-eslint'

const { engines } = JSON.parse(fs.readFileSync(new URL('package.json', import.meta.url), 'utf8'))

/** Smart constructors live here: the only places that may say `as`, after having looked. */
const SMART_CONSTRUCTORS = ['src/text/**', 'src/domain/**', 'src/ecosystems/*/*.ts', 'src/attestation/**']
/** Same value in, same value out. Kept in step with tsconfig.core.json and .dependency-cruiser.mjs. */
const PURE = [
  'text',
  'domain',
  'ecosystems',
  'weighing',
  'lockfile',
  'attestation',
  'source',
  'github',
  'judge',
  'policy',
  'rules',
  'traits',
  'remedy',
  'report',
].map((folder) => `src/${folder}/**`)

const clock = 'The core has no clock: take the time as a value (`--now`, a replay and the tests depend on it).'
const dice = 'The core is deterministic: same candidate and policy, same verdict.'
const NODE_GLOBALS = Object.fromEntries(
  ['process', 'console', 'Buffer', 'URL', 'performance', 'fetch', 'setTimeout'].map((name) => [name, 'readonly']),
)

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/', '__tests__/cases/', '__tests__/fixtures/', '.cache/'] },
  // Exceptions are listed in this file, where a reviewer sees them all, not in comments beside the code.
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  { files: ['**/*.mjs'], languageOptions: { globals: NODE_GLOBALS } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error', // `import { type A }` alone would still load the module
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/require-await': 'off', // an async method may have nothing to wait for and still owe a promise
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false, allowDefaultCaseForExhaustiveSwitch: true, requireDefaultForNonUnion: false },
      ],
      'no-control-regex': 'off', // what comes from outside is searched for exactly these
      eqeqeq: 'error',
      'no-duplicate-imports': 'error',
      'no-param-reassign': 'error',
    },
  },
  {
    // dist/ runs on the oldest Node that package.json names, though it is built and tested with a newer one.
    files: ['src/**/*.ts'],
    plugins: { n: node },
    settings: { node: { version: engines.node } },
    rules: {
      'n/no-unsupported-features/es-builtins': 'error',
      'n/no-unsupported-features/node-builtins': ['error', { ignores: ['zlib.crc32'] }], // marked experimental there, the same since
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      complexity: ['error', 15],
      'max-depth': ['error', 4],
      'max-lines': ['error', { max: 200, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: false, skipComments: false }],
      'no-console': 'error',
    },
  },
  {
    files: SMART_CONSTRUCTORS,
    rules: { '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' }] },
  },
  {
    files: [...PURE, 'src/line/decide.ts', 'src/line/order.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: clock },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
        { selector: "CallExpression[callee.name='Date']", message: clock },
        { selector: "CallExpression[callee.object.name='performance']", message: clock },
        { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: dice },
      ],
      'no-restricted-globals': [
        'error',
        { name: 'process', message: 'Only io/ touches the world. Pass what you need in as a value.' },
        { name: 'fetch', message: 'Only io/ touches the world. Pass what you need in as a value.' },
        { name: 'console', message: 'Return text; the shell prints it.' },
      ],
    },
  },
  {
    files: ['__tests__/**/*.ts', 'bench/**/*.ts', 'scripts/**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-type-assertion': 'off',
    },
  },
)
