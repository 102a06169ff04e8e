import { expect, test } from 'vitest'
import { signsOf } from '../../src/decide/signs.ts'
import { read } from '../../src/policy/read.ts'
import { policy } from './policy.ts'

const signsIn = (text: string) => signsOf(read(text), policy.concepts).signs

test.each([
  // words, present, absent
  ['Sitemiz sabahtan beri açılmıyor', 'site.down', 'site.works'],
  ['sitem acilmiyo', 'site.down', 'it.down'],
  ['Site çalışıyor ama mail gelmiyor', 'mail.down', 'site.down'],
  ['The website is fine but nobody can reach the control panel', 'panel.down', 'site.down'],
  ['the site isn’t working', 'site.down', 'site.works'],
  ['the site is not up', 'site.down', 'site.works'],
  ['ne site ne mail çalışıyor', 'site.down', 'site.works'],
  ['neither the site nor mail works', 'mail.down', 'mail.works'],
  ['sunucu ayakta değil', 'server.down', 'server.works'],
  ['Site kapalıydı, şimdi düzeldi', 'fixed', 'site.down'],
  ['The site was down last night', 'site.over', 'site.down'],
  ['dün düzelmişti, site yine kapandı', 'site.down', 'site.over'],
  ['sunucuda sorun yok', 'server.works', 'server.down'],
  ['Nothing is broken', 'works', 'down'],
  ['please take the site offline', 'site', 'site.down'],
  ['The form on our website is broken', 'part.down', 'site.down'],
  ['the only part of the website that does not work', 'part.down', 'site.down'],
  ['example-shop.com açılmıyor', 'site.down', 'mail.down'],
  ['mail.example-shop.com açılmıyor', 'mail.down', 'site.down'],
  ['the switch costs 500 dollars', 'asks-price', 'down'],
  ['the site isn’t down', 'site.works', 'site.down'],
  ['site kapalı değil', 'site.works', 'site.down'],
  ['mailler üç gündür yok', 'mail.down', 'mail.works'],
  ['çözüldü diye kapatmışsınız, site kapalı', 'site.down', 'fixed'],
  ['site kapalı diye yazmıştım, şimdi düzelmiş', 'fixed', 'site.down'],
  ['dosya yükleyemiyorum', 'cannot-do', 'site.down'],
  ['site 500 hatası veriyor', 'site.down', 'site.works'],
  // A place is not what fails; what was just said to work is not what fails either.
  ['panelde veritabanı ekranı kapalı', 'database.down', 'panel.down'],
  ['sunucudan 587 portu kapalı', 'down', 'server.down'],
  ['sunucudan cevap yok', 'server.down', 'it.down'],
  ['I changed PHP in the panel and now there is a white screen', 'it.down', 'panel.down'],
  ['Site açılıyor, bir tek mesaj gönderemiyorum', 'it.down', 'site.down'],
  ['posta sunucunuz cevap vermiyor', 'mail.down', 'server.down'],
  ['half of the site returns 404', 'part.down', 'site.down'],
  ['site kurucu düğmesi çalışmıyor', 'part.down', 'site.down'],
  ['sitemap.xml 403 veriyor', 'part.down', 'site.down'],
  ['site sahibine ulaşamıyorum', 'someone.down', 'site.down'],
  ['yayın sürüyor ama sunucuya giremiyorum', 'hosted.works', 'hosted.down'],
  // What may be, is asked or is wished for is not so.
  ['will the site be offline while you move it', 'site', 'site.down'],
  ['mod_rewrite sunucuda kapalı mı', 'server', 'down'],
  ['the site must come back', 'site', 'fixed'],
  ['it died and has not come back', 'down', 'fixed'],
  ['write to me once the site is back', 'goes-on', 'fixed'],
  // How it was.
  ['site kapalı diye yazmıştım', 'site.over', 'site.down'],
  ['pazartesi site yarım gün gitti', 'site.over', 'site.down'],
  ['site iki saat önce gitti', 'site.down', 'site.over'],
  // Words that only look like a state.
  ['sitem aramada ikinci sayfadan dördüncüye düştü', 'site', 'site.down'],
  ['iyi günler mailler gelmiyor', 'mail.down', 'mail.works'],
  ['the shop manager stood down', 'site', 'site.down'],
  ['siteye giremiyoruz ne evden ne ofisten, mail açılıyor', 'mail.works', 'mail.down'],
  ['kimsenin maili gelmiyor', 'all-of-it', 'mail.works'],
  ['gündüz hiç yok', 'down', 'everything.down'],
  ['sunucu yedekleri durmuş', 'backup.down', 'server.down'],
  ['siteden hiç müşteri gelmiyor', 'it.down', 'site.down'],
  ['sitemizle bir derdimiz yok, panel kapalı', 'panel.down', 'site.down'],
  ['the site isn’t slow', 'site', 'slow'],
])('%s → %s, not %s', (text, present, absent) => {
  const signs = signsIn(text)
  expect([...signs.keys()]).toContain(present)
  expect([...signs.keys()]).not.toContain(absent)
})

test('a sign carries the words as written', () => {
  expect(signsIn('Merhaba, Sitemiz iki gündür AÇILMIYOR lütfen bakın').get('site.down')).toEqual([
    'Sitemiz iki gündür AÇILMIYOR',
  ])
})

test('words that only say that something works are set aside', () => {
  const reading = read('Site çalışıyor, mail gelmiyor')
  expect([...signsOf(reading, policy.concepts).aside]).toEqual([0, 1])
})

test.each(['site kapalı ', 'panelde kapalı ', 'ne site ne mail çalışıyor ', 'sitemiz '])(
  '100 kB of "%s" in one clause takes no longer than it should',
  words => {
    const reading = read(words.repeat(100_000 / words.length))
    const started = performance.now()
    signsOf(reading, policy.concepts)
    expect(performance.now() - started).toBeLessThan(400)
  },
)
