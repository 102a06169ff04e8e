import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../adapters/email/charset.ts'
import { canonicalWords } from '../../../adapters/email/encoded-words.ts'
import { headersOf } from '../../../adapters/email/headers.ts'
import { readUuencoded } from '../../../adapters/email/uuencode.ts'

const hex = (text: string) => Uint8Array.from(Buffer.from(text.replace(/ /g, ''), 'hex'))
const ascii = (text: string) => new TextEncoder().encode(text)

describe('bytes become text', () => {
  it.each<[what: string, bytes: Uint8Array, label: string | null, text: string]>([
    ['UTF-8', ascii('şifre'), 'utf-8', 'şifre'],
    ['UTF-8 without a label', ascii('şifre'), null, 'şifre'],
    ['UTF-8 labelled ASCII', ascii('şifre'), 'us-ascii', 'şifre'],
    ['UTF-8 with a broken byte', hex('c59f 69 ff 66'), 'utf-8', 'şi\ufffdf'],
    ['windows-1254', hex('fe 69 66 72 65'), 'windows-1254', 'şifre'],
    ['windows-1254 by number', hex('fe 69 66 72 65'), 'CP1254', 'şifre'],
    ['windows-1254 without a label', hex('fe 69 66 72 65'), null, 'şifre'],
    ['windows-1254 labelled UTF-8', hex('fe 69 66 72 65'), 'utf-8', 'şifre'],
    ['windows-1254 labelled Latin-1', hex('fe 69 66 72 65'), 'iso-8859-1', 'şifre'],
    ['iso-8859-9', hex('dd fe'), 'iso-8859-9', 'İş'],
    ['iso-8859-9, oddly written', hex('dd fe'), 'ISO8859-9E', 'İş'],
    ['UTF-8 labelled windows-1254', ascii('şifre'), 'windows-1254', 'şifre'],
    ['UTF-8 labelled Latin-1', ascii('Frösche'), 'iso-8859-1', 'Frösche'],
    ['Latin-1', hex('46 72 f6 73 63 68 65'), 'iso-8859-1', 'Frösche'],
    ['Icelandic stays', hex('fe e1 f0'), 'iso-8859-1', 'þáð'],
    ['euc-kr', hex('c7 d1 b1 db'), 'euc-kr', '한글'],
    ['Korean by code page', hex('c7 d1 b1 db'), 'cp949', '한글'],
    ['Shift_JIS', hex('83 65 83 58 83 67'), 'x-ms-cp932', 'テスト'],
    ['UTF-16 with a mark', hex('fe ff 01 5f'), 'utf-16', 'ş'],
    ['UTF-16 with the other mark', hex('ff fe 5f 01'), 'utf-16', 'ş'],
    ['UTF-16 without a mark', hex('00 61 01 5f'), 'utf-16', 'aş'],
    ['UTF-16 without a mark, as Windows writes it', hex('61 00 5f 01'), 'utf-16', 'aş'],
    ['Turkish of DOS', hex('61 9f 8d a7'), 'IBM857', 'aşığ'],
    ['Turkish of old Macs', hex('61 df dd db'), 'x-mac-turkish', 'aşığ'],
    ['UTF-7', ascii('Fr+APY-sche +- +AV8-'), 'utf-7', 'Frösche + ş'],
    ['an unknown charset', ascii('abc'), 'x-no-such', 'abc'],
    ['a label with a language', ascii('ş'), 'utf-8*tr', 'ş'],
    ['NULs are gone', hex('61 00 62'), 'utf-8', 'ab'],
  ])('%s', (_, bytes, label, text) => {
    expect(decodeText(bytes, label)).toBe(text)
  })

  it.each<[what: string, field: string, text: string]>([
    ['one word', '=?utf-8?Q?a=C3=A7=C4=B1k?=', 'açık'],
    ['a letter cut in two', '=?utf-8?Q?a=C3=A7=C4?= =?utf-8?Q?=B1k?=', 'açık'],
    ['two charsets', '=?utf-8?Q?a?= =?iso-8859-9?Q?=FE?=', 'aş'],
    ['words and text', 'Re: =?utf-8?B?xZ9pZnJl?= hatası', 'Re: şifre hatası'],
    ['shift states begin anew', '=?ISO-2022-JP?B?GyRCJUYbKEI=?= =?ISO-2022-JP?B?GyRCJTkbKEI=?=', 'テス'],
    ['UTF-7 word', '=?utf-7?Q?Fr+APY-sche?=', 'Frösche'],
    ['raw bytes in a word', '=?iso-8859-9?Q?\xfeifre?=', 'şifre'],
    ['raw windows-1254', '\xdeifre', 'Şifre'],
    ['no word after all', '=?utf-8?Q?a', '=?utf-8?Q?a'],
    ['a line break inside a word', '=?utf-8?Q?a=0D=0ABcc:_x?=', 'a Bcc: x'],
  ])('a field: %s', (_, field, text) => {
    const bytes = /[\u0100-\uffff]/.test(field)
      ? ascii(`Subject: ${field}\n\n`)
      : Uint8Array.from(`Subject: ${field}\n\n`, unit => unit.charCodeAt(0))
    expect(headersOf(bytes).text('subject')).toBe(text)
  })

  it('reads 100 kB of nonsense at once', () => {
    for (const part of ['=?', '=?a?Q?', '=?utf-8?Q?a?= ', '=?utf-8?Q?a?=', '\xfe', ' ']) {
      const started = performance.now()
      canonicalWords(part.repeat(100_000 / part.length))
      expect(performance.now() - started, part).toBeLessThan(1000)
    }
  })

  it('uuencoded lines', () => {
    expect(new TextDecoder().decode(readUuencoded('x\nbegin 644 cat.txt\n#0V%T\n`\nend\n') ?? undefined)).toBe('Cat')
    expect(readUuencoded('nothing of the kind')).toBeNull()
  })
})
