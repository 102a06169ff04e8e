import { describe, expect, it } from 'vitest'
import { isMobileFooter } from '../../../adapters/email/mobile-footer.ts'
import { visibleText } from '../../../adapters/email/visible-text.ts'

const words = 'Panelde hâlâ aynı hata var.'
const other = 'Konuyu inceliyoruz.'

describe('what is answered is cut off', () => {
  it.each<[client: string, below: string]>([
    [
      'Yandex on a telephone',
      `----------------\nKime: ali@ornek.test;\nKonu: Panel;\n02.03.2026, 10:12, "Destek" <destek@santral.test>:\n${other}`,
    ],
    [
      'Horde',
      `----- destek@santral.test kullanıcısından ileti ---------\n   Tarih: Mon, 2 Mar 2026\n  Kimden: destek@santral.test\n    Konu: Panel\n\n> ${other}`,
    ],
    ['Horde en', `----- Message from destek@santral.test ---------\n   Date: Mon, 2 Mar 2026\n\n> ${other}`],
    ['a helpdesk', `##- Please type your reply above this line -##\n\n${other}`],
    ['a helpdesk tr', `--- Lütfen yanıtınızı bu satırın üstüne yazın ---\n\n${other}`],
    ['a picture in a signature', '[cid:image001.png@01DAB12C.5E]'],
  ])('%s', (_, below) => {
    expect(visibleText(`${words}\n\n${below}\n`)).toBe(words)
  })

  it('words about a line to write above are words', () => {
    const said = 'Please write your IP above this line of the config:\nserver_name'
    expect(visibleText(said)).toBe(said)
  })
})

describe('what is passed on stays', () => {
  const head = 'Kimden: Banka <x@banka.test>\nKonu: Ödeme\nTarih: 2 Mart 2026 09:00\nKime: ali@ornek.test\n'
  const quoted = `${head}\nHesabınız kapatıldı.`.replace(/^/gm, '> ')
  it.each<[client: string, below: string]>([
    ['Apple Mail tr', `Yönlendirilen ileti başlangıcı:\n\n${quoted}`],
    ['Apple Mail tr, older', `İletilen ileti başlangıcı:\n\n${quoted}`],
    [
      'Yandex tr',
      `-------- Yönlendirilen mesajın başı --------\n02.03.2026, 09:00, "Banka" <x@banka.test>:\n\nHesabınız kapatıldı.\n\n-------- Yönlendirilen mesajın sonu --------`,
    ],
    [
      'Yandex en',
      '-------- Forwarded message --------\n02.03.2026, 09:00, "Banka" <x@banka.test>:\n\nHesabınız kapatıldı.\n\n-------- End of forwarded message --------',
    ],
  ])('%s', (_, below) => {
    expect(visibleText(`Bu gerçek mi?\n\n${below}`, 'Fwd: Ödeme')).toBe('Bu gerçek mi?\n\nHesabınız kapatıldı.')
  })

  it('under words that we do not know', () => {
    expect(visibleText(`Bu gerçek mi?\n\nEdastatud kiri:\n\n${quoted}`, 'Fwd: Ödeme')).toContain('Hesabınız kapatıldı.')
  })

  it('not where a forward is answered', () => {
    const answer = `Evet, gerçek değil.\n\n2 Mar 2026 Pzt 10:12 tarihinde Ali <ali@ornek.test> şunu yazdı:\n\n${quoted}`
    expect(visibleText(answer, 'Re: Fwd: Ödeme')).toBe('Evet, gerçek değil.')
  })
})

describe('what programs add', () => {
  it.each([
    "Mac'imden gönderildi",
    'Bu e-posta, Avast virüsten koruma yazılımı tarafından virüslere karşı denetlendi.',
    'This email has been checked for viruses by AVG antivirus software.',
    'www.avast.com',
    'Lütfen bu e-postayı yazdırmadan önce çevreyi düşünün.',
    'Please consider the environment before printing this e-mail.',
  ])('%s', line => {
    expect(isMobileFooter(line)).toBe(true)
    expect(visibleText(`${words}\n\n${line}`)).toBe(words)
  })

  it.each([
    'Bu e-posta hesabında virüs var mı, kontrol eder misiniz?',
    'www.avast.com adresi sunucudan açılmıyor',
    'Yazdırmadan önce çıkan hata bu.',
  ])('%s: words of a person', line => {
    expect(visibleText(line)).toBe(line)
  })

  it.each([
    'SORUMLULUK REDDİ: İşbu mesaj ve ekleri gizli bilgi içerebilir.',
    'CONFIDENTIALITY NOTICE: This email is intended only for the addressee.\n\nGİZLİLİK BİLDİRİMİ: Bu e-posta gizlidir.',
  ])('notice: %s', notice => {
    expect(visibleText(`${words}\n\n${notice}`)).toBe(words)
  })
})

describe('cleartext signatures of OpenPGP', () => {
  const signed =
    '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nSunucu kapalı\n- -- dünden beri\n-----BEGIN PGP SIGNATURE-----\n\niQEz\n=ab12\n-----END PGP SIGNATURE-----'
  it.each<[what: string, text: string, words: string]>([
    ['are taken off', signed, 'Sunucu kapalı\n-- dünden beri'],
    ['words around them stay', `Merhaba\n${signed}\nAli`, 'Merhaba\nSunucu kapalı\n-- dünden beri\nAli'],
    [
      'one that is cut off stays whole',
      '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nSunucu kapalı',
      '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nSunucu kapalı',
    ],
  ])('%s', (_, text, said) => {
    expect(visibleText(text)).toBe(said)
  })
})
