import type { Hit, Reading } from '../../policy/lexicon.ts'
import { wordTrait } from '../../policy/word.ts'

/** Endings that a file has rather than a host. */
const file =
  /\.(php|ini|xml|html?|css|js|json|txt|log|sql|zip|gz|tar|bak|ya?ml|conf|htaccess|pdf|docx?|xlsx?|csv|png|jpe?g|gif|svg|webp|ico|pem|crt|key|exe|eml|pst|service|env|mp4)$/

/** "index.php"; also what begins like a thing that it is not: "sitemap.xml". */
export const isFile = (text: string) => text.includes('.') && file.test(text)

/** A host name stands for the thing that it serves, a file for a part of a site. */
export function namedHosts(reading: Reading): Hit[] {
  const hits: Hit[] = []
  reading.tokens.forEach((token, at) => {
    const name = thingOf(token.word)
    if (name === null) return
    const evidence = reading.text.slice(token.start, token.end)
    hits.push({
      class: name,
      pattern: name,
      from: at,
      to: at + 1,
      sentence: token.sentence,
      clause: token.clause,
      evidence,
    })
  })
  return hits
}

/** What a word names as a host, an address or a file. */
const thingOf = wordTrait(text => {
  if (!text.includes('.') || !/\.[a-z]{2,}$/.test(text)) return null
  if (text.includes('@')) return 'mailbox'
  if (isFile(text)) return 'part'
  if (/^(mail|webmail|smtp|imap|pop|mx\d?)\./.test(text)) return 'mail'
  if (/^(ns\d|dns)\./.test(text)) return 'dns'
  return /^(panel|cpanel|plesk|blog|test|dev|staging|shop|beta|demo)\.[^.]+\.[^.]/.test(text) ? 'part' : 'site'
})
