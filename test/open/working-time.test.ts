/** Working time (G2): weekdays 09:00–18:00, Europe/Istanbul, half days and feasts left out. */
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { localIso } from '../../src/local-time.ts'
import { addWorking, isOpen, nextOpen } from '../../src/open/working-time.ts'
import { calendarFile } from '../../src/policy/files/calendar.ts'
import { readRules } from '../../src/policy/load.ts'

const calendar = calendarFile.compile(
  calendarFile.schema.parse(parse(readRules(new URL('../../rules', import.meta.url).pathname)['calendar.yaml']!)),
)
const at = (local: string) => Date.parse(`${local}${local.length > 16 ? '' : ':00'}+03:00`)
const minutes = (text: string) => {
  const [, hours, rest] = /^(?:(\d+)h)?(?:(\d+)m)?$/.exec(text)!
  return (Number(hours ?? 0) * 60 + Number(rest ?? 0)) * 60_000
}

describe('the desk is open', () => {
  it.each([
    ['2026-11-23T08:59:59', false, 'a second before nine'],
    ['2026-11-23T09:00', true, 'at nine'],
    ['2026-11-23T12:30', true, 'at noon: there is no break'],
    ['2026-11-23T17:59:59', true, 'a second before six'],
    ['2026-11-23T18:00', false, 'at six'],
    ['2026-11-21T12:00', false, 'on Saturday'],
    ['2026-11-22T12:00', false, 'on Sunday'],
    ['2026-10-28T12:59:59', true, 'on the eve of Republic Day before one'],
    ['2026-10-28T13:00', false, 'on the eve of Republic Day at one'],
    ['2026-10-29T12:00', false, 'on Republic Day'],
    ['2026-05-26T10:00', true, 'on the morning of the eve'],
    ['2026-05-28T10:00', false, 'during the feast'],
    ['2027-01-01T10:00', false, 'on New Year'],
  ])('%s: %s, %s', (local, open) => {
    expect(isOpen(calendar, at(local))).toBe(open)
  })
})

describe('the next opening', () => {
  it.each([
    ['2026-11-23T10:00', '2026-11-23T10:00', 'now, where it is open'],
    ['2026-11-23T03:00', '2026-11-23T09:00', 'this morning'],
    ['2026-11-23T18:00', '2026-11-24T09:00', 'tomorrow'],
    ['2026-11-20T18:00', '2026-11-23T09:00', 'Monday'],
    ['2026-10-28T13:00', '2026-10-30T09:00', 'after Republic Day'],
    ['2026-05-26T13:00', '2026-06-01T09:00', 'after the feast and its weekend'],
    ['2026-12-31T18:00', '2027-01-04T09:00', 'after New Year and a weekend'],
  ])('after %s is %s: %s', (from, next) => {
    expect(localIso(nextOpen(calendar, at(from)))).toBe(`${next}:00+03:00`)
  })
})

describe('working time', () => {
  it.each([
    // within a day
    ['2026-11-23T09:00', '4h', '2026-11-23T13:00', 'from the first minute'],
    ['2026-11-23T09:00', '9h', '2026-11-23T18:00', 'a whole day ends at six, not at nine the next day'],
    ['2026-11-23T09:00', '9h1m', '2026-11-24T09:01', 'a minute more'],
    ['2026-11-23T17:30', '30m', '2026-11-23T18:00', 'the last half hour'],
    // begins while closed
    ['2026-11-23T06:15', '1h', '2026-11-23T10:00', 'early in the morning'],
    ['2026-11-23T18:00', '1h', '2026-11-24T10:00', 'at closing time'],
    ['2026-11-23T23:59', '30m', '2026-11-24T09:30', 'late at night'],
    ['2026-11-22T12:00', '2h', '2026-11-23T11:00', 'on Sunday'],
    // over nights and weekends
    ['2026-11-20T17:00', '4h', '2026-11-23T12:00', 'from Friday to Monday'],
    ['2026-11-19T16:00', '24h', '2026-11-24T13:00', 'over three days and a weekend'],
    ['2026-11-23T10:00', '48h', '2026-11-30T13:00', 'over a week'],
    // half days
    ['2026-10-28T12:30', '2h', '2026-10-30T10:30', 'over the half day and Republic Day'],
    ['2026-10-28T14:00', '1h', '2026-10-30T10:00', 'from the closed half'],
    ['2026-10-28T09:00', '4h', '2026-10-28T13:00', 'a half day used up'],
    // feasts
    ['2026-05-26T12:00', '4h', '2026-06-01T12:00', 'over the Feast of Sacrifice 2026'],
    ['2026-03-19T12:59', '1m', '2026-03-19T13:00', 'the last minute before the Ramadan Feast 2026'],
    ['2026-03-19T12:59', '2m', '2026-03-23T09:01', 'over the Ramadan Feast 2026'],
    ['2027-05-14T17:00', '2h', '2027-05-20T10:00', 'a feast that runs into 19 May'],
    ['2029-04-20T17:00', '2h', '2029-04-30T10:00', '23 April, the feast and two weekends'],
    // year ends
    ['2026-12-31T17:00', '2h', '2027-01-04T10:00', 'over New Year on a Friday'],
    ['2028-12-29T17:00', '10h', '2029-01-02T18:00', 'over New Year on a Monday, to the end of Tuesday'],
  ])('%s + %s = %s: %s', (from, length, to) => {
    expect(localIso(addWorking(calendar, at(from), minutes(length)))).toBe(`${to}:00+03:00`)
  })

  it('keeps seconds and milliseconds', () => {
    const from = at('2026-11-23T17:59:30') + 250
    expect(localIso(addWorking(calendar, from, 60_000))).toBe('2026-11-24T09:00:30.250+03:00')
  })

  it('nothing to add: now, or the next opening', () => {
    expect(localIso(addWorking(calendar, at('2026-11-23T10:00'), 0))).toBe('2026-11-23T10:00:00+03:00')
    expect(localIso(addWorking(calendar, at('2026-11-22T10:00'), 0))).toBe('2026-11-23T09:00:00+03:00')
  })

  it('counts around the clock outside the years that the calendar covers', () => {
    expect(localIso(addWorking(calendar, at('1999-05-01T20:00'), minutes('4h')))).toBe('1999-05-02T00:00:00+03:00')
    expect(localIso(addWorking(calendar, at('2099-05-01T20:00'), minutes('4h')))).toBe('2099-05-02T00:00:00+03:00')
    expect(nextOpen(calendar, at('2099-05-01T20:00'))).toBe(at('2099-05-01T20:00'))
  })

  it('agrees with counting minute by minute, over a month with a feast', () => {
    let from = at('2026-05-15T00:07')
    for (let n = 0; n < 60; n++, from += 11 * 3_600_000 + 7 * 60_000) {
      let left = 600
      let slow = from
      for (; left > 0; slow += 60_000) if (isOpen(calendar, slow)) left--
      expect(localIso(addWorking(calendar, from, 600 * 60_000))).toBe(localIso(slow))
    }
  })
})
