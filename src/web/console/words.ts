/** The console's own words in both languages. Names of priorities, departments and topics come from rules/wording. */
import type { Outcome } from '../../decision.ts'
import type { Language } from '../../message.ts'

const tr = {
  console: 'Konsol', tickets: 'Biletler', situation: 'Durum', skip: 'İçeriğe geç', logout: 'Çıkış', login: 'Giriş yap',
  name: 'Ad', password: 'Parola', loginTitle: 'Konsola giriş', wrongLogin: 'Ad ya da parola doğru değil.',
  waitLogin: 'Çok fazla deneme oldu. {minutes} dakika sonra yeniden deneyin.',
 
  linkOver: 'Bu bağlantı kullanılmış ya da geçersiz. Santral yeniden başlatıldığında yenisini yazar.',
  search: 'Konu, müşteri, bilet no, adres', searchLabel: 'Biletlerde ara', filter: 'Süz', all: 'Hepsi',
  status: 'Durum', department: 'Departman', priority: 'Öncelik', mine: 'Bana ait', open: 'Açık', resolved: 'Çözüldü',
  held: 'Bekletilen', overdue: 'Gecikmiş', subject: 'Konu', customer: 'Müşteri', deadline: 'Süre', channel: 'Kanal',
  opened: 'Açılış', older: 'Daha eskiler', newest: 'En yeniler', none: 'Bu süzgece uyan bilet yok.',
  noneAtAll: 'Henüz bilet yok. Bir ileti geldiğinde burada görünür.', stranger: 'Kayıtsız',
  heldVerification: 'Doğrulama bekliyor', heldSupervisor: 'Yönetici bekliyor', forged: 'Sahte gönderen',
  response: 'İlk yanıt', resolution: 'Çözüm', left: '{time} kaldı', late: '{time} gecikti',
  outOfScope: 'Kapsam dışı', messages: 'Yazışma', why: 'Neden?', stage: 'Aşama', because: 'Gerekçe', article: 'Madde',
  rule: 'Kural', evidence: 'Dayanak', policy: 'Kural sürümü', assurance: 'Kimlik güvencesi',
  topic: 'Konu türü', language: 'Dil', secrets: 'Gizlenen', missing: 'İstenen bilgi', duplicateOf: 'Tekrarı olduğu ileti',
  conduct: 'Davranış', operation: 'Kritik işlem', credit: 'Kredi talebi', noticesOwed: 'Gönderilen bildirimler',
  noticeSent: 'Gönderildi', noticePending: 'Sırada', noticeDead: 'Gönderilemedi', attempts: '{n} deneme',
  noTrail: 'Bu ileti için karar kaydı yok.', attachments: 'Ekler', atProvider: 'sağlayıcıda duruyor',
  standing: 'Davranış durumu', goodStanding: 'Kayıtlı bir uyarı ya da kısıtlama yok.', level: 'Düzey {n}',
  closedChannels: 'Kapalı kanallar', until: '{time} tarihine kadar', untilDecided: 'karar verilene kadar',
  lifted: 'Kaldırıldı', lift: 'Kısıtlamayı kaldır', suspend: 'Hesabı askıya al', reply: 'Yanıtla', replyText: 'Yanıtınız',
  send: 'Gönder', resolve: 'Çözüldü olarak kapat', acknowledge: 'Nöbeti üstlen', take: 'Üzerime al', release: 'Bırak',
  assignee: 'İlgilenen', nobody: 'Kimse', done: 'Yapıldı.', refused: 'Yapılamadı: {because}', acts: 'Yapılanlar',
  incidents: 'Olaylar', noIncidents: 'Olay kaydı yok.', since: 'Başlangıç', closed: 'Kapandı',
  affected: '{customers} müşteri, {tickets} bilet', deadNotices: 'Gönderilemeyen bildirimler',
  noDead: 'Gönderilemeyen bildirim yok.', quarantined: 'Anlaşılamayan iletiler', noQuarantined: 'Karantinada ileti yok.',
  closures: 'Kapalı kanallar', noClosures: 'Kapalı kanal yok.',
  light: 'Açık renk', dark: 'Koyu renk', otherLanguage: 'English', notFound: 'Böyle bir sayfa ya da bilet yok.',
  back: 'Biletlere dön', package: 'Paket', contact: 'Kişi', address: 'Adres', us: 'Destek',
  keys: 'Kısayollar', keyMove: 'sonraki / önceki', keyOpen: 'aç', keySearch: 'ara', keyReply: 'yanıtla', keyBack: 'listeye dön',
  keyHelp: 'bu liste', badCsrf: 'Oturumunuz yenilenmiş. Sayfayı yenileyip bir daha deneyin.', close: 'Kapat', emptyMessage: 'Metin yok',
  newThings: 'Yeni gelenler var',
  ledger: 'Sayım', totals: 'Alınan {n}', pending: 'Sırada bekleyen', sureSuspend: 'Askıya alma kararını onaylıyorum',
  anonymous: 'kimliksiz', claimed: 'beyan', proven: 'kanıtlı', verified: 'doğrulanmış',
  passed: '{n} aşama söyleyecek bir şey bulmadı', loggedIn: 'Giriş yapan', notFetched: 'sağlayıcıdan alınamadı: {because}',
  appointment: 'Geri arama', callNow: 'Şimdi ara', yourPhone: 'Telefonunuz', 'call-answered': 'müşteriyle görüşüldü',
  'call-agent-unreached': 'size ulaşılamadı; müşteri aranmadı',
  'call-no-answer': 'müşteri açmadı', 'call-busy': 'müşterinin hattı meşguldü', 'call-failed': 'müşteri aranamadı', download_raw: 'Ham iletiyi indir',
} // biome-ignore format: a word list reads better in lines

