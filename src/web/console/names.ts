/** Names for codes that stand in the store, in both languages; a code that has none is shown as it is. */
import type { Language } from '../../message.ts'

const tr: Names = {
  stage: {
    accept: 'Kabul', parse: 'Okuma', automatic: 'Otomatik mi', identity: 'Kimlik', link: 'Hesap bağlama', answer: 'Kod ve menü', closed: 'Kapalı kanal',
    conduct: 'Davranış', standing: 'Yaptırım', flood: 'Sıklık', frequency: 'Takip sıklığı', duplicate: 'Tekrar', secrets: 'Gizli bilgi',
    language: 'Dil', facts: 'Bilgiler', topic: 'Konu türü', scope: 'Kapsam', department: 'Departman', priority: 'Öncelik', aside: 'Ayrı ele alınan',
    'critical-operation': 'Kritik işlem', 'credit-claim': 'Kredi talebi', ticket: 'Bilet', hold: 'Bekletme', incident: 'Toplu kesinti',
    'on-call': 'Nöbet', deadline: 'Süre', missing: 'Eksik bilgi', notices: 'Bildirimler', limits: 'Bildirim sınırı', clock: 'Süre takibi', record: 'Kayıt',
  },
  notice: {
    'on-call-working-hours': 'Nöbet hattı: mesai içindeyiz', 'on-call-not-critical': 'Nöbet hattı: kritik değil', 'on-call-unnamed': 'Nöbet hattı: bilet belirtilmemiş',
    'ask-words': 'Açıklama istendi', help: 'Yardım', stop: 'Mesajlar durduruldu', start: 'Mesajlar yeniden açıldı', 'panel-code': 'Panel giriş kodu',
  },
  recipient: { customer: 'müşteri', 'on-call': 'nöbetçi', supervisor: 'yönetici', 'abuse-desk': 'kötüye kullanım masası', 'legal-desk': 'hukuk masası' },
  act: {
    reply: 'Yanıtladı', resolve: 'Çözüldü olarak kapattı', acknowledge: 'Nöbeti üstlendi', lift: 'Kısıtlamayı kaldırdı', release: 'Kimliği doğrulayıp serbest bıraktı', suspend: 'Hesabı askıya aldı',
    call: 'Müşteriyi aradı', 'send-again': 'Bildirimi yeniden sıraya koydu',
  },
  conduct: { warned: 'yazılı uyarı', 'channel-closed': 'kanal kapatıldı', 'proposed-suspension': 'askıya alma önerildi' },
  secret: { password: 'parola', card: 'kart numarası', 'national-id': 'kimlik numarası', iban: 'IBAN', 'auth-code': 'doğrulama kodu', 'api-key': 'erişim anahtarı' },
  language: { tr: 'Türkçe', en: 'İngilizce' },
  status: { sent: 'Gönderildi', delivered: 'İletildi', read: 'Okundu', failed: 'Gönderilemedi', bounced: 'Geri döndü' },
  outage: { hosting: 'Barındırma kesintisi', mail: 'E-posta kesintisi', dns: 'DNS kesintisi', panel: 'Panel kesintisi', server: 'Sunucu kesintisi' },
  object: { server: 'sunucu', ip: 'IP', nameserver: 'ad sunucusu', product: 'ürün' },
  outcome: {
    opened: 'bilet açıldı', appended: 'bilete eklendi', reopened: 'yeniden açıldı', duplicate: 'aynı talep', coalesced: 'gereksiz takip',
    paged: 'nöbetçi arandı', answered: 'yanıtlandı', refused: 'kabul edilmedi', automatic: 'otomatik ileti', redelivered: 'yeniden geldi', quarantined: 'karantinada',
  },
} // biome-ignore format: word lists

const en: Names = {
  stage: { 'critical-operation': 'critical operation', 'credit-claim': 'credit claim', 'on-call': 'on call', aside: 'beside the request' },
  notice: {
    'on-call-working-hours': 'On-call line: within working hours', 'on-call-not-critical': 'On-call line: not critical', 'on-call-unnamed': 'On-call line: no ticket named',
    'ask-words': 'Asked for words', help: 'Help', stop: 'Messages stopped', start: 'Messages on again', 'panel-code': 'Panel code',
  },
  recipient: { 'on-call': 'engineer on call', 'abuse-desk': 'abuse desk', 'legal-desk': 'legal desk' },
  act: {
    reply: 'Replied', resolve: 'Closed as resolved', acknowledge: 'Took the page', lift: 'Lifted the restriction', release: 'Verified identity and set it free', suspend: 'Suspended the account',
    call: 'Called the customer', 'send-again': 'Queued a notice again',
  },
  conduct: { warned: 'written warning', 'channel-closed': 'channel closed', 'proposed-suspension': 'suspension proposed' },
  secret: { card: 'card number', 'national-id': 'national id', iban: 'IBAN', 'auth-code': 'verification code', 'api-key': 'access key' },
  language: { tr: 'Turkish', en: 'English' },
  status: { sent: 'Sent', delivered: 'Delivered', read: 'Read', failed: 'Could not be sent', bounced: 'Bounced' },
  outage: { hosting: 'Hosting outage', mail: 'Mail outage', dns: 'DNS outage', panel: 'Panel outage', server: 'Server outage' },
  object: { ip: 'IP' },
  outcome: {},
} // biome-ignore format: word lists

type Group =
  | 'stage'
  | 'notice'
  | 'recipient'
  | 'act'
  | 'conduct'
  | 'secret'
  | 'language'
  | 'status'
  | 'outage'
  | 'object'
  | 'outcome'
type Names = Record<Group, Record<string, string>>

export function nameOf(group: Group, code: string, language: Language): string {
  const names = (language === 'tr' ? tr : en)[group]
  return Object.hasOwn(names, code) ? (names[code] ?? code) : code
}

/** `server:web4` → "sunucu web4". */
export function objectName(object: string, language: Language): string {
  const cut = object.indexOf(':')
  return cut < 0 ? object : `${nameOf('object', object.slice(0, cut), language)} ${object.slice(cut + 1)}`
}

/** The address of `kind:value`, as a person writes it; what marks a forged one is said by a badge. */
export const addressIn = (sender: string): string =>
  sender
    .replace(/^([a-z]+:)+/, '')
    .replace(/!forged$/, '')
    .replace(/^(w-[0-9a-f]{6})[0-9a-f]{26}$/, '$1…')
