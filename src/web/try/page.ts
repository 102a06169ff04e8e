/** The whole page: channels and a form on one side, what happened on the other. Works without scripts. */
import type { Customer } from '../../customer.ts'
import { assetPath } from '../page/assets.ts'
import { type Html, html } from '../page/html.ts'
import { lookLinks, sign } from '../page/layout.ts'
import type { Look } from '../page/look.ts'
import { card } from './cards.ts'
import type { Feed } from './feed.ts'
import { type Begun, channelLinks, type TryChannel, writeForm } from './form.ts'
import { type Outgoing, outgoing } from './outgoing.ts'
import { tryWords } from './words.ts'

export interface TryPage {
  look: Look
  channel: TryChannel
  begun: Begun
  feed: Feed
  router: string
  customers: Customer[]
  owed: Outgoing
}

export function tryPage({ look, channel, begun, feed, router, customers, owed }: TryPage): Html {
  const { language, theme } = look
  const words = tryWords[language]
  const entries = feed.entries()
  return html`<!doctype html>
<html lang="${language}" ${theme ? html`data-theme="${theme}"` : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words.title} · Santral</title>
<link rel="icon" href="${assetPath('icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${assetPath('santral.css')}">
<link rel="stylesheet" href="/try.css">
<script src="/try.js" defer></script>
</head>
<body class="try" data-last="${entries.at(-1)?.number ?? 0}">
<a class="skip" href="#content">${words.skip}</a>
<header class="bar"><span class="brand">${sign} Santral</span><h1>${words.title}</h1>
<a class="console" href="${router}/console">${words.console}</a>${lookLinks(look, words)}</header>
<main id="content" tabindex="-1">
<p class="intro muted">${words.intro}</p>
<div class="sides">
<section aria-labelledby="write"><h2 id="write">${words.write}</h2>
${channelLinks(channel, language, owed.policy)}${writeForm(channel, language, begun, customers)}
<h2 id="owed">${words.outgoing}</h2>${outgoing(owed, language)}</section>
<section aria-labelledby="happened"><h2 id="happened">${words.happened}</h2>
<p class="nothing muted" ${entries.length > 0 ? html`hidden` : ''}>${words.nothing}</p>
<ol class="cards" aria-live="polite" aria-relevant="additions">${entries.reverse().map(entry => card(entry, language, owed.policy))}</ol></section>
</div></main>
</body></html>`
}
