/** Who is it, and what may they have done (A4.2): the ladder, codes, critical operations. */
import { describe, expect, it } from 'vitest'
import { codeOf } from '../../src/check/code.ts'
import { conversation, kinds, rules, type Said, secret } from './conversation.ts'

const ada = 'ada@yilmaz.example.test'
const at = (time: string) => `2026-11-24 ${time}`

describe('assurance', () => {
  const row = (what: string, said: Partial<Said>, assurance: string, customer: string | null) => ({
    what,
    said,
    assurance,
    customer,
  })
  it.each([
    row('mail on file that passes DMARC', { channel: 'email', from: ada }, 'proven', 'c-ada'),
    row('mail on file that nothing proves', { channel: 'email', from: ada, proof: 'claimed' }, 'claimed', 'c-ada'),
    row('mail on file that fails DMARC', { channel: 'email', from: ada, proof: 'forged' }, 'anonymous', null),
    row('mail of nobody', { channel: 'email', from: 'nobody@elsewhere.example.test' }, 'anonymous', null),
    row(
      'SMS from a number that is on file in national form',
      { channel: 'sms', from: '+905325550101' },
      'proven',
      'c-ada',
    ),
    row('WhatsApp from a number on file', { channel: 'whatsapp', from: '+905325550101' }, 'proven', 'c-ada'),
    row('WhatsApp from a phone on file', { channel: 'whatsapp', from: '+905325550303' }, 'proven', 'c-can'),
    row('Telegram by numeric id', { channel: 'telegram', from: '710001' }, 'proven', 'c-ada'),
    row('X by numeric id', { channel: 'x', from: '880001' }, 'proven', 'c-ada'),
    row('chat that names a mail on file', { channel: 'chat', from: ada, proof: 'claimed' }, 'claimed', 'c-ada'),
    row(
      'a panel session',
      { channel: 'form', from: 'visitor:1', proof: 'claimed', session: { customer: 'c-ada' } },
      'verified',
      'c-ada',
    ),
  ])('$what → $assurance', ({ said, assurance, customer }) => {
    const line = conversation().say({
      at: at('10:00'),
      text: 'SSL sertifikası hakkında bir sorum var',
      ...said,
    } as Said)
    expect([line.assurance, line.customer]).toEqual([assurance, customer])
  })
})

const asks = {
  at: at('10:00'),
  channel: 'email' as const,
  from: ada,
  text: 'yilmazseramik.com alan adımın transfer kodunu (EPP) gönderir misiniz?',
}
const code = codeOf(secret, 'T-000001/1')
const wrong = code === '000000' ? '000001' : '000000'
const sms = (time: string, text: string): Said => ({ at: at(time), channel: 'sms', from: '+905325550101', text })

