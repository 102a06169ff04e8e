/** The frame of the customer's pages: panel, its login and the public form. */
import { type Html, html, type Part } from '../page/html.ts'
import { lookLinks, page, sign } from '../page/layout.ts'
import type { Look } from '../page/look.ts'
import type { PanelSession } from './session.ts'
import { panelWords } from './words.ts'

export interface Shown {
  look: Look
  company: string
  session: PanelSession | null
  title: string
  content: Part
  /** Which of the places of the bar it is. */
  here?: 'tickets' | 'newTicket' | 'accounts' | null
  /** The page is a single card in the middle. */
  alone?: boolean
}

const places = [
  ['tickets', '/panel'],
  ['newTicket', '/panel/new'],
  ['accounts', '/panel/accounts'],
] as const

export function panelPage({ look, company, session, title, content, here, alone }: Shown): Html {
  const words = panelWords(look.language)
  const links = session
    ? html`<nav aria-label="${words.panel}">${places.map(([name, path]) => html`<a href="${path}" ${name === here ? html`aria-current="page"` : ''}>${name === 'accounts' ? words.messaging : words[name]}</a>`)}</nav>`
    : ''
  const leave = session
    ? html`<form method="post" action="/panel/logout" class="who"><input type="hidden" name="csrf" value="${session.csrf}"><button class="quiet">${words.logout}</button></form>`
    : ''
  return page({
    look,
    title,
    company,
    script: 'panel',
    area: alone ? 'enter' : 'panel',
    skip: words.skip,
    bar: html`<a class="brand" href="/panel">${sign}<b>${company}</b></a>${links}${lookLinks(look, words)}${leave}`,
    content,
  })
}
