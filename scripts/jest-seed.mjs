// Properties try the same inputs each time: a gate, and a newcomer's first `npm test`, must not be red by chance. thorough.yml tries others
// every night, `SEED=random npm test` does here, and `SEED=N` repeats a run that failed.
import fc from 'fast-check'

const { SEED = '20261122' } = process.env
if (SEED !== 'random') {
  if (!/^-?\d{1,10}$/.test(SEED)) throw new Error(`SEED must be a whole number or \`random\`, found ${JSON.stringify(SEED)}`)
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(SEED) })
}
