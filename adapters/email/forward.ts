/** Where a client says that what follows was forwarded or is the mail that is answered, in so many words. */
import { fold } from '../../src/policy/fold.ts'

const forwarded =
  /^[\s>*]*(?:-{2,}|_{2,}|={2,})?\s*(?:begin )?(?:forwarded (?:message|mail|by .{1,100})|(?:iletilen|iletilmis|yonlendirilen|yonlendirilmis) (?:ileti|mesaj|e-?posta)|baslangic (?:iletilen|yonlendirilen) (?:ileti|mesaj)|(?:iletilen|yonlendirilen) (?:ileti|mesaj)(?:nin|in)? (?:basi|baslangici)|weitergeleitete nachricht|(?<=-{3,} ?)weitergeleitet von .{1,100}|message (?:transfere|reexpedie)|mensaje reenviado|mensagem encaminhada|messaggio inoltrato|doorgestuurd bericht|пересылаемое сообщение|przekazana wiadomosc)\s*:?\s*(?:-{2,}|_{2,}|={2,})?[\s*]*:?\s*$/

const original =
  /^[\s>*]*(?:-{2,}|_{2,}|={2,})\s*(?:original message|original appointment|ozgun ileti|ori?jinal (?:mesaj|ileti|e-?posta)|asil (?:ileti|mesaj)|ozgun mesaj|ursprungliche nachricht|originalnachricht|message d'origine|message original|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht|oprindelig (?:besked|meddelelse)|opprinnelig melding|ursprungligt meddelande|alkuperainen viesti|исходное сообщение|oryginalna wiadomosc|wiadomosc oryginalna|puvodni zprava|eredeti uzenet|reply message|yanit iletisi)\s*(?:-{2,}|_{2,}|={2,})[\s*]*$/

/** What helpdesks ask to be answered above, and what Horde puts over the mail that is answered. */
const above =
  /^[\s>#*=_-]*(?:(?:please )?(?:type|write|enter|reply)\b.{0,40} above this line|(?:lutfen )?yanit\w* bu (?:satir|cizgi)\w* (?:ust|yukari)\w* yaz\w*)[\s#*=_.-]*$|^[\s>]*-{3,} ?(?:message from \S{3,80}|\S{3,80} kullanicisindan (?:ileti|mesaj)) ?-{3,}\s*$/

/** Notes wraps its mark: the time and the dashes behind it stand in the next line. */
const forwardedTail = /^[\s>]*(?:[\d./-]{6,10} )?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]m)? ?-{3,}\s*$/

const forwardEnds =
  /^[\s>]*-{2,}\s*(?:end of forwarded message|(?:iletilen|yonlendirilen) (?:ileti|mesaj)(?:nin|in)? sonu|конец пересылаемого сообщения)\s*-{2,}\s*$/

export const isForwardEnd = (line: string) => line.length < 200 && forwardEnds.test(fold(line))
const isForwardMark = (line: string) => line.length < 200 && forwarded.test(fold(line))
/** How many lines from `at` on say that what follows was forwarded; 0 where that one does not. */
export const forwardMarkLines = (lines: readonly string[], at: number) =>
  isForwardMark(lines[at]!) ? (forwardedTail.test(fold(lines[at + 1] ?? '').slice(0, 100)) ? 2 : 1) : 0
export const isOriginalMark = (line: string) => {
  if (line.length >= 200) return false
  const folded = fold(line)
  return original.test(folded) || above.test(folded)
}

/** A subject of a forward: Outlook writes the same block over forwards as over answers. */
export const isForwardSubject = (subject: string | null) =>
  /^\s*(?:(?:re|yan|ynt|cvp)\s*:\s*)?(?:fwd?|ilt|ilet|yonl|wg|tr|rv|enc|i|vs|doorst)\s*:/.test(fold(subject ?? ''))
