import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languageOf } from '../../src/decide/language.ts'
import { rules } from './rules.ts'

interface Line {
  why: string
  text: string
}

const lines = (name: string): Line[] =>
  readFileSync(new URL(`../../fixtures/language/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Line)

describe('Turkish', () => {
  it.each(lines('turkish'))('$why: $text', ({ text }) => expect(languageOf(text, rules).language).toBe('tr'))
})

describe('English', () => {
  it.each(lines('english'))('$why: $text', ({ text }) => expect(languageOf(text, rules).language).toBe('en'))
})

describe('where the words do not tell', () => {
  it.each([
    ['', 'en', 'en'],
    ['', 'tr', 'tr'],
    ['', null, 'tr'],
    ['???', 'en', 'en'],
    ['👍', 'en', 'en'],
    ['12345', null, 'tr'],
    ['https://kuzeyfirin.com', 'en', 'en'],
    ['ns1.kuzeyfirin.com ns2.kuzeyfirin.com', 'tr', 'tr'],
    ['panel', 'en', 'en'],
    ['SSL', 'tr', 'tr'],
  ] as const)('%j with the hint %s is %s', (text, hint, language) =>
    expect(languageOf(text, rules, hint).language).toBe(language),
  )

  it('the hint never overrides words', () => {
    expect(languageOf('sitem açılmıyor', rules, 'en').language).toBe('tr')
    expect(languageOf('my site does not open', rules, 'tr').language).toBe('en')
  })
})

it('says by which words, citing G8', () => {
  expect(languageOf('sitemiz yine açılmıyor', rules).row).toMatchObject({
    stage: 'language',
    rule: 'language.tr',
    article: 'G8',
    evidence: ['sitemiz', 'yine', 'açılmıyor'],
  })
})

const corpus = new URL('../../../shared/corpus/messages.jsonl', import.meta.url)
it.skipIf(!existsSync(corpus))('the labelled messages (skipped where ../shared/corpus is absent)', () => {
  const wrong = readFileSync(corpus, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
    .filter(
      ({ subject, text, expect: want, accept }) =>
        ![want.language, ...(accept.language ?? [])].includes(languageOf(`${subject ?? ''}\n${text}`, rules).language),
    )
  expect(wrong.map(({ id }) => id)).toEqual([])
})
