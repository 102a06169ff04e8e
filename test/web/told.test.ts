/** What adapters, outbox and desk say in English is said in Turkish on a Turkish page; words of a provider stand. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { heldBecause } from '../../src/notify/windows.ts'
import { told } from '../../src/web/console/told.ts'

test.each([
  ['From of a request that Twilio signed', 'Twilio’nun imzaladığı istekte gönderen numara'],
  ['sender id in a request that Meta signed', 'Meta imzalı istekte gönderen kimliği'],
  ['sender in a request that Meta signed', 'Meta imzalı istekte gönderen kimliği'],
  ['2 From fields', '2 ayrı From alanı var'],
  ['given up after 3 tries: no answer within 45 s', '3 denemeden sonra vazgeçildi: 45 sn içinde yanıt gelmedi'],
  ['given up after 9 tries: 503 Service Unavailable', '9 denemeden sonra vazgeçildi: 503 Service Unavailable'],
  [heldBecause({ many: 1440, withinMs: 86_400_000 }), 'bekletiliyor: sağlayıcı 24 saatte en çok 1440 ileti alıyor'],
  [heldBecause({ many: 15, withinMs: 900_000 }), 'bekletiliyor: sağlayıcı 15 dakikada en çok 15 ileti alıyor'],
  ['ayse could not be rung: the provider could not be reached', 'ayse aranamadı: sağlayıcıya ulaşılamadı'],
  ['dmarc=pass header.from=example.test', 'dmarc=pass header.from=example.test'],
  ['550 5.1.1 No such user', '550 5.1.1 No such user'],
])('%s', (english, turkish) => {
  expect([told(english, 'tr'), told(english, 'en')]).toEqual([turkish, english])
})

/** So that a new sentence of an adapter does not stand in English for want of a row. */
test.each(['sms', 'voice', 'telegram', 'whatsapp', 'meta/messaging', 'x'])('what %s says as proof has a row', name => {
  const file = name.includes('/') ? `${name}-parse` : `${name}/parse`
  const source = readFileSync(new URL(`../../adapters/${file}.ts`, import.meta.url), 'utf8')
  const said = [...source.matchAll(/'([^'\n]*(?:signed|update from|proves|hides)[^'\n]*)'/g)].map(
    ([, words = '']) => words,
  )
  expect(said.length).toBeGreaterThan(0)
  expect(said.filter(words => told(words, 'tr') === words)).toEqual([])
})
