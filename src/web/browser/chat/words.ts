/** The widget's words. */
const tr = {
  open: 'Canlı destek', close: 'Kapat', title: 'Canlı destek', placeholder: 'Mesajınızı yazın', message: 'Mesajınız', send: 'Gönder',
  attach: 'Dosya ekle', hello: 'Merhaba! Size nasıl yardımcı olabiliriz?', you: 'Siz', desk: 'Destek', sending: 'Gönderiliyor …',
  failed: 'Gönderilemedi', again: 'Yeniden dene', seen: 'Görüldü', sent: 'İletildi', typing: 'Destek yazıyor …', away: 'Bağlantı koptu; geri gelince yazdıklarınız gönderilecek.',
  unread: '{n} okunmamış mesaj', name: 'Adınız', email: 'E-posta adresiniz', offlineTitle: 'Şu anda kapalıyız',
  offline: 'Canlı destek {time} tarihinde açılacak. Mesajınızı bırakın, e-posta ile yanıtlayalım.', urgent: 'Hizmetiniz tümüyle durduysa panelden kritik bilet açın, bilet numarasını {line} numarasına SMS ile gönderin.',
  offlineSent: 'Teşekkürler, mesajınızı aldık. Yanıtımız {email} adresine gelecek.', tooLarge: 'Dosyalar en çok 8 MB olabilir.', remove: 'Dosyayı çıkar', files: 'Ekler',
} // biome-ignore format: a word list

const en: typeof tr = {
  open: 'Live support', close: 'Close', title: 'Live support', placeholder: 'Type your message', message: 'Your message', send: 'Send',
  attach: 'Attach a file', hello: 'Hello! How can we help?', you: 'You', desk: 'Support', sending: 'Sending …',
  failed: 'Not sent', again: 'Try again', seen: 'Seen', sent: 'Delivered', typing: 'Support is typing …', away: 'The connection is lost; what you write is sent once it is back.',
  unread: '{n unread message|unread messages}', name: 'Your name', email: 'Your e-mail address', offlineTitle: 'We are closed right now',
  offline: 'Live support opens on {time}. Leave a message and we will answer by e-mail.', urgent: 'If your service is down altogether, open a critical ticket in the panel and send its number by SMS to {line}.',
  offlineSent: 'Thank you, we have your message. Our answer will come to {email}.', tooLarge: 'Files may be 8 MB at most.', remove: 'Remove the file', files: 'Attachments',
} // biome-ignore format: a word list

export type Words = typeof tr
export const wordsIn = (language: 'tr' | 'en'): Words => (language === 'tr' ? tr : en)
