/** Who else is at a ticket: looking at it, or writing on it. Drawn with the page, and kept up by src/web/browser/console/company.ts. */

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
  const others = there.filter(one => one.agent !== agent.name)
  const said = [
    sentence(others.filter(one => one.writing), words.writing, words.writingMany, look.language),
    sentence(others.filter(one => !one.writing), words.looking, words.lookingMany, look.language),
  ] // biome-ignore format: a list
  return html`<p class="company ${others.some(one => one.writing) ? 'writing' : ''}" role="status" aria-live="polite" data-here="/console/tickets/${number}/here" data-csrf="${agent.csrf}"
data-writing="${words.writing}" data-writing-many="${words.writingMany}" data-looking="${words.looking}" data-looking-many="${words.lookingMany}">${said.filter(Boolean).join(' ')}</p>`
}

function sentence(some: Colleague[], one: string, many: string, language: Language): string {
  if (some.length === 0) return ''
  const names = new Intl.ListFormat(language).format(some.map(({ agent }) => agent))
  return filled(some.length > 1 ? many : one, { names })
}
