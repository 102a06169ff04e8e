/** Folds decide and evolve over a batch, in order. Pure. */
import type { Dossier } from './dossier.ts'
import { evolve, evolveSituation } from './evolve.ts'
import { type Decision, decide } from './intake.ts'
import { type Line, lineOf } from './line.ts'
import type { Message } from './message.ts'
import type { Policy } from './policy/policy.ts'
import type { Situation } from './situation.ts'

/** A message that no stage should have choked on: a bug. It is quarantined with the reason, and the others go on. */
export interface Failed {
  failed: string
}

/** Folds a batch: every message sees what the ones before it left behind. `groups` is changed in place. */
export function fold(
  batch: { delivery: number; message: Message; group: string }[],
  groups: Map<string, Dossier>,
  given: Situation,
  policy: Policy,
): { decided: ((Decision & { line: Line }) | Failed)[]; situation: Situation } {
  let situation = given
  const decided = batch.map(({ delivery, message, group }) => {
    const decision = attempt(() => decide(message, groups.get(group)!, situation, policy, delivery))
    if ('failed' in decision) return decision
    for (const event of decision.events) {
      groups.set(group, evolve(groups.get(group)!, event))
      situation = evolveSituation(situation, event)
      if (event.type === 'incident-opened')
        for (const [other, dossier] of groups) groups.set(other, evolve(dossier, event))
    }
    return { ...decision, line: lineOf(message, decision, groups.get(group)!, policy) }
  })
  return { decided, situation }
}

function attempt(work: () => Decision): Decision | Failed {
  try {
    return work()
  } catch (error) {
    return { failed: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
  }
}
