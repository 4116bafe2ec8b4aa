// On a developer's machine properties try other inputs each time. A gate must not be red by chance, so in CI they try the same ones, and
// thorough.yml tries others every night. `SEED=… npm test` repeats a run; `SEED=random` is any.
import fc from 'fast-check'

const IN_CI = 20261122
const { CI, SEED } = process.env
const seed = SEED ?? (CI ? String(IN_CI) : 'random')
if (seed !== 'random') {
  if (!/^-?\d{1,10}$/.test(seed)) throw new Error(`SEED must be a whole number or \`random\`, found ${JSON.stringify(seed)}`)
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) })
}
