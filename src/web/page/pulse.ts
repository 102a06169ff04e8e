/** Asks one question again and again for all who wait for another answer: one query a beat, and none where nobody waits. */
export interface Pulse {
  /** Resolves with an answer other than `known`, or with null when `signal` ends the wait. */
  next(known: string, signal: AbortSignal): Promise<string | null>
  /** Asks at once: something has happened here. */
  beat(): void
}

export function pulse(ask: () => Promise<string>, everyMs = 1_000): Pulse {
  const waiting = new Set<(answer: string) => void>()
  let timer: NodeJS.Timeout | undefined
  let asking = false
  return {
    next(known, signal) {
      return new Promise(resolve => {
        const done = (answer: string | null) => {
          waiting.delete(heard)
          signal.removeEventListener('abort', ended)
          resolve(answer)
        }
        const heard = (answer: string) => answer !== known && done(answer)
        const ended = () => done(null)
        if (signal.aborted) return resolve(null)
        signal.addEventListener('abort', ended)
        waiting.add(heard)
        if (!timer) work()
      })
    },
    beat: () => void (waiting.size > 0 && work()),
  }

  async function work() {
    if (asking) return
    asking = true
    clearTimeout(timer)
    const answer = await ask().catch(() => null) // the store is away: the next beat tries again
    asking = false
    if (answer !== null) for (const heard of [...waiting]) heard(answer)
    timer = waiting.size > 0 ? setTimeout(work, everyMs) : undefined
  }
}
