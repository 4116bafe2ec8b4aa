// Lets properties try the same inputs each time, so that no run is red by chance. thorough.yml tries others every night, and so does `SEED=random npm
// test`. `SEED=N` repeats a failed run.
import fc from 'fast-check'

const { SEED = '20261122' } = process.env
if (SEED !== 'random') {
  if (!/^-?\d{1,10}$/.test(SEED)) throw new Error(`SEED must be a whole number or \`random\`, found ${JSON.stringify(SEED)}`)
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(SEED) })
}
