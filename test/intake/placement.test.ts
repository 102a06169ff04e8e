/** The same request again, a follow-up, or something new (A4.4, G8). */
import { describe, expect, it } from 'vitest'
import { conversation, kinds, rules, type Said } from './conversation.ts'

const ada = 'ada@yilmaz.example.test'
const down = 'Merhaba, yilmazseramik.com sitemiz açılmıyor, hiçbir yerden ulaşılamıyor.'

type Row = [what: string, first: Partial<Said>, second: Partial<Said>, outcome: string, rule: string]

const day = (time: string, on = '2026-11-24') => `${on} ${time}`
const mail = (time: string, text: string, more: Partial<Said> = {}): Partial<Said> => ({
  at: day(time),
  channel: 'email',
  from: ada,
  text,
  ...more,
})
const telegram = (time: string, text: string, more: Partial<Said> = {}): Partial<Said> => ({
  at: day(time),
  channel: 'telegram',
  from: '710001',
  text,
  ...more,
})

const table: Row[] = [
  ['the same words by the same contact', mail('10:00', down), mail('11:00', down), 'duplicate', 'placement.same'],
  ['case, accents, greeting and closing aside', mail('10:00', down), mail('11:00', 'Selam, YILMAZSERAMIK.COM SITEMIZ ACILMIYOR hicbir yerden ulasilamiyor. Saygılarımla'), 'duplicate', 'placement.same'],
  ['a name below it aside', mail('10:00', down), telegram('11:00', `${down} Saygılarımla, Ada Yılmaz`), 'duplicate', 'placement.same'],
  ['a name in small letters, title and company aside', telegram('10:00', `${down} saygılarımla ada yılmaz`), telegram('11:00', `${down} Saygılarımla\nAda Yılmaz\nYılmaz Seramik Ltd. Genel Müdür`), 'duplicate', 'placement.same'],
  ['an English closing aside', telegram('10:00', 'our shop at yilmazseramik.com is down everywhere'), telegram('11:00', 'Our shop at yilmazseramik.com is down everywhere. Best regards, Ada'), 'duplicate', 'placement.same'],
  ['a closing at the beginning, and an error behind it', telegram('10:00', down), telegram('11:00', 'İyi çalışmalar, yilmazseramik.com 502 Bad Gateway veriyor'), 'appended', 'placement.same-problem'],
  ['something new behind the closing', telegram('10:00', down), telegram('11:00', `${down} Saygılarımla. Eklentileri dün akşam yeni sürüme yükseltmiştik`), 'appended', 'placement.news'],
  ['on another channel', mail('10:00', down), telegram('11:00', down), 'duplicate', 'placement.same'],
  ['after more than 72 hours', mail('10:00', down), mail('10:01', down, { at: day('10:01', '2026-11-27') }), 'appended', 'placement.same-late'],
  ['just within 72 hours', mail('10:00', down), mail('10:00', down, { at: day('10:00', '2026-11-27') }), 'duplicate', 'placement.same'],
  ['with an error that is new', mail('10:00', down), mail('11:00', `${down} 500 Internal Server Error veriyor`), 'appended', 'placement.news'],
  ['with a file that is new', mail('10:00', down), mail('11:00', down, { attachments: [{ name: 'ekran.png', type: 'image/png', size: 3, hash: 'abc', reference: null }] }), 'appended', 'placement.news'],
  ['about another invoice', mail('10:00', '2026-1001 numaralı faturayı bulamıyorum'), mail('11:00', '2026-1002 numaralı faturayı bulamıyorum'), 'opened', 'placement.other-object'],
  ['about another domain', mail('10:00', 'birinci.com sitem açılmıyor'), mail('11:00', 'ikinci.com sitem açılmıyor'), 'opened', 'placement.other-object'],
  ['asks for news within 15 minutes', mail('10:00', down), telegram('10:14', 'bir gelişme var mı, hâlâ bekliyorum'), 'coalesced', 'flood.coalesce'],
  ['asks for news after 15 minutes', mail('10:00', down), telegram('10:16', 'bir gelişme var mı, hâlâ bekliyorum'), 'appended', 'placement.follow-up'],
  ['asks for news in English', mail('10:00', down), telegram('10:05', 'any update? still waiting'), 'coalesced', 'flood.coalesce'],
  ['says thanks', mail('10:00', down), telegram('10:05', 'çok teşekkürler'), 'coalesced', 'placement.thanks'],
  ['names its ticket', mail('10:00', down), telegram('12:00', 'T-000001 için ekliyorum: eklenti güncelledikten sonra başladı'), 'appended', 'placement.named'],
  ['names its ticket loosely', mail('10:00', down), telegram('12:00', 't-1 hakkında: tema dosyalarını yeniden yükledim'), 'appended', 'placement.named'],
  ['other words about the same domain and topic', mail('10:00', down), telegram('13:00', 'yilmazseramik.com adresine girilemiyor, tarayıcı zaman aşımı diyor'), 'appended', 'placement.same-problem'],
  ['says what it is about after a greeting', telegram('10:00', 'Merhaba, canlı destek var mı?'), telegram('10:01', 'ornek.com.tr adında bir alan adı almak istiyordum'), 'appended', 'placement.conversation'],
  ['another matter', mail('10:00', down), mail('11:00', 'Geçen ayın faturasını tekrar gönderir misiniz?'), 'opened', 'placement.new'],
  ['edits its message', telegram('10:00', 'sitem açılmıyor', { key: '710001:5' }), telegram('10:01', 'sitem açılmıyor yilmazseramik.com', { kind: 'edit', thread: { replyTo: [], edits: '710001:5', ticket: null, group: null } }), 'appended', 'placement.edit'],
  ['answers an earlier message', telegram('10:00', 'sitem açılmıyor', { key: '710001:5' }), telegram('13:00', 'hosting paketini yükseltmiştik dün', { thread: { replyTo: ['710001:5'], edits: null, ticket: null, group: null } }), 'appended', 'placement.reply'],
] // biome-ignore format: a table

