/**
 * Makes the JSON Schema of a policy file, for editors, from the same table that the reader uses. It cannot express
 * every check of the reader.
 */
import { RULE_IDS } from '../../domain/rule-id.ts'
import { FIXED_RULES } from '../../traits/level.ts'
import { reference } from './extends.ts'
import { finalShape } from './final.ts'
import { GITHUB_PUBLISHER, GITLAB_PUBLISHER, MAINTAINERS, SETTINGS } from './fields.ts'
import { ACTION_ENTRY, DENY_ENTRY, EXEMPTION, PUBLISHER_ENTRY, UNATTESTED_ENTRY, entry } from './fields-packages.ts'
import { NAME_PART, PUBLISHER_NAME } from './formats.ts'
import type { Field, Fields } from './mapping.ts'
import type { JsonSchema } from './shape.ts'

export const SCHEMA_URL = 'https://raw.githubusercontent.com/countersign/countersign/main/schema/countersign.schema.json'

/** The purpose of each section, in the order of the file. */
export const SECTION_DOCS = {
  version: 'The version of this format. Always 1.',
  extends:
    'One or several shared policies: files beside this one, or files of another repository at a full commit. A shared policy cannot extend another one. A local value wins over a shared one, and a later file over an earlier one. A refusal always wins.',
  final:
    'In a shared policy: keys that a policy which extends it may only tighten, like `settings.cooldown`, `rules.too-new`, `publishers.NAME`, `packages.PATTERN`, `exemptions`.',
  settings: 'Settings for every package, unless its entry says otherwise.',
  rules: 'Levels of rules that differ from their default. Rules about broken signatures, changed bytes or an outage are always errors.',
  publishers: 'Who publishes: identities with a name, which many packages can use.',
  packages:
    'Which publisher a package must come from. The key is an exact name, `@scope/*`, `prefix-*` or `@scope/prefix-*`. The most specific key decides.',
  exemptions:
    'Recorded exceptions. Each lifts the named rules for one version of one package with one hash (or from one address), until a date.',
} as const

const object = ({ fields }: Fields, properties: JsonSchema = {}): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  required: fields.filter((field) => field.required).map(({ key }) => key),
  properties: { ...Object.fromEntries(fields.map((field) => [field.key, described(field)])), ...properties },
})

const described = ({ shape, doc, examples }: Field<unknown>): JsonSchema => ({
  description: doc,
  ...shape.schema,
  ...(examples.length === 0 ? {} : { examples }),
})

function publisherSchema(): JsonSchema {
  const maintainers = {
    description: 'Who may start or approve the publishing run, and who may publish on npm.',
    minProperties: 1,
    ...object(MAINTAINERS),
  }
  const refs = { anyOf: [{ required: ['refs'] }, { required: ['refGlobs'] }] }
  return {
    if: { type: 'object', required: ['provider'], properties: { provider: { const: 'gitlab-ci' } } },
    then: { ...object(GITLAB_PUBLISHER, { maintainers }), ...refs },
    else: { ...object(GITHUB_PUBLISHER, { maintainers }), ...refs },
  }
}

const entrySchema = (): JsonSchema => ({
  anyOf: [
    { $ref: '#/$defs/publisherName' },
    object(PUBLISHER_ENTRY),
    {
      ...object(UNATTESTED_ENTRY),
      anyOf: [{ required: ['accounts'] }, { required: ['taggedIn'] }, { required: ['registry'] }],
      dependencies: { reproduced: ['taggedIn'] },
    },
    object(DENY_ENTRY),
  ],
})

/** An action's entry is flat: its name is the name of its repository. */
const actionSchema = (): JsonSchema => ({ anyOf: [ACTION_ENTRY, DENY_ENTRY].map((fields) => object(fields)) })

const ruleSchema = (): JsonSchema => ({
  type: 'object',
  description: SECTION_DOCS.rules,
  additionalProperties: false,
  properties: Object.fromEntries(
    RULE_IDS.map((rule) => [rule, FIXED_RULES.includes(rule) ? { const: 'error' } : { enum: ['error', 'warning', 'notice', 'off'] }]),
  ),
  examples: [{ 'version-burst': 'error' }],
})

const oneOrMore = (name: string): JsonSchema => ({
  anyOf: [{ $ref: `#/$defs/${name}` }, { type: 'array', minItems: 1, items: { $ref: `#/$defs/${name}` } }],
})

const packageSchema = (): JsonSchema => ({
  type: 'object',
  description: SECTION_DOCS.packages,
  propertyNames: {
    maxLength: 215,
    pattern: `^(?:@${NAME_PART}/)?(?:${NAME_PART}|(?:${NAME_PART})?-\\*)$|^@${NAME_PART}/\\*$|^actions:[A-Za-z0-9-]+/(?:[A-Za-z0-9._-]+|\\*)$`,
  },
  patternProperties: { '^actions:': oneOrMore('actionEntry') },
  additionalProperties: oneOrMore('entry'),
  examples: [
    {
      '@octo/*': 'octo',
      axios: [
        { publisher: 'axios-ci', versions: '>=1.13.4' },
        { unattested: true, accounts: ['jasonsaayman'], versions: '<1' },
      ],
    },
  ],
})

const extendsSchema = (): JsonSchema => ({
  description: SECTION_DOCS.extends,
  anyOf: [reference.schema, { type: 'array', minItems: 1, items: reference.schema }],
  examples: ['./shared.yml', ['octo/policies/npm.yml@0123456789abcdef0123456789abcdef01234567']],
})

export function policySchema(): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: SCHEMA_URL,
    title: 'Countersign policy',
    description: 'Who may publish the packages and actions that this repository depends on.',
    type: 'object',
    additionalProperties: false,
    required: ['version'],
    properties: {
      version: { description: SECTION_DOCS.version, enum: [1, '1'] },
      extends: extendsSchema(),
      final: { description: SECTION_DOCS.final, ...finalShape.schema, examples: [['settings.cooldown', 'rules.too-new']] },
      settings: { description: SECTION_DOCS.settings, ...object(SETTINGS) },
      rules: ruleSchema(),
      publishers: {
        type: 'object',
        description: SECTION_DOCS.publishers,
        propertyNames: { pattern: PUBLISHER_NAME.source },
        additionalProperties: { $ref: '#/$defs/publisher' },
      },
      packages: packageSchema(),
      exemptions: { type: 'array', description: SECTION_DOCS.exemptions, items: { $ref: '#/$defs/exemption' } },
    },
    $defs: {
      publisher: publisherSchema(),
      publisherName: entry.publisher.shape.schema,
      entry: entrySchema(),
      actionEntry: actionSchema(),
      exemption: {
        ...object(EXEMPTION),
        oneOf: [{ required: ['version', 'integrity'] }, { required: ['version', 'source'] }, { required: ['commit'] }],
      },
    },
  }
}
