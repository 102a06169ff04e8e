/** "From: … Sent: … To: … Subject: …" as Outlook, Apple Mail and webmail put above the mail that they answer or forward; Notes' own as well. */
import { fold } from '../../src/policy/fold.ts'
import { notesHeaderLines } from './notes-header.ts'

const from = [
  'from', 'kimden', 'gonderen', 'von', 'de', 'da', 'van', 'od', 'fra', 'fran', 'lahettaja', 'от', 'від', 'felado', 'message du',
  'remitente', 'expediteur', 'mittente', 'avsender', 'afsender', 'από', 'de la', '发件人', '寄件者', '差出人',
] // biome-ignore format: a list

const others = [
  'sent', 'date', 'to', 'cc', 'bcc', 'subject', 'reply-to', 'importance', 'attachments',
  'gonderilen', 'gonderildi', 'gonderme tarihi', 'gonderim tarihi', 'gonderilme zamani', 'tarih', 'kime', 'alici', 'bilgi', 'gizli', 'konu', 'onem', 'ekler',
  'gesendet', 'datum', 'an', 'betreff', 'kopie', 'thema', 'gesendet von', 'sent by', 'antwort an', 'envoye', 'envoye le', 'a', 'objet', 'sujet', 'copie a', 'repondre a',
  'enviado', 'enviado el', 'enviada em', 'fecha', 'para', 'asunto', 'assunto', 'data', 'inviato', 'oggetto', 'risposta', 'rispondi a',
  'verzonden', 'aan', 'onderwerp', 'wyslano', 'wyslane', 'do', 'temat', 'sendt', 'dato', 'til', 'emne', 'skickat', 'till', 'amne',
  'lahetetty', 'paivays', 'vastaanottaja', 'kopio', 'aihe', 'отправлено', 'дата', 'кому', 'тема', 'копия', 'надіслано', 'кому', 'ημερομηνία',
  'προς', 'θέμα', 'trimis', 'catre', 'subiect', 'odeslano', 'komu', 'predmet', 'elkuldve', 'cimzett', 'targy', 'cc', 'kopi',
  '发送时间', '收件人', '主题', '抄送', '日時', '宛先', '件名',
] // biome-ignore format: a list

const isFrom = new Set(from)
const isOther = new Set(others)

/** How many lines from `at` on are one block; 0 where none begins. */
export const headerBlockLines = (lines: readonly string[], at: number): number =>
  fieldLines(lines, at) || notesHeaderLines(lines, at)

/** It takes From and two more fields within ten lines. */
function fieldLines(lines: readonly string[], at: number): number {
  const first = label(lines[at]!)
  if (first === null || (!isFrom.has(first) && !(isOther.has(first) && sendersFollow(lines, at)))) return 0
  let fields = 1
  let end = at + 1
  let blanks = 0
  for (let next = at + 1; next < lines.length && next < at + 14; next++) {
    const name = label(lines[next]!)
    if (name !== null && (isOther.has(name) || isFrom.has(name))) {
      fields++
      end = next + 1
      blanks = 0
    } else if (lines[next]!.replace(/^[\s>]+/, '') === '') {
      if (fields >= 3 || ++blanks > 1) break
    } else if (fields >= 4 && blanks === 0 && !continues(lines[next]!)) {
      break
    }
    // Anything else is the rest of a folded field.
  }
  // A subject may go on in the next line; then a blank one follows.
  if (fields >= 3 && end < lines.length && lines[end]!.trim() !== '' && lines[end + 1]?.trim() === '') {
    if (/^[\s>]*\*?(subject|konu)/i.test(lines[end - 1]!) === false && continues(lines[end]!)) end++
  }
  return fields >= 3 ? end - at : 0
}

/** Some put the subject or the date first; then a sender with an address stands close by. */
function sendersFollow(lines: readonly string[], at: number): boolean {
  const close = lines.slice(at + 1, at + 4)
  return close.some(line => isFrom.has(label(line) ?? '') && line.slice(0, 300).includes('@'))
}

const continues = (line: string) => /^[\s>]*[<[(;]|[>;,]\s*$/.test(line)

function label(line: string): string | null {
  const name = /^[\s>*_]{0,20}([\p{L}][\p{L} -]{0,18}?)[ \u00a0]?[*_]{0,2} ?[:：]/u.exec(line.slice(0, 80))?.[1]
  return name === undefined ? null : fold(name).trim()
}
