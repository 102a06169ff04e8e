/** The model as one more sign of conduct (rules/conduct/heard.yaml): it may find what no word says, and doubt what words say alone. */
import { expect, test } from 'vitest'
import { saidIn } from '../../src/check/conduct.ts'
import { hear } from '../../src/decide/hear.ts'
import { compilePolicy } from '../../src/policy/policy.ts'
import { read } from '../../src/policy/read.ts'
import { shipped } from '../policy/shipped.ts'

const policy = compilePolicy(shipped)

function levels(text: string) {
  const reading = read(text)
  const alone = saidIn(reading, policy.conduct)
  const heard = saidIn(reading, policy.conduct, hear(reading, policy))
  return { alone: alone.level, heard: heard.level, rule: heard.rows[0]!.rule }
}

test.each([
  ['Perhaps ask a child at your place to read my ticket aloud to you slowly.'],
  ['Orada bu işten anlayan bir Allahın kulu kaldıysa ona da çay molası verdiniz herhalde.'],
])('contempt without a word for it: %s', text => {
  expect(levels(text)).toEqual({ alone: 0, heard: 1, rule: 'conduct.heard-contempt' })
})

test.each([
  [
    'The form on our contact page sends nothing since the update. Perhaps ask a clever child at your place to read my ticket aloud to you slowly.',
  ],
  [
    'Merhaba, sitemizin iletişim formu pazartesiden beri çalışmıyor. Ekranda hata yazıyor, müşteriler arıyor. Orada bu işten anlayan bir Allahın kulu kaldıysa ona da çay molası verdiniz herhalde. Kayıtlara bakar mısınız?',
  ],
])('contempt in one sentence of many: %s', text => {
  expect(levels(text).heard).toBe(1)
})

test.each([
  ['T-000001'],
  ['T-009930 acil'],
  ['site çöktü'],
  ['anyone there'],
  ['Merhaba, sitemiz bir saattir açılmıyor, müşteriler arıyor, çok zor durumdayız, lütfen yardım edin.'],
  ['I am really disappointed: this is the third outage this month and I shall ask my lawyer what the contract says.'],
  ['The process keeps getting killed by the OOM killer and the slave database lags behind the master.'],
])('nobody is sanctioned for %s', text => {
  expect(levels(text).heard).toBe(0)
})

test.each([
  [
    'You charged us 20 euros twice; we sent the second 20 euros to the museum in return for the tickets, so please credit it.',
  ],
  ['Our invoice says 40 euros, the contract says 30 euros; kindly correct it before noon and send it in return.'],
  ['Abimle ortağız; benim onayım olmadan hesapta değişiklik yapılmasın lütfen, sözleşmenin bir örneği ekte duruyor.'],
])('words that rules alone would hold against the sender, and the model doubts: %s', text => {
  expect(levels(text)).toEqual({ alone: 3, heard: 0, rule: 'conduct.doubted' })
})

test.each([
  ['Bu akşam ofisinize gelip hepinizi öldüreceğim, sunucu hâlâ kapalı ve kimse telefona bakmıyor.', 3],
  [
    'Hello, the contact form on our site gives an error since Monday. It is the page for wholesale customers. We tried two browsers. Please check the logs for us. Nobody here knows what changed. You are lying thieving scumbags, all of you.',
    2,
  ],
  ['yarın ofisinize gelip hepinizi öldüreceğim', 3],
])('what is said in earnest is not doubted, whatever stands around it: %s', (text, level) => {
  expect(levels(text)).toMatchObject({ alone: level, heard: level })
})

test('a rule that is not `doubted`, such as the operator’s own, stands whatever the model makes of it', () => {
  const own = `rules:\n  - { id: conduct.own, article: A4.1, level: 1, kind: own, when: [own-word], because: { tr: Yasak., en: Forbidden. } }\nclasses:\n  own-word: [wholesale]\n`
  const { conduct } = compilePolicy({ ...shipped, 'conduct/own.yaml': own })
  const reading = read(
    'Hello, could you tell me which page of our site is for wholesale customers and who may edit it?',
  )
  expect(saidIn(reading, conduct, hear(reading, policy))).toMatchObject({ level: 1, kind: 'own' })
})
