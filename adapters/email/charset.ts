/**
 * Bytes → text, whatever the mail says about its charset: a right label is followed, a missing, unknown or plainly wrong
 * one is guessed (UTF-8 where it is valid, else windows-1254, which is Latin-1 with the Turkish letters). Never throws;
 * NULs are dropped, as no text column takes them.
 */

import { readTurkishTable } from './turkish-tables.ts'

const unlabelled = new Set(['', 'us-ascii', 'ascii', 'ansi_x3.4-1968', 'utf-8', 'utf8', 'unicode-1-1-utf-8'])
const latin1 = new Set(['iso-8859-1', 'iso8859-1', 'iso_8859-1', 'latin1', 'windows-1252', 'cp1252'])

export function decodeText(bytes: Uint8Array, label: string | null | undefined): string {
  return decode(bytes, (label ?? '').trim().toLowerCase().replace(/\*.*$/, '')).replaceAll('\0', '')
}

function decode(bytes: Uint8Array, label: string): string {
  if (unlabelled.has(label)) return guess(bytes)
  if (/utf-?7$/.test(label)) return decodeUtf7(bytes)
  if (label === 'utf-16') return new TextDecoder(isBigEndian(bytes) ? 'utf-16be' : 'utf-16le').decode(bytes)
  if (/^(?:x-)?(?:iso-?8859|windows-125|cp125|latin)/.test(label) && isUtf8(bytes))
    return new TextDecoder().decode(bytes)
  if (latin1.has(label)) return readTurkish(bytes) ?? decoderOf('windows-1252')!.decode(bytes)
  const table = readTurkishTable(bytes, label)
  if (table !== null) return table
  const decoder = decoderOf(label) ?? decoderOf(plainName(label))
  return decoder ? decoder.decode(bytes) : guess(bytes)
}

/** By its mark; without one by where the zeros of Latin letters stand, else big (RFC 2781 §4.3). */
function isBigEndian(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return false
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return true
  const head = bytes.subarray(0, 4000)
  const zeros = (odd: number) => head.reduce((sum, byte, at) => sum + (byte === 0 && at % 2 === odd ? 1 : 0), 0)
  return zeros(0) >= zeros(1)
}

/** Letters of a single-byte charset next to each other are UTF-8 by chance only; mail servers that convert and keep the label are many. */
function isUtf8(bytes: Uint8Array): boolean {
  if (!bytes.some(byte => byte > 127)) return false
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes) !== ''
  } catch {
    return false
  }
}

function guess(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes)
  if (!text.includes('\ufffd')) return text
  // Some valid sequences: UTF-8 with damage. None at all: one of the single-byte charsets.
  const damaged = /[^\0-\x7f\ufffd]/.test(text)
  return damaged ? text : decoderOf('windows-1254')!.decode(bytes)
}

/** Turkish webmail of old labels windows-1254 as Latin-1: "Sayýn", "þifre". Icelandic has accented vowels beside them. */
function readTurkish(bytes: Uint8Array): string | null {
  const text = decoderOf('windows-1252')!.decode(bytes)
  if (!/[ýþðÝÞÐ]/.test(text) || /[áéíóúæÁÉÍÓÚÆ]/.test(text)) return null
  return decoderOf('windows-1254')!.decode(bytes)
}

type Decoder = InstanceType<typeof TextDecoder>
const decoders = new Map<string, Decoder | null>()

function decoderOf(label: string): Decoder | null {
  const known = decoders.get(label)
  if (known !== undefined) return known
  if (decoders.size > 500) decoders.clear() // labels are the sender's to invent
  let decoder: Decoder | null = null
  try {
    decoder = new TextDecoder(label)
  } catch {
    // The platform does not know it.
  }
  decoders.set(label, decoder)
  return decoder
}

/** Vendor prefixes and code page numbers → a name of the Encoding Standard. */
function plainName(label: string): string {
  const bare = label.replace(/^(x-ms-|x-|cs)/, '').replace(/[\s_.]+/g, '-')
  const page = /^(?:cp|ms|ibm|windows)-?(\d+)$/.exec(bare)?.[1]
  if (!page) return bare.replace(/^iso-?8859-?(\d+).*$/, 'iso-8859-$1')
  const asian: Record<string, string> = { 932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5' }
  return asian[page] ?? `windows-${page}`
}

/** RFC 2152: +base64 of UTF-16BE- between ASCII. */
function decodeUtf7(bytes: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(bytes)
  return text.replace(/\+([A-Za-z0-9+/]*)(-?)/g, (whole, run: string, closed: string) => {
    if (!run) return closed ? '+' : whole
    const units = base64Bytes(run)
    return new TextDecoder('utf-16be').decode(units.subarray(0, units.length - (units.length % 2)))
  })
}

/** Base64 of any length, without padding; foreign characters are skipped. Works where Buffer does not exist. */
export function base64Bytes(text: string): Uint8Array {
  const clean = text.replace(/[^A-Za-z0-9+/]/g, '')
  const whole = clean.slice(0, clean.length - (clean.length % 4 === 1 ? 1 : 0))
  return Uint8Array.from(atob(whole + '='.repeat((4 - (whole.length % 4)) % 4)), unit => unit.charCodeAt(0))
}
