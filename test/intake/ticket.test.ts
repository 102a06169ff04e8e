/** The ticket's life while messages come in: what it is about, how urgent it is, when it is due (G3, G5). */
import { expect, it } from 'vitest'
import { conversation, type Said } from './conversation.ts'

const ada = (at: string, text: string, more: Partial<Said> = {}): Said => ({
  at: `2026-11-24 ${at}`,
  channel: 'telegram',
  from: '710001',
  text,
  ...more,
})

it('takes its topic from the message that says what it is about', () => {
  const { say } = conversation()
  say(ada('10:00', 'merhaba'))
  const line = say(ada('10:01', 'yilmazseramik.com sitemiz hiç açılmıyor'))
  expect([line.outcome, line.ticket, line.topic, line.priority]).toEqual([
    'appended',
    'T-000001',
    'website-down',
    'critical',
  ])
})

it('grows more urgent, and its deadlines come nearer', () => {
  const { say } = conversation()
  const first = say(
    ada('10:00', 'nordwind-trading.com panelinde bir raporun tarihi yanlış görünüyor', { from: '710002' }),
  )
  const then = say(
    ada('10:05', 'T-000001 şimdi nordwind-trading.com sitesi de tamamen çöktü, açılmıyor', { from: '710002' }),
  )
  expect(then.priority).toBe('critical')
  expect(Date.parse(then.due!.resolution)).toBeLessThan(Date.parse(first.due!.resolution))
})

it('never becomes less urgent by a follow-up', () => {
  const { say } = conversation()
  const first = say(ada('10:00', 'yilmazseramik.com sitemiz hiç açılmıyor'))
  const then = say(ada('10:30', 'T-000001 bir de fatura ne zaman kesilecek onu sorayım'))
  expect([then.priority, then.due]).toEqual(['critical', first.due])
})

it('cites target and deadlines as they stand where a follow-up moves neither', () => {
  const { say } = conversation()
  const first = say(ada('10:00', 'yilmazseramik.com sitemiz hiç açılmıyor'))
  const then = say(ada('10:05', 'bir gelişme var mı, hâlâ bekliyorum'))
  expect([then.outcome, then.due]).toEqual(['coalesced', first.due])
  expect(then.trail.find(row => row.stage === 'ticket')).toEqual({
    stage: 'ticket',
    rule: 'deadline.critical',
    article: 'G3',
    because: 'Critical, the service cannot be used at all: response within 1h, resolution within 4h.',
    evidence: ['T-000001', 'response 2026-11-24T11:00:00+03:00', 'resolution 2026-11-24T14:00:00+03:00'],
  })
})
