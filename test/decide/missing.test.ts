import { describe, expect, it } from 'vitest'
import type { Customer } from '../../src/customer.ts'
import { factsOf } from '../../src/decide/facts.ts'
import { type MissingInput, missingOf } from '../../src/decide/missing.ts'
import { pageOf } from '../../src/policy/page.ts'
import { rules } from './rules.ts'

const customer = (...domains: string[]): Customer => ({
  id: 'c-1', name: 'Kuzey Fırın', kind: 'company', package: 'standard', language: 'tr', domains, services: [], contacts: [],
}) // biome-ignore format: one literal

function askedFor(text: string, given: Partial<MissingInput>) {
  const { entities, objects } = factsOf(pageOf(text), rules)
  const input: MissingInput = {
    subject: null, text, at: Date.parse('2026-11-22T10:00:00+03:00'), kind: 'text', entities, objects, topic: 'general', priority: 'normal',
    attachments: 0, customer: null, operation: false, ...given,
  } // biome-ignore format: one literal
  return missingOf(input, rules).missing
}

describe('a website that is down', () => {
  const given = { topic: 'website-down', priority: 'critical' } as const
  it.each<[string, Partial<MissingInput>, string[]]>([
    ['sitem açılmıyor', {}, ['domain']],
    ['my site is down', {}, ['domain']],
    ['kuzeyfirin.com açılmıyor', {}, []],
    ['sunucu kapalı 203.0.113.5', {}, []],
    ['sitem açılmıyor', { customer: customer('kuzeyfirin.com') }, []],
    ['sitem açılmıyor', { customer: customer('kuzeyfirin.com', 'kuzeyfirin.net') }, ['domain']],
    ['sitem açılmıyor', { customer: customer() }, ['domain']],
    ['sitem açılmıyor', { stated: { domain: 'kuzeyfirin.com', account: null } }, []],
    ['kullanıcı: ihlamur7 site kapalı', {}, []],
    ['T-003118 hâlâ kapalı', {}, []],
  ])('%s %j → %j', (text, more, want) => expect(askedFor(text, { ...given, ...more })).toEqual(want))
})

describe('mail trouble', () => {
  const given = { topic: 'mailbox', priority: 'high' } as const
  it.each<[string, Partial<MissingInput>, string[]]>([
    ['mailler gitmiyor', {}, ['domain', 'error']],
    ['kuzeyfirin.com mailleri gitmiyor', {}, ['error', 'since']],
    ['kuzeyfirin.com mailleri dünden beri gitmiyor', {}, ['error']],
    ['kuzeyfirin.com dünden beri "Login failed" diyor', {}, []],
    ["kuzeyfirin.com mailleri 14:05'te kesildi", {}, ['error']],
    ['kuzeyfirin.com mailleri saatlerdir gitmiyor', {}, ['error']],
    ['kuzeyfirin.com mail has been dead for two hours', {}, ['error']],
    ['kuzeyfirin.com mail stopped after the update, 3 sa 20 dk oldu', {}, ['error']],
    ['mailler gitmiyor', { customer: customer('kuzeyfirin.com'), attachments: 1 }, ['since']],
    ['info@kuzeyfirin.com kutusunun şifresini sıfırlayın', { operation: true, priority: 'normal' }, []],
  ])('%s %j → %j', (text, more, want) => expect(askedFor(text, { ...given, ...more })).toEqual(want))
})

describe('never where nothing is broken', () => {
  it.each<[string, Partial<MissingInput>]>([
    ['premium paket ne kadar', { topic: 'general', priority: 'low' }],
    ['site taşıma yapıyor musunuz', { topic: 'migration', priority: 'low' }],
    ['SEO yapar mısınız', { topic: 'seo', priority: 'low' }],
    ['mail kotası nedir', { topic: 'mailbox', priority: 'low' }],
    ['logo tasarlar mısınız', { topic: 'web-development', priority: 'normal' }],
    ['phishing page at 203.0.113.5', { topic: 'abuse-report', priority: 'normal' }],
    ['ihtarname göndereceğiz', { topic: 'legal-notice', priority: 'normal' }],
    ['çok memnun kalmadım', { topic: 'complaint', priority: 'normal' }],
  ])('%s', (text, given) => expect(askedFor(text, given)).toEqual([]))
})

describe('a file without words', () => {
  it('asks for a description and nothing else', () => {
    expect(askedFor('', { attachments: 1, topic: 'website-down', priority: 'normal' })).toEqual(['description'])
    expect(askedFor('👇', { attachments: 2 })).toEqual(['description'])
  })
  it('a file with words is understood by its words', () => {
    expect(
      askedFor('dekont ektedir fatura 2026-10442', { attachments: 1, topic: 'billing', customer: customer() }),
    ).toEqual([])
  })
})

it('cites G6 or G7 for what it asks', () => {
  const { entities, objects } = factsOf(pageOf('sitem kapalı'), rules)
  const { rows } = missingOf(
    {
      subject: null,
      text: 'sitem kapalı',
      at: 0,
      kind: 'text',
      entities,
      objects,
      topic: 'website-down',
      priority: 'critical',
      attachments: 0,
      customer: null,
      operation: false,
    },
    rules,
  )
  expect(rows).toMatchObject([{ rule: 'missing.domain', article: 'G6' }])
})
