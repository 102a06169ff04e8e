/** Feasts of rules/calendar.yaml against date-holidays, which reckons them by itself: the same first days. */
import DateHolidays from 'date-holidays'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { calendarFile } from '../../src/policy/files/calendar.ts'
import { readRules } from '../../src/policy/load.ts'

const source = readRules(new URL('../../rules', import.meta.url).pathname)['calendar.yaml'] ?? ''
const { dated } = calendarFile.schema.parse(parse(source))
const reckoned = new DateHolidays('TR')
const feasts = ['Ramazan Bayramı', 'Kurban Bayramı']
const years = [...new Set(dated.map(one => Number(one.date.slice(0, 4))))]

it('covers feasts of six years or more', () => expect(years.length).toBeGreaterThanOrEqual(6))

it.each(years)('%i', year => {
  const ours = dated.filter(one => one.date.startsWith(`${year}`) && feasts.includes(one.name.tr))
  const theirs = reckoned.getHolidays(year, 'tr').filter(one => feasts.includes(one.name))
  expect(ours.map(one => `${one.date} ${one.name.tr}`)).toEqual(
    theirs.map(one => `${one.date.slice(0, 10)} ${one.name}`),
  )
})
