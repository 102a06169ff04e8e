import { describe, expect, it } from 'vitest'
import { creditClaimOf } from '../../src/decide/credit-claim.ts'
import { read } from '../../src/policy/read.ts'
import { rules } from './rules.ts'

/** A Sunday, ten in the morning. */
const now = Date.parse('2026-11-22T10:00:00+03:00')
const claimIn = (text: string, at = now) => creditClaimOf({ reading: read(text), at }, rules).claim

describe('claims in time', () => {
  it.each([
    ['20 Kasım günü 3 saat kapalı kaldık, hizmet kredisi tanımlanmasını rica ederiz', '2026-11-20'],
    ['Salı günü beş saat kapalıydık, garantiniz neyse o kredi hesabıma geçecek', '2026-11-17'],
    ['dün gece site 4 saat çöktü, SLA kredimizi yansıtın lütfen', '2026-11-21'],
    ['kredi istiyorum 18 kasimda site gitti 6 saat', '2026-11-18'],
    ['15 Kasım kesintisi için telafi talep ediyoruz', '2026-11-15'],
    ['We were offline on 19 November from 14:00, please apply the service credit', '2026-11-19T14:00:00+03:00'],
    ['I want compensation for the outage on Friday', '2026-11-20'],
    ['Our store was down yesterday for 3 hours. How do I claim the SLA credit for it?', '2026-11-21'],
    ['please credit us for the downtime last Thursday', '2026-11-19'],
    ['perşembe günü bütün gün site kapalıydı zararımızı nakit olarak istiyoruz', '2026-11-19'],
    ['uptime garantisinin karşılığını istiyoruz, 5 gün önce 8 saat erişilemedi', '2026-11-17'],
    ['Under our 99.99% guarantee we request the credit for the interruption of 16 November', '2026-11-16'],
  ])('%s', (text, outage_at) => expect(claimIn(text)).toEqual({ outage_at, within_window: true, article: 'G5' }))
})

describe('claims that come too late', () => {
  it.each([
    ['24 Ekimde sitem 7 saat kapalı kalmıştı, kesinti süresi kadar kredi alabilir miyim', '2026-10-24'],
    [
      '12 Kasım günü 02.10 ile 05.35 arasında erişilemez durumdaydık, hizmet kredisinin tanımlanmasını talep ederiz',
      '2026-11-12T02:10:00+03:00',
    ],
    ['Two weeks ago our site was down for a day. I would like the credit.', '2026-11-08'],
    ['geçen ay site iki gün kapalıydı, kredi istiyoruz', null],
    ['We were down in August and want our SLA credit', null],
    ['14 Kasım kesintisi için hizmet kredisi istiyorum', '2026-11-14'],
    ['3 hafta önce çöktünüz, tazminat istiyorum', '2026-11-01'],
  ])('%s', (text, outage_at) => expect(claimIn(text)).toEqual({ outage_at, within_window: false, article: 'G5' }))
})

describe('the seventh day', () => {
  const text = '15 Kasım kesintisi için hizmet kredisi istiyorum'
  it('still counts to its last minute', () => {
    expect(claimIn(text, Date.parse('2026-11-22T23:59:00+03:00'))?.within_window).toBe(true)
  })
  it('is over with the eighth', () => {
    expect(claimIn(text, Date.parse('2026-11-23T00:01:00+03:00'))?.within_window).toBe(false)
  })
})

describe('claims without a day', () => {
  it('an outage that goes on lies within', () => {
    expect(claimIn('7 saattir kapalıyız, garantinin karşılığını kredi olarak yazın')).toMatchObject({
      within_window: true,
    })
    expect(
      creditClaimOf({ reading: read('7 saattir kapalıyız, kredi olarak yazın'), at: now }, rules).rows[0]?.rule,
    ).toBe('credit-claim.ongoing')
  })
  it('no time at all counts as within, and the trail says so', () => {
    const { claim, rows } = creditClaimOf(
      { reading: read('Site çöktüğü için hizmet kredisi istiyorum'), at: now },
      rules,
    )
    expect(claim).toEqual({ outage_at: null, within_window: true, article: 'G5' })
    expect(rows).toMatchObject([{ rule: 'credit-claim.undated', article: 'G5' }])
  })
})

describe('no claim', () => {
  it.each([
    'kredi kartımdan iki kere çekim yapılmış, birini iade edin',
    'My card was charged twice, please refund one',
    'kredi kartımla ödeme yapamıyorum, site açılmıyor',
    'Site kapalı, lütfen bakın',
    'The site has been down since 9, please help',
    'SLA garantiniz nedir, hangi pakette kaç',
    'What uptime do you guarantee on Premium?',
    'SMS kredisi yüklemek istiyorum',
    'iade talebim onaylanmıştı 9 gün oldu kartıma hâlâ geçmedi',
    'fatura düzeltmesi istiyorum',
    'Please send me a credit note for invoice 2026-10442',
    'hesabıma bakiye yükledim görünmüyor',
    'site dün kapalıydı şimdi açık, teşekkürler',
    'I would like a refund of my domain order',
    'credit card declined while renewing, can I pay by wire?',
    'panel dün gitti geldi, bilginize',
  ])('%s', text => expect(claimIn(text)).toBeNull())
})
