/**
 * What was said (A4.1, A4.3, A7): the level of one message's words, by the gravest rule that holds, and every rule that
 * does. Words that are quoted, reported of others, meant of oneself or of machines count as level 0. Where the model is
 * sure of a graver level than any word says, the rule that lets it speak holds. What follows from a level is decided elsewhere.
 */
import type { Judgement } from '../decide/model/judge.ts'
import type { ConductLevel, TrailRow } from '../decision.ts'
import { byClass } from '../policy/by-class.ts'
import type { ConductRule, ConductRules, HeardRule, WordRule } from '../policy/files/conduct.ts'
import type { Hit, Reading } from '../policy/lexicon.ts'
import { read } from '../policy/read.ts'
import { cite } from '../policy/rule.ts'
import { contextsOf, type Holds } from './conduct-context.ts'
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

/** The same of a text already read; without a judgement by the words of the rules alone. */
export function saidIn(given: Reading, rules: ConductRules, judgement?: Judgement): Said {
  const { reading, hits } = wordsIn(given, rules)
  const holds = contextsOf(reading, hits, rules.contexts)
  const rows: TrailRow[] = []
  const excused: string[] = []
  let gravest: ConductRule | null = null
  for (const rule of rules.concerned(hits.keys())) {
    const { evidence, ...found } = rule.signs ? weigh(rule, hits, holds) : judge(rule, hits, holds)
    excused.push(...found.excused)
    if (evidence.length === 0) continue
    gravest ??= rule
    rows.push(cite('conduct', rule, [...new Set(evidence)]))
  }
  // Words that are quoted or told of others would be heard as said.
  const isAsked = judgement && excused.length === 0
  const heard = isAsked ? heardIn(judgement, hits.keys(), given.tokens.length, rules.heard) : undefined
  if (heard && heard.rule.level > (gravest?.level ?? 0)) {
    return { level: heard.rule.level, kind: heard.rule.kind, rows: [heard.row, ...rows] }
  }
  if (gravest) return { level: gravest.level, kind: gravest.kind, rows }
  const row = excused.length > 0 ? cite('conduct', rules.excused, [...new Set(excused)]) : cite('conduct', rules.clean)
  return { level: 0, kind: 'clean', rows: [row] }
}

/** Veiled words opened, and every word that a rule may name, by its class. */
export function wordsIn(given: Reading, { lexicon, vocabulary }: Pick<ConductRules, 'lexicon' | 'vocabulary'>) {
  const { tokens } = given
  const reading = unveil(tokens.length > longest ? { ...given, tokens: tokens.slice(0, longest) } : given, vocabulary)
  return { reading, hits: byClass(lexicon.find(reading)) }
}

/** The gravest level that the model is sure enough of. */
function heardIn(judgement: Judgement, classes: Iterable<string>, words: number, rules: readonly HeardRule[]) {
  const chances = judgement.beside('conduct', classes)
  let probability = 0
  let told = 3
  for (const rule of rules) {
    for (; told >= rule.level; told--) probability += chances[told]!
    if (probability < rule.from || words < rule.words) continue
    const evidence = judgement.strongest('conduct', String(rule.level))
    return { rule, row: cite('conduct', rule, evidence) }
  }
  return undefined
}

/** Words that a rule found, and words that it would have found, were they not excused. */
function judge(rule: WordRule, hits: ReadonlyMap<string, Hit[]>, holds: Holds) {
  const evidence: string[] = []
  const excused: string[] = []
  for (const name of rule.when) {
    for (const hit of hits.get(name) ?? none) {
      if (!rule.with.every(context => holds(context, hit))) continue
      const kept = rule.unless.some(context => holds(context, hit)) ? excused : evidence
      kept.push(hit.evidence)
    }
  }
  return { evidence, excused }
}

const none: readonly Hit[] = []

/** Words that are judged: forty pages. What comes after them is kept and not read. */
const longest = 20_000
