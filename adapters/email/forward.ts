/** Where a client says that what follows was forwarded or is the mail that is answered, in so many words. */
import { fold } from '../../src/policy/fold.ts'

const forwarded =
  /^[\s>*]*(?:-{2,}|_{2,}|={2,})?\s*(?:begin )?(?:forwarded (?:message|mail|by .{1,60})|(?:iletilen|iletilmis|yonlendirilen|yonlendirilmis) (?:ileti|mesaj|e-?posta)|baslangic (?:iletilen|yonlendirilen) (?:ileti|mesaj)|(?:iletilen|yonlendirilen) (?:ileti|mesaj)(?:nin)? basi|weitergeleitete nachricht|message (?:transfere|reexpedie)|mensaje reenviado|mensagem encaminhada|messaggio inoltrato|doorgestuurd bericht|пересылаемое сообщение|przekazana wiadomosc)\s*:?\s*(?:-{2,}|_{2,}|={2,})?[\s*]*:?\s*$/

const original =
  /^[\s>*]*(?:-{2,}|_{2,}|={2,})\s*(?:original message|original appointment|ozgun ileti|ori?jinal (?:mesaj|ileti|e-?posta)|asil (?:ileti|mesaj)|ozgun mesaj|ursprungliche nachricht|originalnachricht|message d'origine|message original|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht|oprindelig (?:besked|meddelelse)|opprinnelig melding|ursprungligt meddelande|alkuperainen viesti|исходное сообщение|oryginalna wiadomosc|wiadomosc oryginalna|puvodni zprava|eredeti uzenet|reply message|yanit iletisi)\s*(?:-{2,}|_{2,}|={2,})[\s*]*$/

export const isForwardMark = (line: string) => line.length < 200 && forwarded.test(fold(line))
export const isOriginalMark = (line: string) => line.length < 200 && original.test(fold(line))

/** A subject of a forward: Outlook writes the same block over forwards as over answers. */
export const isForwardSubject = (subject: string | null) =>
  /^\s*(?:(?:re|yan|ynt|cvp)\s*:\s*)?(?:fwd?|ilt|ilet|yonl|wg|tr|rv|enc|i|vs|doorst)\s*:/.test(fold(subject ?? ''))
