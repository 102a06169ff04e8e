/** The channels' signs and a few others: own drawings on a 16 × 16 grid, in the colour of the words around them. */
import { raw } from 'hono/html'
import type { Channel } from '../../message.ts'
import { type Html, html } from './html.ts'

const paths = {
  email: 'M2 4h12v8.5H2zM2 4.5l6 4.5 6-4.5',
  sms: 'M2 3h12v8H7l-3 2.6V11H2zM5 7h.01M8 7h.01M11 7h.01',
  voice:
    'M4 2.5 6 2l1.4 3.2-1.5 1.2a8 8 0 0 0 3.7 3.7l1.2-1.5L14 10l-.5 2c-.2.9-.9 1.5-1.9 1.4A10.3 10.3 0 0 1 2.6 4.4c-.1-1 .5-1.7 1.4-1.9z',
  telegram: 'M2 8 14 2.8l-2 10.4L7.6 10 6 13l-.6-4L2 8zM5.4 9 12 4.6 7.6 10',
  whatsapp: 'M2.5 13.5l.9-3A5.8 5.8 0 1 1 5.6 12.7zM6 5.8c0 2.4 1.8 4.2 4.2 4.2',
  messenger:
    'M8 2.2c3.4 0 6 2.4 6 5.5s-2.6 5.5-6 5.5c-.6 0-1.2-.1-1.8-.2L4 14v-2.2A5.2 5.2 0 0 1 2 7.7C2 4.6 4.6 2.2 8 2.2zM4.6 9l2.4-2.4 2 1.6L11.4 6',
  instagram:
    'M4.5 2.2h7a2.3 2.3 0 0 1 2.3 2.3v7a2.3 2.3 0 0 1-2.3 2.3h-7a2.3 2.3 0 0 1-2.3-2.3v-7a2.3 2.3 0 0 1 2.3-2.3zM8 5.4a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2zM11.5 4.5h.01',
  x: 'M3 2.8l10 10.4M13 2.8 3 13.2',
  chat: 'M2 3.5h8.5v6H6L3.8 11.5v-2H2zM12.5 6H14v5.5h-1.5v2L10.3 11.5H8.5',
  form: 'M3.5 2h9v12h-9zM5.5 5h5M5.5 8h5M5.5 11h3',
  clock: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM8 4.8V8l2.2 1.4',
  hold: 'M4.5 7.2h7v6h-7zM6 7.2V5a2 2 0 0 1 4 0v2.2',
  warning: 'M8 2.5 14.2 13H1.8zM8 6.5v3M8 11.3h.01',
  clip: 'M12.5 7.5 7.7 12.3a2.8 2.8 0 0 1-4-4l5-5a1.9 1.9 0 0 1 2.7 2.7l-5 5a.9.9 0 0 1-1.3-1.3l4.4-4.4',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.3 10.3 14 14',
  tickets: 'M2 4.5h12v2.3a1.2 1.2 0 0 0 0 2.4v2.3H2V9.2a1.2 1.2 0 0 0 0-2.4zM9.5 4.5v7',
  pulse: 'M1.5 8.5h3l1.8-5 3 9 1.7-4h3.5',
  mark: 'M3 8.5 6.5 12 13 4.5',
} satisfies Record<Channel | string, string>

export type IconName = keyof typeof paths

/** Decoration: the word stands beside it, or in `label`. */
export function icon(name: IconName, label?: string): Html {
  const named = label ? html`role="img" aria-label="${label}"` : html`aria-hidden="true"`
  return html`<svg class="icon" viewBox="0 0 16 16" ${named}>${raw(`<path d="${paths[name]}"/>`)}</svg>`
}
