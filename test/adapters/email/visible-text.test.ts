import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { htmlText } from '../../../adapters/email/html-text.ts'
import { visibleText } from '../../../adapters/email/visible-text.ts'

const words = 'Merhaba, sitem açılmıyor.'
const quoted = '> Talebiniz alındı.\n> \n> İyi günler'

describe('the new words of a mail', () => {
  it.each<[client: string, text: string]>([
    ['Gmail tr', `${words}\n\nDestek <destek@santral.test>, 2 Mar 2026 Pzt, 10:00 tarihinde şunu yazdı:\n\n${quoted}`],
    [
      'Gmail tr, wrapped',
      `${words}\n\nSantral Barındırma Destek Ekibi <destek@santral.test>, 2 Mar 2026 Pzt, 10:00\ntarihinde şunu yazdı:\n\n${quoted}`,
    ],
    ['Gmail tr, older', `${words}\n\n2 Mart 2026 10:00 tarihinde Destek <destek@santral.test> yazdı:\n\n${quoted}`],
    [
      'Gmail tr, quoted unmarked',
      `${words}\n\nDestek <destek@santral.test>, 2 Mar 2026 Pzt, 10:00 tarihinde şunu yazdı:\n\nTalebiniz alındı.`,
    ],
    [
      'Apple Mail tr',
      `${words}\n\niPhone’umdan gönderildi\n\n> Destek <destek@santral.test> şunları yazdı (2 Mar 2026 10:00):\n> \n> Talebiniz alındı.`,
    ],
    [
      'Apple Mail tr, on',
      `${words}\n\n> 2 Mar 2026 saat 10:00 tarihinde Destek <destek@santral.test> şunları yazdı:\n> \n> Talebiniz`,
    ],
    ['Thunderbird tr', `${words}\n\n2.03.2026 10:00 tarihinde Destek yazdı:\n${quoted}`],
    ['Yandex tr', `${words}\n\n02.03.2026, 10:00, "Destek" <destek@santral.test>:\n${quoted}`],
    [
      'Yahoo tr',
      `${words}\n\n2 Mart 2026 Pazartesi 10:00:00 GMT+3 tarihinde, Destek <destek@santral.test> şunu yazdı:\n\nTalebiniz alındı.`,
    ],
    [
      'Outlook tr',
      `${words}\n\nKimden: Destek <destek@santral.test>\nGönderilen: 2 Mart 2026 Pazartesi 10:00\nKime: Ali Veli <ali@example.test>\nKonu: T-000001\n\nTalebiniz alındı.`,
    ],
    [
      'Outlook tr, rule above',
      `${words}\n\n________________________________\nGönderen: Destek <destek@santral.test>\nGönderildi: 2 Mart 2026 Pazartesi 10:00\nKime: ali@example.test <ali@example.test>\nBilgi: veli@example.test\nKonu: Ynt: T-000001\n\nTalebiniz alındı.`,
    ],
    [
      'Outlook tr, bold names',
      `${words}\n\n*Kimden:* Destek\n*Gönderme Tarihi:* 2 Mart 2026\n*Kime:* ali@example.test\n*Konu:* x\n\nTalebiniz`,
    ],
    ['Outlook Express tr', `${words}\n\n-----Özgün İleti-----\nFrom: destek@santral.test\nSent: x\n\nTalebiniz`],
    [
      'Samsung tr',
      `${words}\n\n\nSamsung Galaxy akıllı telefonumdan gönderildi.\n\n-------- Orijinal mesaj --------\nKimden: Destek\nTarih: 2.03.2026 10:00 (GMT+03:00)\n\nTalebiniz`,
    ],
    [
      'Outlook Android tr',
      `${words}\n\nAndroid için Outlook'u edinin<https://aka.ms/x>\n________________________________\nFrom: Destek <destek@santral.test>\nSent: Monday\nTo: ali@example.test\nSubject: x\n\nTalebiniz`,
    ],
    ['Outlook iOS tr, footer', `${words}\n\niOS için Outlook uygulamasını edinin`],
    ['Windows Mail tr', `${words}\n\nWindows için Posta ile gönderildi`],
    ['Huawei', `${words}\n\nHuawei telefonumdan gönderildi`],
    ['Yandex mobile', `${words}\n\nYandex.Mail mobil uygulamasından gönderildi`],
    ['iPad tr', `${words}\n\niPad'imden gönderildi`],
    ['Gmail en', `${words}\n\nOn Mon, Mar 2, 2026 at 10:00 AM Santral <destek@santral.test> wrote:\n\n${quoted}`],
    [
      'Apple Mail en',
      `${words}\n\nSent from my iPhone\n\n> On 2 Mar 2026, at 10:00, Santral <destek@santral.test> wrote:\n> \n> x`,
    ],
    [
      'Outlook en',
      `${words}\n\nFrom: Santral <destek@santral.test>\nSent: Monday, March 2, 2026 10:00 AM\nTo: Ali\nCc: Veli\nSubject: RE: x\n\nTalebiniz`,
    ],
    ['Thunderbird en', `${words}\n\nOn 3/2/26 10:00 AM, Santral wrote:\n${quoted}`],
    [
      'Proton',
      `${words}\n\nSent with Proton Mail secure email.\n\nOn Monday, March 2nd, 2026 at 10:00, Santral <destek@santral.test> wrote:\n\n${quoted}`,
    ],
    [
      'Outlook de',
      `${words}\n\nVon: Santral <destek@santral.test>\nGesendet: Montag, 2. März 2026 10:00\nAn: Ali\nBetreff: x\n\nTalebiniz`,
    ],
    [
      'Outlook ru',
      `${words}\n\nОт: Santral <destek@santral.test>\nОтправлено: 2 марта 2026 г. 10:00\nКому: Ali\nТема: x\n\nTalebiniz`,
    ],
    ['signature with dashes', `${words}\n-- \nAli Veli\nÖrnek A.Ş.`],
    [
      'signature of a company',
      `${words}\n\nSaygılarımla,\n\nAli Veli\nBilgi İşlem Müdürü\nÖrnek Ltd. Şti.\nTel: +90 212 000 00 00\nwww.example.test`,
    ],
    ['signature of a company en', `${words}\n\nBest regards,\nAli Veli\nIT Manager\n+90 212 000 00 00`],
    [
      'legal notice tr',
      `${words}\n\nBu e-posta ve ekleri gizlidir ve yalnızca muhatabına yöneliktir.\nYetkisiz kişilerce okunamaz.`,
    ],
    ['legal notice tr, headed', `${words}\n\nYASAL UYARI: Bu mesaj size yanlışlıkla ulaştıysa siliniz.`],
    [
      'legal notice en',
      `${words}\n\nThis e-mail and any attachments are confidential and intended solely for the addressee.\nIf you are not the recipient delete it.`,
    ],
    ['virus scanner', `${words}\n\nVirüs bulunmuyor. www.avast.com`],
    [
      'signature after several farewells',
      `${words}\n\nTeşekkürler, iyi çalışmalar.\nAli Veli\nSistem Uzmanı\nGSM: 0500 000 00 00`,
    ],
    ['Zimbra tr', `${words}\n\n----- Orjinal Mesaj -----\nKimden: destek@santral.test\n\nTalebiniz`],
    [
      'subject first',
      `${words}\n\nKonu: T-000001\nTarih: 2 Mart 2026\nKimden: Destek <destek@santral.test>\nKime: ali@example.test\n\nTalebiniz`,
    ],
    [
      'Gmail tr, newer',
      `${words}\n\nPzt, 2 Mar 2026, saat 10:00 itibarıyla Destek <destek@santral.test> şunu yazdı:\n\n${quoted}`,
    ],
    ['bars', `${words}\n\nOn Mon, Mar 2, 2026 at 10:00 Santral <destek@santral.test> wrote:\n| Talebiniz\n|\n| alındı`],
    [
      'answer below the quote',
      `Destek <destek@santral.test>, 2 Mar 2026 Pzt, 10:00 tarihinde şunu yazdı:\n${quoted}\n\n${words}`,
    ],
    [
      'windows line ends and hard spaces',
      `${words}\r\n\r\nOn Mon, Mar 2, 2026 at 10:00\u202fAM Santral <destek@santral.test> wrote:\r\n\r\n> x\r\n`,
    ],
  ])('%s', (_, text) => {
    expect(visibleText(text)).toBe(words)
  })

  it.each<[what: string, text: string, left?: string]>([
    ['a name under a sign-off', 'Site kapalı.\n\nSaygılarımla,\nAli Veli'],
    ['a customer number under the name', 'Site kapalı.\n\nSaygılarımla,\nAli Veli\nÖrnek A.Ş.\nMüşteri no: 4412'],
    ['a domain under the name', 'Site kapalı.\n\nSaygılarımla,\nAli Veli\nGenel Müdür\nornek.com.tr'],
    ['a sign-off in the middle', 'Teşekkürler,\nsite hâlâ açılmıyor.\nwww.example.test hata veriyor.'],
    ['dates', '2 Mart 2026 10:00 tarihinde site kapandı.\nSonra açıldı, 11:30 civarı yine kapandı:\n502 hatası.'],
    ['somebody wrote', 'Arkadaşım 2 Mart 2026 tarihinde size şunu yazdı: sunucu kapalı. Cevap yok.'],
    ['a list with colons', 'Konu: yedek\nTarih: dün\nNeden silindi?'],
    ['a name field', 'Kimden: muhasebe birimi\nYardım lütfen'],
    ['rules and headings', 'Sorunlar\n--------\n1. Mail\n2. DNS\n\n=====\nBunlara bakın.'],
    ['a sent bill', 'Fatura muhasebeden gönderildi\n\nama bize ulaşmadı.'],
    ['a sent bill, last', 'Faturam nerede?\nMuhasebeden gönderildi'],
    ['a secret matter', 'Bu mesaj gizlidir mi diye sormuştunuz, hayır.\nDevam edelim.'],
    ['code', 'Hata şu:\n\n    if (a > b)\n    --b;\n\nBakar mısınız?'],
    ['a shell prompt', '$ dig example.test\n;; ANSWER SECTION:\nexample.test. 300 IN A 192.0.2.1'],
    ['an mbox bar table', 'a | b\n1 | 2'],
    ['dash points', 'Şunlar:\n-- bir\n-- iki'],
    ['iPhone as a subject', 'Posta iPhone telefonumdan gönderildi ama gitmedi, neden?'],
    ['a database prompt', 'Hata:\nmysql> show tables;\nERROR 1045'],
    ['a drawn table', 'Liste:\n| id | ad |\n| 1  | x  |'],
    [
      'answers after a footer and a quote',
      'Cevaplarım aşağıda.\n\niPhone’umdan gönderildi\n\nDestek <destek@santral.test> şunları yazdı (2 Mar 2026 10:00):\n\n> Ne zaman?\nDün.\n> Hata ne?\n502',
      'Cevaplarım aşağıda.\nDün.\n502',
    ],
    ['answers between quotes', '> Ne zaman başladı?\nDün akşam.\n> Hata ne?\n502.', 'Dün akşam.\n502.'],
    [
      'a forward, Gmail tr',
      'Buna bakar mısınız?\n\n---------- Forwarded message ---------\nGönderen: Veli <veli@example.test>\nDate: 2 Mar 2026 Pzt\nSubject: hata\nTo: Ali <ali@example.test>\n\nDisk doldu.',
      'Buna bakar mısınız?\n\nDisk doldu.',
    ],
    [
      'a forward, Apple tr',
      'Bilginize\n\n> Başlangıç iletilen ileti:\n> \n> Kimden: Veli <veli@example.test>\n> Konu: hata\n> Tarih: 2 Mart 2026\n> Kime: ali@example.test\n> \n> Disk doldu.',
      'Bilginize\n\nDisk doldu.',
    ],
    ['only a quote', '> Talebiniz alındı.', ''],
    ['nothing', '  \n\n', ''],
  ])('%s stays', (_, text, left = text) => {
    expect(visibleText(text)).toBe(left)
  })

  it('an Outlook forward is known by its subject', () => {
    const text = 'Bilginize\n\nKimden: Veli <veli@example.test>\nGönderilen: dün\nKime: Ali\nKonu: hata\n\nDisk doldu.'
    expect(visibleText(text, 'İlt: hata')).toBe('Bilginize\n\nDisk doldu.')
    expect(visibleText(text, 'FW: hata')).toBe('Bilginize\n\nDisk doldu.')
    expect(visibleText(text, 'Ynt: hata')).toBe('Bilginize')
  })

  it.each<[client: string, html: string]>([
    [
      'Gmail',
      `<div dir="ltr">${words}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Destek &lt;destek@santral.test&gt;, 2 Mar 2026 Pzt, 10:00 tarihinde şunu yazdı:<br></div><blockquote class="gmail_quote">Talebiniz</blockquote></div>`,
    ],
    [
      'Outlook',
      `<div>${words}</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>Kimden:</b> Destek<br><b>Gönderildi:</b> 2 Mart 2026<br><b>Kime:</b> ali@example.test<br><b>Konu:</b> x</div><div>Talebiniz</div>`,
    ],
    [
      'Thunderbird',
      `<p>${words}</p><div class="moz-cite-prefix">2.03.2026 10:00 tarihinde Destek yazdı:<br></div><blockquote type="cite"><p>Talebiniz</p></blockquote>`,
    ],
    ['Yahoo', `<div>${words}</div><div class="yahoo_quoted">2 Mart 2026 tarihinde Destek yazdı: <br>Talebiniz</div>`],
    [
      'Apple Mail',
      `<div>${words}</div><br><div>iPhone’umdan gönderildi</div><br><blockquote type="cite">Destek şunları yazdı (2 Mar 2026 10:00):<br>Talebiniz</blockquote>`,
    ],
    ['Gmail signature', `<div>${words}</div>-- <br><div class="gmail_signature">Ali<br>0212</div>`],
    ['Outlook signature', `<div>${words}</div><div id="Signature"><p>Ali</p></div>`],
    [
      'hidden preheader',
      `<span style="display:none">gizli</span><p>${words}</p><img src="x" alt="y"><style>p{}</style>`,
    ],
  ])('HTML of %s', (_, html) => {
    expect(visibleText(htmlText(html))).toBe(words)
  })

  it('keeps what a Gmail forward holds', () => {
    const html = `<div>Bakın</div><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: Veli &lt;veli@example.test&gt;<br>Date: x<br>Subject: hata<br>To: Ali</div><br>Disk doldu.</div>`
    expect(visibleText(htmlText(html))).toBe('Bakın\n\nDisk doldu.')
  })
})

