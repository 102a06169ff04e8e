import { describe, expect, it } from 'vitest'
import { isoDay } from '../../src/decide/when/calendar.ts'
import { isoOf, tellsWhen, timesIn } from '../../src/decide/when.ts'

/** A Sunday, ten in the morning. */
const now = Date.parse('2026-11-22T10:00:00+03:00')

/** The first time named: an instant, a day, or "first..last"; a + where it goes on since then; null where none is named. */
function firstIn(text: string): string | null {
  const time = timesIn(text, now)[0]
  if (!time) return null
  return `${isoOf(time) ?? `${isoDay(time.from)}..${isoDay(time.to)}`}${time.ongoing ? '+' : ''}`
}
const at = (day: string, hour: string) => `${day}T${hour}:00+03:00`

describe('dates', () => {
  it.each([
    ['12 Kasım günü', '2026-11-12'],
    ["12 Kasım'da site kapalıydı", '2026-11-12'],
    ['12 kasimda', '2026-11-12'],
    ['24 Ekimde sitem 7 saat kapalı kaldı', '2026-10-24'],
    ['3 Mart 2026 tarihinde', '2026-03-03'],
    ['3 Aralık', '2025-12-03'],
    ['2026-03-02', '2026-03-02'],
    ['02.03.2026 tarihinde', '2026-03-02'],
    ['2/3/2026', '2026-03-02'],
    ['18/11 de', '2026-11-18'],
    ['11/18 in your notation', '2026-11-18'],
    ['12.11 tarihinde', '2026-11-12'],
    ['18-11-2026', '2026-11-18'],
    ['5.11.26', '2026-11-05'],
    ['March 2nd', '2026-03-02'],
    ['Nov 12, 2026', '2026-11-12'],
    ['12th of November', '2026-11-12'],
    ['on the 12th', '2026-11-12'],
    ['kasımın 12sinde', '2026-11-12'],
    ["ayın 12'sinde", '2026-11-12'],
    ["geçen ayın 3'ünde", '2026-10-03'],
    ['18-19 Kasım', '2026-11-18..2026-11-19'],
    ['18 and 19 November', '2026-11-18..2026-11-19'],
    ['31 Kasım', null],
    ['32.01.2026', null],
  ])('%s → %s', (text, want) => expect(firstIn(text)).toBe(want))
})

describe('days of the week and days before today', () => {
  it.each([
    ['last Tuesday', '2026-11-17'],
    ['on Tuesday', '2026-11-17'],
    ['salı günü beş saat', '2026-11-17'],
    ['geçen perşembe', '2026-11-19'],
    ['gecen persembe butun gun', '2026-11-19'],
    ['geçen hafta salı', '2026-11-10'],
    ['Tuesday last week', '2026-11-10'],
    ['pazar günü', '2026-11-15'],
    ['bu pazar', '2026-11-22'],
    ['dün', '2026-11-21'],
    ['dünkü kesinti', '2026-11-21'],
    ['yesterday', '2026-11-21'],
    ['evvelsi gün', '2026-11-20'],
    ['the day before yesterday', '2026-11-20'],
    ['bugün', '2026-11-22'],
    ['this morning', '2026-11-22'],
    ['5 gün önce', '2026-11-17'],
    ['beş gün önce', '2026-11-17'],
    ['a week ago', '2026-11-15'],
    ['two weeks ago', '2026-11-08'],
    ['iki hafta önce', '2026-11-08'],
    ['üstünden üç dört hafta geçti', '2026-10-25..2026-11-01'],
    ['3-4 hafta önce', '2026-10-25..2026-11-01'],
    ['a month ago', '2026-10-23'],
    ['geçen hafta', '2026-11-09..2026-11-21'],
    ['last week', '2026-11-09..2026-11-21'],
    ['hafta sonu', '2026-11-21..2026-11-22'],
    ['geçen ay', '2026-10-01..2026-10-31'],
    ['last month', '2026-10-01..2026-10-31'],
    ["Ağustos'ta", '2026-08-01..2026-08-31'],
    ['in August', '2026-08-01..2026-08-31'],
  ])('%s → %s', (text, want) => expect(firstIn(text)).toBe(want))
})

