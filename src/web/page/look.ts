/** How a page is to be shown to whoever asks: language and light or dark, from their choice or their browser. */
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Language } from '../../message.ts'

export interface Look {
  language: Language
  theme: 'light' | 'dark' | null
  /** The path that is being shown, for coming back after a choice. */
  path: string
}

const options = { path: '/', maxAge: 365 * 86_400, sameSite: 'Lax', httpOnly: true } as const

export function lookOf(c: Context): Look {
  const url = new URL(c.req.url)
  const theme = getCookie(c, 'santral_theme')
  return {
    language: languageOf(getCookie(c, 'santral_language') ?? c.req.header('accept-language')),
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    path: url.pathname + url.search,
  }
}

/** GET /look?language=tr|en&theme=light|dark&back=/path: remembers a choice. Changes nothing else, so a link may do it. */
export function chooseLook(c: Context): Response {
  const { language, theme, back = '/' } = c.req.query()
  if (language === 'tr' || language === 'en') setCookie(c, 'santral_language', language, options)
  if (theme === 'light' || theme === 'dark') setCookie(c, 'santral_theme', theme, options)
  return c.redirect(/^\/(?![/\\])/.test(back) ? back : '/', 303)
}

/** The first of the two that the browser names; Turkish where it names neither. */
export function languageOf(header: string | undefined): Language {
  const named = (header ?? '').toLowerCase().match(/\b(tr|en)\b/)
  return named?.[1] === 'en' ? 'en' : 'tr'
}
