/** Sub-cases of the on-call line (G8), incidents (G3) and codes (A4.2), written from the policy. 24 November 2026 is a Tuesday. */
import { describe, expect, it } from 'vitest'
import { cast, conversation, kinds, rules, type Said } from './conversation.ts'

const tuesday = (time: string) => `2026-11-24 ${time}`
const sms = (at: string, from: string, text: string): Said => ({ at, channel: 'sms', from, text, to: '+908500000112' })
const mail = (at: string, from: string, text: string): Said => ({ at, channel: 'email', from, text })
const [ada, jane, can, mert] = ['+905325550101', '+905325550202', '+905325550303', '+905325550505'] as const
const nordDown = mail(
  tuesday('20:00'),
  'tom@nordwind.example.test',
  'nordwind-trading.com is completely down, nobody can reach it',
)
const adaDown = mail(
  tuesday('20:00'),
  'ada@yilmaz.example.test',
  'yilmazseramik.com sitemiz hiç açılmıyor, tamamen kapalı',
)

describe('the on-call line', () => {
  it('takes a colleague’s ticket: it is the customer’s', () => {
    const { say } = conversation()
    say(nordDown)
    const line = say(sms(tuesday('21:00'), jane, 'T-000001'))
    expect([line.outcome, line.ticket]).toEqual(['paged', 'T-000001'])
  })
  it('with two open Critical tickets and none named asks which, and says the number of neither', () => {
    const { say } = conversation()
    say(nordDown)
    say(mail(tuesday('20:05'), 'tom@nordwind.example.test', 'nordwind-shop.com is down as well, a different site, cannot be reached at all'))
    const line = say(sms(tuesday('21:00'), jane, 'please call somebody'))
    expect([line.outcome, kinds(line)]).toEqual(['answered', ['on-call-unnamed']])
    expect(line.notices[0]!.text).not.toMatch(/T-\d/)
  })
  it('with two numbers, one of an open Critical ticket, pages that one', () => {
    const { say } = conversation()
    say(mail(tuesday('19:00'), 'ada@yilmaz.example.test', 'Faturamı nereden indirebilirim?'))
    say(adaDown)
    const line = say(sms(tuesday('21:00'), ada, 'T-000001 değil, T-000002 için arıyorum'))
    expect([line.outcome, line.ticket]).toEqual(['paged', 'T-000002'])
  })
  it('counts fifteen minutes by ticket: another Critical one pages at once', () => {
    const { say } = conversation()
    say(nordDown)
    say(mail(tuesday('20:05'), 'tom@nordwind.example.test', 'nordwind-shop.com is down as well, a different site, cannot be reached at all'))
    expect(['T-000001', 'T-000002', 'T-000001'].map((text, i) => say(sms(tuesday(`21:0${i}`), jane, text)).outcome)).toEqual([
      'paged', 'paged', 'coalesced',
    ])
  })
  it('tells an engineer who takes a page that none waits', () => {
    const line = conversation().say(sms(tuesday('21:01'), '+905320000001', 'ALDIM'))
    expect([line.outcome, kinds(line)]).toEqual(['answered', ['page-none']])
  })
  it.each([
    ['2026-11-24 17:59', 'answered', 'on-call.working-hours'],
    ['2026-11-24 18:00', 'paged', 'on-call.page'],
    ['2026-11-25 08:59', 'paged', 'on-call.page'],
    ['2026-11-25 09:00', 'answered', 'on-call.working-hours'],
    ['2026-11-28 12:00', 'paged', 'on-call.page'],
    ['2026-12-31 23:59', 'paged', 'on-call.page'],
    ['2027-01-01 11:00', 'paged', 'on-call.page'],
  ])('at %s: %s', (at, outcome, rule) => {
    const { say } = conversation()
    say({ ...adaDown, at: '2026-11-24 12:00' })
    const line = say(sms(at, ada, 'T-000001'))
    expect([line.outcome, rules(line).includes(rule)]).toEqual([outcome, true])
  })
  it('hears a customer whose suspension is proposed', () => {
    const { say } = conversation()
    say(mail(tuesday('20:00'), 'mert@aslan.example.test', 'mertaslan.net sitem tamamen kapalı, hiç açılmıyor. Gelip hepinizi öldüreceğim'))
    expect(say(sms(tuesday('21:00'), mert, 'T-000001')).outcome).toBe('paged')
  })
}) // biome-ignore format: tables

