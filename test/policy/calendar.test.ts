/** rules/calendar.yaml, day by day: law no. 2429 and the feasts as the Presidency of Religious Affairs lists them. */
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { calendarFile } from '../../src/policy/files/calendar.ts'
import { readRules } from '../../src/policy/load.ts'

const source = readRules(new URL('../../rules', import.meta.url).pathname)['calendar.yaml']!
const rules = calendarFile.schema.parse(parse(source))
const { holidays, opens, closes } = calendarFile.compile(rules)

/** Local hours of a day, as the calendar lays it out: "09-18", "09-13" or "closed". */
function hoursOf(date: string): string {
  const from = Date.parse(`${date}T00:00:00+03:00`)
  const i = opens.findIndex(at => at >= from && at < from + 86_400_000)
  if (i < 0) return 'closed'
  const local = (at: number) => new Date(at + 3 * 3_600_000).toISOString().slice(11, 13)
  return `${local(opens[i]!)}-${local(closes[i]!)}`
}

describe('the day', () => {
  const days: [string, string, string][] = [
    ['2025-01-01', 'closed', 'New Year'],
    ['2025-03-28', '09-18', 'the Friday before the Ramadan Feast of 2025, whose eve is a Saturday'],
    ['2025-03-31', 'closed', 'Ramadan Feast, second day'],
    ['2025-04-01', 'closed', 'Ramadan Feast, third day'],
    ['2025-04-02', '09-18', 'the day after'],
    ['2025-06-05', '09-13', 'eve of the Feast of Sacrifice'],
    ['2025-06-06', 'closed', 'Feast of Sacrifice, first day'],
    ['2025-06-09', 'closed', 'Feast of Sacrifice, fourth day'],
    ['2025-06-10', '09-18', 'the day after'],
    ['2025-10-28', '09-13', 'eve of Republic Day'],
    ['2025-10-29', 'closed', 'Republic Day'],
    ['2026-03-19', '09-13', 'eve of the Ramadan Feast'],
    ['2026-03-20', 'closed', 'Ramadan Feast'],
    ['2026-03-23', '09-18', 'the Monday after'],
    ['2026-05-26', '09-13', 'eve of the Feast of Sacrifice'],
    ['2026-05-29', 'closed', 'Feast of Sacrifice, third day'],
    ['2026-06-01', '09-18', 'the Monday after'],
    ['2026-10-28', '09-13', 'eve of Republic Day'],
    ['2027-03-08', '09-13', 'eve of the Ramadan Feast'],
    ['2027-03-11', 'closed', 'Ramadan Feast, third day'],
    ['2027-03-12', '09-18', 'a whole working day'],
    ['2027-05-18', 'closed', 'Feast of Sacrifice, third day'],
    ['2027-05-19', 'closed', 'Youth and Sports Day and the fourth day of the feast'],
    ['2027-05-20', '09-18', 'the day after'],
    ['2028-02-28', 'closed', 'Ramadan Feast, third day'],
    ['2028-02-29', '09-18', 'leap day'],
    ['2028-05-04', '09-13', 'eve of the Feast of Sacrifice'],
    ['2028-05-08', 'closed', 'Feast of Sacrifice, fourth day'],
    ['2029-02-13', '09-13', 'eve of the Ramadan Feast'],
    ['2029-04-23', 'closed', 'Children’s Day is stricter than the eve that falls on it'],
    ['2029-04-27', 'closed', 'Feast of Sacrifice, fourth day'],
    ['2030-02-04', 'closed', 'Ramadan Feast'],
    ['2030-04-12', '09-13', 'eve of the Feast of Sacrifice'],
    ['2030-04-16', 'closed', 'Feast of Sacrifice, fourth day'],
    ['2030-07-15', 'closed', 'Democracy and National Unity Day'],
    ['2026-11-21', 'closed', 'a Saturday'],
    ['2026-11-22', 'closed', 'a Sunday'],
    ['2026-11-23', '09-18', 'a Monday like any other'],
    ['2026-12-31', '09-18', 'New Year’s Eve is a working day'],
  ]
  it.each(days)('%s is %s: %s', (date, hours) => {
    expect(hoursOf(date)).toBe(hours)
  })
})

it('names holidays in both languages', () => {
  expect(holidays.get('2026-05-26')).toEqual({
    date: '2026-05-26',
    closes: '13:00',
    name: { tr: 'Kurban Bayramı arifesi', en: 'Eve of the Feast of Sacrifice' },
  })
})

it('has the two feasts and their eves for each year from 2025 to 2030, in the order of the lunar year', () => {
  for (const year of [2025, 2026, 2027, 2028, 2029, 2030]) {
    const feasts = [...holidays.values()].filter(one => one.date.startsWith(`${year}-`) && /Bayramı/.test(one.name.tr))
    const first = (name: string) =>
      feasts
        .filter(one => one.name.tr === name)
        .map(one => one.date)
        .sort()[0]!
    const gap = Date.parse(first('Kurban Bayramı')) - Date.parse(first('Ramazan Bayramı'))
    expect(gap / 86_400_000, `${year}: days from feast to feast`).toBeGreaterThanOrEqual(67)
    expect(gap / 86_400_000, `${year}: days from feast to feast`).toBeLessThanOrEqual(70)
  }
})

describe('an edit', () => {
  const edited = (change: object) => calendarFile.compile({ ...rules, ...change })
  const name = { tr: 'İdari izin', en: 'Administrative leave' }

  it('closes a day once', () => {
    expect(edited({ dated: [{ date: '2026-11-23', name }] }).holidays.get('2026-11-23')?.name.en).toBe(name.en)
  })
  it('a whole day wins over a half day, whichever is written first', () => {
    const half = { date: '2026-11-23', closes: '13:00', name }
    const whole = { date: '2026-11-23', name }
    for (const dated of [
      [half, whole],
      [whole, half],
    ]) {
      expect(edited({ dated }).holidays.get('2026-11-23')?.closes).toBeUndefined()
    }
  })
  it.each([
    [{ dated: [{ date: '2026-02-30', name }] }, 'there is no day "2026-02-30"'],
    [{ yearly: [{ day: '13-01', name }] }, 'there is no day "13-01"'],
    [{ hours: { opens: '18:00', closes: '09:00' } }, 'hours: "09:00" is not after opening'],
    [{ covers: { from: 2030, to: 2029 } }, 'covers: "2029" is before 2030'],
  ])('%j is refused', (change, because) => {
    expect(() => edited(change)).toThrow(because)
  })
})
