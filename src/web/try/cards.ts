/** One thing that happened, as a card. Everything in it is escaped: it is what strangers would write. */
import { raw } from 'hono/html'
import { localIso } from '../../local-time.ts'
import type { Language } from '../../message.ts'
import { type Html, html } from '../page/html.ts'
import { icon } from '../page/icons.ts'
import type { Entry, ShownLine } from './feed.ts'
import { tryWords } from './words.ts'

export function card(entry: Entry, language: Language): Html {
  const content = contentOf(entry, language)
  const iso = localIso(entry.at)
  const time = html`<time datetime="${iso}">${iso.slice(11, 19)}</time>`
  return html`<li class="card ${entry.kind}" id="entry-${entry.number}">${content}<p class="when">${time}</p></li>`
}

function contentOf(entry: Entry, language: Language): Html {
  if (entry.kind === 'request') return request(entry, language)
  if (entry.kind === 'decision') return decision(entry.line, language)
  return notice(entry, language)
}

/** Headers that are a secret themselves; signatures are none. */
const secret = new Set(['authorization', 'cookie', 'x-telegram-bot-api-secret-token'])

function request({ number, made, status, answer }: Extract<Entry, { kind: 'request' }>, language: Language): Html {
  const words = tryWords[language]
  const head = Object.entries(made.headers).map(([name, value]) => `${name}: ${secret.has(name) ? '••••••' : value}`)
  const bytes = [`POST ${made.path}`, ...head, '', new TextDecoder().decode(made.body.subarray(0, 8000))].join('\n')
  return html`<h3>${icon(made.channel)} ${words.request} <span class="badge ${status < 300 ? 'ok' : 'no'}">${status}</span></h3>
<details><summary>${words.bytes}</summary><pre tabindex="0">${bytes}</pre></details>
${answer ? html`<details><summary>${words.answered}</summary><pre tabindex="0">${answer}</pre></details>` : ''}
<form method="post" action="/again"><input type="hidden" name="entry" value="${number}"><button class="quiet">${words.again}</button></form>`
}

function decision(line: ShownLine, language: Language): Html {
  const words = tryWords[language]
  const facts = [
    line.priority,
    line.department,
    line.topic,
    line.scope && `scope ${line.scope}`,
    line.language,
    line.customer ?? words.noCustomer,
    line.assurance,
    line.conduct && line.conduct.level > 0 && `A7 ${line.conduct.level} ${line.conduct.action ?? ''}`,
  ].filter(fact => typeof fact === 'string')
  return html`<h3>${icon('mark')} ${words.decision} <span class="badge outcome">${line.outcome}</span> ${line.ticket ? html`<span class="number">${line.ticket}</span>` : ''}</h3>
<p class="facts">${facts.map(fact => html`<span>${fact}</span>${raw(' ')}`)}</p>
<details><summary>${words.why}</summary><div class="scroll" tabindex="0" role="region" aria-label="${words.why}"><table>
<thead><tr><th scope="col">${words.stage}</th><th scope="col">${words.because}</th><th scope="col">${words.article}</th><th scope="col">${words.evidence}</th></tr></thead>
<tbody>${line.trail.map(
    row =>
      html`<tr><th scope="row">${row.stage}</th><td>${row.because} <code>${row.rule}</code></td><td>${row.article}</td><td>${row.evidence.join(' · ')}</td></tr>`,
  )}</tbody></table></div></details>`
}

function notice({ notice, providerId }: Extract<Entry, { kind: 'notice' }>, language: Language): Html {
  const words = tryWords[language]
  const reply = new URLSearchParams({
    channel: notice.channel,
    from: notice.address,
    ...(notice.channel === 'email' && { inReplyTo: providerId, subject: `Re: ${notice.subject ?? ''}` }),
  })
  return html`<h3>${icon(notice.channel)} ${words.notice} <span class="badge">${notice.kind}</span></h3>
<p class="facts"><span>${words.to} <b>${notice.address}</b></span></p>
${notice.subject ? html`<p><b>${notice.subject}</b></p>` : ''}<div class="words">${notice.text}</div>
<a class="answer" href="/?${reply.toString()}">${words.answer}</a>`
}
