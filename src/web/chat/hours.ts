/** Is somebody there to chat with, and if not, from when (G2), and what to do when it cannot wait (G8). */
import { isOpen, nextOpen } from '../../open/working-time.ts'
import type { WebOptions } from '../web-options.ts'

export interface Hours {
  open: boolean
  /** Milliseconds since the epoch. */
  opensAt: number | null
  company: string
  onCallLine: string | null
  panel: string | null
}

export function hours({ policy, clock, desk }: WebOptions): Hours {
  const { calendar } = policy()
  const now = clock()
  const open = isOpen(calendar, now)
  return {
    open,
    opensAt: open ? null : nextOpen(calendar, now),
    company: desk.company,
    onCallLine: desk.onCallLine || null,
    panel: desk.panelUrl || null,
  }
}
