/** Deadlines: G3's targets, G5's guarantees, G2's hours. Monday 23 November 2026 is a working day like any other. */
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Package } from '../../src/customer.ts'
import type { Priority } from '../../src/decision.ts'
import { localIso } from '../../src/local-time.ts'
import { type Channel, channels } from '../../src/message.ts'
import { deadlinesOf } from '../../src/open/deadline.ts'
import { calendarFile } from '../../src/policy/files/calendar.ts'
import { channelsFile } from '../../src/policy/files/channels.ts'
import { deadlineFile } from '../../src/policy/files/deadline.ts'
import { readRules } from '../../src/policy/load.ts'

const sources = readRules(new URL('../../rules', import.meta.url).pathname)
const rules = {
  calendar: calendarFile.compile(calendarFile.schema.parse(parse(sources['calendar.yaml']!))),
  channels: channelsFile.compile(channelsFile.schema.parse(parse(sources['channels.yaml']!))),
  deadline: deadlineFile.compile(deadlineFile.schema.parse(parse(sources['deadline.yaml']!))),
}

function due(channel: Channel, priority: Priority, package_: Package | null, local: string, under = rules) {
  const { due, row } = deadlinesOf({ channel, priority, package: package_, at: Date.parse(`${local}:00+03:00`) }, under)
  return { times: [due.response, due.resolution].map(at => localIso(at).slice(0, 16)), rules: row.map(one => one.rule) }
}

describe('on a ticket, by priority and package', () => {
  it.each<[Priority, Package | null, string, string]>([
    ['critical', null, '2026-11-23T11:00', '2026-11-23T14:00'],
    ['critical', 'starter', '2026-11-23T11:00', '2026-11-23T14:00'],
    ['critical', 'standard', '2026-11-23T11:00', '2026-11-23T14:00'],
    ['critical', 'premium', '2026-11-23T11:00', '2026-11-23T14:00'],
    ['critical', 'corporate', '2026-11-23T10:30', '2026-11-23T14:00'],
    ['high', null, '2026-11-23T12:00', '2026-11-23T18:00'],
    ['high', 'starter', '2026-11-23T12:00', '2026-11-23T18:00'],
    ['high', 'standard', '2026-11-23T12:00', '2026-11-23T18:00'],
    ['high', 'premium', '2026-11-23T11:00', '2026-11-23T18:00'],
    ['high', 'corporate', '2026-11-23T10:30', '2026-11-23T18:00'],
    ['normal', null, '2026-11-23T14:00', '2026-11-24T10:00'],
    ['normal', 'starter', '2026-11-23T14:00', '2026-11-24T10:00'],
    ['normal', 'standard', '2026-11-23T12:00', '2026-11-24T10:00'],
    ['normal', 'premium', '2026-11-23T11:00', '2026-11-24T10:00'],
    ['normal', 'corporate', '2026-11-23T10:30', '2026-11-24T10:00'],
    ['low', null, '2026-11-24T10:00', '2026-11-25T10:00'],
    ['low', 'starter', '2026-11-23T14:00', '2026-11-25T10:00'],
    ['low', 'standard', '2026-11-23T12:00', '2026-11-25T10:00'],
    ['low', 'premium', '2026-11-23T11:00', '2026-11-25T10:00'],
    ['low', 'corporate', '2026-11-23T10:30', '2026-11-25T10:00'],
  ])('%s for %s: answered by %s, resolved by %s', (priority, package_, response, resolution) => {
    expect(due('form', priority, package_, '2026-11-23T10:00').times).toEqual([response, resolution])
  })
})

