/** Says that words which were not sent are back. Hidden until src/web/browser/draft.ts has put them there. */
import { type Html, html } from './html.ts'

export const restored = (words: { restored: string; discard: string }): Html =>
  html`<p class="said restored" role="status" hidden><span>${words.restored}</span> <button type="button" class="quiet small">${words.discard}</button></p>`
