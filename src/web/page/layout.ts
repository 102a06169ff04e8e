/** The frame of every page: head, bar, content. Works without scripts; what scripts add is named by `script`. */
import { assetPath } from './assets.ts'
import { type Html, html, type Part } from './html.ts'
import type { Look } from './look.ts'

export interface Frame {
  look: Look
  title: string
  company: string
  /** Which of the scripts under src/web/browser the page can use. */
  script?: 'console' | 'panel'
  /** Class of the body: which part of the product this is. */
  area: 'console' | 'panel' | 'enter'
  bar: Part
  skip: string
  content: Part
  /** Other values for the script, as data attributes of the body. */
  live?: string
}

export function page({ look, title, company, script, area, bar, skip, content, live }: Frame): Html {
  return html`<!doctype html>
<html lang="${look.language}" ${look.theme ? html`data-theme="${look.theme}"` : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title} · ${company}</title>
<link rel="icon" href="${assetPath('icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${assetPath('santral.css')}">
${script ? html`<script src="${assetPath(`${script}.js`)}" defer></script>` : ''}
</head>
<body class="${area}" ${live ? html`data-live="${live}"` : ''}>
<a class="skip" href="#content">${skip}</a>
<header class="bar">${bar}</header>
<main id="content" tabindex="-1">${content}</main>
</body>
</html>`
}

/** Language and light or dark, as links that come back here. */
export function lookLinks(look: Look, words: { light: string; dark: string; otherLanguage: string }): Html {
  const back = encodeURIComponent(look.path)
  const other = look.language === 'tr' ? 'en' : 'tr'
  return html`<span class="look">
<a href="/look?theme=light&back=${back}" class="when-dark" title="${words.light}" aria-label="${words.light}">☀</a>
<a href="/look?theme=dark&back=${back}" class="when-light" title="${words.dark}" aria-label="${words.dark}">☾</a>
<a href="/look?language=${other}&back=${back}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a>
</span>`
}

/** The product's sign: lines that meet in one place. */
export const sign: Html = html`<svg class="sign" viewBox="0 0 24 24" aria-hidden="true"><path d="M3 5c5 0 5 7 9 7M3 12h9M3 19c5 0 5-7 9-7M12 12h9"/><circle cx="12" cy="12" r="2.6"/></svg>`
