/** rules/calendar.yaml: when the desk is open (G2), compiled to a sorted list of open intervals. */
import { z } from 'zod'
import { startOfDay } from '../../local-time.ts'
import type { Instant } from '../../message.ts'
import { ruleFile } from '../rule-file.ts'

const weekdayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time is HH:MM in quotes, e.g. "13:00"')
const name = z.strictObject({ tr: z.string().min(1), en: z.string().min(1) })
const year = z.int().min(2017).max(2100)

const schema = z.strictObject({
  time_zone: z.literal('Europe/Istanbul', 'only "Europe/Istanbul" is laid out, see src/local-time.ts'),
  weekdays: z.array(z.enum(weekdayNames)).min(1),
  hours: z.strictObject({ opens: clock, closes: clock }),
  covers: z.strictObject({ from: year, to: year }),
  yearly: z.array(
    z.strictObject({
      day: z.string().regex(/^\d\d-\d\d$/, 'a yearly day is MM-DD in quotes, e.g. "04-23"'),
      closes: clock.optional(),
      name,
    }),
  ),
  dated: z.array(
    z.strictObject({
      date: z.string().regex(/^\d{4}-\d\d-\d\d$/, 'a date is YYYY-MM-DD in quotes, e.g. "2026-03-20"'),
      days: z.int().min(1).max(31).optional(),
      closes: clock.optional(),
      name,
    }),
  ),
})
type CalendarRules = z.infer<typeof schema>

export interface WorkingCalendar {
  /** Of a whole working day, local time: "09:00". */
  hours: { opens: string; closes: string }
  /** Open from opens[i] to closes[i], end exclusive, sorted, never touching. */
  opens: Float64Array
  closes: Float64Array
  /** Working milliseconds before opens[i]. */
  before: Float64Array
  holidays: Map<string, Holiday>
}

export interface Holiday {
  /** "2026-03-19" */
  date: string
  name: { tr: string; en: string }
  /** Local time at which a half day ends; absent: closed all day. */
  closes?: string
}

const day = 86_400_000

/** @throws Error naming a day that does not exist or hours that end before they begin */
function compile(rules: CalendarRules): WorkingCalendar {
  const { hours, covers } = rules
  if (millis(hours.closes) <= millis(hours.opens)) throw new Error(`hours: "${hours.closes}" is not after opening`)
  if (covers.to < covers.from) throw new Error(`covers: "${covers.to}" is before ${covers.from}`)
  const holidays = holidaysOf(rules)
  const open = new Set<string>(rules.weekdays)
  const intervals: [Instant, Instant][] = []
  const end = startOfDay(`${covers.to + 1}-01-01`)
  for (let at = startOfDay(`${covers.from}-01-01`); at < end; at += day) {
    const noon = new Date(at + day / 2)
    if (!open.has(weekdayNames[noon.getUTCDay()]!)) continue
    const holiday = holidays.get(noon.toISOString().slice(0, 10))
    if (holiday && !holiday.closes) continue
    const closes = Math.min(millis(hours.closes), millis(holiday?.closes ?? hours.closes))
    if (closes > millis(hours.opens)) intervals.push([at + millis(hours.opens), at + closes])
  }
  return { hours, ...columnsOf(intervals), holidays }
}

function holidaysOf({ yearly, dated, covers }: CalendarRules): Map<string, Holiday> {
  const holidays = new Map<string, Holiday>()
  for (const { day: monthDay, ...rest } of yearly) {
    if (monthDay !== '02-29') exists(`2001-${monthDay}`, monthDay)
    for (let year = covers.from; year <= covers.to; year++) keep({ ...rest, date: `${year}-${monthDay}` })
  }
  for (const { date, days, ...rest } of dated) {
    const first = exists(date, date)
    for (let n = 0; n < (days ?? 1); n++) {
      keep({ ...rest, date: new Date(first + n * day + day / 2).toISOString().slice(0, 10) })
    }
  }
  return holidays

  /** The stricter of two entries of one day holds. */
  function keep(holiday: Holiday) {
    const other = holidays.get(holiday.date)
    const stricter = other && (!other.closes || (holiday.closes !== undefined && other.closes <= holiday.closes))
    if (!stricter) holidays.set(holiday.date, holiday)
  }
}

function exists(date: string, written: string): Instant {
  const at = startOfDay(date)
  if (Number.isNaN(at)) throw new Error(`there is no day "${written}"`)
  return at
}

function columnsOf(intervals: [Instant, Instant][]) {
  const before = new Float64Array(intervals.length)
  for (let i = 1; i < intervals.length; i++) {
    const [from, to] = intervals[i - 1]!
    before[i] = before[i - 1]! + (to - from)
  }
  return {
    opens: Float64Array.from(intervals, ([from]) => from),
    closes: Float64Array.from(intervals, ([, to]) => to),
    before,
  }
}

const millis = (clock: string) => (Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))) * 60_000

export const calendarFile = ruleFile({ file: 'calendar.yaml', schema, compile })
