/** Reasons are stored in English and shown in the reader's language, with what was filled in. */
import { describe, expect, test } from 'vitest'
import { filled, placeholder } from '../../src/filled.ts'
import type { Policy } from '../../src/policy/policy.ts'
import { evidenceFor, reasonFor, reasonIn } from '../../src/web/console/reasons.ts'
import { policy } from './pages.ts'

const rule = (id: string, tr: string, en: string) => ({ id, article: 'G3', because: { tr, en } })
const some = {
  one: { a: rule('a.plain', 'Düz.', 'Plain.') },
  two: new Map([
    [
      'b',
      rule(
        'b.filled',
        '{object}: {minutes} dakikada {n} ileti (en çok {most}).',
        '{n} messages in {minutes} minutes about {object} (most {most}).',
      ),
    ],
  ]),
  four: rule('d.counted', '{n} denemede {m} kod.', '{m code|codes} in {n try|tries}.'),
  three: [rule('c.span', '{left} içinde.', 'Within {left}.')],
} as unknown as Policy

test.each([
  ['a.plain', 'Plain.', 'Düz.'],
  ['b.filled', '12 messages in 60 minutes about a (b) [c] (most 10).', 'a (b) [c]: 60 dakikada 12 ileti (en çok 10).'],
  ['c.span', 'Within 24h.', '24 sa içinde.'],
  ['d.counted', '1 code in 3 tries.', '3 denemede 1 kod.'],
  ['d.counted', '2 codes in 1 try.', '1 denemede 2 kod.'],
  ['a.plain', 'In words of an older version.', 'In words of an older version.'],
  ['z.unknown', 'Of a rule that is gone.', 'Of a rule that is gone.'],
])('%s: %s', (id, because, turkish) => {
  expect(reasonFor(some, { rule: id, because }, 'tr')).toBe(turkish)
  expect(reasonFor(some, { rule: id, because }, 'en')).toBe(because)
})

test('words that were stored without their rule are found by what they say', () => {
  expect([reasonIn(some, 'Düz.', 'en'), reasonIn(some, 'Plain.', 'tr'), reasonIn(some, 'Başka.', 'en')]).toEqual([
    'Plain.',
    'Düz.',
    'Başka.',
  ])
})

test('so are those with something filled in, in either language', () => {
  expect([
    reasonIn(some, 'a: 60 dakikada 12 ileti (en çok 10).', 'en'),
    reasonIn(some, '12 messages in 60 minutes about a (most 10).', 'tr'),
    reasonIn(some, 'Within 24h.', 'tr'),
  ]).toEqual(['12 messages in 60 minutes about a (most 10).', 'a: 60 dakikada 12 ileti (en çok 10).', '24 sa içinde.'])
})

test('what an adapter said inside a reason is told too', () => {
  const { because, id } = policy.identity.proven
  const stored = because.en.replace('{how}', 'From of a request that Twilio signed')
  expect(reasonFor(policy, { rule: id, because: stored }, 'tr')).toBe(
    because.tr.replace('{how}', 'Twilio’nun imzaladığı istekte gönderen numara'),
  )
})

describe('evidence', () => {
  test.each([
    ['response 2026-11-23T08:28:33.896+03:00', 'ilk yanıt 23 Kasım 2026 08:28', 'response 23 November 2026 08:28'],
    ['critical', 'Kritik', 'Critical'],
    ['starter', 'Başlangıç', 'Starter'],
    ['form', 'destek bileti', 'tickets'],
    ['açılmıyor', 'açılmıyor', 'açılmıyor'],
  ])('%s', (text, turkish, english) => {
    expect(evidenceFor(policy, text, 'tr')).toBe(turkish)
    expect(evidenceFor(policy, text, 'en')).toBe(english)
  })
})

test('every rule of ours is said in Turkish', () => {
  const named = (words: string) =>
    filled(words, Object.fromEntries([...words.matchAll(placeholder)].map(([, name = '']) => [name, `<${name}>`])))
  const wrong: string[] = []
  const seen = new Set<unknown>()
  let count = 0
  const look = (value: unknown) => {
    if (typeof value !== 'object' || value === null || seen.has(value) || ArrayBuffer.isView(value)) return
    seen.add(value)
    const { id, because } = value as { id?: string; because?: { tr: string; en: string } }
    if (typeof id === 'string' && because?.tr) {
      count++
      const said = reasonFor(policy, { rule: id, because: named(because.en) }, 'tr')
      if (said !== named(because.tr)) wrong.push(`${id}: ${said}`)
    }
    for (const one of value instanceof Map ? value.values() : Object.values(value)) look(one)
  }
  look(policy)
  expect(count).toBeGreaterThan(200)
  expect(wrong).toEqual([])
})
