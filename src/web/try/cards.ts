/** One thing that happened, as a card. Everything in it is escaped: it is what strangers would write. */
import { raw } from 'hono/html'
import type { Assurance } from '../../decision.ts'
import { localIso } from '../../local-time.ts'
import type { Language } from '../../message.ts'
import type { Policy } from '../../policy/policy.ts'
import { nameOf } from '../console/names.ts'
import { kindName } from '../console/notice.ts'
import { evidenceFor, reasonFor } from '../console/reasons.ts'
import { consoleWords } from '../console/words.ts'
import { type Html, html } from '../page/html.ts'
import { icon } from '../page/icons.ts'
import type { Entry, ShownLine } from './feed.ts'
import { tryWords } from './words.ts'

export function card(entry: Entry, language: Language, policy: Policy): Html {
  const content = contentOf(entry, language, policy)
  const iso = localIso(entry.at)
  const time = html`<time datetime="${iso}">${iso.slice(11, 19)}</time>`
  return html`<li class="card ${entry.kind}" id="entry-${entry.number}">${content}<p class="when">${time}</p></li>`
}

function contentOf(entry: Entry, language: Language, policy: Policy): Html {
  if (entry.kind === 'request') return request(entry, language)
  if (entry.kind === 'decision') return decision(entry.line, language, policy)
  return notice(entry, language, policy)
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

function decision(line: ShownLine, language: Language, policy: Policy): Html {
  const words = tryWords[language]
  const named = (language === 'tr' ? policy.wordingTr : policy.wordingEn).words as Record<
    string,
    Record<string, string>
  >
  const name = (group: string, code?: string | null) => code && (named[group]?.[code] ?? code)
  const shown = consoleWords(language)
  const facts = [
    name('priority', line.priority),
    name('department', line.department),
    name('topic', line.topic),
    line.scope === 'out' && shown.outOfScope,
    line.language && nameOf('language', line.language, language),
    line.customer ?? words.noCustomer,
    shown[line.assurance as Assurance],
    line.conduct &&
      line.conduct.level > 0 &&
      `A7 ${line.conduct.level} ${nameOf('conduct', line.conduct.action ?? '', language)}`,
  ].filter(fact => typeof fact === 'string')
  return html`<h3>${icon('mark')} ${words.decision} <span class="badge outcome">${nameOf('outcome', line.outcome, language)}</span> ${line.ticket ? html`<span class="number">${line.ticket}</span>` : ''}</h3>
<p class="facts">${facts.map(fact => html`<span>${fact}</span>${raw(' ')}`)}</p>
<details><summary>${words.why}</summary><div class="scroll" tabindex="0" role="region" aria-label="${words.why}"><table>
<thead><tr><th scope="col">${words.stage}</th><th scope="col">${words.because}</th><th scope="col">${words.article}</th><th scope="col">${words.evidence}</th></tr></thead>
<tbody>${line.trail.map(
    row =>
      html`<tr><th scope="row">${nameOf('stage', row.stage, language)}</th><td>${reasonFor(policy, row, language)} <code>${row.rule}</code></td><td>${row.article}</td><td>${row.evidence.map(one => evidenceFor(policy, one, language)).join(' · ')}</td></tr>`,
  )}</tbody></table></div></details>`
}

function notice({ notice, providerId }: Extract<Entry, { kind: 'notice' }>, language: Language, policy: Policy): Html {
  const words = tryWords[language]
  const reply = new URLSearchParams({
    channel: notice.channel,
    from: notice.address,
    ...(notice.channel === 'email' && { inReplyTo: providerId, subject: `Re: ${notice.subject ?? ''}` }),
  })
  return html`<h3>${icon(notice.channel)} ${words.notice} <span class="badge" title="${notice.kind}">${kindName(policy, notice.kind, language)}</span></h3>
<p class="facts"><span>${words.to} <b>${notice.address}</b></span></p>
${notice.subject ? html`<p><b>${notice.subject}</b></p>` : ''}<div class="words">${notice.text}</div>
<a class="answer" href="/?${reply.toString()}">${words.answer}</a>`
}
