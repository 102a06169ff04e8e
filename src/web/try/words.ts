/** Words of the page, in both languages. */
const tr = {
  title: 'Kanalları dene',
  intro: 'Buradan yazılan her şey, sağlayıcının göndereceği baytlarla imzalanıp gerçek uca gönderilir. Dışarıya hiçbir şey çıkmaz: gidecek olan burada görünür. Kayıtlar bu pencere kapanınca silinir.',
  skip: 'İçeriğe geç', channels: 'Kanallar', write: 'Yaz', happened: 'Olanlar', nothing: 'Henüz bir şey olmadı. Soldan bir mesaj gönderin.',
  from: 'Gönderen', fromHints: { email: 'E-posta adresi', phone: 'Numara, +90… biçiminde', id: 'Sağlayıcının verdiği hesap numarası', any: 'E-posta (isteğe bağlı)', either: 'E-posta ya da telefon' },
  name: 'Ad', subject: 'Konu', text: 'Mesaj', files: 'Dosyalar', send: 'Gönder', again: 'Aynen yeniden gönder', answer: 'Yanıtla', refresh: 'Yenile',
  dmarc: 'Sunucumuzun bulduğu', dmarcs: { pass: 'DMARC geçti', fail: 'DMARC kaldı (sahte)', none: 'bakılmadı' }, inReplyTo: 'Yanıtlanan Message-ID',
  call: 'Arayan', calls: { voicemail: 'sesli mesaj bıraktı', callback: 'geri aranmak istedi', missed: 'cevap alamadı' },
  request: 'Gönderilen istek', answered: 'yanıt', decision: 'Karar', why: 'Neden', notice: 'Gidecek bildirim', bytes: 'Baytlar', to: 'kime',
  stage: 'Aşama', because: 'Gerekçe', article: 'Madde', evidence: 'Dayanak', onCall: 'Nöbetçi SMS', console: 'Konsolu aç', noCustomer: 'kayıtlı değil',
  light: 'Açık görünüm', dark: 'Koyu görünüm', otherLanguage: 'English', people: 'Deneme müşterileri',
  session: 'Panelde giriş yapan', nobody: 'kimse (giriş yok)', openPanel: 'Panel bu müşteriyle açılır:', outgoing: 'Giden bildirimler', nothingOwed: 'Henüz kimseye bildirim borcu yok.',
  provider: 'Sağlayıcı', manners: { takes: 'alır', away: 'kapalı', refuses: 'reddeder' }, dead: 'Vazgeçildi', waits: 'Sırada', nextTry: 'sonraki deneme', tries: '{n} deneme',
  tells: { delivered: 'İletildi desin', read: 'Okundu desin', failed: 'İletilemedi desin' },
} // biome-ignore format: a table

export type TryWords = typeof tr

const en: TryWords = {
  title: 'Try the channels',
  intro: 'What you write here is put into the bytes that the provider would send, signed, and posted to the real endpoint. Nothing leaves this machine: what would leave is shown. All of it is gone when the command ends.',
  skip: 'Skip to content', channels: 'Channels', write: 'Write', happened: 'What happened', nothing: 'Nothing has happened yet. Send a message on the left.',
  from: 'From', fromHints: { email: 'Mail address', phone: 'Number, as +90…', id: 'Account id that the provider gives', any: 'Mail address (optional)', either: 'Mail address or phone' },
  name: 'Name', subject: 'Subject', text: 'Message', files: 'Files', send: 'Send', again: 'Send the same again', answer: 'Answer', refresh: 'Refresh',
  dmarc: 'Our server found', dmarcs: { pass: 'DMARC pass', fail: 'DMARC fail (spoofed)', none: 'nothing checked' }, inReplyTo: 'Message-ID answered',
  call: 'The caller', calls: { voicemail: 'left a voicemail', callback: 'asked to be called back', missed: 'reached nobody' },
  request: 'Request made', answered: 'answer', decision: 'Decision', why: 'Why', notice: 'Notice that would leave', bytes: 'Bytes', to: 'to',
  stage: 'Stage', because: 'Because', article: 'Article', evidence: 'Evidence', onCall: 'On-call SMS', console: 'Open the console', noCustomer: 'not on file',
  light: 'Light', dark: 'Dark', otherLanguage: 'Türkçe', people: 'Customers to try as',
  session: 'Logged in at the panel', nobody: 'nobody (not logged in)', openPanel: 'Open the panel as:', outgoing: 'Outgoing notices', nothingOwed: 'Nothing is owed to anybody yet.',
  provider: 'Provider', manners: { takes: 'takes them', away: 'is away', refuses: 'refuses' }, dead: 'Given up', waits: 'Waiting', nextTry: 'next try', tries: '{n try|tries}',
  tells: { delivered: 'Tell “delivered”', read: 'Tell “read”', failed: 'Tell “failed”' },
} // biome-ignore format: a table

export const tryWords = { tr, en }
