/**
 * What was said (A4.1, A4.3, A7): the level of one message's words, by the gravest rule that holds, and every rule that
 * does. Words that are quoted, reported of others, meant of oneself or of machines count as level 0. Where the model is
 * sure of a graver level than any word says, the rule that lets it speak holds; where it is sure that words harm nobody,
 * rules that may be doubted do not. What follows from a level is decided elsewhere.
 */
import type { Heard } from '../decide/hear.ts'
import type { ConductLevel, TrailRow } from '../decision.ts'
import { byClass } from '../policy/by-class.ts'
import type { ConductRule, ConductRules, WordRule } from '../policy/files/conduct.ts'
import type { Hit, Reading } from '../policy/lexicon.ts'
import { read } from '../policy/read.ts'
import { cite } from '../policy/rule.ts'
import { contextsOf, type Holds } from './conduct-context.ts'
import { doubtsOf } from './conduct-doubt.ts'
import { heardIn } from './conduct-heard.ts'
import { unveil } from './conduct-unveil.ts'
import { weigh } from './conduct-weigh.ts'

export interface Said {
  level: ConductLevel
  /** Kind of the gravest rule ('insult', 'threat', …), or 'clean'. */
  kind: string
  /** At least one row; the gravest first. */
  rows: TrailRow[]
}

export const said = (subject: string | null, text: string, rules: ConductRules): Said =>
  saidIn(read(subject ? `${subject}\n${text}` : text), rules)

/** The same of a text already read; without what the model makes of it by the words of the rules alone. */
export function saidIn(given: Reading, rules: ConductRules, model?: Heard): Said {
  const { reading, hits } = wordsIn(given, rules)
  const holds = contextsOf(reading, hits, rules.contexts)
  const doubts = doubtsOf(given, hits, rules.doubt, model)
  const rows: TrailRow[] = []
  const excused: Hit[] = []
  const doubted: Hit[] = []
  let gravest: ConductRule | null = null
  for (const rule of rules.concerned(hits.keys())) {
    const { evidence, ...found } = rule.signs ? weigh(rule, hits, holds) : judge(rule, hits, holds)
    excused.push(...found.excused)
    if (evidence.length === 0) continue
    // One rule that stands is enough: the others need not be doubted.
    if (rule.doubted && !gravest && doubts(evidence)) {
      doubted.push(...evidence)
      continue
    }
    gravest ??= rule
    rows.push(cite('conduct', rule, wordsOf(evidence)))
  }
  // Words that are quoted or told of others would be heard as said.
  const isAsked = model && excused.length === 0
  const heard = isAsked ? heardIn(given, hits, model, rules) : undefined
  if (heard && heard.rule.level > (gravest?.level ?? 0)) {
    return { level: heard.rule.level, kind: heard.rule.kind, rows: [heard.row, ...rows] }
  }
  if (gravest) return { level: gravest.level, kind: gravest.kind, rows }
  return { level: 0, kind: 'clean', rows: [harmless(rules, excused, doubted)] }
}

/** Why nothing is held against the sender. */
function harmless({ clean, excused: ofOthers, doubt }: ConductRules, excused: Hit[], doubted: Hit[]): TrailRow {
  if (doubt && doubted.length > 0) return cite('conduct', doubt, wordsOf(doubted))
  return excused.length > 0 ? cite('conduct', ofOthers, wordsOf(excused)) : cite('conduct', clean)
}

const wordsOf = (hits: Hit[]) => [...new Set(hits.map(hit => hit.evidence))]

/** Veiled words opened, and every word that a rule may name, by its class. */
export function wordsIn(given: Reading, { lexicon, vocabulary }: Pick<ConductRules, 'lexicon' | 'vocabulary'>) {
  const { tokens } = given
  const reading = unveil(tokens.length > longest ? { ...given, tokens: tokens.slice(0, longest) } : given, vocabulary)
  return { reading, hits: byClass(lexicon.find(reading)) }
}

/** Words that a rule found, and words that it would have found, were they not excused. */
function judge(rule: WordRule, hits: ReadonlyMap<string, Hit[]>, holds: Holds) {
  const evidence: Hit[] = []
  const excused: Hit[] = []
  for (const name of rule.when) {
    for (const hit of hits.get(name) ?? none) {
      if (!rule.with.every(context => holds(context, hit))) continue
      const kept = rule.unless.some(context => holds(context, hit)) ? excused : evidence
      kept.push(hit)
    }
  }
  return { evidence, excused }
}

const none: readonly Hit[] = []

/** Words that are judged: forty pages. What comes after them is kept and not read. */
const longest = 20_000
