/**
 * Limits the memory that V8 keeps for objects that are no longer needed. Thousands of answers are read and dropped. V8
 * then gives young objects up to 128 MB, and looks for unused old ones only when there are four times as many as
 * before. V8 reads both flags each time a space would grow.
 */
import v8 from 'node:v8'

const ENOUGH = 8 * 2 ** 20
const LOOK_EACH = 16
/** Old objects are checked when there are half as many more as after the last check. */
const OLD_OBJECTS = '--heap-growing-percent=50'
const YOUNG_OBJECTS = '--semi-space-growth-factor=1'

/** Call it at each question, which costs little. A run with few questions is not changed. */
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
