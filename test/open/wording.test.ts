/** The words of notices: both languages complete, SMS forms short, nothing disclosed where nothing may be. */
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { filled, placeholder } from '../../src/filled.ts'
import { formatTime, localDate, localIso, startOfDay } from '../../src/local-time.ts'
import type { Language } from '../../src/message.ts'
import { type lengthOn, letter, listed, say, word } from '../../src/open/wording.ts'
import { type Wording, wordingFile } from '../../src/policy/files/wording.ts'
import { readRules } from '../../src/policy/load.ts'
import { compilePolicy } from '../../src/policy/policy.ts'
import { type WordingKind, wordGroups, wordingKinds } from '../../src/policy/wording-kinds.ts'

const sources = readRules(new URL('../../rules', import.meta.url).pathname)
const read = (language: Language) => {
  const file = wordingFile(language)
  return file.compile(file.schema.parse(parse(sources[file.file]!)))
}
const words = { wordingTr: read('tr'), wordingEn: read('en') }
const kinds = Object.keys(wordingKinds) as WordingKind[]
const staff = kinds.slice(kinds.indexOf('page'))

/** As long as they become in practice. */
const sample: Record<Language, Record<string, string>> = {
  tr: {
    ticket: 'T-000123', priority: 'Kritik', department: 'Profesyonel Hizmetler', response_due: '22 Kasım 2026 14:30',
    resolution_due: '23 Kasım 2026 14:30', operation: 'iletişim bilgisi değişikliği', minutes: '60', code: '482915', left: '4',
    phone: '+908500000002', on_call_line: '+908500000112', when: '23 Kasım 2026 09:00', until: '23 Kasım 2026 14:30',
    channels: 'canlı sohbet, SMS ve Telegram', supervisor: 'amir@ornek.test', appeal: 'İtiraz: amir@ornek.test',
    because: 'Hakaret.', items: 'ilgili alan adı ve gördüğünüz hata mesajı', outage: '20 Kasım 2026', incident: 'I-000001',
    promise: 'Mesajlar önceliğine göre yanıtlanır.', entitlement: 'Standart paketinizde 3 siteye kadar taşıma ücretsizdir.',
    article: 'A4.4', count: '3', days: '30', hours: '24', tickets: 'T-000123 ve T-000124', company: 'Örnek', customer: 'Yıldız Ltd.', summary: 'Site açılmıyor.', word: 'TAMAM', object: 'server:web3', customers: '5',
    text: 'Bakıyoruz.', name: 'Y*** L***', channel: 'WhatsApp', panel: 'https://panel.ornek.test', sender: '720011',
  }, // biome-ignore format: a list
  en: {
    ticket: 'T-000123', priority: 'Critical', department: 'Professional Services', response_due: '22 November 2026 14:30',
    resolution_due: '23 November 2026 14:30', operation: 'change of contact details', minutes: '60', code: '482915', left: '4',
    phone: '+908500000002', on_call_line: '+908500000112', when: '23 November 2026 09:00', until: '23 November 2026 14:30',
    channels: 'live chat, SMS and Telegram', supervisor: 'chief@example.test', appeal: 'Appeal: chief@example.test',
    because: 'An insult.', items: 'the domain concerned and the error message that you see', outage: '20 November 2026',
    incident: 'I-000001', promise: 'Messages are answered by priority.', company: 'Example', customer: 'Star Ltd.',
    entitlement: 'With your Standard package we move up to 3 sites free of charge.', summary: 'Site is down.', word: 'OK',
    article: 'A4.4', count: '3', days: '30', hours: '24', tickets: 'T-000123 and T-000124', object: 'server:web3', customers: '5', text: 'We are looking into it.',
    name: 'S*** L***', channel: 'WhatsApp', panel: 'https://panel.example.test', sender: '720011',
  }, // biome-ignore format: a list
}
const said = (kind: WordingKind, language: Language, length: 'full' | 'short') =>
  say(words, kind, language, sample[language] as never, length)
const placeholders = (text: string) => [...new Set([...text.matchAll(placeholder)].map(([, name]) => name))].sort()
const both: Language[] = ['tr', 'en']

describe.each(kinds)('%s', kind => {
  it('leaves no placeholder open, in either language or length', () => {
    for (const language of both) {
      for (const length of ['full', 'short'] as const) {
        const { subject, text } = said(kind, language, length)
        expect(`${subject}\n${text}`).not.toMatch(/[{}]/)
      }
    }
  })
  it('says the same things in Turkish and in English', () => {
    for (const part of ['subject', 'text', 'short'] as const) {
      const of = (one: Wording) => (one[part] === undefined ? 'absent' : placeholders(one[part]))
      expect(of(words.wordingTr.kinds[kind]), part).toEqual(of(words.wordingEn.kinds[kind]))
    }
  })
})

