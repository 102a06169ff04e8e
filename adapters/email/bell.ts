/** Wakes a loop that sleeps. Rung while nobody waits, it is heard by the next who does. */
export interface Bell {
  ring(): void
  /** Until it is rung, or so many milliseconds. */
  wait(ms: number): Promise<void>
}

export function bellOf(): Bell {
  let rung = false
  let wake: (() => void) | null = null
  return {
    ring() {
      rung = true
      wake?.()
    },
    async wait(ms) {
      if (!rung) {
        let timer: ReturnType<typeof setTimeout> | undefined
        await new Promise<void>(resolve => {
          wake = resolve
          timer = setTimeout(resolve, ms)
        })
        clearTimeout(timer)
        wake = null
      }
      rung = false
    },
  }
}
