import { type Html, html } from '../page/html.ts'
import { consolePage, type Desk } from './frame.ts'

/** There is no such page or ticket, and the way back. */
export const notFoundPage = (desk: Desk): Html =>
  consolePage(
    desk,
    'tickets',
    '404',
    html`<h1 class="hidden">404</h1><p class="empty">${desk.words.notFound} <a href="/console">${desk.words.back}</a></p>`,
  )
