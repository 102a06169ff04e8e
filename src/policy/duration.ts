/** Durations as rule files write them: 30m, 4h, 2d. */
import { z } from 'zod'

export const durationSchema = z.string().regex(/^[1-9]\d{0,3}[mhd]$/, 'a duration is a number and m, h or d, e.g. "4h"')

const units: Record<string, number> = { m: 60_000, h: 3_600_000, d: 86_400_000 }

/** Milliseconds of a duration that durationSchema has let pass. */
export const durationMs = (written: string): number => Number(written.slice(0, -1)) * units[written.slice(-1)]!
