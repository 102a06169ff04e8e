/** The model as one more sign of conduct (rules/conduct/heard.yaml): it may find what no word says, and lowers nothing. */
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
  const heard = saidIn(reading, policy.conduct, hear(reading, policy).judgement)
  return { alone: alone.level, heard: heard.level, rule: heard.rows[0]!.rule }
}

test.each([
  ['I have met garden gnomes with more initiative than whoever sits at your desk today.'],
  ['ne kadar da zahmet etmişsiniz, üç satır cevap için altı saat, ellerinize taş değmesin'],
])('contempt without a word for it: %s', text => {
  expect(levels(text)).toEqual({ alone: 0, heard: 1, rule: 'conduct.heard-contempt' })
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

test('what words have found is never lowered', () => {
  expect(levels('yarın ofisinize gelip hepinizi öldüreceğim')).toMatchObject({ alone: 3, heard: 3 })
})
