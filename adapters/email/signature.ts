/**
 * Where a signature or legal notice begins in lines that a person wrote, quotes already gone. What comes back is a line
 * number: everything from there on is not words. Conservative: a doubt leaves the lines in.
 */
import { fold } from '../../src/policy/fold.ts'
import { isMobileFooter } from './mobile-footer.ts'

/** Index of the first line of the signature; lines.length where there is none. `follows`: words stand above already. */
export function signatureStart(lines: readonly string[], follows: boolean): number {
  const above = lines.slice(0, Math.min(delimited(lines, follows), footed(lines), legalNotice(lines, follows)))
  return Math.min(above.length, signedOff(above))
}

/** A mobile footer that is a paragraph of its own: what such apps put below it is the mail that is answered. */
function footed(lines: readonly string[]): number {
  const blank = (line: string | undefined) => line === undefined || line.trim() === ''
  const at = lines.findIndex(
    (line, index) => index > 0 && blank(lines[index - 1]) && blank(lines[index + 1]) && isMobileFooter(line),
  )
  return at < 0 ? lines.length : at
}

/** RFC 3676 §4.3 '-- '; '--' alone and rules of underscores count where little follows. */
function delimited(lines: readonly string[], follows: boolean): number {
  const written = lines.map(line => line.trim() !== '')
  let below = written.filter(Boolean).length
  let above = follows ? 1 : 0
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    if (written[at]) below--
    const few = /^(?:--|__)\s*$/.test(line) ? 20 : /^_{3,}\s*$/.test(line) ? 8 : -1
    if (above > 0 && (line === '-- ' || below <= few)) return at
    if (written[at]) above++
  }
  return lines.length
}

const farewell =
  '(?:en )?(?:iyi|kolay|hayirli|mutlu) (?:calismalar|gunler|haftalar|aksamlar|isler|gun)(?: dilerim| dileriz)?|kolay gelsin|(?:en derin )?saygi(?:lar|larimla|larimizla|yla)?|selam(?:lar|larimla|lar ve saygilar)?|sevgiler(?:imle)?|hosca ?kal(?:in)?|(?:simdiden |cok )?tesekkur(?:ler|lerimle| ederim| ederiz)?|tsk(?:ler)?|(?:(?:best|kind|warm|kindest|many|with) )*(?:regards|wishes|thanks)|thanks(?: and regards)?|thank you(?: very much)?|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|cheers|mit freundlichen grussen|viele grusse|cordialement|saludos|cordiali saluti|met vriendelijke groet(?:en)?'
const signOff = new RegExp(`^(?:(?:${farewell})(?:[\\s,.!;:)]+(?:ve )?|$)){1,3}$`)

const contactMark =
  /@|\||https?:|www\.|\b(?:tel|phone|mobile|mob|gsm|cep|fax|faks|adres|address|ceo|cto|cfo|ltd|inc|gmbh|llc|a\.?s\.?|sti|mudur\w*|uzman\w*|manager|director|engineer|muhendis\w*|sorumlu\w*|koordinator\w*|owner|founder|kurucu\w*|sirket\w*|holding|departman\w*|department)\b|(?:\+|\b0)[\d ()-]{8,}/

/** What a desk asks for, put under the name: it stays. */
const fact =
  /\b(?:alan ad\w*|domain|musteri (?:no|num\w*|id|kod\w*)|customer (?:no|number|id)|hesap|account|panel|kullanici|user ?name|bilet|ticket|sunucu|server|ip)\b|^\s*(?!www\.)[\p{L}\d-]+(?:\.[\p{L}\d-]+){1,3}\s*$/u

/** A sign-off with a name alone is said by the person; a name with two lines or a title, phone, site below is a signature. */
function signedOff(lines: readonly string[]): number {
  const last = Math.max(0, lines.length - 25)
  for (let at = lines.length - 1; at >= last; at--) {
    if (lines[at]!.length > 60 || !signOff.test(fold(lines[at]!.trim()))) continue
    const block = lines.slice(at + 1).filter(line => line.trim() !== '')
    const isBlock =
      block.length >= 2 &&
      block.length <= 14 &&
      isName(block[0]!) &&
      block.slice(1).some(line => contactMark.test(fold(line))) &&
      block.every(line => line.length <= 120 && !isSentence(line) && !fact.test(fold(line)))
    if (isBlock && lines.slice(0, at).some(line => line.trim() !== '')) return at
  }
  return lines.length
}

const isName = (line: string) =>
  /^[*_]{0,2}\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}[*_,]{0,3}\s*$/u.test(line.trim())

const isSentence = (line: string) =>
  /[?]\s*$/.test(line) || (line.trim().split(/\s+/).length > 6 && /\p{Ll}[.!]\s*$/u.test(line))

const beginsLegal =
  /^\W{0,20}(?:yasal|gizlilik|onemli|disclaimer|legal|confidential\w*|sorumluluk|haftung\w*|bu|isbu|this|the|diese|ce|este|le)\b/

const legal = [
  /^(?:yasal uyari|sorumluluk reddi|gizlilik (?:notu|uyarisi|bildirimi)|onemli not|disclaimer|legal notice|confidentiality(?: notice)?|haftungsausschluss)\b/,
  /^(?:bu|isbu) (?:e-?posta|elektronik posta|mesaj|ileti)\b.{0,300}(?:gizli|ozel|yetkisiz|hukuken|aliciya|kisiye|muhatab)/,
  /^(?:this|the information (?:contained )?in this) (?:e-?mail|message|communication|transmission)\b.{0,300}(?:confidential|privileged|intended|solely)/,
  /^(?:diese e-?mail|ce message|este (?:mensaje|correo)|le informazioni contenute)\b.{0,300}(?:vertraulich|confidentiel|confidencial|riservate)/,
]

/** The notice runs to the end, over at most four paragraphs; it never stands above the words. */
function legalNotice(lines: readonly string[], follows: boolean): number {
  const first = follows ? -1 : lines.findIndex(line => line.trim() !== '')
  for (let at = Math.max(lastParagraphs(lines, 4), first + 1); at < lines.length; at++) {
    if (!beginsLegal.test(fold(lines[at]!.slice(0, 40)))) continue
    const start = lines
      .slice(at, at + 4)
      .join(' ')
      .slice(0, 400)
    if (legal.some(notice => notice.test(fold(start.replace(/^[\s*_-]{1,40}/, ''))))) return at
  }
  return lines.length
}

/** Index of the line with which the last `count` paragraphs begin. */
function lastParagraphs(lines: readonly string[], count: number): number {
  let begun = 0
  for (let at = lines.length - 1; at >= 0; at--) {
    const begins = lines[at]!.trim() !== '' && (at === 0 || lines[at - 1]!.trim() === '')
    if (begins && ++begun === count) return at
  }
  return 0
}
