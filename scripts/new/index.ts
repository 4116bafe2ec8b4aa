/**
 * `npm run new -- rule ID` writes all places of a new rule: file, id, registration, page, table, example, and the lists and counts in the docs. The
 * result compiles and passes. Then turn it into the rule.
 */
import fs from 'node:fs'
import path from 'node:path'
import '../require-node24.mjs'
import { NAMES, example, page, row, ruleFile, table, trouble } from './rule.ts'

const ROOT = process.cwd()
const [kind, id = '', ...more] = process.argv.slice(2)

if (kind !== 'rule' || !/^[a-z]+(?:-[a-z]+)+$/.test(id) || more.length > 0) {
  console.error('npm run new -- rule ID    ID names the bad thing, like `source-changed`: two words or more, for ever')
  process.exit(2)
}

const names = NAMES(id)
const at = (file: string): string => path.join(ROOT, file)
if (fs.existsSync(at(names.file))) {
  console.error(`${names.file} is there already`)
  process.exit(2)
}

/** Above the rules about exemptions, which come last. Findings appear in this order, so move the lines to the right place. */
const LAST = 'exemption-expired'

write(names.file, ruleFile())
write(names.page, page(id, JSON.parse(fs.readFileSync(at('package.json'), 'utf8')).version))
write(names.table, table(id))
insert('src/domain/rule-id.ts', `  '${LAST}',\n`, `  '${id}',\n`)
insert('src/rules/index.ts', /^import \w+ from '\.\/exemption-expired\.ts'\n/m, `import ${names.camel} from './${id}.ts'\n`)
insert('src/rules/index.ts', /^ {2}'exemption-expired': /m, `  '${id}': ${names.camel},\n`)
insert('__tests__/helpers/examples.ts', /^ {2}'exemption-expired': /m, example(id))
insert('docs/rules/README.md', /^\| \[`exemption-expired`\]/m, row(id))
insert('docs/troubleshooting.md', /^\| \[`exemption-expired`\]/m, trouble(id))
change('README.md', /\[(\d+) rules\]/, (_, count: string) => `[${Number(count) + 1} rules]`)

console.log(`
Now make the rule out of it:
  1. ${names.file}: what it rests on, its level, what lifts it, and what it flags.
  2. src/domain/rule-id.ts and src/rules/index.ts: its place among the others.
  3. ${names.table}: rows that it allows, rows that it flags.
  4. __tests__/helpers/examples.ts: the example of its page. Then U=1 npm test -- docs, and write the rest of ${names.page}.
  5. __tests__/helpers/arbitrary.ts: a way for random candidates to break it alone. npm test -- monotone says when there is one.
  6. npm run schema, and a changeset.`)

function write(file: string, text: string): void {
  fs.writeFileSync(at(file), text)
  console.log(`wrote   ${file}`)
}

function insert(file: string, before: string | RegExp, text: string): void {
  change(file, before, (found: string) => text + found)
}

function change(file: string, what: string | RegExp, by: (found: string, ...groups: string[]) => string): void {
  const text = fs.readFileSync(at(file), 'utf8')
  const changed = text.replace(what, by)
  if (changed === text) throw new Error(`${file} does not hold ${String(what)}`)
  fs.writeFileSync(at(file), changed)
  console.log(`changed ${file}`)
}
