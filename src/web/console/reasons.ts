/**
 * The reason of a trail row in the reader's language. Rows are stored in English; the rule in force says the same in
 * Turkish, and what was filled in is read back from the English words. Where the rule has changed since, the row stands as
 * it was stored.
 */
import type { TrailRow } from '../../decision.ts'
import { filled, placeholder } from '../../filled.ts'
import { formatTime } from '../../local-time.ts'
import type { Language } from '../../message.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Rule } from '../../policy/rule.ts'
import { told } from './told.ts'

export function reasonFor(policy: Policy, { rule, because }: Pick<TrailRow, 'rule' | 'because'>, language: Language) {
  if (language === 'en') return because
  const known = rulesOf(policy).get(rule)
  return (known && saidAgain(known.because.en, known.because.tr, because, inTurkish)) ?? because
}

/** The same for words that were stored without their rule, in whatever language their reader had. */
export function reasonIn(policy: Policy, stored: string, language: Language): string {
  const all = [...rulesOf(policy).values()].map(({ because }) => because)
  if (all.some(because => because[language] === stored)) return stored
  const [other, value] = language === 'tr' ? (['en', inTurkish] as const) : (['tr', (said: string) => said] as const)
  for (const because of all) {
    const said = saidAgain(because[other], because[language], stored, value)
    if (said !== null) return said
  }
  return stored
}

/** Codes and instants are stored as programs write them. */
export function evidenceFor(policy: Policy, text: string, language: Language): string {
  const { priority, channel, package: packages } = (language === 'tr' ? policy.wordingTr : policy.wordingEn).words
  const names: Record<string, string> = { ...priority, ...channel, ...packages }
  if (Object.hasOwn(names, text)) return names[text] ?? text
  const dated = text.replace(/\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(\.\d+)?(Z|[+-]\d\d:\d\d)/g, instant =>
    formatTime(Date.parse(instant), language),
  )
  if (language === 'en') return dated
  return told(dated, language)
    .replace(/^response /, 'ilk yanıt ')
    .replace(/^resolution /, 'çözüm ')
}

/** What `from` says with values filled in, as `to` says it; null where it is not what it says. */
function saidAgain(from: string, to: string, stored: string, value: (text: string) => string): string | null {
  const places = [...from.matchAll(placeholder)]
  let shape = ''
  let last = 0
  for (const { 0: whole, 2: one, 3: many, index } of places) {
    shape += `${literal(from.slice(last, index))}(.*?)${one && many ? ` (?:${literal(one)}|${literal(many)})` : ''}`
    last = index + whole.length
  }
  const found = new RegExp(`^${shape}${literal(from.slice(last))}$`, 's').exec(stored)
  if (!found) return null
  return filled(to, Object.fromEntries(places.map(([, name = ''], i) => [name, value(found[i + 1] ?? '')]).reverse()))
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** "24h" → "24 sa", and what adapters said. */
const inTurkish = (value: string): string =>
  told(value, 'tr').replace(
    /^(\d+)(min|m|h|d)$/,
    (_, n: string, unit: string) => `${n} ${{ min: 'dk', m: 'dk', h: 'sa', d: 'gün' }[unit]}`,
  )

const known = new WeakMap<Policy, Map<string, Rule>>()

function rulesOf(policy: Policy): Map<string, Rule> {
  const rules = known.get(policy) ?? rulesIn(policy)
  known.set(policy, rules)
  return rules
}

/** Every file keeps its rules in a shape of its own; a rule is told by its id and its words. */
function rulesIn(policy: Policy): Map<string, Rule> {
  const rules = new Map<string, Rule>()
  const seen = new Set<unknown>()
  const look = (value: unknown) => {
    if (typeof value !== 'object' || value === null || seen.has(value) || ArrayBuffer.isView(value)) return
    seen.add(value)
    const { id, because } = value as Partial<Rule>
    if (typeof id === 'string' && because?.tr && because.en) rules.set(id, value as Rule)
    for (const one of value instanceof Map ? value.values() : Object.values(value)) look(one)
  }
  look(policy)
  return rules
}