describe('a critical operation', () => {
  it('waits, and a code goes to another channel on file', () => {
    const line = conversation().say(asks)
    expect([line.outcome, line.critical_operation, line.held]).toEqual([
      'opened',
      'transfer-code',
      { for: 'verification' },
    ])
    const sent = line.notices.find(notice => notice.kind === 'verification-code')!
    expect([sent.channel, sent.address]).toEqual(['sms', '+905325550101'])
    expect(sent.text.match(/\d{6}/g)).toEqual([code])
    expect(rules(line)).toContain('challenge.hold-verification')
  })
  it.each([
    ['bare', code],
    ['in a sentence', `Kodum ${code}, teşekkürler`],
    ['spaced', `${code.slice(0, 3)} ${code.slice(3)}`],
  ])('is released by the right code, %s', (_, text) => {
    const { say } = conversation()
    say(asks)
    const line = say(sms('10:05', text))
    expect([line.outcome, line.ticket, line.released, line.assurance]).toEqual([
      'answered',
      'T-000001',
      ['T-000001'],
      'verified',
    ])
    expect(kinds(line)).toEqual(['verification-done'])
  })
  it('is not held again for 15 minutes by who answered', () => {
    const { say } = conversation()
    say(asks)
    say(sms('10:05', code))
    const soon = say(
      sms('10:19', 'ns1.baska.net ve ns2.baska.net olarak yilmazseramik.com nameserverlarını değiştirin'),
    )
    expect([soon.critical_operation, soon.assurance, soon.held]).toEqual(['dns-change', 'verified', null])
    const later = say({ ...asks, at: at('10:21'), text: 'Hesabımı tamamen silin lütfen, yilmazseramik.com dahil' })
    expect([later.assurance, later.held]).toEqual(['proven', { for: 'verification' }])
  })
  it('stays held for a code that came too late', () => {
    const { say } = conversation()
    say(asks)
    const line = say(sms('10:11', code))
    expect([line.outcome, line.released, kinds(line)]).toEqual(['answered', [], ['verification-expired']])
  })
  it('locks at the fifth wrong code, for an hour, and tells a supervisor', () => {
    const { say } = conversation()
    say(asks)
    const lines = [1, 2, 3, 4, 5].map(minute => say(sms(`10:0${minute}`, wrong)))
    expect(lines.map(line => line.notices.map(notice => notice.kind))).toEqual([
      ['verification-wrong'], ['verification-wrong'], ['verification-wrong'], ['verification-wrong'],
      ['verification-locked', 'supervisor-locked'],
    ]) // biome-ignore format: a list
    const right = say(sms('10:06', code))
    expect([right.outcome, right.released]).toEqual(['answered', []])
  })
  it('is not sent its code to a number that said STOP', () => {
    const { say } = conversation()
    say({ ...sms('09:00', 'STOP'), command: 'stop' })
    const sent = say(asks).notices.find(notice => notice.kind === 'verification-code')!
    expect([sent.channel, sent.address]).toEqual(['whatsapp', '+905325550101'])
  })
  it('may be tried five times again after a lock has run out', () => {
    const { say } = conversation()
    say(asks)
    for (const minute of [1, 2, 3]) say(sms(`10:0${minute}`, wrong))
    say({ ...asks, at: at('10:11'), text: `${asks.text} lütfen` })
    for (const minute of [12, 13]) say(sms(`10:${minute}`, wrong))
    const again = say({ ...asks, at: at('11:20'), text: `${asks.text} rica ederim` })
    const fresh = /\d{6}/.exec(again.notices.find(notice => notice.kind === 'verification-code')!.text)![0]
    const lines = [1, 2, 3, 4].map(minute => say(sms(`11:2${minute}`, wrong)))
    expect(lines.flatMap(kinds)).toEqual(Array(4).fill('verification-wrong'))
    expect(say(sms('11:26', fresh)).released).toEqual(['T-000001'])
  })
  it('is not released by a sender who only claims the address, nor by a stranger', () => {
    const { say } = conversation()
    say(asks)
    const claimed = say({ at: at('10:05'), channel: 'email', from: ada, text: code, proof: 'claimed' })
    expect([claimed.outcome, claimed.released]).toEqual(['answered', []])
    const stranger = say({ at: at('10:06'), channel: 'telegram', from: '999', text: code })
    expect(stranger.released).toEqual([])
  })
  it('that a supervisor holds stays theirs: asked for again, a code proves who asks and no more', () => {
    const { say } = conversation()
    expect(say({ ...asks, text: `${asks.text} Göndermezseniz gelip hepinizi öldüreceğim` }).held).toEqual({ for: 'supervisor' })
    const again = { ...asks, at: at('10:30'), text: `T-000001 sitemiz yilmazseramik.com hiç açılmıyor, tamamen kapalı! ${asks.text}` }
    const line = say(again)
    expect([line.ticket, line.priority, line.critical_operation, line.held]).toEqual([
      'T-000001', 'critical', 'transfer-code', { for: 'supervisor' },
    ])
    expect(kinds(line)).toContain('verification-code')
  }) // biome-ignore format: a list
  it('of a stranger is ticketed; they are told where to ask, and nobody gets a code', () => {
    const line = conversation().say({ ...asks, from: 'x@elsewhere.example.test' })
    expect([line.outcome, line.held, kinds(line)]).toEqual(['opened', { for: 'verification' }, ['ticket-opened']])
    expect(line.notices[0]!.text).toMatch(/panel/i)
  })
  it('asked for in the panel needs no code', () => {
    const line = conversation().say({
      ...asks,
      channel: 'form',
      from: 'visitor:1',
      proof: 'claimed',
      session: { customer: 'c-ada' },
    })
    expect([line.assurance, line.held, kinds(line)]).toEqual(['verified', null, ['ticket-opened']])
  })
  it('is asked about without anything being held', () => {
    const line = conversation().say({ ...asks, text: 'Transfer kodunu panelden nasıl alabilirim?' })
    expect([line.critical_operation, line.held]).toEqual([null, null])
  })
})
