/** A measured figure beside its limit, measured in the same run on the same machine: the ratio is what is judged. */

export interface Figure {
  name: string
  value: number
  unit: string
  /** What the machine gives for the same work without us. */
  limit: number
  /** What the limit is. */
  against: string
  /** value / limit; for times, limit / value. */
  ratio: number
  /** The ratio that it has to reach. */
  reach: number
  ok: boolean
}

export interface Measured {
  name: string
  value: number
  unit: string
  limit: number
  against: string
  reach: number
}

export function figure({ name, value, unit, limit, against, reach }: Measured): Figure {
  const ratio = unit === 'ms' ? limit / value : value / limit
  const rounded = (n: number) => Number(n.toPrecision(3))
  return {
    name,
    value: rounded(value),
    unit,
    limit: rounded(limit),
    against,
    ratio: rounded(ratio),
    reach: rounded(reach),
    ok: ratio >= reach,
  }
}

/** Does `work` again and again for about `ms`, `lanes` at a time; how many a second. */
export async function perSecond(ms: number, lanes: number, work: (n: number) => Promise<number>): Promise<number> {
  let [done, next] = [0, 0]
  const began = performance.now()
  const until = began + ms
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      while (performance.now() < until) {
        const more = await work(next++)
        done += more // not in one line: lanes would overwrite what others have counted meanwhile
      }
    }),
  )
  return (done / (performance.now() - began)) * 1000
}

/** As perSecond, one at a time, by the time that this thread had the processor: others on the machine do not count. */
export function perCoreSecond(ms: number, work: (n: number) => number): number {
  const busy = () => {
    const { user, system } = process.threadCpuUsage()
    return (user + system) / 1_000
  }
  const began = busy()
  let done = 0
  for (let n = 0; busy() - began < ms; n++) done += work(n)
  return (done / (busy() - began)) * 1_000
}

export function asTable(figures: Figure[]): string {
  const rows = figures.map(one => [
    one.ok ? '✓' : '✗',
    one.name,
    `${one.value.toLocaleString('en')} ${one.unit}`,
    `${one.limit.toLocaleString('en')} ${one.unit}`,
    one.against,
    `${one.ratio.toFixed(2)} of ${one.reach.toFixed(2)}`,
  ])
  const head = ['', 'figure', 'measured', 'limit', 'which is', 'ratio, to reach']
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map(row => (row[i] ?? '').length)))
  return [head, ...rows]
    .map(row =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
