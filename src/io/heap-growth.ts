/**
 * Bounds the room that V8 takes for objects that are no longer needed. Thousands of answers are read and let go of
 * again; V8 answers with ever more room for young objects, up to 128 MB, and looks for old ones only when there are
 * four times as many as it left. Both flags are looked at each time a space would grow.
 */
import v8 from 'node:v8'

const ENOUGH = 8 * 2 ** 20
const LOOK_EACH = 16
/** Old objects are looked through when there are twice as many as were left the last time. */
const OLD_OBJECTS = '--heap-growing-percent=100'
const YOUNG_OBJECTS = '--semi-space-growth-factor=1'

/** To be called at each question; what it does is cheap. A run that asks little is left as it is. */
export function createHeapHold(): () => void {
  let [count, isHeld] = [0, false]
  return () => {
    if (isHeld || ++count % LOOK_EACH !== 0) return
    const young = v8.getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')
    if (young === undefined || young.space_size < ENOUGH) return
    v8.setFlagsFromString(YOUNG_OBJECTS)
    v8.setFlagsFromString(OLD_OBJECTS)
    isHeld = true
  }
}
