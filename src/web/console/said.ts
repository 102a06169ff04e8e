/** What the last act led to, said once on the page that it leads back to; why not, in the reader's language. */
import type { Language } from '../../message.ts'
import { type Html, html } from '../page/html.ts'
import type { Desk } from './frame.ts'
import { filled } from './words.ts'

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
  const text = one.done ? words.done : filled(words.refused, { because: refusalIn(one.because, look.language) })
  return html`<p class="said ${one.done ? 'ok' : 'no'}" role="status">${text}</p>`
}

/** Acts refuse in English, for programs read it too. */
function refusalIn(because: string, language: Language): string {
  if (language === 'en') return because
  for (const [english, turkish] of refusals) {
    const found = english.exec(because)
    if (found) return turkish.replace('{0}', found[1] ?? '')
  }
  return because
}

const refusals: [RegExp, string][] = [
  [/^(T-\d+) is resolved already/, '{0} zaten çözüldü olarak kapatılmış.'],
  [/^A reply needs words/, 'Yanıt boş olamaz.'],
  [/^(T-\d+) came from a spoofed address/, '{0} sahte bir adresten geldi: oraya hiçbir şey gönderilmez.'],
  [/^Nothing is closed or held here/, 'Burada kapalı ya da bekletilen bir şey yok.'],
  [/^There is no (?:ticket|customer) (\S+)\./, '{0} kayıtlı değil.'],
  [/^Say which customer is suspended/, 'Bilet kayıtlı bir müşteriye ait değil: askıya alınacak hesap yok.'],
  [/^It is on its way, or was sent already/, 'Bildirim sırada ya da zaten gönderilmiş.'],
  [/^Its code has run out/, 'Kodun süresi doldu: müşteri yenisini ister.'],
  [/^This number has sent STOP/, 'Bu numara DUR yazmış: ona artık bir şey gönderilmez.'],
  [/^the telephone is not set up/, 'Telefon burada kurulu değil.'],
]