describe('hours', () => {
  it.each([
    ['12 Kasım günü 02.10 ile 05.35 arasında', at('2026-11-12', '02:10')],
    ['3 Nov 14:00', at('2026-11-03', '14:00')],
    ['12 November 2026, 02:10 to 05:35', at('2026-11-12', '02:10')],
    ['Nov 12th from 2 am to 5 am', at('2026-11-12', '02:00')],
    ['yesterday at 3pm', at('2026-11-21', '15:00')],
    ["dün akşam 9'da", at('2026-11-21', '21:00')],
    ["dün gece 3'te", at('2026-11-22', '03:00')],
    ['cuma gecesi 02:00', at('2026-11-21', '02:00')],
    ['Pazar günü sabah 9', at('2026-11-15', '09:00')],
    ['2 gün önce saat 14:30', at('2026-11-20', '14:30')],
    ['around 4 in the morning yesterday', at('2026-11-21', '04:00')],
    ['on November 18 at 09:15 UTC', at('2026-11-18', '12:15')],
    ['2026-11-12T02:10Z', at('2026-11-12', '05:10')],
    ['2026-11-12T02:10:00+03:00', at('2026-11-12', '02:10')],
    ['3 saat önce', at('2026-11-22', '07:00')],
    ['yarım saat önce', at('2026-11-22', '09:30')],
    ['bir buçuk saat önce', at('2026-11-22', '08:30')],
    ['2h 5m ago', at('2026-11-22', '07:55')],
    ['yesterday at 14h', at('2026-11-21', '14:00')],
    ['14:30 on 12 November', at('2026-11-12', '14:30')],
  ])('%s → %s', (text, want) => expect(firstIn(text)).toBe(want))
})

describe('since when, and it goes on', () => {
  it.each([
    ['3 saattir kapalı', `${at('2026-11-22', '07:00')}+`],
    ['iki gündür', '2026-11-20+'],
    ["3 sa 20 dk'dır kapalı", `${at('2026-11-22', '06:40')}+`],
    ['been down for 4h20m', `${at('2026-11-22', '05:40')}+`],
    ['yarım saattir', `${at('2026-11-22', '09:30')}+`],
    ['since 02:50', `${at('2026-11-22', '02:50')}+`],
    ['since 14:00', `${at('2026-11-21', '14:00')}+`],
    ["Bugün 08:00'den beri", `${at('2026-11-22', '08:00')}+`],
    ["bu sabah 07.40'tan itibaren", `${at('2026-11-22', '07:40')}+`],
    ['sabahtan beri', '2026-11-22+'],
    ['dünden beri', '2026-11-21+'],
    ['since Monday', '2026-11-16+'],
    ['pazartesiden beri', '2026-11-16+'],
    ['been down for 3 hours', `${at('2026-11-22', '07:00')}+`],
    ['for the last two days', '2026-11-20+'],
    ["14'ten beri", `${at('2026-11-21', '14:00')}+`],
  ])('%s → %s', (text, want) => expect(firstIn(text)).toBe(want))
})

describe('how long is not at what hour', () => {
  it.each([
    ['dün 4h20m kapalı kaldı', '2026-11-21'],
    ['dün 3 sa 20 dk kesinti oldu', '2026-11-21'],
    ['dün 3 saat 20 dakika kapalıydı', '2026-11-21'],
    ['yesterday it was down for 4h', '2026-11-21'],
    ['a 1h 30m outage yesterday', '2026-11-21'],
    ['12 Kasım günü 2:30 saat erişemedik', '2026-11-12'],
    ['4h20m', null],
    ['3 sa 20 dk sürdü', null],
    ['son 1 saat önemli', null],
  ])('%s → %s', (text, want) => expect(firstIn(text)).toBe(want))
})

describe('since when, however loosely', () => {
  it.each([
    'dünden beri', "14:05'te koptu", '14.05 sularında durdu', 'it stopped at 14:05', 'saatlerdir yok', 'bir süredir gitmiyor',
    'az önce durdu', 'gece yarısından beri', 'öğlenden beri', 'güncellemeden beri', 'son 2 saat', '3 sa 20 dk oldu',
    'for two hours', 'for the last hour', 'for days now', 'since the update', 'since midnight', 'all morning', 'a while ago',
  ])('%s', text => expect(tellsWhen(text, now)).toBe(true)) // biome-ignore format: a list
  it.each(['mailler gitmiyor', 'mail does not arrive', 'since we pay for it, fix it', 'bizden önemli', ''])(
    'not: %s',
    text => expect(tellsWhen(text, now)).toBe(false),
  )
})

describe('numbers that are no times', () => {
  it.each([
    '%99.95 garantisi 24/7',
    'fatura 2026-10442',
    '1.140 TL',
    '2.500,00 TL ödedik',
    'sürüm 8.2',
    'PHP 7.4.33',
    '203.0.113.5',
    'pazaryeri entegrasyonu',
    'T-003118',
    '7 saat kapalı kaldı',
    'it was down for 3 hours',
    'market place',
    'may I ask',
    '',
  ])('%s', text => expect(firstIn(text)).toBeNull())
})
