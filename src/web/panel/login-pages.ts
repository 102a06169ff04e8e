/** The two steps of logging in by mail. */
import { filled } from '../../filled.ts'
import { type Html, html } from '../page/html.ts'
import type { Look } from '../page/look.ts'
import { panelPage } from './frame.ts'
import { panelWords } from './words.ts'

export function mailboxPage(look: Look, company: string, problem: string | null): Html {
  const words = panelWords(look.language)
  const content = html`<form class="card enter" method="post" action="/panel/login"><h1>${words.loginTitle}</h1>
${problem ? html`<p class="said no" role="alert">${problem}</p>` : ''}<p class="muted">${words.loginHelp}</p>
<label for="email">${words.email}</label><input id="email" name="email" type="email" autocomplete="email" required autofocus>
<button>${words.sendCode}</button><p class="muted">${words.noCustomer} <a href="/form">${words.formTitle}</a></p></form>`
  return panelPage({ look, company, session: null, title: words.loginTitle, content, alone: true })
}

export function codePage(look: Look, company: string, email: string, minutes: number, problem: string | null): Html {
  const words = panelWords(look.language)
  const content = html`<form class="card enter" method="post" action="/panel/code"><h1>${words.codeTitle}</h1>
${problem ? html`<p class="said no" role="alert">${problem}</p>` : ''}<p class="muted">${filled(words.codeHelp, { email, minutes })}</p>
<label for="code">${words.code}</label><input id="code" name="code" class="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9 ]{6,8}" maxlength="8" required autofocus>
<button>${words.enter}</button><p class="muted">${words.noCode} <a href="/panel/login">${words.askAgain}</a></p></form>`
  return panelPage({ look, company, session: null, title: words.codeTitle, content, alone: true })
}
