/** Measures processor time. Unlike wall time, it does not grow while other programs run. Only for cases that would otherwise take minutes. */
export function cpuSeconds(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}