describe('numbers', () => {
  const policy = compilePolicy(sources)
  const reasons = Object.entries(sources)
    .filter(([file]) => file.endsWith('.yaml') && !file.startsWith('wording/'))
    .flatMap(([file, source]) => becauses(parse(source)).map(text => [file, text] as const))
  const notices = kinds.flatMap(kind =>
    both.flatMap(language => Object.values(words[language === 'tr' ? 'wordingTr' : 'wordingEn'].kinds[kind]).map(text => [kind, text as string] as const)),
  )
  it('of time are the rules’ own: no text has one of its own', () => {
    const fixed = /\b(?:\d+|an?|one|two|three|seven|bir|iki|üç|yedi) (?:minute|hour|day|week|dakika|saat|gün(?!de|ü|e)|hafta(?! içi))/i
    const idiom = /7 gün 24 saat/g
    expect([...reasons, ...notices].filter(([, text]) => fixed.test(text.replace(idiom, '')))).toEqual([])
  })
  it('stand beside the right form in English', () => {
    const bare = /\{(?:minutes|hours|days|count|left|tries|customers)\} (?:\w+ )?(?:minute|hour|day|file|message|follow-up|customer|tr(?:y|ie)|time|code)s?\b/
    expect([...reasons, ...notices].filter(([, text]) => bare.test(text))).toEqual([])
  })
  it.each([
    ['verification-locked', 1, 'Verification is paused. Try again in 1 minute or use the customer panel.'],
    ['verification-locked', 45, 'Verification is paused. Try again in 45 minutes or use the customer panel.'],
    ['paragraph.credit-late', 1, 'A credit claim has to come within 1 day; that time seems to have passed. If the date is wrong, please reply.'],
    ['paragraph.credit-late', 10, 'A credit claim has to come within 10 days; that time seems to have passed. If the date is wrong, please reply.'],
  ] as const)('%s, %i', (kind, n, text) => {
    expect(say(words, kind, 'en', { minutes: n, days: n } as never, 'short').text).toBe(text)
  })
  it.each([
    ['flood.yaml follow_ups', policy.flood.follow_ups, { count: 3, minutes: 90 }, '90 dakika içinde 3 gereksiz hatırlatma', '3 needless follow-ups within 90 minutes'],
    ['flood.yaml flood', policy.flood.follow_ups_flood, { count: 1, hours: 1 }, '1 saat içinde 1 gereksiz', '1 needless follow-up within 1 hour'],
    ['standing.yaml close', policy.standing.close, { hours: 1 }, 'SMS 1 saat kapalı', 'closed for 1 hour.'],
    ['challenge.yaml wrong', policy.challenge.wrong, { left: 1 }, '1 deneme hakkı', '1 try is left'],
    ['channels.yaml chat', policy.channels.chat.rule, policy.calendar.hours, '09:00–18:00', '09:00–18:00'],
  ] as const)('%s', (_, rule, values, turkish, english) => {
    expect(filled(rule.because.tr, values)).toContain(turkish)
    expect(filled(rule.because.en, values)).toContain(english)
  })
}) // biome-ignore format: tables

/** Words of every rule in a parsed file, promises included. */
function becauses(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const { tr, en } = value as Record<string, unknown>
  if (typeof tr === 'string' && typeof en === 'string') return [tr, en]
  return Object.values(value).flatMap(becauses)
}

describe('SMS forms', () => {
  const gsm7 = /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà]*$/
  const short = kinds.filter(kind => words.wordingEn.kinds[kind].short && kind !== 'desk-reply')
  it.each(short)('%s: one segment in English, two in Turkish', kind => {
    const english = said(kind, 'en', 'short').text
    const turkish = said(kind, 'tr', 'short').text
    expect(english, 'GSM-7 only').toMatch(gsm7)
    expect(english.length, english).toBeLessThanOrEqual(160)
    expect(turkish.length, turkish).toBeLessThanOrEqual(134)
  })
  it('exist for whatever may go out by SMS', () => {
    const neverBySms = ['greeting', 'closing', 'paragraph.channel-promise', 'until-decided', 'supervisor-appeal']
    expect(kinds.filter(kind => !words.wordingEn.kinds[kind].short)).toEqual(neverBySms)
  })
})

