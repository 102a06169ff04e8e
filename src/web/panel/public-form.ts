/** /form: the same form without a login. Who writes is a claim, and the answer goes to the address given. */
import { type Context, Hono } from 'hono'
import { filled } from '../../filled.ts'
import { callerOf } from '../access/caller.ts'
import { throttle } from '../access/throttle.ts'
import { html, type Part } from '../page/html.ts'
import { keepPosted } from '../page/keep-posted.ts'
import { lookOf } from '../page/look.ts'
import type { WebOptions } from '../web-options.ts'
import { panelPage } from './frame.ts'
import { ticketForm } from './ticket-form.ts'
import { panelWords } from './words.ts'
import { bodyOf, type Written, writtenIn } from './written.ts'

export function publicForm(options: WebOptions): Hono {
  const { policy, desk, clock } = options
  const app = new Hono()
  const sent = throttle(10, 10 * 60_000)

  app.get('/form', c => (c.req.query('sent') ? thanks(c) : form(c, {})))
  app.post('/form', async c => {
    const look = lookOf(c)
    const words = panelWords(look.language)
    const given = await writtenIn(c)
    if (given === 'too-large') return form(c, {}, words.tooLarge, 413)
    if (given === 'unreadable') return form(c, {}, words.missing, 400)
    const { written, files } = given
    if (written.website) return c.redirect('/form?sent=1', 303) // nobody sees that field; programs fill it in
    if (!written.text) return form(c, written, words.missing, 400)
    if (!/^\S+@\S+\.\S+$/.test(written.email ?? '')) return form(c, written, words.badEmail, 400)
    const wait = sent.wait(callerOf(c), clock())
    if (wait > 0) return form(c, written, filled(words.tooMany, { minutes: Math.ceil(wait / 60_000) }), 429)
    sent.count(callerOf(c), clock())
    const kept = await keepPosted(options, 'form', await bodyOf(written, files, words, look.language), 'our own form')
    return kept === 'away' ? form(c, written, words.away, 503) : c.redirect('/form?sent=1', 303)
  })
  return app

  function form(c: Context, written: Written, problem?: string, status: 200 | 400 | 413 | 429 | 503 = 200) {
    const look = lookOf(c)
    const words = panelWords(look.language)
    const given = {
      look,
      policy: policy(),
      action: '/form',
      csrf: null,
      domains: [],
      written,
      ...(problem && { problem }),
    }
    return shown(
      c,
      html`<div class="head"><h1>${words.formTitle}</h1><p class="muted">${words.formIntro} <a href="/panel">${words.formPanel}</a>.</p></div>${ticketForm(given)}`,
      status,
    )
  }

  function thanks(c: Context) {
    const { formTitle, formSent, formAgain, formPanel } = panelWords(lookOf(c).language)
    return shown(
      c,
      html`<div class="head"><h1>${formTitle}</h1></div><p class="said ok" role="status">${formSent}</p><p><a href="/form">${formAgain}</a> · <a href="/panel">${formPanel}</a></p>`,
    )
  }

  function shown(c: Context, content: Part, status: 200 | 400 | 413 | 429 | 503 = 200) {
    const look = lookOf(c)
    const title = panelWords(look.language).formTitle
    return c.html(panelPage({ look, company: desk.company, session: null, title, content }), status)
  }
}
