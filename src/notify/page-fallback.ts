/** A page that reached nobody becomes a word to the supervisor: an outage is always heard (docs/design.md: 10; G8). */
import type { Notice } from '../decision.ts'
import { tellStaff } from '../open/owe.ts'
import type { Policy } from '../policy/policy.ts'
import type { Situation } from '../situation.ts'

const pages = ['page', 'page-escalated', 'incident-page']

/** Words owed in place of a notice that was given up, or null. `policy` is asked each time: rules may be published. */
export function pageFallback(situation: Pick<Situation, 'desk'>, policy: () => Policy) {
  return ({ kind, ticket }: { kind: string; ticket: string | null }): Notice | null => {
    if (!pages.includes(kind) || !ticket) return null
    return tellStaff({
      policy: policy(),
      situation: situation as Situation,
      to: 'supervisor',
      kind: 'supervisor-page-unanswered',
      values: { ticket },
      ticket,
    })
  }
}