describe('what may not be said', () => {
  it.each(both)('%s: the text of a code holds one run of six digits', language => {
    for (const length of ['full', 'short'] as const) {
      const { subject, text } = said('verification-code', language, length)
      expect(`${subject} ${text}`.match(/\d{6}/g)).toEqual(['482915'])
    }
  })
  it.each(both)(
    '%s: on-call answers to numbers that are not theirs, closed or not Critical are one and the same',
    language => {
      expect(
        placeholders(words[language === 'tr' ? 'wordingTr' : 'wordingEn'].kinds['on-call-not-critical'].text),
      ).toEqual([])
    },
  )
  it.each(both)('%s: nobody is shouted at', language => {
    for (const kind of kinds.filter(one => !staff.includes(one))) {
      const { subject, text } = said(kind, language, 'full')
      expect(`${subject ?? ''} ${text}`, kind).not.toMatch(
        /!|\b(?!SMS|DNS|API|SSL|SEO|STOP|START|DUR)[A-ZÇĞİÖŞÜ]{4,}\b(?<!BAŞLA)/u,
      )
    }
  })
  it.each(both)('%s: every sanction says how to appeal', language => {
    for (const kind of ['channel-closed', 'suspension-proposed-customer', 'refused-closed'] as const) {
      expect(said(kind, language, 'full').text).toContain(sample[language].appeal)
    }
    for (const kind of kinds.filter(one => one.endsWith('-warning') && !staff.includes(one))) {
      const { text } = said(kind, language, 'full')
      expect(text, kind).toMatch(/bu mesajı yanıtla|repl(y|ying) to this message/)
      expect(text, `${kind}: which article`).toContain('(A4.4)')
      expect(text, `${kind}: what follows`).toMatch(/30 (gün|days).*24 (saat|hours)/s)
    }
  })
})

describe('a letter', () => {
  const parts = [
    { subject: 'Konu', text: 'Bir.' },
    { subject: null, text: 'İki.' },
  ]
  const on = (channel: Parameters<typeof lengthOn>[0]) =>
    letter(words, { channel, language: 'tr', company: 'Örnek', parts })
  it('by mail has a greeting and a closing', () => {
    expect(on('email')).toEqual({
      subject: 'Konu',
      text: 'Merhaba,\n\nBir.\n\nİki.\n\nİyi günler dileriz,\nÖrnek Destek',
    })
  })
  it('in a chat has paragraphs only', () => {
    expect(on('telegram')).toEqual({ subject: null, text: 'Bir.\n\nİki.' })
  })
  it('by SMS is one line', () => {
    expect(on('sms')).toEqual({ subject: null, text: 'Bir. İki.' })
  })
})

it('values go in as they are', () => {
  expect(say(words, 'desk-reply', 'en', { ticket: 'T-000001', text: 'Use {ticket} $& as is' }).text).toBe(
    'Use {ticket} $& as is',
  )
})

describe('words', () => {
  it.each([
    ['priority', 'critical', 'Kritik', 'Critical'],
    ['department', 'billing', 'Fatura ve Ödeme', 'Billing'],
    ['topic', 'ssl', 'SSL sertifikası', 'SSL certificate'],
    ['operation', 'transfer-code', 'alan adı transfer kodu', 'domain transfer code'],
    ['channel', 'chat', 'canlı sohbet', 'live chat'],
    ['missing', 'since', 'sorunun ne zaman başladığı', 'when it began'],
    ['package', 'corporate', 'Kurumsal', 'Corporate'],
  ] as const)('%s %s: %s, %s', (group, key, turkish, english) => {
    expect(word(words, 'tr', group, key as never)).toBe(turkish)
    expect(word(words, 'en', group, key as never)).toBe(english)
  })
  it('are there for every key of every group', () => {
    for (const [group, keys] of Object.entries(wordGroups)) {
      for (const language of both) {
        for (const key of keys) expect(word(words, language, group as never, key as never)).toMatch(/\S/)
      }
    }
  })
  it('are listed with a word before the last', () => {
    expect(listed(words, 'tr', ['a', 'b', 'c'])).toBe('a, b ve c')
    expect(listed(words, 'en', ['a', 'b'])).toBe('a and b')
    expect(listed(words, 'en', ['a'])).toBe('a')
    expect(listed(words, 'en', [])).toBe('')
  })
})

describe('local time', () => {
  it.each([
    ['2026-11-22T11:30:00Z', '22 Kasım 2026 14:30', '22 November 2026 14:30', '2026-11-22T14:30:00+03:00'],
    ['2026-12-31T21:00:00Z', '1 Ocak 2027 00:00', '1 January 2027 00:00', '2027-01-01T00:00:00+03:00'],
    ['2026-07-01T05:59:59.250Z', '1 Temmuz 2026 08:59', '1 July 2026 08:59', '2026-07-01T08:59:59.250+03:00'],
    ['2028-02-29T00:00:00Z', '29 Şubat 2028 03:00', '29 February 2028 03:00', '2028-02-29T03:00:00+03:00'],
  ])('%s', (utc, turkish, english, iso) => {
    expect(formatTime(Date.parse(utc), 'tr')).toBe(turkish)
    expect(formatTime(Date.parse(utc), 'en')).toBe(english)
    expect(localIso(Date.parse(utc))).toBe(iso)
  })
  it('a day begins at local midnight', () => {
    expect(localDate(Date.parse('2026-12-31T21:00:00Z'))).toBe('2027-01-01')
    expect(startOfDay('2027-01-01')).toBe(Date.parse('2026-12-31T21:00:00Z'))
    expect(startOfDay('2027-02-29')).toBeNaN()
  })
})
