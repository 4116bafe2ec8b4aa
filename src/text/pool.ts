/** Maps a list with at most `width` calls running at a time. The results keep the order of the list. */
export async function mapInPool<T, R>(list: readonly T[], width: number, call: (item: T) => Promise<R>): Promise<R[]> {
  const results = new Map<number, R>()
  let next = 0
  const worker = async (): Promise<void> => {
    for (let index = next++; index < list.length; index = next++) {
      const item = list[index]
      if (item !== undefined) results.set(index, await call(item))
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, list.length) }, worker))
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result)
}
