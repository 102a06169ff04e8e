/** What a message names (G6, G7): domains, addresses, tickets, errors, accounts; and objects that tell requests apart. */
import type { Entities, TrailRow } from '../decision.ts'
import { type Page, pageOf } from '../policy/page.ts'
import type { Policy } from '../policy/policy.ts'
import { cite } from '../policy/rule.ts'
import { accountsIn } from './facts/accounts.ts'
import { domainsIn } from './facts/domains.ts'
import { errorsIn } from './facts/errors.ts'
import { ipsIn } from './facts/ips.ts'
import { objectsIn } from './facts/objects.ts'
import { ticketsIn } from './facts/tickets.ts'

export interface Facts {
  entities: Entities
  /** 'invoice:2026-10442', 'order:7741' */
  objects: string[]
  row: TrailRow
}

/** Over subject, a line end and text. */
export function factsOf(given: Page, policy: Policy): Facts {
  const page = given.text.length > longest ? pageOf(given.text.slice(0, longest)) : given
  const patterns = policy.facts
  const entities: Entities = {
    domains: domainsIn(page, patterns),
    ips: ipsIn(page),
    tickets: ticketsIn(page, patterns),
    errors: unique(errorsIn(page, patterns)),
    accounts: accountsIn(page, patterns),
  }
  const objects = objectsIn(page, patterns)
  const { domains, ips, tickets, errors, accounts } = entities
  const evidence = [...domains, ...ips, ...tickets, ...errors, ...accounts, ...objects]
  return { entities, objects, row: cite('facts', evidence.length > 0 ? patterns.found : patterns.none, evidence) }
}

/** A log of megabytes is kept whole, but read this far. */
const longest = 200_000

/** Without regard to case, the first spelling stands. */
function unique(texts: string[]): string[] {
  if (texts.length < 2) return texts
  const seen = new Set<string>()
  return texts.filter(text => {
    const key = text.toLowerCase()
    return seen.has(key) ? false : seen.add(key)
  })
}
