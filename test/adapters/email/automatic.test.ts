import { describe, expect, it } from 'vitest'
import { automaticOf } from '../../../adapters/email/automatic.ts'
import { bodyOf } from '../../../adapters/email/body.ts'
import { readMail } from '../../../adapters/email/mime.ts'

const ours = { mailboxes: [{ address: 'destek@santral.test' }], ownMailDomain: 'santral.test', secret: 's' }

async function kind(headers: string[], text = 'Merhaba'): Promise<string | null> {
  const given = ['From: ali@example.test', 'To: destek@santral.test', 'Subject: Site']
  const names = new Set(headers.map(line => line.split(':')[0]!.toLowerCase()))
  const all = [...given.filter(line => !names.has(line.split(':')[0]!.toLowerCase())), ...headers]
  const mail = await readMail(new TextEncoder().encode(`${all.join('\r\n')}\r\n\r\n${text}\r\n`))
  return automaticOf(mail, bodyOf(mail).text, ours)?.kind ?? null
}

const post = ['List-Id: <g.firma.test>', 'List-Post: <mailto:g@firma.test>', 'Precedence: list', 'To: g@firma.test']

describe('is it a program or a person?', () => {
  it.each<[what: string, kind: string | null, headers: string[], text?: string]>([
    ['a person', null, []],
    ['Auto-Submitted: no', null, ['Auto-Submitted: no']],
    ['Auto-Submitted with a comment', 'auto-reply', ['Auto-Submitted: (vacation) auto-replied']],
    ['Auto-Submitted in capitals', 'auto-reply', ['AUTO-SUBMITTED: Auto-Generated']],
    ['X-Autoreply', 'auto-reply', ['X-Autoreply: yes']],
    ['X-Autoreply: no', null, ['X-Autoreply: no']],
    ['X-Autorespond', 'auto-reply', ['X-Autorespond: Site']],
    ['Precedence: auto_reply', 'auto-reply', ['Precedence: auto_reply']],
    ['null path', 'auto-reply', ['Return-Path: <>']],
    ['X-Auto-Response-Suppress of a person', null, ['X-Auto-Response-Suppress: All']],
    ['the same with the words', 'auto-reply', ['X-Auto-Response-Suppress: All', 'Subject: Ofis dışında: Site']],
    ['English words', 'auto-reply', ['X-Auto-Response-Suppress: OOF', 'Subject: Automatic reply: Site']],
    ['bulk and the words', 'auto-reply', ['Precedence: bulk', 'Subject: Out of Office: Site']],
    ['words alone', null, ['Subject: Otomatik yanıt çalışmıyor']],
    [
      'words and an absence',
      'auto-reply',
      ['Subject: Otomatik yanıt: Site'],
      '9 Mart tarihine kadar yıllık izindeyim.',
    ],
    ['words and a question', null, ['Subject: Otomatik yanıt: nasıl?'], 'Tatilde olduğumda nasıl kurarım?'],
    ['words that answer', 'auto-reply', ['Subject: Otomatik yanıt: Site', 'In-Reply-To: <x@santral.test>']],
    [
      'a person who answers a mail about them',
      null,
      ['Subject: Ynt: Otomatik yanıt çalışmıyor', 'In-Reply-To: <x@santral.test>'],
    ],

    [
      'words and maternity leave',
      'auto-reply',
      ['Subject: Otomatik yanıt: Site'],
      'Doğum iznindeyim, yerime Veli bakıyor.',
    ],
    [
      'words and meetings',
      'auto-reply',
      ['Subject: Otomatik yanıt: Site'],
      'Bugün e-postalarımı kontrol edemeyeceğim.',
    ],
    [
      'words and somebody who left',
      'auto-reply',
      ['Subject: Otomatik yanıt: Site'],
      'Ayşe Hanım artık firmamızda çalışmamaktadır.',
    ],
    ['the same in English', 'auto-reply', ['Subject: Automatic reply: Site'], 'She no longer works here.'],
    ['the same in German', 'auto-reply', ['Subject: Abwesenheitsnotiz'], 'Ich bin ab 10. März wieder erreichbar.'],
    [
      'a person whose auto-reply does not work',
      null,
      ['Subject: Otomatik yanıt: çalışmamaktadır'],
      'Panelden kurduğum yanıt artık çalışmamaktadır, it no longer works.',
    ],
    [
      'a person who sends an answer to an invitation along',
      null,
      ['Subject: Takvim', 'Content-Type: multipart/mixed; boundary=b'],
      '--b\r\nContent-Type: text/plain\r\n\r\nNeden acilmiyor?\r\n--b\r\nContent-Type: text/calendar; name=a.ics\r\nContent-Disposition: attachment; filename=a.ics\r\n\r\nBEGIN:VCALENDAR\r\nMETHOD:REPLY\r\n--b--',
    ],
    [
      'a read receipt in Exchange’s own words',
      'receipt',
      ['Subject: Okundu: Talebiniz'],
      'İletiniz\n\n   Kime: Ali\n   Konu: Talebiniz\n   Gönderildi: 2 Mart 2026 10:00\n\n2 Mart 2026 10:12 tarihinde okundu.',
    ],
    [
      'the same in English, never read',
      'receipt',
      ['Subject: Not read: Your ticket'],
      'Your message\n\n To: Ali\n Subject: Your ticket\n Sent: Monday\n\nwas deleted without being read on Monday.',
    ],
    [
      'a person who asks about receipts',
      null,
      ['Subject: Okundu: bilgisi gelmiyor'],
      'İletiniz okundu bilgisi bize gelmiyor. Konu: posta',
    ],
    [
      'a person who answers a receipt',
      null,
      ['Subject: Read: Your ticket'],
      'I have read it, but the site is down.\n\nYour message\n To: Ali\n Subject: x\n was read on Monday.',
    ],

    ['bounce by sender', 'bounce', ['From: MAILER-DAEMON@example.test']],
    ['bounce by name', 'bounce', ['From: Mail Delivery Subsystem <x@example.test>']],
    ['bounce by X-Failed-Recipients', 'bounce', ['X-Failed-Recipients: ali@example.test']],
    ['bounce of our own server', 'bounce', ['From: MAILER-DAEMON@santral.test', 'Return-Path: <>']],
    [
      'bounce of a postmaster',
      'bounce',
      ['From: postmaster@example.test', 'Subject: Undeliverable: Site'],
      '550 5.1.1 user unknown',
    ],
    [
      'bounce in Turkish',
      'bounce',
      ['From: postmaster@example.test', 'Subject: Teslim edilemedi: Site', 'Return-Path: <>'],
      'İleti alıcıya teslim edilemedi',
    ],
    [
      'bounce by null path and words',
      'bounce',
      ['From: mail@example.test', 'Return-Path: <>', 'Subject: Returned mail: see transcript'],
    ],
    [
      'a postmaster who asks',
      null,
      ['From: postmaster@example.test', 'Subject: IP adresimiz engelli'],
      'Size posta gönderemiyoruz',
    ],
    ['a person who reports bounces', null, ['Subject: Mail delivery failed'], '550 5.1.1 user unknown alıyorum'],
    [
      'a person who forwards one',
      null,
      ['Subject: Fwd: Undelivered Mail Returned to Sender'],
      'Bu neden?\n\nFrom: MAILER-DAEMON@example.test\n550 5.1.1',
    ],

    ['ours by sender', 'loop', ['From: destek@santral.test']],
    ['a name like ours', null, ['From: destek@notsantral.test']],

    [
      'one-click newsletter',
      'list',
      ['List-Unsubscribe: <https://x.test>', 'List-Unsubscribe-Post: List-Unsubscribe=One-Click'],
    ],
    ['bulk newsletter', 'list', ['List-Unsubscribe: <https://x.test>', 'Precedence: bulk']],
    ['newsletter of nobody', 'list', ['List-Unsubscribe: <https://x.test>', 'From: noreply@shop.test']],
    ['a relay that adds List-Unsubscribe', null, ['List-Unsubscribe: <https://x.test>']],
    ['a relay that adds Feedback-ID', null, ['Feedback-ID: 1:x', 'Precedence: bulk']],
    ['List-Id alone', null, ['List-Id: <abuse.firma.test>']],
    ['a post to a stranger’s list', 'list', post],
    ['the same with us in Cc', null, [...post, 'Cc: destek@santral.test']],
    ['the same from the company that has the list', null, [...post, 'From: ali@mail.firma.test']],
    [
      'bulk that answers ours',
      null,
      ['List-Unsubscribe: <https://x.test>', 'Precedence: bulk', 'In-Reply-To: <x1234567y@santral.test>'],
    ],

    ['challenge and response', 'verification', ['Subject: Your email requires verification verify#abc']],
    ['DMARC report', 'feedback-report', ['Subject: Report Domain: santral.test Submitter: x.test Report-ID: 1']],
  ])('%s: %s', async (_, expected, headers, text) => {
    expect(await kind(headers, text)).toBe(expected)
  })

  it('worst cases are read at once', async () => {
    for (const part of ['550 ', 'a@', '@', '<a@b> ', 'your message\n', 'undeliverable ', '(', '\n']) {
      const started = performance.now()
      await kind(
        ['From: postmaster@example.test', `Subject: ${'Undeliverable '.repeat(500)}`],
        part.repeat(100_000 / part.length),
      )
      expect(performance.now() - started, part).toBeLessThan(1500)
    }
  })
})
