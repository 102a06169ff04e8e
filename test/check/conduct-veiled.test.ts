import { expect, test } from 'vitest'
import { levelOf } from './level-of.ts'

// Words written so as not to be found: figures, signs, capitals, suffixes, letters of other alphabets, what cannot be seen.
test.each([
  'S2kerim böyle işi',
  's2m böyle hizmeti',
  's2k2k site',
  'S1KTİR GİT',
  'Ş3refsizler',
  'ŞEREF5İZ',
  'G3rizekalılar',
  'G€rizekalı',
  '4ptal mısınız',
  '@ptallar',
  '4mina koyim',
  'B0k gibi',
  '0R0SPU ÇOCUKLARI',
  'Pu$tlar',
  'İBN3LER',
  "S4LAK'lar",
  "g3rizekalı'lara laf anlatılmaz",
  'A$$HOLES',
  'SH1T',
  'M0RONS',
  'you b@stards',
  'fu©k this',
  'ѕiktir git',
  'ｓｉｋｔｉｒ',
  's\u200biktir git',
])('veiled: %s', text => {
  expect(levelOf(text)).toBe(2)
})

test.each([
  '@salihkaptan hesabımız açılmıyor',
  '4K ve 2K yayın için sunucu lazım',
  'K2S2 klasörü silinmiş',
  'AMK3 modelli yazıcı',
  "S2'de yer alan kayıt",
  'сайт не работает, помогите пожалуйста',
  'H2O Arıtma Ltd. Şti.',
  'B2B sitemiz açılmıyor',
  'MP3 ve MP4 dosyaları',
])('what it seems: %s', text => {
  expect(levelOf(text)).toBe(0)
})
