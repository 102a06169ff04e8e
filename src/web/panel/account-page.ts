/** "My messaging accounts": what is linked, by what proof and since when; and how another account is linked. */
import type { ShownCode } from '../../desk/link-account.ts'
import { filled } from '../../filled.ts'
import { formatTime } from '../../local-time.ts'
import { type MessagingChannel, messagingChannels } from '../../message.ts'
import { word } from '../../open/wording.ts'
import type { Policy } from '../../policy/policy.ts'
import type { DeskSettings } from '../../situation.ts'
import type { LinkedAccount } from '../../store/link-offers.ts'
import { type Html, html } from '../page/html.ts'
import { icon } from '../page/icons.ts'
import { deepLink } from './deep-link.ts'
import type { PanelView } from './pages.ts'
import { type PanelWords, panelWords } from './words.ts'

export interface AccountsGiven {
  view: PanelView
  policy: Policy
  desk: DeskSettings
  linked: LinkedAccount[]
  codes: ShownCode[]
  problem: string | null
}

export function accountPage(given: AccountsGiven): Html {
  const { view, linked, codes, problem, desk, policy } = given
  const words = panelWords(view.look.language)
  const offered = messagingChannels.filter(channel => desk.messaging?.[channel] !== undefined)
  const help = filled(words.linkHelp, { minutes: policy.link.offer.minutes })
  return html`<div class="head"><h1>${words.accounts}</h1></div><p class="muted">${words.accountsIntro}</p>
${view.said ? html`<p class="said ok" role="status">${view.said}</p>` : ''}${problem ? html`<p class="said no" role="alert">${problem}</p>` : ''}
<section class="accounts"><h2>${words.linked}</h2>${linked.length === 0 ? html`<p class="empty">${words.noneLinked}</p>` : html`<ul class="own">${linked.map(one => account(given, words, one))}</ul>`}</section>
<section class="accounts"><h2>${words.linkNew}</h2>${codes.map(one => code(given, words, one))}
${
  offered.length === 0
    ? html`<p class="empty">${words.noMessaging}</p>`
    : html`<form class="card take" method="post" action="/panel/accounts/link"><input type="hidden" name="csrf" value="${view.session.csrf}"><p class="muted">${help}</p>
<p class="channels">${offered.map(channel => html`<button class="quiet" name="channel" value="${channel}">${icon(channel)}${filled(words.takeCode, { channel: nameOf(given, channel) })}</button>`)}</p></form>`
}</section>`
}

function account(given: AccountsGiven, words: PanelWords, one: LinkedAccount): Html {
  const { session, look } = given.view
  const { channel, address, name, by, since, contactName } = one
  const shown = name ?? address
  const proof = by === 'directory' ? words.byDirectory : by === 'shared-contact' ? words.byContact : words.byCode
  const time = since === null ? null : filled(words.linkedSince, { time: formatTime(since, look.language) })
  const facts = [session.contact ? null : contactName, proof, time].filter(Boolean).join(' · ')
  const unlink = html`<form method="post" action="/panel/accounts/unlink"><input type="hidden" name="csrf" value="${session.csrf}"><input type="hidden" name="channel" value="${channel}">
<input type="hidden" name="address" value="${address}"><button class="quiet" aria-label="${filled(words.unlinkNamed, { account: `${nameOf(given, channel)} ${shown}` })}">${words.unlink}</button></form>`
  return html`<li class="card"><div><p>${icon(channel)} <b>${nameOf(given, channel)}</b> ${shown}${name ? html` <small class="muted number">${address}</small>` : ''}</p>
<p class="muted">${facts}</p></div>${by === 'directory' ? html`<p class="muted">${words.inDirectory}</p>` : unlink}</li>`
}

function code(given: AccountsGiven, words: PanelWords, { channel, code, expiresAt }: ShownCode): Html {
  const { look } = given.view
  const [name, ours] = [nameOf(given, channel), given.desk.messaging?.[channel] ?? '']
  const link = deepLink(channel, ours, code, words.linkText)
  const time = formatTime(expiresAt, look.language).slice(-5)
  const how = filled(ours ? words.sendCodeTo : words.sendCodeToUs, { channel: name, account: ours })
  const open = link
    ? html`<p class="channels"><a class="button" href="${link}" target="_blank" rel="noopener noreferrer">${filled(words.openApp, { channel: name })}</a> <span class="muted">${channel === 'whatsapp' ? words.afterOpenText : words.afterOpen}</span></p>`
    : ''
  return html`<article class="card linking"><h3>${icon(channel)} ${filled(words.yourCode, { channel: name })}</h3><p class="linking-code">${code}</p>
<p>${how}</p>${open}<p class="muted">${filled(words.holdsUntil, { time })} ${words.reloadAfter}</p></article>`
}

const nameOf = ({ policy, view }: AccountsGiven, channel: MessagingChannel) =>
  word(policy, view.look.language, 'channel', channel)
