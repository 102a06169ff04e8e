/** A good ticket (G7) as a form: for the panel, and for strangers with their address added. */
import { departments, priorities } from '../../decision.ts'
import type { Policy } from '../../policy/policy.ts'
import { type Html, html, type Part } from '../page/html.ts'
import type { Look } from '../page/look.ts'
import { restored } from '../page/restored.ts'
import { panelWords } from './words.ts'
import { newKey, type Written } from './written.ts'

export interface FormGiven {
  look: Look
  policy: Policy
  action: string
  /** null: the public form, which asks who is writing. */
  csrf: string | null
  domains: string[]
  /** Under which the browser keeps what is being written; absent: it does not. */
  draft?: string
  /** What was written before, where it could not be taken. */
  written?: Written
  problem?: string
}

export function ticketForm({ look, policy, action, csrf, domains, draft, written = {}, problem }: FormGiven): Html {
  const words = panelWords(look.language)
  const names = (look.language === 'tr' ? policy.wordingTr : policy.wordingEn).words
  const field = (name: keyof Written & keyof typeof words, help: string | null, input: Part, optional = true) =>
    html`<div class="field"><label for="${name}">${words[name]}${optional ? html` <small class="muted">${words.optional}</small>` : ''}</label>
${help ? html`<p class="help" id="${name}-help">${help}</p>` : ''}${input}</div>`
  const line = (name: keyof Written & keyof typeof words, more: Part = '', help = false) =>
    html`<input id="${name}" name="${name}" value="${written[name] ?? ''}" maxlength="300" ${help ? html`aria-describedby="${name}-help"` : ''} ${more}>`
  return html`<form class="card ticket-form" method="post" action="${action}" enctype="multipart/form-data" ${draft ? html`data-draft="${draft}"` : ''}>
${draft ? restored(words) : ''}${problem ? html`<p class="said no" role="alert">${problem}</p>` : ''}
<input type="hidden" name="id" value="${written.id ?? newKey()}">${csrf ? html`<input type="hidden" name="csrf" value="${csrf}">` : ''}
${field('subject', words.subjectHelp, line('subject', html`required`, true), false)}
<div class="two">${field('department', words.departmentHelp, html`<select id="department" name="department" aria-describedby="department-help"><option value="">${words.unsure}</option>${departments.map(one => html`<option value="${one}" ${one === written.department ? html`selected` : ''}>${names.department[one]}</option>`)}</select>`)}
${field('domain', null, html`${line('domain', html`list="domains" autocapitalize="none" spellcheck="false"`)}<datalist id="domains">${domains.map(one => html`<option value="${one}"></option>`)}</datalist>`)}</div>
<fieldset><legend>${words.urgency}</legend>${priorities.map(one => html`<label class="tick"><input type="radio" name="priority" value="${one}" ${one === (written.priority ?? 'normal') ? html`checked` : ''}><span><b>${names.priority[one]}</b> <span class="muted">${words[one]}</span></span></label>`)}</fieldset>
${field('text', words.textHelp, html`<textarea id="text" name="text" rows="7" required maxlength="20000" aria-describedby="text-help">${written.text ?? ''}</textarea>`, false)}
<div class="two">${field('since', words.sinceHelp, line('since', '', true))}${field('account', null, line('account'))}</div>
${field('error', words.errorHelp, html`<textarea id="error" name="error" rows="2" maxlength="4000" aria-describedby="error-help">${written.error ?? ''}</textarea>`)}
${field('tried', null, html`<textarea id="tried" name="tried" rows="2" maxlength="4000">${written.tried ?? ''}</textarea>`)}
${
  csrf === null
    ? html`<div class="two">${field('name', null, line('name', html`autocomplete="name"`))}
${field('email', null, html`<input id="email" name="email" type="email" autocomplete="email" required value="${written.email ?? ''}">`, false)}</div>
${field('phone', null, line('phone', html`type="tel" autocomplete="tel"`))}
<p class="trap" aria-hidden="true"><label for="website">Website</label><input id="website" name="website" tabindex="-1" autocomplete="off"></p>`
    : ''
}
<div class="field"><label for="files">${words.files} <small class="muted">${words.optional}</small></label><p class="help" id="files-help">${words.filesHelp}</p><input id="files" name="files" type="file" multiple aria-describedby="files-help"></div>
<p class="muted">${words.noPasswords}</p><button>${words.send}</button></form>`
}
