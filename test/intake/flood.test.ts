/** Too much (A4.4, A7), and what follows from it and from conduct (A4.1, A7). */
import { describe, expect, it } from 'vitest'
import { conversation, kinds, type Said } from './conversation.ts'

const clock = (minute: number) =>
  `2026-11-24 ${String(10 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
const mert = (minute: number, text: string, more: Partial<Said> = {}): Said => ({
  at: clock(minute),
  channel: 'telegram',
  from: '710005',
  text,
  ...more,
})
const asking = 'cevap bekliyorum, bir gelişme var mı'
const problem = 'mertaslan.net için SSL sertifikası yenilenmiyor, panelde hata veriyor'

describe('needless follow-ups', () => {
  it('are folded; the third in an hour is warned about once; more than ten in a day are flooding', () => {
    const { say } = conversation()
    say(mert(0, problem))
    const lines = Array.from({ length: 12 }, (_, i) => say(mert((i + 1) * 6, asking)))
    expect(lines.slice(0, 11).every(line => line.outcome === 'coalesced')).toBe(true)
    expect(lines.map(line => line.conduct.action)).toEqual([
      null,
      null,
      'warned',
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      'channel-closed',
      null,
    ])
    expect(lines[2]!.conduct.level).toBe(1)
    expect(lines[10]!.conduct.level).toBe(2)
    expect([lines[11]!.outcome, kinds(lines[11]!)]).toEqual(['refused', ['refused-closed']])
  })
  it('leave the clocks alone', () => {
    const { say } = conversation()
    const opened = say(mert(0, problem))
    expect(say(mert(5, asking)).due).toEqual(opened.due)
  })
})

it('the same request for the third time in an hour is warned about; the first message is no attempt', () => {
  const { say } = conversation()
  const lines = [0, 16, 32, 48].map(minute => say(mert(minute, problem)))
  expect(lines.map(line => [line.outcome, line.conduct.action])).toEqual([
    ['opened', null], ['duplicate', null], ['duplicate', null], ['duplicate', 'warned'],
  ]) // biome-ignore format: a list
})

it('more than 20 messages of any kind in an hour are level 2', () => {
  const { say } = conversation()
  const lines = Array.from({ length: 22 }, (_, i) =>
    say(mert(i, `konu ${i}: site${i}.com alan adı için fiyat ${i}00 lira mı`)),
  )
  expect(lines[19]!.conduct).toEqual({ level: 0, action: null })
  expect(lines[20]!.conduct).toEqual({ level: 2, action: 'channel-closed' })
  expect(lines[21]!.outcome).toBe('refused')
})

it('strangers are refused over ten messages an hour, told once, and heard again later', () => {
  const { say } = conversation()
  const stranger = (minute: number): Said =>
    mert(minute, `soru ${minute}: paket${minute}.com için fiyat nedir`, { from: '42' })
  const lines = Array.from({ length: 12 }, (_, i) => say(stranger(i)))
  expect(lines[9]!.outcome).not.toBe('refused')
  expect(lines.slice(10).map(line => [line.outcome, kinds(line)])).toEqual([
    ['refused', ['refused-flood']],
    ['refused', []],
  ])
  expect(say(stranger(75)).outcome).not.toBe('refused')
})

describe('conduct', () => {
  const insult = 'hepiniz gerizekalısınız, mertaslan.net ssl hâlâ çalışmıyor'
  it('of level 2 closes chat, DMs and SMS for a day; the request in it is still heard', () => {
    const { say } = conversation()
    const line = say(mert(0, insult))
    expect([line.outcome, line.conduct, kinds(line)]).toEqual([
      'opened',
      { level: 2, action: 'channel-closed' },
      ['channel-closed', 'ticket-opened'],
    ])
    expect(say(mert(10, 'fatura sorum var')).outcome).toBe('refused')
    expect(say(mert(11, 'fatura sorum var', { channel: 'email', from: 'mert@aslan.example.test' })).outcome).toBe(
      'opened',
    )
  })
  it('never closes the door to a Critical message of a customer', () => {
    const { say } = conversation()
    say(mert(0, insult))
    const line = say(mert(10, 'mertaslan.net sitem tamamen kapandı, hiç açılmıyor'))
    expect(['opened', 'appended']).toContain(line.outcome)
    expect(line.priority).toBe('critical')
  })
  it('of level 2 for the second time closes all channels for three days', () => {
    const { say } = conversation()
    say(mert(0, insult))
    const again = say({ ...mert(0, 'gerizekalılar, fatura nerede'), at: '2026-11-26 10:00' })
    expect(again.conduct).toEqual({ level: 2, action: 'channel-closed' })
    const mail = { channel: 'email' as const, from: 'mert@aslan.example.test' }
    expect(say({ ...mert(0, 'paket yükseltmek istiyorum', mail), at: '2026-11-29 09:00' }).outcome).toBe('refused')
    expect(say({ ...mert(0, 'paket yükseltmek istiyorum', mail), at: '2026-11-29 10:01' }).outcome).toBe('opened')
  })
  it('of level 3 proposes a suspension to a supervisor and closes everything until a person decides', () => {
    const { say } = conversation()
    const line = say(mert(0, 'ofisinize gelip hepinizi öldüreceğim'))
    expect(line.conduct).toEqual({ level: 3, action: 'proposed-suspension' })
    expect(line.notices.map(notice => notice.to)).toContain('supervisor')
    expect(
      say({
        ...mert(0, 'fatura sorum var', { channel: 'email', from: 'mert@aslan.example.test' }),
        at: '2026-12-20 10:00',
      }).outcome,
    ).toBe('refused')
  })
  it('of level 1 for the third time in 30 days counts as level 2, and the level says what was said', () => {
    const { say } = conversation()
    const rude = [
      'siz ne iş yapıyorsunuz lan, ssl yenilenmedi',
      'işini bilmeyen adamlar, dns kaydı nerede',
      'okuduğunu anlayan birini verin, yedek lazım',
    ]
    const lines = rude.map((text, i) => say({ ...mert(0, text), at: `2026-11-2${i + 4} 10:00` }))
    expect(lines.map(line => line.conduct)).toEqual([
      { level: 1, action: 'warned' }, { level: 1, action: 'warned' }, { level: 1, action: 'channel-closed' },
    ]) // biome-ignore format: a list
  })
  it('of somebody who only claims the address binds that address alone', () => {
    const { say } = conversation()
    say(
      mert(0, 'ofisinize gelip hepinizi öldüreceğim', {
        channel: 'email',
        from: 'mert@aslan.example.test',
        proof: 'claimed',
      }),
    )
    expect(say(mert(10, 'fatura sorum var')).outcome).toBe('opened')
  })
  it('of somebody who only claims a mailbox never falls on who is proven to write from it', () => {
    const { say } = conversation()
    const mail = { channel: 'email' as const, from: 'mert@aslan.example.test' }
    say(mert(0, 'ofisinize gelip hepinizi öldüreceğim', { ...mail, proof: 'claimed' }))
    expect(say(mert(10, 'fatura sorum var', { ...mail, proof: 'claimed' })).outcome).toBe('refused')
    expect(say(mert(11, 'fatura sorum var', mail)).outcome).toBe('opened')
  })
  it('closes the channels to who claims to be that contact as well; only their own address is told', () => {
    const { say } = conversation()
    say(mert(0, 'ofisinize gelip hepinizi öldüreceğim'))
    const stated = { email: 'mert@aslan.example.test', phone: null } as Said['stated']
    const visitor = { channel: 'chat' as const, from: 'visitor:v-1', proof: 'claimed' as const, stated }
    const chat = say(mert(10, 'fatura sorum var', visitor))
    expect([chat.customer, chat.outcome, kinds(chat)]).toEqual(['c-mer', 'refused', []])
    const mail = mert(11, 'fatura sorum var', { channel: 'email', from: 'mert@aslan.example.test', proof: 'claimed' })
    expect(kinds(say(mail))).toEqual(['refused-closed'])
    expect(say(mert(12, 'mertaslan.net tamamen kapandı, hiç açılmıyor', visitor)).outcome).toBe('opened')
  })
})

it('messages of who only claims a mailbox do not count against the contact', () => {
  const { say } = conversation()
  const mail = { channel: 'email' as const, from: 'mert@aslan.example.test', proof: 'claimed' as const }
  for (let i = 0; i < 20; i++) say(mert(i, `konu ${i}: site${i}.com alan adı için fiyat ${i}00 lira mı`, mail))
  expect(say(mert(20, 'yedekler kaç gün saklanıyor')).conduct.level).toBe(0)
  expect(say(mert(21, 'ssl kaç gün geçerli', mail)).conduct.level).toBe(2)
})

it('a number that said STOP is written to no more by SMS until it says START', () => {
  const { say } = conversation()
  const sms = (minute: number, text: string, command: Said['command'] = null): Said =>
    mert(minute, text, { channel: 'sms', from: '+905325550505', command })
  expect(kinds(say(sms(0, 'İPTAL', 'stop')))).toEqual(['stop'])
  expect(kinds(say(sms(1, 'mertaslan.net alan adını yenilemek istiyorum')))).toEqual([])
  expect(kinds(say(sms(2, 'BAŞLAT', 'start')))).toEqual(['start'])
  expect(kinds(say(sms(3, 'SSL sertifikası kaç gün geçerli oluyor?')))).toEqual(['ticket-opened'])
})