describe('worst cases', () => {
  const length = 100_000
  it.each([
    ' ',
    '>',
    '>\n',
    '-',
    '--\n',
    '___\n',
    '\n',
    '\t\n',
    '<',
    '*',
    'On ',
    'On 12:00 \n',
    'On 12:00 a@b.co\n',
    'From: a\n',
    'From: a\nTo: b\n',
    'Thanks,\nAli\n',
    'Bu e-posta \n',
    '\nBu e-posta gizli kisiye\n',
    'Sent from my x\n\n',
    'iphone ',
    'a@',
    '2016-03-03 ',
    '2016-03-03 17:21 GMT+01:00 x\n',
    'Ali> \n',
    '. . ',
    'wrote: ',
    'a b c d e f g. ',
    'A ',
    '----- ',
    'gonderildi ',
  ])('100 kB of %j are read at once', part => {
    const started = performance.now()
    visibleText(part.repeat(length / part.length))
    expect(performance.now() - started).toBeLessThan(1500)
  })

  it.each(['<div>', '<blockquote>', '<', '&', '<p>a</p>', '<br>', '<div class=gmail_signature>x', '---', '<a b '])(
    '100 kB of %j in HTML',
    part => {
      const started = performance.now()
      htmlText(part.repeat(length / part.length))
      expect(performance.now() - started).toBeLessThan(3000)
    },
  )
})

