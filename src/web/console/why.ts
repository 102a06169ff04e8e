/** The why of one decision: what each stage concluded, by which rule of which article, on what evidence. */
import type { TrailRow } from '../../decision.ts'
import { filled } from '../../filled.ts'
import type { ShownMessage, ShownNotice, StoredLine } from '../../store/console-ticket.ts'
import { type Html, html, type Part } from '../page/html.ts'
import { wordsOf } from './badges.ts'
import type { Desk } from './frame.ts'
import { nameOf } from './names.ts'
import { notice } from './notice.ts'
import { evidenceFor, reasonFor } from './reasons.ts'

export function why(desk: Desk, message: ShownMessage, notices: ShownNotice[], back: string): Html {
  const { words, look } = desk
  const { decision, policy } = message
  if (!decision) return html`<p class="muted">${words.noTrail}</p>`
  return html`<details class="why"><summary><span>${words.why}</span>
<span class="badge outcome">${nameOf('outcome', message.outcome, look.language)}</span>${policy ? html`<span class="muted">${words.policy} ${policy}</span>` : ''}</summary>
${facts(desk, decision)}
${trail(desk, decision.trail ?? [])}
${notices.length > 0 ? html`<h4>${words.noticesOwed}</h4><ul class="notices">${notices.map(one => notice(desk, one, back))}</ul>` : ''}
</details>`
}

function facts(desk: Desk, line: StoredLine): Html {
  const { words, look } = desk
  const names = wordsOf(desk)
  const { conduct, credit_claim: credit } = line
  const rows: [string, Part][] = [
    [words.assurance, line.assurance && words[line.assurance]],
    [words.priority, line.priority && names.priority[line.priority]],
    [words.department, line.department && names.department[line.department]],
    [words.topic, line.topic && names.topic[line.topic]],
    [words.language, line.language && nameOf('language', line.language, look.language)],
    [words.operation, line.critical_operation && names.operation[line.critical_operation]],
    [words.conduct, conduct && conduct.level > 0 && conductOf(desk, conduct)],
    [words.credit, credit && `${credit.article} · ${evidenceFor(desk.options.policy(), credit.outage_at ?? '—', look.language)} · ${credit.within_window ? words.withinWindow : words.lateClaim}`],
    [words.secrets, line.secrets?.map(one => nameOf('secret', one, look.language)).join(', ')],
    [words.missing, line.missing?.map(one => names.missing[one] ?? one).join(', ')],
    [words.duplicateOf, line.duplicateOf],
  ] // biome-ignore format: a list
  return html`<dl class="facts">${rows.filter(([, value]) => value).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`
}

const conductOf = ({ words, look }: Desk, { level, action }: NonNullable<StoredLine['conduct']>): string =>
  [filled(words.level, { n: level }), action && nameOf('conduct', action, look.language)].filter(Boolean).join(' · ')

/** What was found comes first; stages that had nothing to say are there too, folded. */
function trail(desk: Desk, rows: TrailRow[]): Html {
  const telling = rows.filter(row => row.evidence?.length > 0)
  const passed = rows.filter(row => !(row.evidence?.length > 0))
  return html`${telling.length > 0 ? table(desk, telling) : ''}
${passed.length > 0 ? html`<details class="passed"><summary>${filled(desk.words.passed, { n: passed.length })}</summary>${table(desk, passed)}</details>` : ''}`
}

function table({ words, look: { language }, options }: Desk, rows: TrailRow[]): Html {
  const policy = options.policy()
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${words.why}"><table class="trail">
<thead><tr><th scope="col">${words.stage}</th><th scope="col">${words.because}</th><th scope="col">${words.article}</th>
<th scope="col">${words.evidence}</th></tr></thead>
<tbody>${rows.map(
    row => html`<tr><th scope="row" title="${row.stage}">${nameOf('stage', row.stage, language)}</th>
<td>${reasonFor(policy, row, language)}<br><code title="${words.rule}">${row.rule}</code></td>
<td><span class="article">${row.article}</span></td>
<td>${(row.evidence ?? []).map(one => html`<q>${evidenceFor(policy, one, language)}</q> `)}</td></tr>`,
  )}</tbody></table></div>`
}