describe('a second message', () => {
  it.each(table)('%s', (_, first, second, outcome, rule) => {
    const { say } = conversation()
    const opened = say(first as Said)
    const then = say(second as Said)
    expect([opened.outcome, then.outcome]).toEqual(['opened', outcome])
    expect(rules(then)).toContain(rule)
    expect(then.ticket === opened.ticket).toBe(outcome !== 'opened')
    expect(then.duplicateOf).toBe(outcome === 'duplicate' ? opened.key : null)
  })

  it.each([
    ['the same words, 72 hours after they were last said', 'duplicate', down, '2026-11-27 11:00'],
    ['the same words, later, whatever else was written meanwhile', 'appended', down, '2026-11-27 11:01'],
    ['part of the words, later', 'appended', 'yilmazseramik.com sitemiz açılmıyor', '2026-12-01 10:00'],
  ])('%s → %s', (_, outcome, text, at) => {
    const { say } = conversation()
    say(mail('10:00', down) as Said)
    say(mail('11:00', down) as Said)
    say(mail('11:00', 'T-000001: 500 Internal Server Error de veriyor', { at: day('11:00', '2026-11-26') }) as Said)
    const line = say(mail('', text, { at }) as Said)
    expect([line.outcome, line.ticket]).toEqual([outcome, 'T-000001'])
  })

  it('of a colleague is appended and counts against nobody', () => {
    const { say } = conversation()
    const text = 'Our shop at nordwind-shop.com shows a blank page for the checkout, the rest works.'
    say({ at: '2026-11-24 10:00', channel: 'email', from: 'jane@nordwind.example.test', text })
    for (const minute of [1, 2, 3, 4]) {
      const line = say({ at: `2026-11-24 10:0${minute}`, channel: 'email', from: 'tom@nordwind.example.test', text })
      if (minute === 1) expect([line.outcome, rules(line).includes('placement.colleague')]).toEqual(['appended', true])
    }
  })

  it('of another customer never joins the first one’s ticket', () => {
    const { say } = conversation()
    say({ at: '2026-11-24 10:00', channel: 'email', from: ada, text: down })
    const other = say({ at: '2026-11-24 10:01', channel: 'email', from: 'can@canbayi.example.test', text: down })
    expect([other.outcome, other.ticket, other.customer]).toEqual(['opened', 'T-000002', 'c-can'])
  })
})

