/** Where one sentence ends and the next begins, and where only an abbreviation does. */
import { describe, expect, it } from 'vitest'
import { light } from '../../src/policy/light.ts'
import { read } from '../../src/policy/read.ts'

/** Sentences as they were read, their words joined. */
function sentences(text: string): string[] {
  const { tokens } = read(text)
  const numbers = [...new Set(tokens.map(one => one.sentence))]
  return numbers.map(n => tokens.flatMap(one => (one.sentence === n ? [one.text] : [])).join(' '))
}

describe('is one sentence', () => {
  it.each([
    'Atak A.Ş. adına kayıtlı alan adını devredin.',
    'Atak A. Ş. adına kayıtlı alan adını devredin.',
    'Yıldız Gıda San. ve Tic. Ltd. Şti. olarak yazıyoruz.',
    'Yıldız Gıda SAN. VE TİC. LTD. ŞTİ. olarak yazıyoruz.',
    'YILDIZ TİC.LTD.ŞTİ. unvanını değiştirmek istiyoruz',
    'T.C. kimlik numaramı değiştirin',
    'Av. Ayşe Demir adına yazıyorum',
    'Prof. Dr. Ali Kaya hesabını kapatmak istiyor',
    'Sn. yetkili sitem açılmıyor',
    'Fatura no. 4711 için iade istiyorum',
    'Atatürk Mah. Lale Sok. No. 5 Kat. 3 adresini güncelleyin',
    'Bağdat Cad. Gül Apt. olarak adresi düzeltin',
    'php, mysql vb. hiçbir şey çalışmıyor',
    'bkz. ekteki hata sitemiz açılmıyor',
    'örn. info@firma.com çalışmıyor',
    'Acme Inc. would like to transfer the domain',
    'Acme Corp. and Beta Co. share the account',
    'Please call Mr. Reid or Dr. Holm about it',
    'invoice no. 77 was paid twice',
    'some pages, e.g. the shop, are down',
    'our e-mails etc. do not arrive',
    'approx. ten sites are down',
  ])('%s', text => expect(sentences(text)).toHaveLength(1))
})

describe('are two', () => {
  it.each([
    ['Sitem kapalı. Posta çalışıyor.', 'sitem kapali', 'posta calisiyor'],
    ['Firmamız Atak A.Ş. Sitemiz açılmıyor.', 'firmamiz atak a.s', 'sitemiz acilmiyor'],
    ['Unvan Yıldız Ltd. Şti.\nSitemiz açılmıyor', 'unvan yildiz ltd sti', 'sitemiz acilmiyor'],
    ['Posta, site vb. Hepsi kapalı.', 'posta site vb', 'hepsi kapali'],
    ['Is it up? No. The site is down', 'is it up', 'no the site is down'],
    ['We are Acme Inc. The site is down', 'we are acme inc', 'the site is down'],
    ['Fark yok. no. Site kapalı', 'fark yok', 'no site kapali'],
    ['sitemiz açılmıyor. lütfen bakın', 'sitemiz acilmiyor', 'lutfen bakin'],
    ['Kabloyu sok. site açılsın', 'kabloyu sok', 'site acilsin'],
    ['Atak A.Ş.! sitemiz', 'atak a.s', 'sitemiz'],
  ])('%s', (text, first, second) => {
    const [one, ...others] = sentences(text)
    expect([one, others.join(' ')]).toEqual([first, second])
  })
})

/** What a word is, in one expression. */
const word = light(/(?<![\p{L}\p{N}])e-(?:posta|mail)\p{L}*|[\p{L}\p{N}_]+(?:(?:[.@:][\p{L}\p{N}_-]+)+|(?:'\p{L}+)*)/gu)

it.each([
  "firma.com'un e-postası, e-mail'i ve e-fatura",
  'info@firma-1.com.tr: a_b:c-d. x..y @z :-) _e-mail e-posta5',
  "Ayşe'nin şifre''si 'tek' o'clock a'5 5'te",
  'srv-104’e 192.0.2.7:8443 üzerinden, 02.10–03.15',
  'Привет, мир! 日本語 ok 🙂x Ⱡa é×b',
  '',
])('cuts words as the expression says: %s', text => {
  const { folded, tokens } = read(text)
  const words = [...folded.matchAll(word)].map(match => match[0])
  expect(tokens.map(({ start, end }) => folded.slice(start, end))).toEqual(words)
})
