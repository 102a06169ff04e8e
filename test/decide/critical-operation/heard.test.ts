/** The model as one more sign for critical operations: it adds to rules, speaks where they are silent, and overrules no operator. */
import { expect, test } from 'vitest'
import { criticalOperationOf } from '../../../src/decide/critical-operation.ts'
import { hear } from '../../../src/decide/hear.ts'
import { compilePolicy } from '../../../src/policy/policy.ts'
import { read } from '../../../src/policy/read.ts'
import { shipped } from '../../policy/shipped.ts'

const policy = compilePolicy(shipped)

function decided(text: string, under = policy, isHeard = true) {
  const reading = read(text)
  const { judgement } = hear(reading, under)
  const { operation, rows } = criticalOperationOf(isHeard ? { reading, judgement } : { reading }, under)
  return [operation, rows[0]!.rule]
}

test('where rules find nothing, the model may be sure enough', () => {
  const text = 'Parayı bana değil, ablamın bankasına yollayıverin, numarası aşağıda.'
  expect(decided(text, policy, false)).toEqual([null, 'critical-operation.none'])
  expect(decided(text)).toEqual(['refund-redirect', 'critical-operation.heard'])
})

test.each([
  ['transfer kodu nedir, ne işe yarar', null],
  ['How long does a change of name servers take to show everywhere?', null],
  ['MX kaydını mail.ornek.example olarak değiştirin lütfen', 'dns-change'],
  ['Please send the EPP code of bramble.example to me', 'transfer-code'],
])('what rules know well is as they say: %s', (text, operation) => {
  expect(decided(text)[0]).toBe(operation)
  expect(decided(text, policy, false)[0]).toBe(operation)
})

test.each([
  'Bir alan adının transfer kodunu panelden nasıl alabilirim?',
  'How can I get the EPP code of my domain?',
  'Is it possible to reset my panel password myself?',
  'MX kaydını panelden kendim ekleyebilir miyim?',
  'What do you need from me to change the owner of a domain?',
  'İade başka bir hesaba yapılabiliyor mu?',
  'What happens to my mails if I delete the account?',
  'Kayıtlı e-posta adresimi nereden değiştirebilirim?',
  'How do I give my developer SSH access?',
  'Transfer kodu olmadan alan adı taşınır mı?',
])('however sure the model is, asking about it is not asking for it: %s', text => {
  expect(decided(text)[0]).toBeNull()
})

test('where rules see that it is not wanted, the model must be surer still', () => {
  const text =
    'Panel şifremi dün sıfırladınız, yeniden sıfırlama istemiyorum, ama yeni şifre ile giremiyorum, nedir sebebi?'
  const { heard, ...others } = policy.criticalOperation
  const deaf = { ...policy, criticalOperation: { ...others, heard: heard && { ...heard, unwanted: 0 } } }
  expect(decided(text)).toEqual([null, 'critical-operation.only-about'])
  expect(decided(text, deaf)).toEqual(['password-reset', 'critical-operation.heard'])
})

const own = (isDoubted: boolean) =>
  compilePolicy({
    ...shipped,
    'critical-operation/own.yaml': `operations:
  - id: critical-operation.own
    article: A4.2
    operation: account-deletion
    doubted: ${isDoubted}
    because: { tr: Bizim kural., en: Our own rule. }
    asks:
      - { object: [yurtluk*], verbs: [delete] }
    weighed: { verbs: [delete], signs: [{ points: 1, core: true, words: [yurtluk*] }] }
`,
  })
const outage =
  'Sitemiz sabahtan beri açılmıyor, 502 veriyor, müşteriler giremiyor. Önbellekteki yurtlukları silin de açılsın.'

test("an operator's own rule stands whatever the model doubts, unless it says that it may be doubted", () => {
  expect(decided(outage)).toEqual([null, 'critical-operation.none'])
  expect(decided(outage, own(false))).toEqual(['account-deletion', 'critical-operation.own'])
  expect(decided(outage, own(true))[0]).toBe(null)
})
