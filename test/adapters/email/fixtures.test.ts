import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parcelOf, read } from './reading.ts'

interface Shown {
  from: string
  proof: string
  subject: string | null
  text: string
  /** Default: destek@santral.test. */
  account?: string
  files?: string[]
  ticket?: string
  /** Kind, whether it names a mail of ours, the recipient it speaks of. */
  automatic?: [kind: string, about: string | null, recipient: string | null]
}

const expected: Record<string, Shown> = {
  'answer-with-a-forged-id': {
    from: 'ada@yilmaz.example.test',
    proof: 'proven',
    subject: 'T-000042',
    text: 'T-000042 hakkında bilgi verin',
  },
  'answer-with-a-signed-id': {
    from: 'ada@yilmaz.example.test',
    proof: 'proven',
    subject: 'bambaşka konu',
    text: 'Teşekkürler, düzeldi.',
    ticket: 'T-000042',
  },
  'answers-between-quotes': {
    from: 'ada@yilmaz.example.test',
    proof: 'proven',
    subject: 'Re: Site',
    text: 'Dün akşam.\n502 Bad Gateway',
  },
  'attachment-only': {
    from: 'ada@yilmaz.example.test',
    proof: 'proven',
    subject: null,
    text: '',
    files: ['image/png a.png 70'],
  },
  'attachments-with-turkish-names': {
    from: 'ada@yilmaz.example.test',
    proof: 'proven',
    subject: 'Ekran',
    text: 'Ekran görüntüsü ektedir.',
    files: ['image/png ekran görüntüsü.png 70', 'text/plain günlük.txt 10', 'application/octet-stream gizli.bat 2'],
  },
  'authentication-of-another-server': {
    from: 'ada@yilmaz.example.test',
    proof: 'claimed',
    subject: 'Sitemiz açılmıyor',
    text: 'Merhaba,\n\nyilmazseramik.com sitemiz bu sabahtan beri açılmıyor. 502 hatası alıyoruz.\n\nAda',
  },
  'blind-copy': {
    from: 'ada@yilmaz.example.test',
    proof: 'proven',
    subject: 'Bilgi',
    text: 'Bilginize',
    account: 'abuse@santral.test',
  },
  'bounce-in-own-words': {
    from: 'mailer-daemon@mx.example.test',
    proof: 'claimed',
    subject: 'failure notice',
    text: 'Hi. This is the qmail-send program at mx.example.test.\n\n<ada@yilmaz.example.test>:\n550 5.1.1 no such user\n\n--- Below this line is a copy of the message.\n\nMessage-ID: <T-000042.17.ee2bc2fa8c9b9d3ef3e4ee4c@santral.test>\nSubject: x',
    ticket: 'T-000042',
    automatic: ['bounce', 'about ours', 'ada@yilmaz.example.test'],
  },
  'bounce-report': {
    from: 'mailer-daemon@mx.example.test',
    proof: 'claimed',
    subject: 'Undelivered Mail Returned to Sender',
    text: 'The mail could not be delivered.',
    files: ['message/delivery-status - 116', 'text/rfc822-headers - 119'],
    ticket: 'T-000042',
    automatic: ['bounce', 'about ours', 'ada@yilmaz.example.test'],
  },
  'calendar-answer': {
    from: 'ada@yilmaz.example.test',
    proof: 'proven',
    subject: 'Kabul edildi: Görüşme',
    text: 'Ada Yılmaz daveti kabul etti.',
    files: ['text/calendar - 143'],
    automatic: ['calendar', null, null],
  },
  'calendar-invitation': {
    from: 'ada@yilmaz.example.test',
    proof: 'proven',
    subject: 'Görüşme',
    text: 'Yarın görüşelim mi?',
    files: ['text/calendar - 145'],
  },
  'delivered-to-an-alias': {
    from: 'ada@yilmaz.example.test',
    proof: 'proven',
    subject: 'İhtar',
    text: 'İhtarname ektedir.',
    account: 'hukuk@santral.test',
  },
  'dmarc-fail': {
    from: 'ada@yilmaz.example.test',
    proof: 'forged',
    subject: 'Sitemiz açılmıyor',
    text: 'Merhaba,\n\nyilmazseramik.com sitemiz bu sabahtan beri açılmıyor. 502 hatası alıyoruz.\n\nAda',
  },
  'dmarc-pass': {
    from: 'ada@yilmaz.example.test',
    proof: 'proven',
    subject: 'Sitemiz açılmıyor',
    text: 'Merhaba,\n\nyilmazseramik.com sitemiz bu sabahtan beri açılmıyor. 502 hatası alıyoruz.\n\nAda',
  },
  'feedback-loop': {
    from: 'staff@fbl.example',
    proof: 'claimed',
    subject: 'FW: x',
    text: 'This is an abuse report',
    files: ['message/feedback-report - 91', 'message/rfc822 - 121'],
    automatic: ['feedback-report', null, 'ada@yilmaz.example.test'],
  },
  'file-name-in-raw-windows-1254': {
    from: 'ada@yilmaz.example.test',
    proof: 'claimed',
    subject: 'Fatura',
    text: 'Şubat faturası ektedir; formda\n name="şube" yazıyor.',
    files: ['text/plain şubat faturası.txt 3'],
  },
  'forwarded-complaint': {
    from: 'ada@yilmaz.example.test',
    proof: 'proven',
    subject: 'Fwd: posta',
    text: 'Buna bakar mısınız?\n\nSize mail atamıyorum, geri dönüyor.',
  },
  'html-only-gmail-reply': {
    from: 'ada@yilmaz.example.test',
    proof: 'proven',
    subject: 'Ynt: SSL',
    text: 'Merhaba,\n\nSSL sertifikası yenilenmedi.',
  },
  'iphone-tr-reply': {
    from: 'ada@yilmaz.example.test',
    proof: 'proven',
    subject: 'Ynt: Site',
    text: 'Evet, cPanel girişi de yok',
  },
  'iso-8859-9-quoted-printable': {
    from: 'ada@yilmaz.example.test',
    proof: 'proven',
    subject: 'Fatura ödendi',
    text: 'Faturamı ödedim, görünmüyor. Ağustos ayı, İstanbul şubesi.',
  },
  'multipart-never-closed': {
    from: 'ada@yilmaz.example.test',
    proof: 'proven',
    subject: 'Posta',
    text: 'Posta gitmiyor',
  },
  'multipart-without-its-boundary': {
    from: 'ada@yilmaz.example.test',
    proof: 'proven',
    subject: 'Posta',
    text: 'Posta gitmiyor',
  },
  'name-looks-like-an-address': {
    from: 'ada@evil.example',
    proof: 'proven',
    subject: 'Acil',
    text: 'Merhaba,\n\nyilmazseramik.com sitemiz bu sabahtan beri açılmıyor. 502 hatası alıyoruz.\n\nAda',
  },
  'nested-message': {
    from: 'ada@yilmaz.example.test',
    proof: 'proven',
    subject: 'Ek',
    text: 'Ekteki maile bakar mısınız?',
    files: ['message/rfc822 - 121'],
  },
  newsletter: {
    from: 'bulten@news.example',
    proof: 'proven',
    subject: 'Kampanya',
    text: 'Bu ayki kampanyamız',
    automatic: ['list', null, null],
  },
  'no-from': { from: 'ada@yilmaz.example.test', proof: 'claimed', subject: 'x', text: 'Yardım' },
  'no-message-id': {
    from: 'ada@yilmaz.example.test',
    proof: 'proven',
    subject: 'Sitemiz açılmıyor',
    text: 'Merhaba,\n\nyilmazseramik.com sitemiz bu sabahtan beri açılmıyor. 502 hatası alıyoruz.\n\nAda',
  },
  'our-own-mail': {
    from: 'destek@santral.test',
    proof: 'claimed',
    subject: 'T-000042',
    text: 'Talebiniz alındı.',
    automatic: ['loop', null, null],
  },
  'out-of-office-outlook': {
    from: 'ada@yilmaz.example.test',
    proof: 'proven',
    subject: 'Otomatik yanıt: T-000042: Sitem açılmıyor',
    text: '9 Mart tarihine kadar ofis dışındayım.',
    ticket: 'T-000042',
    automatic: ['auto-reply', 'about ours', null],
  },
  'outlook-tr-reply': {
    from: 'ada@yilmaz.example.test',
    proof: 'proven',
    subject: 'Ynt: T-000001: Sitem açılmıyor',
    text: 'Hâlâ açılmıyor.',
  },
  'public-discussion-list': {
    from: 'ada@yilmaz.example.test',
    proof: 'proven',
    subject: '[shapes] help',
    text: 'Does anybody know?',
    automatic: ['list', null, null],
  },
  'question-about-auto-replies': {
    from: 'ada@yilmaz.example.test',
    proof: 'proven',
    subject: 'Otomatik yanıt',
    text: 'Otomatik yanıtı cPanel üzerinden nasıl açarım?',
  },
  'question-about-bounces': {
    from: 'ada@yilmaz.example.test',
    proof: 'proven',
    subject: 'Undeliverable: mailler gitmiyor',
    text: 'Gönderdiğim postalar geri dönüyor:\n550 5.1.1 User unknown\nMail delivery failed: returning message to sender\nNe yapmalıyım?',
  },
  'question-of-a-postmaster': {
    from: 'postmaster@ecetekstil.example.test',
    proof: 'proven',
    subject: 'IP engeli',
    text: 'Sunucunuza posta gönderemiyoruz, IP adresimiz 192.0.2.7 engelli mi?',
  },
  'raw-8bit-headers': {
    from: 'ayse@example.test',
    proof: 'claimed',
    subject: 'Şifremi unuttum',
    text: 'Giriş yapamıyorum',
  },
  'read-receipt': {
    from: 'ada@yilmaz.example.test',
    proof: 'proven',
    subject: 'Okundu: T-000042',
    text: 'Mesajınız okundu',
    files: ['message/disposition-notification - 178'],
    ticket: 'T-000042',
    automatic: ['receipt', 'about ours', null],
  },
  'through-a-company-group': {
    from: 'bilgi@ecetekstil.example.test',
    proof: 'proven',
    subject: '[bt] site',
    text: 'Sitemiz kapalı, yardımcı olur musunuz?',
  },
  'turkish-labelled-as-latin-1': {
    from: 'ada@yilmaz.example.test',
    proof: 'proven',
    subject: 'Site',
    text: 'Sayın yetkili, sitemiz açılmıyor.',
  },
  'turkish-subject-cut-in-a-letter': {
    from: 'ada@yilmaz.example.test',
    proof: 'proven',
    subject: 'Sitemiz açılmıyor',
    text: 'Merhaba,\n\nyilmazseramik.com sitemiz bu sabahtan beri açılmıyor. 502 hatası alıyoruz.\n\nAda',
  },
  'two-from-fields': {
    from: 'evil@evil.example',
    proof: 'forged',
    subject: 'Acil',
    text: 'Merhaba,\n\nyilmazseramik.com sitemiz bu sabahtan beri açılmıyor. 502 hatası alıyoruz.\n\nAda',
  },
  'utf-8-without-charset': {
    from: 'ada@yilmaz.example.test',
    proof: 'proven',
    subject: 'Posta',
    text: 'Şubedeki posta kutusu çalışmıyor',
  },
  'vacation-rfc3834': {
    from: 'ada@yilmaz.example.test',
    proof: 'proven',
    subject: 'Away until May 5',
    text: 'I am away.',
    automatic: ['auto-reply', null, null],
  },
  'windows-1254': {
    from: 'ada@yilmaz.example.test',
    proof: 'proven',
    subject: 'Şifre değişikliği',
    text: 'Sayın yetkili,\nşifremi değiştiremiyorum, ışık yanıp sönüyor.\nİyi günler',
  },
  'winmail-dat': {
    from: 'ada@yilmaz.example.test',
    proof: 'proven',
    subject: 'Sözleşme',
    text: 'Sözleşme ektedir.',
    files: ['application/pdf sözleşme taslağı.pdf 10'],
  },
}

