/**
 * Ends the growth of V8's space for young objects once it has room enough. Thousands of answers are read and let go of
 * again; V8 answers with ever more room for them, up to 128 MB that hold nothing but what is no longer needed. The flag
 * is looked at each time the space would grow.
 */
import v8 from 'node:v8'

const ENOUGH = 8 * 2 ** 20
const LOOK_EACH = 16

/** To be called at each question; what it does is cheap. */
export function createYoungSpaceHold(): () => void {
  let [count, isHeld] = [0, false]
  return () => {
    if (isHeld || ++count % LOOK_EACH !== 0) return
    const young = v8.getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')
    if (young === undefined || young.space_size < ENOUGH) return
    v8.setFlagsFromString('--semi-space-growth-factor=1')
    isHeld = true
  }
}
