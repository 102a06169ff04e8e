/** What the last act led to, said once on the page that it leads back to; why not, in the reader's language. */

import { filled } from '../../filled.ts'
import { type Html, html } from '../page/html.ts'
import type { Desk } from './frame.ts'
import { told } from './told.ts'

export interface Said {
  done: boolean
  because: string
}

export function saidIn({ done, refused }: Record<string, string>): Said | null {
  if (done) return { done: true, because: '' }
  return refused ? { done: false, because: refused.slice(0, 500) } : null
}

export function said({ words, look }: Desk, one: Said | null): Html {
  if (!one) return html``
  const text = one.done ? words.done : filled(words.refused, { because: told(one.because, look.language) })
  return html`<p class="said ${one.done ? 'ok' : 'no'}" role="status" ${one.done ? html`data-taken` : ''}>${text}</p>`
}
