/**
 * Lets code be loaded while the first answers are awaited. Loading takes about as long as the questions, so loading it
 * first would delay them.
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
