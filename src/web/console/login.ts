/** /console/login: the only page of the console that strangers see. */
import { type Html, html } from '../page/html.ts'
import { lookLinks, page, sign } from '../page/layout.ts'
import type { Look } from '../page/look.ts'
import { consoleWords } from './words.ts'

export function loginPage(look: Look, company: string, { problem, back }: { problem?: string; back: string }): Html {
  const words = consoleWords(look.language)
  return page({
    look,
    title: words.loginTitle,
    company,
    area: 'enter',
    skip: words.skip,
    bar: html`<a class="brand" href="/console">${sign}<b>${company}</b></a>${lookLinks(look, words)}`,
    content: html`<form class="card enter" method="post" action="/console/login"><h1>${words.loginTitle}</h1>
${problem ? html`<p class="said no" role="alert">${problem}</p>` : ''}
<input type="hidden" name="back" value="${back}">
<label for="name">${words.name}</label><input id="name" name="name" autocomplete="username" required autofocus>
<label for="password">${words.password}</label><input id="password" name="password" type="password" autocomplete="current-password" required>
<button>${words.login}</button></form>`,
  })
}