const en: typeof tr = {
  console: 'Console', tickets: 'Tickets', situation: 'Situation', skip: 'Skip to content', logout: 'Log out', login: 'Log in',
  name: 'Name', password: 'Password', loginTitle: 'Log in to the console', wrongLogin: 'The name or the password is not right.',
  waitLogin: 'Too many attempts. Try again in {minutes} minutes.',
 
  linkOver: 'This link was used already or is not valid. Santral prints a new one at its next start.',
  search: 'Subject, customer, number, address', searchLabel: 'Search tickets', filter: 'Filter', all: 'All',
  status: 'Status', department: 'Department', priority: 'Priority', mine: 'Mine', open: 'Open', resolved: 'Resolved',
  held: 'Held', overdue: 'Overdue', subject: 'Subject', customer: 'Customer', deadline: 'Deadline', channel: 'Channel',
  opened: 'Opened', older: 'Older', newest: 'Newest', none: 'No ticket fits this filter.',
  noneAtAll: 'No tickets yet. The first message that comes in will show here.', stranger: 'Not on file',
  heldVerification: 'Awaits verification', heldSupervisor: 'Awaits a supervisor', forged: 'Forged sender',
  response: 'First answer', resolution: 'Resolution', left: '{time} left', late: '{time} late',
  outOfScope: 'Out of scope', messages: 'Conversation', why: 'Why?', stage: 'Stage', because: 'Because', article: 'Article',
  rule: 'Rule', evidence: 'Evidence', policy: 'Policy version', assurance: 'Assurance',
  topic: 'Topic', language: 'Language', secrets: 'Masked', missing: 'Asked for', duplicateOf: 'Repeats',
  conduct: 'Conduct', operation: 'Critical operation', credit: 'Credit claim', noticesOwed: 'Notices',
  noticeSent: 'Sent', noticePending: 'Waiting', noticeDead: 'Could not be sent', attempts: '{n} attempts',
  noTrail: 'There is no recorded decision for this message.', attachments: 'Attachments', atProvider: 'lies at the provider',
  standing: 'Standing', goodStanding: 'No warning and no restriction on record.', level: 'Level {n}',
  closedChannels: 'Closed channels', until: 'until {time}', untilDecided: 'until it is decided',
  lifted: 'Lifted', lift: 'Lift the restriction', suspend: 'Suspend the account', reply: 'Reply', replyText: 'Your reply',
  send: 'Send', resolve: 'Close as resolved', acknowledge: 'Take the page', take: 'Assign to me', release: 'Release',
  assignee: 'Assignee', nobody: 'Nobody', done: 'Done.', refused: 'Not done: {because}', acts: 'What was done',
  incidents: 'Incidents', noIncidents: 'No incident on record.', since: 'Since', closed: 'Closed',
  affected: '{customers} customers, {tickets} tickets', deadNotices: 'Notices that could not be sent',
  noDead: 'Every notice has been sent or is on its way.', quarantined: 'Messages that could not be understood', noQuarantined: 'Nothing is in quarantine.',
  closures: 'Closed channels', noClosures: 'No channel is closed to anybody.',
  light: 'Light', dark: 'Dark', otherLanguage: 'Türkçe', notFound: 'There is no such page or ticket.',
  back: 'Back to tickets', package: 'Package', contact: 'Contact', address: 'Address', us: 'Support',
  keys: 'Shortcuts', keyMove: 'next / previous', keyOpen: 'open', keySearch: 'search', keyReply: 'reply', keyBack: 'back to the list',
  keyHelp: 'this list', badCsrf: 'Your session was renewed. Reload the page and try again.', close: 'Close', emptyMessage: 'No words',
  newThings: 'There is something new',
  ledger: 'Ledger', totals: '{n} received', pending: 'waiting', sureSuspend: 'I confirm the decision to suspend',
  anonymous: 'anonymous', claimed: 'claimed', proven: 'proven', verified: 'verified',
  passed: '{n} stages found nothing to say', loggedIn: 'Logged in as', notFetched: 'could not be had from the provider: {because}',
  appointment: 'Callback', callNow: 'Call now', yourPhone: 'Your phone', 'call-answered': 'the customer was reached',
  'call-agent-unreached': 'you were not reached; the customer was not called',
  'call-no-answer': 'the customer did not answer', 'call-busy': 'the customer’s line was busy', 'call-failed': 'the customer could not be called', download_raw: 'Download as it came',
} // biome-ignore format: a word list reads better in lines

export type ConsoleWords = typeof tr

export const consoleWords = (language: Language): ConsoleWords => (language === 'tr' ? tr : en)

/** "{time} left" with the values put in. */
export const filled = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))

const outcomesTr: Record<Outcome, string> = {
  opened: 'bilet açıldı', appended: 'bilete eklendi', reopened: 'yeniden açıldı', duplicate: 'aynı talep', coalesced: 'gereksiz takip',
  paged: 'nöbetçi arandı', answered: 'yanıtlandı', refused: 'kabul edilmedi', automatic: 'otomatik ileti', redelivered: 'yeniden geldi',
  quarantined: 'karantinada',
} // biome-ignore format: a word list

/** In English they are named as everywhere else. */
export const outcomeName = (language: Language, outcome: string): string =>
  language === 'tr' ? (outcomesTr[outcome as Outcome] ?? outcome) : outcome
