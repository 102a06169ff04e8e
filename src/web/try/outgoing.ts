/** Everything that is owed to somebody, by channel, with how far it has come; and how each channel's provider behaves. */
import { filled } from '../../filled.ts'
import { localIso } from '../../local-time.ts'
import type { Channel, Language } from '../../message.ts'
import type { Policy } from '../../policy/policy.ts'
import type { TriedNotice } from '../../store/tried-notices.ts'
import { nameOf } from '../console/names.ts'
import { kindName } from '../console/notice.ts'
import { type Html, html } from '../page/html.ts'
import { icon } from '../page/icons.ts'
import { toldOn } from './bytes/status.ts'
import { manners, type Providers } from './providers.ts'
import { tryWords } from './words.ts'

export interface Outgoing {
  notices: TriedNotice[]
  providers: Providers
  policy: Policy
}

export function outgoing({ notices, providers, policy }: Outgoing, language: Language): Html {
  const words = tryWords[language]
  const names = (language === 'tr' ? policy.wordingTr : policy.wordingEn).words.channel
  const used = [...new Set(notices.map(one => one.channel))]
  const group = (channel: Channel) => {
    const own = notices.filter(one => one.channel === channel)
    return html`<section class="card" id="out-${channel}"><h3>${icon(channel)} ${names[channel]} <span class="badge">${own.length}</span></h3>
${manner(providers, channel, names[channel], language)}
<ul class="owed">${own.map(one => row(one, policy, language))}</ul></section>`
  }
  return html`<div class="outgoing">${used.length === 0 ? html`<p class="muted">${words.nothingOwed}</p>` : used.map(group)}</div>`
}

function manner(providers: Providers, channel: Channel, name: string, language: Language): Html {
  const words = tryWords[language]
  const now = providers.of(channel)
  return html`<form method="post" action="/provider" class="manner"><input type="hidden" name="channel" value="${channel}">
<span class="muted">${words.provider}</span>${manners.map(
    one =>
      html`<button class="quiet" name="manner" value="${one}" aria-pressed="${String(one === now)}" aria-label="${name}: ${words.manners[one]}">${words.manners[one]}</button>`,
  )}</form>`
}

function row(one: TriedNotice, policy: Policy, language: Language): Html {
  const words = tryWords[language]
  const { id, channel, kind, address, ticket, sentAt, deadAt, attempts, because, dueAt, status } = one
  const state = deadAt !== null ? 'no' : sentAt !== null ? 'ok' : 'waits'
  const name =
    deadAt !== null ? words.dead : sentAt !== null ? nameOf('status', status ?? 'sent', language) : words.waits
  const again =
    sentAt === null && deadAt === null && attempts > 0 ? ` · ${words.nextTry} ${localIso(dueAt).slice(11, 19)}` : ''
  const tells = sentAt !== null && deadAt === null ? (toldOn[channel] ?? []) : []
  return html`<li><span class="badge ${state}">${name}</span> <b>${kindName(policy, kind, language)}</b> <span class="muted">${address} ${ticket ? html`· <span class="number">${ticket}</span>` : ''}${attempts > 1 ? ` · ${filled(words.tries, { n: attempts })}` : ''}${again}</span>
${because ? html`<p class="because">${because}</p>` : ''}
${tells.length > 0 ? html`<form method="post" action="/status"><input type="hidden" name="notice" value="${id}">${tells.map(told => html`<button class="quiet" name="told" value="${told}">${words.tells[told]}</button>`)}</form>` : ''}</li>`
}
