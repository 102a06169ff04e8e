/** What a caller hears, in Turkish and English: short, so that it can be kept in mind. */
import type { Language } from '../../src/message.ts'

export interface Words {
  welcome(company: string): string
  menu: string
  /** Spoken to those who hear the other language. */
  otherLanguage: string
  closed(company: string): string
  emergency(onCallLine: string): string
  recordingNotice: string
  /** Where it is also written down. */
  writtenNotice: string
  afterTone: string
  yourNumber(number: string): string
  confirm: string
  typeNumber: string
  wrongNumber: string
  reason: string
  callbackTaken: string
  messageTaken: string
  notUnderstood: string
  connecting(number: string): string
  /** Subject of a request that has no words of its own. */
  callbackRequest: string
  missedCall: string
}

export const words: Record<Language, Words> = {
  tr: {
    welcome: company => `${company} destek hattına hoş geldiniz.`,
    menu: 'Sizi aramamız için 1, sesli mesaj bırakmak için 2, acil durumlar için 3 tuşuna basın.',
    otherLanguage: 'For English, press 9.',
    closed: company => `${company} destek hattını aradınız. Şu anda mesai saatlerimizin dışındayız.`,
    emergency: line =>
      `Hizmetinize hiç erişemiyorsanız müşteri panelinden Kritik öncelikli bir bilet açın ve bilet numarasını ${line} numaralı nöbetçi hattına kısa mesajla gönderin. Nöbetçi mühendisimiz hemen ilgilenir.`,
    recordingNotice:
      'Mesajınız talebinizi yanıtlamak için kaydedilir ve 6698 sayılı Kişisel Verilerin Korunması Kanunu’na göre saklanır. Ayrıntılar internet sitemizdeki aydınlatma metnindedir. Kaydedilmesini istemiyorsanız telefonu kapatıp bize e-posta ile yazabilirsiniz.',
    writtenNotice: 'Söyledikleriniz otomatik olarak yazıya da dökülür.',
    afterTone: 'Sinyal sesinden sonra adınızı, alan adınızı ve sorununuzu söyleyin. Bitirince kare tuşuna basın.',
    yourNumber: number => `Sizi şu numaradan arayacağız: ${number}.`,
    confirm: 'Doğruysa 1, başka bir numara vermek için 2 tuşuna basın.',
    typeNumber: 'Aranmak istediğiniz numarayı alan koduyla tuşlayın ve kare tuşuna basın.',
    wrongNumber: 'Bu numarayı anlayamadık.',
    reason: 'Konuyu sinyal sesinden sonra kısaca söyleyin.',
    callbackTaken: 'Talebinizi aldık. Mesai saatleri içinde sizi arayacağız. İyi günler dileriz.',
    messageTaken: 'Mesajınızı aldık, en kısa sürede dönüş yapacağız. İyi günler dileriz.',
    notUnderstood: 'Seçiminizi anlayamadık.',
    connecting: number => `Geri arama talebi. ${number} numaralı müşteriye bağlanıyorsunuz.`,
    callbackRequest: 'Geri arama talebi',
    missedCall: 'Cevapsız çağrı',
  },
  en: {
    welcome: company => `Welcome to ${company} support.`,
    menu: 'To have us call you back, press 1. To leave a message, press 2. For emergencies, press 3.',
    otherLanguage: 'Türkçe için 9 tuşuna basın.',
    closed: company => `You have reached ${company} support. We are outside our working hours.`,
    emergency: line =>
      `If your service cannot be reached at all, open a Critical ticket in the customer panel and send its number by text message to the on-call line, ${line}. The engineer on call will look into it at once.`,
    recordingNotice:
      'Your message is recorded so that we can answer it, and is kept as the data protection law, KVKK, requires. Our website has the details. If you do not want to be recorded, please hang up and write to us by e-mail.',
    writtenNotice: 'What you say is also written down automatically.',
    afterTone:
      'After the tone, please say your name, your domain and what is wrong. Press the hash key when you are done.',
    yourNumber: number => `We will call you at ${number}.`,
    confirm: 'If that is right, press 1. To give another number, press 2.',
    typeNumber: 'Please type the number with its area code, then press the hash key.',
    wrongNumber: 'We could not understand that number.',
    reason: 'After the tone, please say in a few words what it is about.',
    callbackTaken: 'We have your request and will call you within our working hours. Goodbye.',
    messageTaken: 'We have your message and will come back to you as soon as we can. Goodbye.',
    notUnderstood: 'We did not understand your choice.',
    connecting: number => `A callback request. You are being connected to the customer at ${number}.`,
    callbackRequest: 'Callback request',
    missedCall: 'Missed call',
  },
}

/** A number as it is understood by ear: its digits in groups. `+905321112233` → `0 532 111 22 33`. */
export function spoken(number: string): string {
  const turkish = /^\+90(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(number)
  if (turkish) return `0 ${turkish.slice(1).join(' ')}`
  return number.replace(/^\+/, '00').split('').join(' ')
}