describe('an incident', () => {
  const mails = cast.map(one => one.contacts.flatMap(contact => contact.addresses).find(address => address.kind === 'email')!.value)
  const down = 'sitemiz açılmıyor, hiç ulaşılamıyor'
  it('is no incident where one customer writes five times', () => {
    const { say } = conversation()
    const lines = [0, 1, 2, 3, 4].map(i => say(mail(tuesday(`03:0${i}`), i % 2 ? 'jane@nordwind.example.test' : 'tom@nordwind.example.test', `nordwind-trading.com is down, report ${i}`)))
    expect(lines.map(line => line.incident)).toEqual([null, null, null, null, null])
  })
  it('counts no stranger and no forged sender', () => {
    const { say } = conversation()
    const lines = [0, 1, 2, 3].map(i => say(mail(tuesday(`03:0${i}`), mails[i]!, down)))
    lines.push(say(mail(tuesday('03:04'), 'x@elsewhere.example.test', down)))
    lines.push(say({ ...mail(tuesday('03:05'), mails[4]!, down), proof: 'forged' }))
    expect(lines.map(line => line.incident)).toEqual(Array(6).fill(null))
  })
  it('does not add up outages of different kinds', () => {
    const { say } = conversation()
    const lines = [0, 1, 2, 3].map(i => say(mail(tuesday(`03:0${i}`), mails[i]!, down)))
    lines.push(say(mail(tuesday('03:04'), mails[4]!, 'şirkette hiç kimse mail alamıyor ve gönderemiyor, site çalışıyor')))
    expect(lines.map(line => line.incident)).toEqual(Array(5).fill(null))
  })
  it('opens with the fifth at fifteen minutes, and is joined afterwards without another page', () => {
    const { say } = conversation()
    const lines = [0, 3, 7, 11, 15].map((minute, i) => say(mail(tuesday(`03:${String(minute).padStart(2, '0')}`), mails[i]!, down)))
    expect(lines.at(-1)!.incident).toBe('I-000001')
    const later = say(mail(tuesday('05:00'), 'jane@nordwind.example.test', 'nordwind-shop.com is down too, unreachable'))
    expect([later.incident, kinds(later).includes('incident-page')]).toEqual(['I-000001', false])
  })
}) // biome-ignore format: tables

describe('codes', () => {
  const asks = (at: string, text = 'nordwind-trading.com: please send us the transfer code (EPP)') => mail(at, 'tom@nordwind.example.test', text)
  const codeIn = (line: ReturnType<ReturnType<typeof conversation>['say']>) =>
    /\d{6}/.exec(line.notices.find(one => one.kind === 'verification-code')?.text ?? '')?.[0] ?? ''
  const text = (at: string, from: string, said: string): Said => ({ at, channel: 'sms', from, text: said })

  it('holds to the tenth minute, and from a colleague too', () => {
    const { say } = conversation()
    const code = codeIn(say(asks(tuesday('10:00'))))
    expect(code).not.toBe('')
    expect(say(text(tuesday('10:10'), jane, code)).released).toEqual(['T-000001'])
  })
  it('is worth nothing from another customer', () => {
    const { say } = conversation()
    const code = codeIn(say(asks(tuesday('10:00'))))
    expect(say(text(tuesday('10:01'), can, code)).released).toEqual([])
    expect(say(text(tuesday('10:02'), jane, code)).released).toEqual(['T-000001'])
  })
  it('is released at the fifth try, after four wrong ones', () => {
    const { say } = conversation()
    const code = codeIn(say(asks(tuesday('10:00'))))
    const wrong = code === '111111' ? '222222' : '111111'
    for (const minute of [1, 2, 3, 4]) expect(say(text(tuesday(`10:0${minute}`), jane, wrong)).released).toEqual([])
    expect(say(text(tuesday('10:05'), jane, code)).released).toEqual(['T-000001'])
  })
  it('works once', () => {
    const { say } = conversation()
    const code = codeIn(say(asks(tuesday('10:00'))))
    say(text(tuesday('10:01'), jane, code))
    expect(say(text(tuesday('10:02'), jane, code)).released).toEqual([])
  })
  it('verifies who answered, not their colleague', () => {
    const { say } = conversation()
    const code = codeIn(say(asks(tuesday('10:00'))))
    say(text(tuesday('10:01'), jane, code))
    const other = say(asks(tuesday('10:05'), 'please delete our hosting account nordwind-shop.com completely'))
    expect([other.assurance, other.held]).toEqual(['proven', { for: 'verification' }])
    const own = say(text(tuesday('10:06'), jane, 'please change the nameservers of nordwind-trading.com to ns1.other.net and ns2.other.net'))
    expect([own.assurance, own.held]).toEqual(['verified', null])
  })
  it('goes out five times an hour at most; the request is kept and held all the same', () => {
    const { say } = conversation()
    const domains = ['a1', 'b2', 'c3', 'd4', 'e5', 'f6'].map(name => `${name}-nordwind.com`)
    const lines = domains.map((domain, i) => say(asks(tuesday(`10:0${i}`), `${domain}: please send us the transfer code (EPP) of this domain`)))
    expect(lines.map(line => codeIn(line) !== '')).toEqual([true, true, true, true, true, false])
    expect([lines[5]!.held, rules(lines[5]!).includes('challenge.no-code-limit')]).toEqual([{ for: 'verification' }, true])
    expect(lines[5]!.trail.find(row => row.rule === 'challenge.no-code-limit')!.because).toContain('within 60 minutes')
  })
}) // biome-ignore format: tables
