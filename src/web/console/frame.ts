/** The console's frame: where one can go, who one is, how it looks. */
import type { Context } from 'hono'
import { deskPulse } from '../../store/console.ts'
import type { AgentSession } from '../access/agent-session.ts'
import { type Html, html, type Part } from '../page/html.ts'
import { icon } from '../page/icons.ts'
import { lookLinks, page, sign } from '../page/layout.ts'
import { type Look, lookOf } from '../page/look.ts'
import type { WebOptions } from '../web-options.ts'
import { type ConsoleWords, consoleWords } from './words.ts'

/** What every page of the console is drawn with. */
export interface Desk {
  options: WebOptions
  look: Look
  words: ConsoleWords
  agent: AgentSession
  now: number
  /** Where the desk stood when the page was made: what comes later is news. */
  pulse: string
}

export async function deskOf(c: Context, options: WebOptions, agent: AgentSession): Promise<Desk> {
  const look = lookOf(c)
  return {
    options,
    look,
    words: consoleWords(look.language),
    agent,
    now: options.clock(),
    pulse: await deskPulse(options.sql),
  }
}

/** `live`: what the page wants to be told besides, as live.ts takes it. */
export function consolePage(desk: Desk, here: 'tickets' | 'situation', title: string, content: Part, live = ''): Html {
  const { look, words, agent, options } = desk
  const link = (name: typeof here, path: string, sign: 'tickets' | 'pulse') =>
    html`<a href="${path}" ${name === here ? html`aria-current="page"` : ''}>${icon(sign)}<span>${words[name]}</span></a>`
  const bar = html`<a class="brand" href="/console">${sign}<b>${options.desk.company}</b></a>
<nav aria-label="${words.console}">${link('tickets', '/console', 'tickets')}${link('situation', '/console/situation', 'pulse')}</nav>
<button type="button" class="quiet keys-button" data-keys hidden title="${words.keys}" aria-label="${words.keys}"><kbd>?</kbd></button>${lookLinks(look, words)}
<form method="post" action="/console/logout" class="who">
<input type="hidden" name="csrf" value="${agent.csrf}"><span title="${words.loggedIn}">${agent.name}</span><button class="quiet">${words.logout}</button>
</form>`
  return page({
    look,
    title,
    company: options.desk.company,
    script: 'console',
    area: 'console',
    bar,
    skip: words.skip,
    live: `/console/live?since=${encodeURIComponent(desk.pulse)}${live && `&${live}`}`,
    content: html`${content}${shortcuts(words)}`,
  })
}

function shortcuts(words: ConsoleWords): Html {
  const keys = [
    ['j k', words.keyMove],
    ['Enter', words.keyOpen],
    ['/', words.keySearch],
    ['r', words.keyReply],
    ['Ctrl Enter', words.keySend],
    ['a', words.keyAssign],
    ['w', words.keyWhy],
    ['u', words.keyBack],
    ['t', words.keyTickets],
    ['s', words.keySituation],
    ['?', words.keyHelp],
  ] as const
  return html`<dialog id="keys" aria-labelledby="keys-title"><h2 id="keys-title">${words.keys}</h2><dl class="keys">
${keys.map(([key, what]) => html`<div><dt>${key.split(' ').map(one => html`<kbd>${one}</kbd>`)}</dt><dd>${what}</dd></div>`)}
</dl><form method="dialog"><button>${words.close}</button></form></dialog>`
}
