/**
 * Asks again and again how named things stand, for all who wait for a change: one question a beat for all of them, none
 * where nobody waits. So a thousand open windows cost the store what one does.
 */
export interface Pulse {
  /** Resolves with how it stands once that is not `known`; with null when `signal` ends the wait. */
  next(name: string, known: string, signal: AbortSignal): Promise<string | null>
  /** Asks at once: something has happened here. */
  beat(): void
}

interface Waiting {
  name: string
  heard(answer: string): void
}

export function pulse(ask: (names: string[]) => Promise<Map<string, string>>, everyMs = 1_000): Pulse {
  const waiting = new Set<Waiting>()
  let timer: NodeJS.Timeout | undefined
  let asking = false
  let again = false
  return {
    next(name, known, signal) {
      return new Promise(resolve => {
        const done = (answer: string | null) => {
          waiting.delete(one)
          signal.removeEventListener('abort', ended)
          resolve(answer)
        }
        const one = { name, heard: (answer: string) => void (answer !== known && done(answer)) }
        const ended = () => done(null)
        if (signal.aborted) return resolve(null)
        signal.addEventListener('abort', ended)
        waiting.add(one)
        if (!timer) work()
      })
    },
    beat: () => void (waiting.size > 0 && work()),
  }

  async function work() {
    again = asking
    if (asking) return
    asking = true
    clearTimeout(timer)
    const names = [...new Set([...waiting].map(one => one.name))]
    const answers = await ask(names).catch(() => null) // the store is away: the next beat tries again
    asking = false
    for (const one of [...waiting]) {
      const answer = answers?.get(one.name)
      if (answer !== undefined) one.heard(answer)
    }
    timer = waiting.size > 0 || again ? setTimeout(work, again ? 0 : everyMs) : undefined
  }
}
