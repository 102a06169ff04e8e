/** How a messaging account becomes a contact's (A4.2): codes taken in the panel, brought in words or by a link. */
import { describe, expect, it } from 'vitest'
import { besideCode, linkCodeOf } from '../../src/check/link-code.ts'
import type { MessagingChannel } from '../../src/message.ts'
import { conversation, kinds, rules, type Said } from './conversation.ts'

const at = (time: string) => `2026-11-24 ${time}`
const dm = (time: string, text: string, more: Partial<Said> = {}): Said => ({
  at: at(time),
  channel: 'telegram',
  from: '999001',
  text,
  ...more,
})
const ada = (channel: MessagingChannel = 'telegram') => ({ customer: 'c-ada', contact: 'c-ada/0', channel })
const byLink = (time: string, code: string, more: Partial<Said> = {}) =>
  dm(time, `/start ${code}`, { kind: 'command', command: 'start', ref: code, ...more })

describe('a code that was shown at 10:00', () => {
  it.each<[string, (code: string) => Said, string, string | null]>([
    ['as it stands', code => dm('10:05', code), 'link.done', 'c-ada'],
    ['small, without dashes between', code => dm('10:05', code.toLowerCase().replace(/(\d)-/g, '$1')), 'link.done', 'c-ada'],
    ['with the dashes of a phone, and a Turkish ı', code => dm('10:05', code.replace('LINK', 'Lınk').replaceAll('-', '–')), 'link.done', 'c-ada'],
    ['in a short sentence', code => dm('10:05', `Hesabımı bağla: ${code}`), 'link.done', 'c-ada'],
    ['in its last minute', code => dm('10:12', code), 'link.done', 'c-ada'],
    ['a minute too late', code => dm('10:13', code), 'link.expired', null],
    ['before it was shown', code => dm('09:59', code), 'link.wrong', null],
    ['on another channel', code => dm('10:05', code, { channel: 'x' }), 'link.wrong', null],
    ['from an account of another customer', code => dm('10:05', code, { from: '710005' }), 'link.taken', 'c-mer'],
    ['from an account that is theirs already', code => dm('10:05', code, { from: '710001' }), 'link.already', 'c-ada'],
    ['unseen, in a link', code => byLink('10:05', code), 'link.confirm', null],
    ['with a wrong digit', code => dm('10:05', code.slice(0, -1) + ((Number(code.at(-1)) + 1) % 10)), 'link.wrong', null],
    ['two different ones at once: none', code => dm('10:05', `${code} LINK-1111-2222-3333`), 'aside.none', null],
    ['by SMS: no matter for it', code => dm('10:05', code, { channel: 'sms', from: '+905320009999' }), 'aside.none', null],
    ['by mail: no matter for it', code => dm('10:05', code, { channel: 'email', from: 'a@elsewhere.example.test' }), 'aside.none', null],
  ])('%s', (_, said, rule, customer) => {
    const { say, show } = conversation()
    const line = say(said(show(ada(), at('10:00'))))
    expect(rules(line)).toContain(rule)
    expect(line.customer).toBe(customer)
    if (rule.startsWith('link.')) expect([line.outcome, line.ticket]).toEqual(['answered', null])
  }) // biome-ignore format: a table

  it('is good once', () => {
    const { say, show } = conversation()
    const code = show(ada(), at('10:00'))
    expect(kinds(say(dm('10:01', code)))).toEqual(['link-done', 'link-told'])
    const second = say(dm('10:02', code, { from: '999002' }))
    expect([second.customer, kinds(second)]).toEqual([null, ['link-expired']])
  })
  it('names nobody to whom it does not belong, and only hints at its owner', () => {
    const { say, show } = conversation()
    const code = show(ada(), at('10:00'))
    const told = [
      say(dm('10:01', 'LINK-1111-2222-3333')),
      say(dm('10:02', code, { from: '710005' })),
      say(byLink('10:03', code, { from: '999003' })),
      say(dm('10:14', code, { from: '999004' })),
    ].flatMap(line => line.notices.map(notice => notice.text))
    expect(told).toHaveLength(4)
    expect(told.join('\n')).not.toMatch(/Ada|Yılmaz|yilmazseramik/)
    expect(told.filter(text => text.includes('A*** Y***'))).toHaveLength(1)
  })
  it('tells the contact by mail', () => {
    const { say, show } = conversation()
    const told = say(dm('10:01', show(ada(), at('10:00')))).notices.find(one => one.kind === 'link-told')
    expect([told?.channel, told?.address]).toEqual(['email', 'ada@yilmaz.example.test'])
    expect(told?.text).toContain('Telegram')
  })
  it('does not swallow an outage told beside it', () => {
    const { say, show } = conversation()
    const line = say(dm('10:01', `${show(ada(), at('10:00'))} yilmazseramik.com tamamen çöktü, site açılmıyor`))
    expect([line.outcome, line.customer, line.priority]).toEqual(['opened', 'c-ada', 'critical'])
    expect(rules(line)).toContain('link.done')
  })
})

