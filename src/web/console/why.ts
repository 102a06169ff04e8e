/** The why of one decision: what each stage concluded, by which rule of which article, on what evidence. */
import type { TrailRow } from '../../decision.ts'
import type { ShownMessage, ShownNotice, StoredLine } from '../../store/console-ticket.ts'
import { type Html, html, type Part } from '../page/html.ts'
import { moment } from '../page/time.ts'
import { wordsOf } from './badges.ts'
import type { Desk } from './frame.ts'
import { type ConsoleWords, filled, outcomeName } from './words.ts'

export function why(desk: Desk, message: ShownMessage, notices: ShownNotice[]): Html {
  const { words } = desk
  const { decision, policy } = message
  if (!decision) return html`<p class="muted">${words.noTrail}</p>`
  return html`<details class="why"><summary><span>${words.why}</span>
<span class="badge outcome">${outcomeName(desk.look.language, message.outcome)}</span>${policy ? html`<span class="muted">${words.policy} ${policy}</span>` : ''}</summary>
${facts(desk, decision)}
${trail(words, decision.trail ?? [])}
${notices.length > 0 ? html`<h4>${words.noticesOwed}</h4><ul class="notices">${notices.map(one => notice(desk, one))}</ul>` : ''}
</details>`
}

function facts(desk: Desk, line: StoredLine): Html {
  const { words } = desk
  const names = wordsOf(desk)
  const rows: [string, Part][] = [
    [words.assurance, line.assurance && words[line.assurance]],
    [words.priority, line.priority && names.priority[line.priority]],
    [words.department, line.department && names.department[line.department]],
    [words.topic, line.topic && names.topic[line.topic]],
    [words.language, line.language],
    [words.operation, line.critical_operation && names.operation[line.critical_operation]],
    [words.conduct, line.conduct && line.conduct.level > 0 && `${line.conduct.level} ${line.conduct.action ?? ''}`],
    [words.credit, line.credit_claim && `${line.credit_claim.article} ${line.credit_claim.outage_at ?? ''}`],
    [words.secrets, line.secrets?.join(', ')],
    [words.missing, line.missing?.map(one => names.missing[one] ?? one).join(', ')],
    [words.duplicateOf, line.duplicateOf],
  ]
  return html`<dl class="facts">${rows.filter(([, value]) => value).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`
}

/** What was found comes first; stages that had nothing to say are there too, folded. */
function trail(words: ConsoleWords, rows: TrailRow[]): Html {
  const telling = rows.filter(row => row.evidence?.length > 0)
  const passed = rows.filter(row => !(row.evidence?.length > 0))
  return html`${telling.length > 0 ? table(words, telling) : ''}
${passed.length > 0 ? html`<details class="passed"><summary>${filled(words.passed, { n: passed.length })}</summary>${table(words, passed)}</details>` : ''}`
}

function table(words: ConsoleWords, rows: TrailRow[]): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${words.why}"><table class="trail">
<thead><tr><th scope="col">${words.stage}</th><th scope="col">${words.because}</th><th scope="col">${words.article}</th>
<th scope="col">${words.evidence}</th></tr></thead>
<tbody>${rows.map(
    ({
      stage,
      because,
      article,
      rule,
      evidence,
    }) => html`<tr><th scope="row">${stage}</th><td>${because}<br><code title="${words.rule}">${rule}</code></td>
<td><span class="article">${article}</span></td>
<td>${(evidence ?? []).map(one => html`<q>${one}</q> `)}</td></tr>`,
  )}</tbody></table></div>`
}

/** One notice with how far it has come. */
export function notice({ words, look }: Desk, one: ShownNotice): Html {
  const { sentAt, deadAt, attempts, because, recipient, channel, address, kind, subject, text, dueAt } = one
  const state = sentAt ? 'sent' : deadAt ? 'dead' : 'pending'
  const name = { sent: words.noticeSent, dead: words.noticeDead, pending: words.noticePending }[state]
  return html`<li class="notice ${state}"><details><summary><span class="badge ${state}">${name}</span> <b>${kind}</b>
<span class="muted">${recipient} · ${channel} · ${address} · ${moment(sentAt ?? deadAt ?? dueAt, look.language)}
${attempts > 1 ? filled(words.attempts, { n: attempts }) : ''}</span></summary>
${because ? html`<p class="because">${because}</p>` : ''}${subject ? html`<p><b>${subject}</b></p>` : ''}<div class="words">${text}</div></details></li>`
}
