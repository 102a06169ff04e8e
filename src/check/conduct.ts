/**
 * What was said (A4.1, A4.3, A7): the level of one message's words, by the gravest rule that holds, and every rule that
 * does. Words that are quoted, reported of others, meant of oneself or of machines count as level 0. What follows from a
 * level is decided elsewhere.
 */
import type { ConductLevel, TrailRow } from '../decision.ts'
import type { ConductRule, ConductRules } from '../policy/files/conduct.ts'
import type { Hit, Reading } from '../policy/lexicon.ts'
import { read } from '../policy/read.ts'
import { cite } from '../policy/rule.ts'
import { contextsOf, type Holds } from './conduct-context.ts'
import { unveil } from './conduct-unveil.ts'

export interface Said {
  level: ConductLevel
  /** Kind of the gravest rule ('insult', 'threat', …), or 'clean'. */
  kind: string
  /** At least one row; the gravest first. */
  rows: TrailRow[]
}

export const said = (subject: string | null, text: string, rules: ConductRules): Said =>
  saidIn(read(subject ? `${subject}\n${text}` : text), rules)

/** The same of a text already read. */
export function saidIn(given: Reading, rules: ConductRules): Said {
  const { tokens } = given
  const reading = unveil(
    tokens.length > longest ? { ...given, tokens: tokens.slice(0, longest) } : given,
    rules.vocabulary,
  )
  const hits = Map.groupBy(rules.lexicon.find(reading), hit => hit.class)
  const holds = contextsOf(reading, hits, rules.contexts)
  const rows: TrailRow[] = []
  const excused: string[] = []
  let gravest: ConductRule | null = null
  for (const rule of rules.rules) {
    const evidence: string[] = []
    for (const name of rule.when) {
      for (const hit of hits.get(name) ?? none) {
        const verdict = judge(rule, hit, holds)
        if (verdict === 'said') evidence.push(hit.evidence)
        else if (verdict === 'excused') excused.push(hit.evidence)
      }
    }
    if (evidence.length === 0) continue
    gravest ??= rule
    rows.push(cite('conduct', rule, [...new Set(evidence)]))
  }
  if (gravest) return { level: gravest.level, kind: gravest.kind, rows }
  const row = excused.length > 0 ? cite('conduct', rules.excused, [...new Set(excused)]) : cite('conduct', rules.clean)
  return { level: 0, kind: 'clean', rows: [row] }
}

const none: readonly Hit[] = []

function judge(rule: ConductRule, hit: Hit, holds: Holds): 'said' | 'excused' | 'unmet' {
  for (const context of rule.with) if (!holds(context, hit)) return 'unmet'
  for (const context of rule.unless) if (holds(context, hit)) return 'excused'
  return 'said'
}

/** Words that are judged: forty pages. What comes after them is kept and not read. */
const longest = 20_000