describe('by channel, on a Friday evening before a weekend', () => {
  const aroundTheClock = ['2026-11-20T21:30', '2026-11-21T17:30']
  const inWorkingHours = ['2026-11-23T12:30', '2026-11-25T14:30']
  it.each(channels)('%s', channel => {
    const counted = channel === 'chat' || channel === 'voice' ? inWorkingHours : aroundTheClock
    expect(due(channel, 'normal', null, '2026-11-20T17:30').times).toEqual(counted)
  })
  it.each(channels)('%s: Critical runs around the clock', channel => {
    expect(due(channel, 'critical', null, '2026-11-20T17:30').times).toEqual(['2026-11-20T18:30', '2026-11-20T21:30'])
  })
  it.each<[Channel, Package, string]>([
    ['chat', 'corporate', '2026-11-20T18:00'],
    ['chat', 'premium', '2026-11-23T09:30'],
    ['voice', 'standard', '2026-11-23T10:30'],
    ['email', 'standard', '2026-11-20T19:30'],
  ])('%s for %s: the guarantee counts on the same clock, %s', (channel, package_, response) => {
    expect(due(channel, 'low', package_, '2026-11-20T17:30').times[0]).toBe(response)
  })
})

describe('chat and phone over feasts and half days', () => {
  it.each<[string, Priority, string, string]>([
    ['2026-10-28T12:30', 'high', '2026-10-30T10:30', '2026-10-30T16:30'],
    ['2026-05-26T12:00', 'normal', '2026-06-01T12:00', '2026-06-03T14:00'],
    ['2026-12-31T17:59', 'high', '2027-01-04T10:59', '2027-01-04T16:59'],
  ])('%s %s: %s, %s', (local, priority, response, resolution) => {
    expect(due('chat', priority, null, local).times).toEqual([response, resolution])
    expect(due('voice', priority, null, local).times).toEqual([response, resolution])
  })
})

describe('the trail names target, guarantee, channel and clock', () => {
  it.each<[Channel, Priority, Package | null, string[]]>([
    [
      'form',
      'critical',
      'starter',
      ['deadline.critical', 'deadline.package-starter', 'channels.form', 'deadline.around-the-clock'],
    ],
    [
      'email',
      'high',
      'standard',
      ['deadline.high', 'deadline.package-standard', 'channels.email', 'deadline.around-the-clock'],
    ],
    [
      'chat',
      'normal',
      'premium',
      ['deadline.normal', 'deadline.package-premium', 'channels.chat', 'deadline.working-hours'],
    ],
    [
      'voice',
      'low',
      'corporate',
      ['deadline.low', 'deadline.package-corporate', 'channels.voice', 'deadline.working-hours'],
    ],
    [
      'voice',
      'critical',
      null,
      ['deadline.critical', 'deadline.no-package', 'channels.voice', 'deadline.critical-around-the-clock'],
    ],
  ])('%s %s %s', (channel, priority, package_, cited) => {
    expect(due(channel, priority, package_, '2026-11-23T10:00').rules).toEqual(cited)
  })

  it('with articles, words and times', () => {
    const at = Date.parse('2026-11-23T10:00:00+03:00')
    const { row } = deadlinesOf({ channel: 'email', priority: 'low', package: 'standard', at }, rules)
    expect(row.map(one => one.article)).toEqual(['G3', 'G5', 'G2', 'G2'])
    expect(row[1]).toEqual({
      stage: 'deadline',
      rule: 'deadline.package-standard',
      article: 'G5',
      because: 'The Standard package guarantees a response within 2h; 2h holds.',
      evidence: ['standard'],
    })
    expect(row[3]!.evidence).toEqual(['response 2026-11-23T12:00:00+03:00', 'resolution 2026-11-25T10:00:00+03:00'])
  })
})

describe('the promise of a channel is an upper bound', () => {
  it('mail is answered within 24 hours, whatever the target says', () => {
    const low = { ...rules.deadline.priorities.low, response: '3d', resolution: '5d' }
    const slow = { ...rules, deadline: { ...rules.deadline, priorities: { ...rules.deadline.priorities, low } } }
    const mail = due('email', 'low', null, '2026-11-23T10:00', slow)
    expect(mail.times).toEqual(['2026-11-24T10:00', '2026-11-28T10:00'])
    expect(mail.rules).toContain('deadline.answer-within')
    expect(due('form', 'low', null, '2026-11-23T10:00', slow).times[0]).toBe('2026-11-26T10:00')
  })
  it('"at once" moves nothing', () => {
    expect(due('chat', 'low', null, '2026-11-23T10:00').times[0]).toBe('2026-11-25T16:00')
  })
})
