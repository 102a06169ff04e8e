/**
 * The customer's new words: quotes, signatures, mobile footers and legal notices gone; forwards, and answers below or
 * between quotes, kept. One pass over the lines, with a bounded look ahead: linear in the text.
 */
import { withoutClearSignature } from './clear-signed.ts'
import { isForwardSubject } from './forward.ts'
import { isMobileFooter } from './mobile-footer.ts'
import { isRule, ownLines } from './own-lines.ts'
import { signatureStart } from './signature.ts'

const longest = 200_000

/** `subject` tells an Outlook forward from an answer. Returns '' where everything is quoted. */
export function visibleText(text: string, subject: string | null = null): string {
  const lines = text
    .slice(0, longest)
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u202f\u2007]/g, ' ')
    .split('\n')
  const { passages, forwarded } = ownLines(withoutClearSignature(lines), isForwardSubject(subject))
  let words = ''
  for (const passage of passages) {
    const said = trimmed(withoutFooters(passage.slice(0, signatureStart(passage, words !== ''))))
    if (said === '') continue
    const apart = words === '' ? '' : passage[0]!.trim() === '' ? '\n\n' : '\n'
    words += apart + said
  }
  return [words, trimmed(forwarded)].filter(part => part !== '').join('\n\n')
}

/** Footers stand last; one in the middle of a letter is words. */
function withoutFooters(lines: readonly string[]): string[] {
  let end = lines.length
  while (end > 0 && (isRule(lines[end - 1]!) || isMobileFooter(lines[end - 1]!))) end--
  return lines.slice(0, end)
}

function trimmed(lines: readonly string[]): string {
  let end = lines.length
  while (end > 0 && isRule(lines[end - 1]!)) end--
  return lines
    .slice(0, end)
    .map(line => line.trimEnd())
    .join('\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()
}
