/** What of the desk's lines has been read: what is in sight is, and the desk is told; what is not is counted. */
import type { Talk } from './talk.ts'

export interface Reading {
  /** Read elsewhere, up to this line. */
  upTo(line: number): void
  /** Looks again: something has come, or has come into sight. */
  look(): void
}

export function reading(
  said: Talk,
  given: { inSight(): boolean; tell(line: number): void; unread(many: number): void },
): Reading {
  let read = 0
  return {
    upTo(line) {
      read = Math.max(read, line)
    },
    look() {
      const last = said.lastOfDesk()
      if (given.inSight() && last > read) {
        read = last
        given.tell(last)
      }
      given.unread(said.unread(read))
    },
  }
}
