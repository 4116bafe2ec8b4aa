/**
 * Lets a fixed number of pieces of work run at a time. The others wait in order. Waiting does not count towards the
 * time of a request.
 */
export interface Slots {
  use<T>(work: () => Promise<T>): Promise<T>
}

export function createSlots(limit: number): Slots {
  let free = limit
  const waiting: (() => void)[] = []
  return {
    async use(work) {
      if (free > 0) free--
      else await new Promise<void>((go) => void waiting.push(go))
      try {
        return await work()
      } finally {
        const next = waiting.shift()
        if (next === undefined) free++
        else next() // hands the slot over without freeing it, so that no other work can take it
      }
    },
  }
}
