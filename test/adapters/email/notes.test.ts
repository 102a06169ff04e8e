/** Mails of Lotus and HCL Notes, in the forms that its versions give to the mail that is answered. */
import { describe, expect, it } from 'vitest'
import { visibleText } from '../../../adapters/email/visible-text.ts'

const words = 'Panelde hâlâ aynı hata var.'
const other = 'Konuyu inceliyoruz.'
const columns = (left: string, name: string, value = '') =>
  `${`             ${left}`.padEnd(39)}${name.padStart(36)}${value}`

const headers: [form: string, header: string][] = [
  [
    'Notes 5 en',
    'Destek <destek@santral.test> on 02.03.2026 10:12:26\n\nPlease respond to Destek <destek@santral.test>\n\nTo:   "Ali Kaya" <ali@ornek.test>\ncc:   Ece/Istanbul/Ornek@ORNEK,\n      muhasebe@ornek.test\nSubject:  Re: Panel',
  ],
  [
    'Notes 5 en, American time, sent by a list',
    'Destek <destek@santral.test>@liste.test on 03/02/2026 10:12:26 AM\n\nSent by:    destek-owner@liste.test\n\n\nTo:    Ali Kaya/Istanbul/Ornek@ORNEK\ncc:\nSubject:    Re: Panel',
  ],
  [
    'Notes 5 de',
    '"Destek" <destek@santral.test> am 02.03.2026 10:12:07\n\nAn:    Ali Kaya <ali@ornek.test>\nKopie: Ece/BCS/ORNEK@EUROPE,\n       muhasebe@ornek.test\nThema: Re: Antwort: Re: Panel auf\n       zwei Servern',
  ],
  [
    'Notes 6 en',
    'Destek <destek@santral.test>\n03/02/26 10:12 AM\nPlease respond to Destek\n\n\n        To:     Ali Kaya <ali@ornek.test>\n        cc:     Ece/Istanbul/Ornek@ORNEK\n        Subject:        Re: Panel',
  ],
  [
    'Notes 6 tr',
    'Destek <destek@santral.test>\n02.03.2026 10:12\n\n        Kime:     Ali Kaya <ali@ornek.test>\n        bilgi:\n        Konu:        Re: Panel',
  ],
  [
    'Notes 7 en',
    'Destek <destek@santral.test> \n02.03.2026 10:12\n\nTo\nali@ornek.test\ncc\nmuhasebe@ornek.test, Ece Kaya/Istanbul/Ornek@ORNEK\nSubject\nRe: Panel',
  ],
  [
    'Notes 7 de',
    'Destek <destek@santral.test> \nGesendet von: destek-owner@liste.test\n02.03.2026 10:12\n\nAn\nali@ornek.test\nKopie\n\nThema\nRe: Panel',
  ],
  [
    'Notes 7 en, two columns',
    [
      columns('destek@santral', ''),
      columns('.test', ''),
      columns('', 'To '),
      `${columns('03/02/2026 10:12', '').trimEnd()}          ali@ornek.test,`,
      `             AM                        ece@ornek.test`,
      columns('', 'cc '),
      columns('', ''),
      columns('', 'Subject '),
      '                                       Re: Panel',
      ' '.repeat(75),
    ].join('\n'),
  ],
  [
    'Notes 8 de',
    'Von:        "Destek" <destek@santral.test>\nAn:        "ali@ornek.test" <ali@ornek.test>\nKopie:        ece@ornek.test\nDatum:        02.03.2026 10:12\nBetreff:        Panel\nGesendet von:        destek-owner@liste.test',
  ],
  [
    'iNotes en',
    '-----destek@santral.test wrote: -----\nTo: "ali@ornek.test" <ali@ornek.test>\nFrom: "Destek"\nSent by: destek-owner@liste.test\nDate: 03/02/2026 10:12AM\nSubject: Re: Panel',
  ],
  [
    'iNotes de',
    '-----destek@santral.test schrieb: -----\nAn: ali@ornek.test\nVon: "Destek" <destek@santral.test>\nDatum: 02.03.2026 10:12\nBetreff: Re: Panel',
  ],
]

describe('what is answered is cut off', () => {
  it.each(headers)('%s', (_, header) => {
    expect(visibleText(`${words}\n\n\n\n${header}\n\n\n\n${other}\n`)).toBe(words)
  })
})

describe('what is passed on stays, without its header', () => {
  const marks: [form: string, mark: string][] = [
    ['en', '----- Forwarded by Ali Kaya/Istanbul/Ornek on 03/02/2026 10:20 AM -----'],
    [
      'en, wrapped',
      '---------------------- Forwarded by Ali Kaya/IST/ORN on 03/02/2026 \n10:20 AM ---------------------------',
    ],
    ['de', '----- Weitergeleitet von Ali Can Kaya/OB/StadtverwMusterstadt/DE am 02.03.2026 10:20 -----'],
    [
      'de, wrapped',
      '---------------------- Weitergeleitet von Ali Kaya/BCS/ORNEK am\n02.03.2026 10:20 ---------------------------',
    ],
  ]
  it.each(marks.flatMap(([mark, line]) => headers.slice(0, 7).map(([form, header]) => [mark, form, line, header])))(
    'marked %s, %s',
    (_mark, _form, line, header) => {
      expect(visibleText(`Bu gerçek mi?\n\n${line}\n\n\n${header}\n\n\nHesabınız kapatıldı.`)).toBe(
        'Bu gerçek mi?\n\nHesabınız kapatıldı.',
      )
    },
  )
})

describe('words that look like it stay', () => {
  it.each([
    'Sunucu 02.03.2026 10:12\ntarihinden beri kapalı.\nKonu: DNS',
    'Ali Kaya 02.03.2026 10:12:26\n\nsaatinde aramıştı.',
    'The outage began on 03/02/2026 10:12 AM\n\nTo my mind it is the switch.\nSubject to your check.',
    'web1\n02.03.2026 10:12\nERROR disk full',
    'To\nbe or not to be',
    'Weitergeleitet von meinem Kollegen, bitte helfen Sie.',
    `${' '.repeat(12)}to\n${' '.repeat(12)}subject`,
  ])('%j', said => {
    expect(visibleText(said)).toBe(said.trimEnd())
  })
})
