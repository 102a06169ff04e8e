import type { Hit, Reading } from '../../policy/lexicon.ts'

/** A host name stands for the thing that it serves. */
export function namedHosts(reading: Reading): Hit[] {
  const hits: Hit[] = []
  reading.tokens.forEach((token, at) => {
    if (!token.text.includes('.') || !/\.[a-z]{2,}$/.test(token.text)) return
    const name = token.text.includes('@')
      ? 'mailbox'
      : /^(mail|webmail|smtp|imap|pop|mx\d?)\./.test(token.text)
        ? 'mail'
        : /^(ns\d|dns)\./.test(token.text)
          ? 'dns'
          : /^(panel|cpanel|plesk|blog|test|dev|staging|shop|beta|demo)\.[^.]+\.[^.]/.test(token.text)
            ? 'part'
            : 'site'
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
