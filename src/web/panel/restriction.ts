/** What is closed to a customer, in their language: which ways, until when, for what reason, what stays open, and how to object (A7). */

import { filled } from '../../filled.ts'
import { type Channel, channels } from '../../message.ts'
import type { Policy } from '../../policy/policy.ts'
import type { ShownClosure } from '../../store/standing-view.ts'
import { reasonIn } from '../console/reasons.ts'
import { type Html, html } from '../page/html.ts'
import type { Look } from '../page/look.ts'
import { shortTime } from '../page/time.ts'
import { panelWords } from './words.ts'
import { newKey } from './written.ts'

export interface RestrictionGiven {
  look: Look
  csrf: string
  now: number
  policy: Policy
  /** Those in force. One decision can close the ways of several contacts: it is said once. */
  closures: ShownClosure[]
}

export function restriction({ look, csrf, now, policy, closures }: RestrictionGiven): Html {
  if (closures.length === 0) return html``
  const { language } = look
  const words = panelWords(language)
  const names = (language === 'tr' ? policy.wordingTr : policy.wordingEn).words.channel
  const listed = (some: readonly Channel[]) =>
    new Intl.ListFormat(language, { type: 'conjunction' }).format(some.map(one => names[one] ?? one))
  const open = channels.filter(one => !closures.some(closure => closure.channels.includes(one)))
  const told = new Map(closures.map(one => [JSON.stringify([one.channels, one.until, one.because]), one]))
  return html`<section class="card standing"><h2>${words.standing}</h2>${[...told.values()].map(
    one => html`<div class="closure"><p><b>${filled(words.closed, { channels: one.channels.length === channels.length ? words.allChannels : listed(one.channels) })}</b></p>
<p>${one.until === null ? words.untilDecided : filled(words.until, { time: shortTime(one.until, now, language) })}</p>
<p>${words.reason}: ${reasonIn(policy, one.because, language)} <span class="article" title="${words.article}">${one.article}</span></p></div>`,
  )}
<p class="help">${open.length > 0 ? `${filled(words.stillOpen, { channels: listed(open) })} ` : ''}${words.criticalHeard}</p>
<details class="appeal"><summary>${words.appeal}</summary><form method="post" action="/panel/appeal"><input type="hidden" name="csrf" value="${csrf}"><input type="hidden" name="id" value="${newKey()}">
<label for="appeal">${words.appealText}</label><p class="help" id="appeal-help">${words.appealHelp}</p><textarea id="appeal" name="text" rows="4" required maxlength="5000" aria-describedby="appeal-help"></textarea><button>${words.appealSend}</button></form></details></section>`
}
