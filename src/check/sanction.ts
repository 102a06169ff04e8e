import type { Stage } from '../stage.ts'
import { saidIn } from './conduct.ts'
import { consequence } from './standing.ts'

/** What was said, and what follows from it (A4.1, A7). The request in the same message is still heard. */
export const conduct: Stage = {
  name: 'conduct',
  decide(message, dossier, situation, policy, soFar) {
    const { level, kind, rows } = saidIn(soFar.reading, policy.conduct, soFar.heard ?? undefined)
    if (level === 0) return { trail: rows }
    const { rules, heard } = policy.conduct
    const rule = [...rules, ...heard].find(one => one.id === rows[0]!.rule)!
    const done = { level, kind: 'conduct' as const, said: kind, rule, evidence: rows[0]!.evidence, ticket: null }
    const { action, events, notices, trail } = consequence(done, dossier, { message, soFar, situation, policy })
    return { found: { conduct: { level, action }, events, notices }, trail: [...rows, ...trail] }
  },
}
