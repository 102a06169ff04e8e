/** A sentence in the caller's language, and where the next request of the call goes. */
import type { Language } from '../../src/message.ts'
import { leaf } from './xml.ts'

export const voices = {
  tr: { language: 'tr-TR', voice: 'Polly.Filiz' },
  en: { language: 'en-GB', voice: 'Polly.Amy' },
} as const

export interface Listener {
  language: Language
}

/** The same ear, the other of our two languages. */
export const inOther = <Ear extends Listener>(to: Ear): Ear => ({ ...to, language: to.language === 'tr' ? 'en' : 'tr' })

export const say = (to: Listener, text: string): string => leaf('Say', voices[to.language], text)

/** Relative to the URL that Twilio called: nobody has to know our own. No name: the beginning. */
export const step = (name: string | null, to: Listener, more: Record<string, string> = {}): string =>
  `?${new URLSearchParams({ ...(name && { step: name }), lang: to.language, ...more })}`
