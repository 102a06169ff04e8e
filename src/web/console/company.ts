/**
 * Who else is at a ticket: looking at it, or writing on it; on its page in a sentence, in the list as a badge of its row.
 * Drawn with the page, and kept up by src/web/browser/console/company.ts.
 */

import { filled } from '../../filled.ts'
import type { Language } from '../../message.ts'
import type { AgentAt } from '../../store/at-tickets.ts'
import { type Html, html } from '../page/html.ts'
import type { Desk } from './frame.ts'

export type Colleague = Pick<AgentAt, 'agent' | 'writing'>

/** How long a page that says nothing more counts as open, in milliseconds; open ones say so every 15 seconds. */
export const openForMs = 40_000

export function company(desk: Desk, number: string, there: Colleague[]): Html {
  const { words, look, agent } = desk
  const [writing, looking] = others(desk, there)
  const said = [
    sentence(writing, words.writing, words.writingMany, look.language),
    sentence(looking, words.looking, words.lookingMany, look.language),
  ]
  return html`<p class="company ${writing.length > 0 ? 'writing' : ''}" role="status" aria-live="polite" data-here="/console/tickets/${number}/here" data-csrf="${agent.csrf}"
data-writing="${words.writing}" data-writing-many="${words.writingMany}" data-looking="${words.looking}" data-looking-many="${words.lookingMany}">${said.filter(Boolean).join(' ')}</p>`
}

/** In a row of the list; empty where nobody is there, so that whoever comes can be put into it. */
export function companyInRow(desk: Desk, there: Colleague[]): Html {
  const { words, look } = desk
  const [writing, looking] = others(desk, there)
  const said = [
    sentence(writing, words.writingHere, words.writingHereMany, look.language),
    sentence(looking, words.lookingHere, words.lookingHereMany, look.language),
  ]
  return html`<span class="badge there ${writing.length > 0 ? 'writing' : ''}">${said.filter(Boolean).join(', ')}</span>`
}

/** The words that the script says it with, on what holds all rows. */
export const companyWords = ({ words }: Desk): Html =>
  html`data-writing="${words.writingHere}" data-writing-many="${words.writingHereMany}" data-looking="${words.lookingHere}" data-looking-many="${words.lookingHereMany}"`

/** Who writes, and who only looks; not the reader. */
function others({ agent }: Desk, there: Colleague[]): [writing: Colleague[], looking: Colleague[]] {
  const known = there.filter(one => one.agent !== agent.name)
  return [known.filter(one => one.writing), known.filter(one => !one.writing)]
}

function sentence(some: Colleague[], one: string, many: string, language: Language): string {
  if (some.length === 0) return ''
  const names = new Intl.ListFormat(language).format(some.map(({ agent }) => agent))
  return filled(some.length > 1 ? many : one, { names })
}