describe('a link that brings the code', () => {
  it.each([
    ['evet', 'link.done', 'c-ada'],
    ['Evet!', 'link.done', 'c-ada'],
    ['Yes, please.', 'link.done', 'c-ada'],
    ['onaylıyorum', 'link.done', 'c-ada'],
    ['hayır', 'placement.new', null],
    ['Bu ne, ben bir şey istemedim?', 'placement.new', null],
  ])('and then "%s" → %s', (text, rule, customer) => {
    const { say, show } = conversation()
    say(byLink('10:05', show(ada(), at('10:00'))))
    const line = say(dm('10:06', text))
    expect(rules(line)).toContain(rule)
    expect(line.customer).toBe(customer)
  })
  it('is not confirmed by somebody else, nor too late, nor after something else', () => {
    const { say, show } = conversation()
    say(byLink('10:05', show(ada(), at('10:00'))))
    expect(say(dm('10:06', 'evet', { from: '999002' })).customer).toBeNull()
    expect(rules(say(dm('10:13', 'evet')))).toContain('link.expired')
    say(byLink('10:16', show(ada(), at('10:15'))))
    say(dm('10:17', 'Fiyatlarınız nedir acaba?'))
    expect(rules(say(dm('10:18', 'evet'))).filter(rule => rule.startsWith('link.'))).toEqual([])
  })
  it('of somebody else says nothing to us: /start is /start', () => {
    expect(kinds(conversation().say(byLink('10:05', 'panel_c17')))).toEqual(['start'])
  })
})

describe('guessing', () => {
  const guess = (minute: number) => dm(`10:${String(minute).padStart(2, '0')}`, `LINK-0000-0000-${1000 + minute}`)
  it('is counted, locked at the fifth for an hour, and a supervisor is told', () => {
    const { say, show } = conversation()
    const code = show(ada(), at('10:04'))
    const lines = [1, 2, 3, 4, 5].map(minute => say(guess(minute)))
    expect(lines.map(kinds)).toEqual([
      ['link-wrong'], ['link-wrong'], ['link-wrong'], ['link-wrong'], ['link-locked', 'supervisor-link-locked'],
    ]) // biome-ignore format: a list
    const left = lines.map(line => /(\d+)(?=\.$| dakika)/.exec(line.notices[0]?.text ?? '')?.[0])
    expect(left).toEqual(['4', '3', '2', '1', '60'])
    const right = say(dm('10:06', code))
    expect([right.customer, kinds(right)]).toEqual([null, ['link-locked']])
    expect(say(dm('10:07', code, { from: '999002' })).customer).toBe('c-ada')
  })
  it('may begin anew after the hour', () => {
    const { say, show } = conversation()
    for (const minute of [1, 2, 3, 4, 5]) say(guess(minute))
    const code = show(ada(), at('11:05'))
    expect(say(dm('11:06', code)).customer).toBe('c-ada')
  })
  it('is refused like anything else once a stranger writes too much', () => {
    const { say } = conversation()
    const outcomes = Array.from({ length: 12 }, (_, i) => say(guess(i + 1)).outcome)
    expect(outcomes).toEqual([...Array(10).fill('answered'), 'refused', 'refused'])
  })
})

describe('a stranger who says that they are a customer', () => {
  const told = (said: Partial<Said>) =>
    conversation()
      .say({ ...dm('10:00', ''), ...said })
      .notices.some(notice => /Mesajlaşma hesaplarım|My messaging accounts/.test(notice.text))
  it.each<[string, Partial<Said>, boolean]>([
    ['in Turkish', { text: 'Merhaba, üç yıldır müşterinizim, yenileme tarihim ne zaman?' }, true],
    ['without diacritics', { text: 'Musterinizim, domain yenileme ne kadar?' }, true],
    ['by customer number', { text: 'Müşteri no 48213, faturam gelmedi' }, true],
    ['by what they have here', { text: 'Sizden geçen yıl hosting aldım, paketi nasıl yükseltirim?' }, true],
    ['in English', { text: "I've been a customer for years, how do I renew my domain?" }, true],
    ['in English, hosted with us', { text: 'Our website is hosted with you, how can I upgrade the package?' }, true],
    ['not: asks for prices', { text: 'Merhaba, hosting fiyatlarınız nedir?' }, false],
    ['not: speaks of their own customers', { text: 'Müşterilerim yavaşlıktan şikâyetçi, hosting paketleriniz nasıl?' }, false],
    ['by mail: there is nothing to link', { channel: 'email', from: 'a@elsewhere.example.test', text: 'Yıllardır müşterinizim, fatura nerede?' }, false],
    ['known already', { from: '710001', text: 'Yıllardır müşterinizim, yenileme tarihim ne zaman?' }, false],
  ])('%s', (_, said, expected) => expect(told(said)).toBe(expected)) // biome-ignore format: a table
})

describe('the code itself', () => {
  it('is derived: the same for the same offer and secret, another for any other', () => {
    expect(linkCodeOf('secret', 'c-1/0 telegram 1')).toMatch(/^LINK-\d{4}-\d{4}-\d{4}$/)
    const ids = ['c-1/0 x 1', 'c-1/0 x 2', 'c-2/0 x 1']
    const codes = ['secret', 'other'].flatMap(key => ids.map(id => linkCodeOf(key, id)))
    expect(new Set([...codes, linkCodeOf('secret', 'c-1/0 x 1')]).size).toBe(6)
  })
  it('fits what providers take in a link', () => {
    expect(linkCodeOf('s', 'o')).toMatch(/^[A-Za-z0-9_-]{1,64}$/)
  })
  it('is taken out of the words around it', () => {
    expect(besideCode('Merhaba, LINK-1111-2222-3333 kodum')).toBe('Merhaba, kodum')
  })
})