const folder = new URL('../../../fixtures/email/', import.meta.url)
const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`${name}.eml`, folder)))

describe('mails by situation', () => {
  it('has an expectation for every fixture, and a fixture for every expectation', () => {
    const names = readdirSync(folder).map(file => file.replace(/\.eml$/, ''))
    expect(names.sort()).toEqual(Object.keys(expected).sort())
  })

  it.each(Object.entries(expected))('%s', async (name, shown) => {
    const message = await read(fixture(name))
    const { sender, subject, text, account, attachments, thread, automatic } = message
    expect({
      from: sender.address,
      proof: sender.proof,
      subject,
      text,
      ...(account !== 'destek@santral.test' && { account }),
      ...(attachments.length > 0 && { files: attachments.map(one => `${one.type} ${one.name ?? '-'} ${one.size}`) }),
      ...(thread.ticket && { ticket: thread.ticket }),
      ...(automatic && { automatic: [automatic.kind, automatic.about && 'about ours', automatic.recipient] }),
    }).toEqual(shown)
    expect(message.at).toBe(1_772_434_800_000)
  })

  it('cut off anywhere, a mail is still read or refused with an Error, and its key is the same twice', async () => {
    for (const name of Object.keys(expected)) {
      const whole = fixture(name)
      for (let at = 0; at < 30; at++) {
        const part = whole.slice(0, Math.floor((whole.length * at) / 30))
        expect(parcelOf(part).key).toBe(parcelOf(part.slice()).key)
        const outcome = await read(part).catch((error: unknown) => error)
        if (!(outcome instanceof Error)) expect(JSON.stringify(outcome)).not.toMatch(/\\u0000|\\ud[89a-f]/i)
      }
    }
  })

  it('a mail without a good Message-ID is known by its bytes', () => {
    const bytes = (text: string) => new TextEncoder().encode(text)
    for (const id of ['', '<>', '<a>', '<a b@c', '<a@b><c@d@e>', 'x']) {
      const key = parcelOf(bytes(`Message-ID: ${id}\nSubject: 1\n\nx`)).key
      expect(key.startsWith('sha256:') || key === 'a@b', id).toBe(true)
    }
    expect(parcelOf(bytes('Message-ID: <a@b>\nMessage-ID: <c@d>\n\nx')).key).toMatch(/^sha256:/)
    expect(parcelOf(bytes('Message-ID:\n <a@b.test>\n\nx')).key).toBe('a@b.test')
    expect(parcelOf(bytes('Subject: 1\n\nx')).key).not.toBe(parcelOf(bytes('Subject: 1\n\ny')).key)
  })

  it('what is no mail is refused, so that it is quarantined', async () => {
    for (const text of ['', '\n', 'Merhaba, sitem kapalı.', '\0\0\0', '\n\nfoo: bar']) {
      await expect(read(new TextEncoder().encode(text))).rejects.toThrow('no header field')
    }
  })
})