const corpus = new URL('../../../../shared/corpus/', import.meta.url)

/** Cases whose source means something else by "new words", each with what it means. */
const otherwise: Record<string, string> = {
  'embedded_email_1.txt': 'drops an answer below the quote',
  'embedded_email_7.txt': 'keeps a quote that an answer follows',
  'embedded_email_16.txt': 'keeps a quote that an answer follows',
  'embedded_email_17.txt': 'keeps a quote that an answer follows',
  'quote_and_text.txt': 'keeps a quote that an answer follows',
  'quote_only.txt': 'keeps a quote that stands alone',
  'forwarded_apple.txt': 'drops what is forwarded',
  'forwarded_gmail.txt': 'drops what is forwarded',
}

interface Case {
  file: string
  source: string
  expected_file?: string
  visible_must_match_regex?: string[]
  single_fragment_nothing_stripped?: boolean
}

describe.skipIf(!existsSync(corpus))('published reply mails (skipped without ../shared/corpus)', () => {
  const read = (file: string) => readFileSync(new URL(file, corpus), 'utf8')
  const same = (text: string) =>
    text
      .replace(/\r\n?/g, '\n')
      .replace(/[ \t]+$/gm, '')
      .trim()
  const cases: Case[] = existsSync(corpus)
    ? read('replies/index.jsonl')
        .trim()
        .split('\n')
        .map(line => JSON.parse(line))
    : []
  const names = (one: Case) => one.file.split('/').at(-1)!
  const isRight = (one: Case): boolean | null => {
    const text = read(one.file)
    const found = same(visibleText(text))
    if (one.expected_file) return found === same(read(one.expected_file))
    if (one.single_fragment_nothing_stripped) return found === same(text)
    return one.visible_must_match_regex?.every(pattern => new RegExp(pattern).test(found)) ?? null
  }

  it.each([...new Set(cases.map(one => one.source))])('%s: 95 % or more exact', source => {
    const judged = cases.filter(one => one.source === source && !(names(one) in otherwise) && isRight(one) !== null)
    const wrong = judged.filter(one => !isRight(one)).map(names)
    console.log(`${source}: ${judged.length - wrong.length} of ${judged.length}`, wrong)
    expect(wrong.length / judged.length).toBeLessThanOrEqual(0.05)
  })

  it('sets aside only what does differ', () => {
    expect(cases.filter(one => names(one) in otherwise && isRight(one)).map(names)).toEqual([])
  })
})
