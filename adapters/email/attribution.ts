/**
 * The line that a mail client puts above what it quotes: "On … wrote:", "… tarihinde … yazdı:", "2016-03-03 17:21 GMT+01:00
 * Ali <ali@example.test>:". It may be wrapped over several lines. Looks at no more than eight lines and 600 characters.
 */
import { fold } from '../../src/policy/fold.ts'

const verbs =
  /(?:^|[\s>\])"'])(?:wrote|writes|yazdi|yazmis|sunlari yazdi|schrieb|geschrieben|ecrit|escribio|scritto|escreveu|schreef|geschreven|napisal(?:a|\(a\))?|napsala?|irta|skrev|skrifadi|kirjoitti|a scris|написал(?:а|\(а\))?|писал(?:а)?|пише|написав|έγραψε|写道|寫道|のメール|napsal\(a\)|je napisao)(?=[\s:：(,-]|$)/

/** Ends in a colon, or in "wrote ----", or in a bracketed time after the verb (Apple Mail in Turkish). */
const ends = /(?:[:：]|----|(?:wrote|\)))\s*$/

const when =
  /\d{1,2}:\d{2}|\d{1,2}\.\d{2}(?!\d)|\b\d{4}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|年\d{1,2}月|\b\d{1,2}(?:st|nd|rd|th)?\.? (?:jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|oct|okt|nov|dec|dez|oca|sub|nis|tem|agu|eyl|eki|kas|ara)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}\b/

const address = /<[^<>\s]{0,200}@[^<>\s]{1,200}|\S{1,100}@\S{1,100}\.\S{1,50}/

const opensHeader =
  /^(?:-{2,6} ?)?(?:on|at|le|am|op|el|il|em|den|dnia|dne|kl|den|в|на|του|στις|pe|tr|em|in|at|"|'|<|\[|\d|\p{L}{2,12}[,.]? \d|(?:mon|tue|wed|thu|fri|sat|sun)\b)/u

/** A date, then who: no verb (Gmail of 2013–2016, Yandex, Russian Gmail). */
const time = String.raw`(?:(?:в|at|saat|um|a las|alle) )?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?`
const day = String.raw`(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{1,2}\.? \p{L}{3,9}\.? \d{4}(?: г\.)?|\p{L}{3,9} \d{1,2}, \d{4})`
const zone = String.raw`(?: ?(?:gmt|utc)? ?[+-]\d[\d:]*)?`
const dated = new RegExp(
  String.raw`^(?:\p{L}{2,12}\.?,? )?(?:${day},?(?: ${time})?${zone}|${time},? ${day}),?:? (?:\p{L}{2,12}\.? )?["'<]?\S.{0,160}$`,
  'u',
)

/** How many lines from `at` on are one attribution; 0 where none begins. */
export function attributionLines(lines: readonly string[], at: number): number {
  const first = bare(lines[at]!)
  if (first === '' || first.length > 400) return 0
  const start = fold(first)
  if (!opensHeader.test(start) && !address.test(start) && !when.test(start)) return 0
  let joined = ''
  let blanks = 0
  for (let to = at; to < lines.length && to < at + 8 && joined.length < 600; to++) {
    const line = bare(lines[to]!)
    if (line === '') {
      // Some clients put the name and its address on lines of their own, blank ones between.
      if (!/\d{1,2}:\d{2}/.test(joined) || ++blanks > 2) return isDated(joined) ? to - at : 0
      continue
    }
    joined = joined === '' ? line : `${joined} ${line}`
    if (isAttribution(joined)) return to - at + 1
    // A sentence that ends here, or a list of them, is somebody's words.
    if (to > at && /[.!?]$/.test(line) && !/\d\.$/.test(line)) return 0
  }
  return isDated(joined) ? 1 : 0
}

const bare = (line: string) => line.replace(/^[\s>]{0,40}/, '').trimEnd()

function isAttribution(joined: string): boolean {
  const text = fold(joined)
  if (isDated(joined) && /:$/.test(joined)) return true
  return ends.test(text) && verbs.test(text) && (when.test(text) || address.test(text))
}

/** A date and a name only count where an address or a time zone stands beside: people write dates, too. */
function isDated(joined: string): boolean {
  return joined.length < 300 && dated.test(fold(joined)) && (address.test(joined) || /(?:GMT|UTC)[+-]\d/.test(joined))
}
