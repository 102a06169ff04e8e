import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { said } from '../../src/check/conduct.ts'
import { readRules } from '../../src/policy/load.ts'
import { compilePolicy } from '../../src/policy/policy.ts'

const rules = compilePolicy(readRules(new URL('../../rules', import.meta.url).pathname)).conduct
const judged = (text: string, subject: string | null = null) => said(subject, text, rules)

interface Labelled {
  subject?: string
  text: string
  level: number
  accept?: number[]
}

const lines = (url: URL) => readFileSync(url, 'utf8').trim().split('\n')
const labelled = (name: string): Labelled[] =>
  lines(new URL(`../../fixtures/language/${name}.jsonl`, import.meta.url)).map(line => JSON.parse(line))

function measured(cases: Labelled[]) {
  const levels = cases.map(one => ({ ...one, got: said(one.subject ?? null, one.text, rules).level as number }))
  const right = levels.filter(({ got, level, accept = [] }) => got === level || accept.includes(got))
  const grave = levels.filter(({ level }) => level >= 2)
  return {
    sanctioned: levels.filter(one => one.level === 0 && !right.includes(one)).map(({ text }) => text),
    recall: grave.filter(one => one.got >= 2 || right.includes(one)).length / grave.length,
    exact: right.length / levels.length,
  }
}

test.each<[words: string, level: number, kind: string]>([
  // Frustration, complaints, legal steps: nothing that the rules forbid.
  ['YETER ARTIK, bu nasıl rezalet, çıldıracağım!!!', 0, 'clean'],
  ['Çözülmezse tüketici hakem heyetine gideceğim', 0, 'clean'],
  ['This is unacceptable, I am leaving and you will get a bad review', 0, 'clean'],
  // What only sounds like it: terms, names, oneself, others' words.
  ['I had to kill the process, it left zombie children', 0, 'clean'],
  ['mal girişi yapıp müdüre götüreceğim, kaşar peyniri eksik', 0, 'clean'],
  ['AMK Makine olarak teklif istiyoruz', 0, 'clean'],
  ['lan kablosu takılı ama port ışığı yanmıyor', 0, 'clean'],
  ['aptal gibi yanlış klasörü sildim', 0, 'clean'],
  ["I'm an idiot, I deleted the wrong zone", 0, 'clean'],
  ['Bize "şerefsizler" yazan bir mail geldi', 0, 'clean'],
  ['We received a blackmail mail: pay or we leak your customer list', 0, 'clean'],
  ['kimseyi tehdit etmiyorum', 0, 'clean'],
  ['Yarın ofisinize gelip sözleşmeyi imzalarım', 0, 'clean'],
  ['disk doldu, eski logları silin lütfen', 0, 'clean'],
  // Level 1: belittling, slang, bombardment, knowingly wrong information.
  ['siz bu işten anlamıyorsunuz', 1, 'disrespect'],
  ['Get me someone who can read', 1, 'disrespect'],
  ['lan bakın artık şu siteye', 1, 'disrespect'],
  ['cevap gelene kadar on dakikada bir bilet açacağım', 1, 'flooding'],
  ['I lied about the outage', 1, 'falsehood'],
  // Level 2: insults and swearing however written, threats to a job, floods that lock the system.
  ['GERİZEKALI MISINIZ SİZ', 2, 'insult'],
  ['g e r i z e k a l ı l a r', 2, 'insult'],
  ['s1kt1r git', 2, 'swearing'],
  ['s.i.k.t.i.r', 2, 'swearing'],
  ['siiiiktir', 2, 'swearing'],
  ['p*ç kuruları', 2, 'swearing'],
  ['f*cking site', 2, 'swearing'],
  ['you morons', 2, 'insult'],
  ['seni işten attıracağım', 2, 'threat'],
  ["I'll get you fired", 2, 'threat'],
  ['sisteminiz kilitlenene kadar bilet yağdıracağım', 2, 'flooding'],
  // Level 3.
  ['ofisinize gelip kafanızı kırarım', 3, 'threat'],
  ['I know where you live', 3, 'threat'],
  ['ödemezseniz müşteri verilerinizi yayınlarım', 3, 'blackmail'],
  ['polis gelmeden erişim loglarını silin', 3, 'unlawful'],
  ['sahte dekont hazırladım, onaylayın', 3, 'forgery'],
  ['I paid with a stolen card', 3, 'fraud'],
  ["I'll pay you personally to skip the check", 3, 'bribe'],
  ['kadının yeri mutfak', 3, 'hate'],
  ['send me nudes', 3, 'sexual'],
])('%s → %i %s', (words, level, kind) => {
  expect(judged(words)).toMatchObject({ level, kind })
})

