/**
 * Lets code be loaded while the first answers are awaited. It takes about as long as they do; loaded before, it would
 * delay the questions by that.
 */

/** Milliseconds in which the first questions leave this process. */
const PAUSE = 5

export const questionsOut = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, PAUSE))

/** Loads when the first questions of `asking` have left, or when it has ended. Its outcome is for the caller. */
export async function loadMeanwhile<T>(asking: Promise<unknown>, load: () => Promise<T>): Promise<T> {
  const ended = asking.then(
    () => undefined,
    () => undefined,
  )
  await Promise.race([questionsOut(), ended])
  return load()
}