describe('a resolved ticket', () => {
  const resolved = () => {
    const desk = conversation()
    desk.say({ at: '2026-11-24 10:00', channel: 'email', from: ada, text: down })
    desk.resolve('T-000001', '2026-11-24 11:00')
    return desk
  }
  it.each([
    ['its number', 'T-000001 hâlâ düzelmedi', 'reopened', 'T-000001', 'placement.reopen'],
    ['a question after it', 'hâlâ cevap bekliyorum', 'reopened', 'T-000001', 'placement.reopen'],
    ['thanks', 'teşekkürler, elinize sağlık', 'coalesced', 'T-000001', 'placement.thanks'],
    ['the same words without its number', down, 'opened', 'T-000002', 'placement.new'],
  ])('%s', (_, text, outcome, ticket, rule) => {
    const line = resolved().say({ at: '2026-11-24 12:00', channel: 'telegram', from: '710001', text })
    expect([line.outcome, line.ticket]).toEqual([outcome, ticket])
    expect(rules(line)).toContain(rule)
  })
  it('is reopened by new words for an earlier message, and they are told', () => {
    const desk = conversation()
    desk.say({ at: '2026-11-24 10:00', channel: 'telegram', from: '710001', text: down, key: '710001:5' })
    desk.resolve('T-000001', '2026-11-24 10:30')
    const edit = { kind: 'edit' as const, thread: { replyTo: [], edits: '710001:5', ticket: null, group: null } }
    const text = `${down} 500 Internal Server Error veriyor`
    const line = desk.say({ at: '2026-11-24 10:40', channel: 'telegram', from: '710001', text, ...edit })
    expect([line.outcome, line.ticket, kinds(line)]).toEqual(['reopened', 'T-000001', ['ticket-reopened']])
  })
  it('starts its clocks again when it is reopened', () => {
    const line = resolved().say({
      at: '2026-11-24 12:00',
      channel: 'telegram',
      from: '710001',
      text: 'T-000001 hâlâ düzelmedi',
    })
    expect(line.due).toEqual({ response: '2026-11-24T13:00:00+03:00', resolution: '2026-11-24T16:00:00+03:00' })
  })
})

describe('a stranger', () => {
  it('who names somebody else’s ticket learns nothing of it', () => {
    const { say } = conversation()
    say({ at: '2026-11-24 10:00', channel: 'email', from: ada, text: down })
    const line = say({
      at: '2026-11-24 10:05',
      channel: 'email',
      from: 'x@elsewhere.example.test',
      text: 'T-000001 numaralı kaydın durumu nedir?',
    })
    expect([line.outcome, line.ticket, line.customer]).toEqual(['opened', 'T-000002', null])
    expect(rules(line)).toContain('placement.not-theirs')
    expect(line.notices.map(notice => notice.text).join()).not.toContain('T-000001')
  })
  it('who spoofs a customer’s address is linked to nothing and never written to', () => {
    const { say } = conversation()
    say({ at: '2026-11-24 10:00', channel: 'email', from: ada, text: down })
    const line = say({ at: '2026-11-24 10:05', channel: 'email', from: ada, text: 'T-000001 kapatın', proof: 'forged' })
    expect([line.outcome, line.customer, line.assurance, line.forged]).toEqual(['opened', null, 'anonymous', true])
    expect(line.notices.filter(notice => notice.to === 'customer')).toEqual([])
  })
  it('who only claims an address may add, and learns nothing', () => {
    const { say } = conversation()
    say({ at: '2026-11-24 10:00', channel: 'email', from: ada, text: down })
    const line = say({
      at: '2026-11-24 12:00',
      channel: 'email',
      from: ada,
      text: 'T-000001 için: veritabanı hatası da var',
      proof: 'claimed',
    })
    expect([line.outcome, line.ticket, line.assurance, kinds(line)]).toEqual([
      'appended',
      'T-000001',
      'claimed',
      ['received'],
    ])
    expect(line.notices[0]!.text).not.toContain('T-000001')
  })
})