test.each([
  'info@siktir-git.com',
  'https://example.com/sik/amk.php?q=orospu',
  'www.fuckingexample.com açılmıyor',
  'anahtar: AMK3-F4CK-99Q1-S1KT',
  'dosya: pic_s1k7_04.jpg',
  'a.k.a. O.C. Lojistik',
  "who're you and he'll call",
])('addresses and codes say nothing: %s', text => {
  expect(judged(text).level).toBe(0)
})

test('the subject counts, and the row names rule, article and words', () => {
  expect(judged('site kapalı', 'salaklar').rows[0]).toMatchObject({
    stage: 'conduct',
    rule: 'conduct.insult',
    article: 'A4.1',
    evidence: ['salaklar'],
  })
})

test('the gravest rule comes first', () => {
  expect(judged('salaklar, kafanızı kırarım').rows.map(row => row.rule)).toEqual([
    'conduct.physical-threat',
    'conduct.insult',
  ])
})

test('words that were excused are still shown', () => {
  expect(judged('"salaklar" yazmış biri').rows).toMatchObject([{ rule: 'conduct.excused', evidence: ['salaklar'] }])
})

describe.each([
  { name: 'conduct-dev', recall: 0.95, exact: 0.95 },
  { name: 'conduct-heldout', recall: 0.9, exact: 0.9 },
])('$name', ({ name, ...least }) => {
  const { sanctioned, recall, exact } = measured(labelled(name))
  test('nobody innocent is sanctioned', () => expect(sanctioned).toEqual([]))
  test('recall from level 2 on', () => expect(recall).toBeGreaterThanOrEqual(least.recall))
  test('levels', () => expect(exact).toBeGreaterThanOrEqual(least.exact))
})

const corpus = new URL('../../../shared/corpus/messages.jsonl', import.meta.url)
test.skipIf(!existsSync(corpus))('the labelled messages (skipped without ../shared/corpus)', () => {
  const cases = lines(corpus).map(line => {
    const { subject, text, expect: want, accept } = JSON.parse(line)
    return { subject, text, level: want.conduct, accept: accept?.conduct }
  })
  const { sanctioned, recall } = measured(cases)
  expect(sanctioned).toEqual([])
  expect(recall).toBeGreaterThanOrEqual(0.95)
})

test.each([
  'a',
  'a.',
  'f*',
  '*',
  '"a ',
  '> x\n',
  'g e ',
  's.i.',
  'x@',
  'i ',
  'i will ',
  'you idiots ',
  'sizi kafanı ',
  'siktir ',
  'bile ',
  'you cant even ',
  'i will come every minute until ',
  'bravo iki günde bir tane daha, yoksa gelirim ',
])('100 kB of %j take less than 200 ms of the processor', piece => {
  const text = piece.repeat(Math.ceil(100_000 / piece.length))
  // The processor's time, best of three: other tests run beside this one.
  const spent = () => {
    const { user, system } = process.threadCpuUsage()
    return (user + system) / 1000
  }
  const times = [1, 2, 3].map(() => {
    const from = spent()
    judged(text)
    return spent() - from
  })
  expect(Math.min(...times)).toBeLessThan(200)
})
