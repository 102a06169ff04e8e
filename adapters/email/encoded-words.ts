/**
 * RFC 2047 words and raw 8-bit runs of a field, in any charset, as words of one charset: what follows needs to know UTF-8 only.
 */
import { joined } from '../wire/joined.ts'
import { base64Bytes, decodeText } from './charset.ts'

const encodedWords = /=\?([^?\s]+)\?([QB])\?([^?]*)\?=(?:[ \t]+(?==\?[^?\s]+\?[QB]\?[^?]*\?=))?/gi

/**
 * Rewrites encoded words of any charset as UTF-8 ones and raw 8-bit runs as text, so that what follows needs to know one
 * charset only. Adjacent words of one charset are decoded together: a character may be cut in two between them.
 */
export function canonicalWords(value: string): string {
  if (!/=\?|[^\0-\x7f]/.test(value)) return value.replaceAll('\0', '')
  let done = ''
  let from = 0
  let run: { charset: string; words: Uint8Array[] } | null = null
  const close = () => {
    if (run) done += wordOf(decodeRun(run.words, run.charset))
    run = null
  }
  for (const match of value.matchAll(encodedWords)) {
    const between = value.slice(from, match.index)
    if (between) {
      close()
      done += decodeText(bytesOf(between), null)
    }
    const charset = match[1]!.toLowerCase()
    if (run && run.charset !== charset) close()
    run ??= { charset, words: [] }
    run.words.push(wordBytes(match[2]!, match[3]!))
    from = match.index + match[0].length
  }
  close()
  return done + decodeText(bytesOf(value.slice(from)), null)
}

function decodeRun(words: Uint8Array[], charset: string): string {
  const text = decodeText(joined(words), charset)
  // Charsets with shift states begin anew in every word.
  return text.includes('\ufffd') ? words.map(word => decodeText(word, charset)).join('') : text
}

function wordBytes(encoding: string, text: string): Uint8Array {
  if (encoding.toUpperCase() === 'B') return base64Bytes(text)
  return bytesOf(
    text.replace(/_/g, ' ').replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
  )
}

function wordOf(text: string): string {
  const clean = text.replace(/[\r\n]+/g, ' ')
  return clean === '' ? '' : `=?utf-8?B?${btoa(binary(new TextEncoder().encode(clean)))}?=`
}

/** One character a byte. */
export function binary(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}

const bytesOf = (binary: string) => Uint8Array.from(binary, unit => unit.charCodeAt(0))
