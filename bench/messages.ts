/** Messages to measure with: the same every time, of many senders, in both languages, about everything. */
import type { KeptParcel } from '../src/accept/accept.ts'

const requests = [
  [
    'Sitem açılmıyor',
    'Merhaba, {domain} yaklaşık yarım saattir 502 hatası veriyor, müşterilerimiz sipariş veremiyor. Yardımcı olur musunuz?',
  ],
  ['E-posta gelmiyor', 'info@{domain} adresine sabahtan beri posta ulaşmıyor, gönderenlere 550 5.1.1 dönüyor.'],
  [
    'Invoice question',
    'Hello, the invoice {number} shows two packages although we only use one for {domain}. Could you check?',
  ],
  [
    'SSL renewal',
    'The certificate of {domain} expires in two days and the renewal fails with an ACME error. Please have a look.',
  ],
  ['Domain transfer', '{domain} alan adını başka bir firmadan size taşımak istiyoruz, adımları yazar mısınız?'],
  [
    'DNS kaydı',
    '{domain} için MX kaydını 10 öncelikle mail.{domain} olarak ekler misiniz? Sunucu IP adresi 192.0.2.{octet}.',
  ],
  [
    'Slow database',
    'Since yesterday evening queries on our VPS srv{number} take more than ten seconds. Nothing was deployed on our side.',
  ],
  [
    'Yedek',
    'Dün gece silinen dosyalar için {domain} yedeğinden geri yükleme rica ediyorum, public_html klasörü yeterli.',
  ],
] as const

/** A form of the n-th sender; every sender writes once in `senders` messages. */
export function form(n: number, senders = 5_000) {
  const [subject, text] = requests[n % requests.length] ?? requests[0]
  const sender = n % senders
  const domain = `musteri-${sender}.example`
  const filled = text
    .replaceAll('{domain}', domain)
    .replaceAll('{number}', String(10_000 + n))
    .replaceAll('{octet}', String(1 + (n % 250)))
  return { id: `bench-${n}`, subject, text: filled, email: `kisi-${sender}@${domain}` }
}

export function parcel(n: number, receivedAt: number): KeptParcel {
  const body = form(n)
  return {
    channel: 'form',
    account: 'form',
    key: body.id,
    lane: body.email,
    raw: new TextEncoder().encode(JSON.stringify(body)),
    sentAt: null,
    receivedAt,
    proof: 'bench',
  }
}
