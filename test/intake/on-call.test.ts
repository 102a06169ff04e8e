/** The on-call line (G8) and incidents. 24 November 2026 is a Tuesday. */
import { describe, expect, it } from 'vitest'
import { cast, conversation, kinds, rules, type Said } from './conversation.ts'

const line = '+908500000112'
const ada = '+905325550101'
const sms = (at: string, text: string, from = ada): Said => ({
  at: `2026-11-24 ${at}`,
  channel: 'sms',
  from,
  text,
  to: line,
})
const down: Said = {
  at: '2026-11-24 21:00',
  channel: 'email',
  from: 'ada@yilmaz.example.test',
  text: 'yilmazseramik.com sitemiz açılmıyor, tamamen kapalı',
}
const question: Said = { ...down, text: 'Geçen ayın faturasını nereden indirebilirim?' }

describe('outside working hours', () => {
  it.each([
    ['names an open Critical ticket of theirs', down, 'T-000001', 'paged', 'on-call.page'],
    ['names it loosely', down, 'bilet no: t-1 lütfen', 'paged', 'on-call.page'],
    ['names none, and has exactly one', down, 'yardım edin', 'paged', 'on-call.page-only-one'],
    ['names a ticket that is not Critical', question, 'T-000001', 'answered', 'on-call.not-critical'],
    ['names a ticket that is not there', down, 'T-000777', 'answered', 'on-call.not-theirs'],
    ['names none, and has none', question, 'yardım edin', 'answered', 'on-call.unnamed'],
    [
      'describes an outage, and has no ticket',
      question,
      'sunucumuz çöktü, yilmazseramik.com hiç açılmıyor',
      'opened',
      'on-call.outage',
    ],
  ] as const)('%s', (_, before, text, outcome, rule) => {
    const { say } = conversation()
    say(before)
    const answer = say(sms('22:00', text))
    expect(answer.outcome).toBe(outcome)
    expect(rules(answer)).toContain(rule)
  })
  it.each([
    ['opened', 'sunucumuz çöktü, yilmazseramik.com hiç açılmıyor', 'a ticket of its own'],
    ['appended', 'T-000001 yazmıştım ama şimdi yilmazseramik.com hiç açılmıyor', 'on the one that it names, not Critical until now'],
    ['opened', 'T-000777 diye yazmıştım, yilmazseramik.com hiç açılmıyor', 'a ticket of its own: the one named is not theirs'],
  ] as const)('an outage without an open Critical ticket is %s: "%s", %s', (outcome, text, _where) => {
    const { say } = conversation()
    say(question)
    const heard = say(sms('22:00', text))
    expect([heard.outcome, heard.priority, kinds(heard)]).toEqual([outcome, 'critical', ['on-call-opened']])
    expect(heard.notices[0]!.text).toContain(line)
    expect(say(sms('22:05', heard.ticket!)).outcome).toBe('paged')
  }) // biome-ignore format: a table
  it('an outage reopens the closed ticket that it names', () => {
    const { say, resolve } = conversation()
    say(down)
    resolve('T-000001', '2026-11-24 21:30')
    const heard = say(sms('22:00', 'T-000001 yine aynı, yilmazseramik.com hiç açılmıyor'))
    expect([heard.outcome, heard.ticket, kinds(heard)]).toEqual(['reopened', 'T-000001', ['on-call-opened']])
  })
  it('the engineer gets ticket, customer, summary and a word; the customer is told', () => {
    const { say } = conversation()
    say(down)
    const paged = say(sms('22:00', 'T-000001'))
    const page = paged.notices.find(notice => notice.to === 'on-call')!
    expect([page.address, page.channel]).toEqual(['+905320000001', 'sms'])
    for (const part of ['T-000001', 'Ada Yılmaz', 'ALDIM']) expect(page.text).toContain(part)
    expect(kinds(paged)).toEqual(['page', 'on-call-paged'])
  })
  it('again within 15 minutes is folded, later it pages again', () => {
    const { say } = conversation()
    say(down)
    expect(['22:00', '22:15', '22:16'].map(at => say(sms(at, 'T-000001')).outcome)).toEqual([
      'paged',
      'coalesced',
      'paged',
    ])
  })
  it('sent again while nobody has taken it: one chain goes on, and one word ends it', () => {
    const { say, dossierOf } = conversation()
    say(down)
    expect(kinds(say(sms('22:00', 'T-000001')))).toEqual(['page', 'on-call-paged'])
    const again = say(sms('22:20', 'T-000001'))
    expect([again.outcome, kinds(again), rules(again).includes('on-call.still-waiting')]).toEqual([
      'paged',
      ['page'],
      true,
    ])
    const [page, ...others] = dossierOf('c-ada').pages
    expect(others).toEqual([])
    // Its clock runs from the first page on: the next engineer is not called later for it.
    expect([page!.at, page!.pagedAt].map(at => new Date(at).toISOString())).toEqual([
      '2026-11-24T19:20:00.000Z',
      '2026-11-24T19:00:00.000Z',
    ])
    expect(say(sms('22:35', 'T-000001')).outcome).toBe('coalesced')
  })
  it('somebody else’s ticket is not spoken of', () => {
    const { say } = conversation()
    say(down)
    const other = say(sms('22:00', 'T-000001', '+905325550303'))
    expect([other.outcome, other.ticket]).toEqual(['answered', null])
    expect(other.notices[0]!.text).not.toMatch(/T-\d/)
  })
  it('a number that is not on file pages nobody', () => {
    const { say } = conversation()
    say(down)
    expect([say(sms('22:00', 'T-000001', '+905009998877')).outcome]).toEqual(['answered'])
  })
  it('an open ticket that needs the engineer is paged although SMS is closed to the sender', () => {
    const { say } = conversation()
    say({ ...down, text: `${down.text}, hepiniz gerizekalısınız` })
    expect(say(sms('22:00', 'T-000001')).outcome).toBe('paged')
  })
})

it('in working hours it points to phone and chat', () => {
  const { say } = conversation()
  say({ ...down, at: '2026-11-24 10:00' })
  const answer = say(sms('10:30', 'T-000001'))
  expect([answer.outcome, kinds(answer)]).toEqual(['answered', ['on-call-working-hours']])
  expect(answer.notices[0]!.text).toContain('+908500000002')
})

describe('an incident', () => {
  const mails = cast.map(
    one => one.contacts.flatMap(contact => contact.addresses).find(address => address.kind === 'email')!.value,
  )
  const report = (i: number, minute: number, text = 'sitemiz açılmıyor, hiç ulaşılamıyor'): Said => ({
    at: `2026-11-24 03:${String(minute).padStart(2, '0')}`,
    channel: 'email',
    from: mails[i]!,
    text,
  })
  it('is five customers who share a server within 15 minutes: one ticket, paged once', () => {
    const { say } = conversation()
    const lines = [0, 1, 2, 3, 4].map(i => say(report(i, i * 3)))
    expect(lines.map(one => one.incident)).toEqual([null, null, null, null, 'I-000001'])
    expect(lines.flatMap(kinds).filter(kind => kind === 'incident-page')).toHaveLength(1)
    expect(lines[4]!.trail.find(row => row.rule === 'incident.open')!.evidence).toEqual(['server:web4'])
    expect(lines[4]!.notices.find(notice => notice.kind === 'ticket-opened')!.text).toContain('I-000001')
  })
  it('is none over more than 15 minutes', () => {
    const { say } = conversation()
    expect([0, 1, 2, 3, 4].map(i => say(report(i, i * 4)).incident)).toEqual([null, null, null, null, null])
  })
  it('is none for another kind of trouble', () => {
    const { say } = conversation()
    expect([0, 1, 2, 3, 4].map(i => say(report(i, i, 'faturamı bulamıyorum')).incident)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
  })
})
