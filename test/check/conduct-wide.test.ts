import { expect, test } from 'vitest'
import { levelOf } from './level-of.ts'

// Level 2: swearing, curses and insults in dialects and other languages, shortened, starred, of beasts and rogues.
test.each([
  'hassikt.r ya bütün kayıtlar silinmiş',
  'sktrgt artık, panel açılmıyo',
  'bstrds, the shop is gone',
  'what a sh** company you run',
  'gotunuze girsin o kampanya',
  'amuna goyim böyle sunucunun',
  'yarak gibi panel yapmışsınız',
  'hizmetin içine etmişsiniz yine',
  'böyle firmaya siktiriboktan bile denmez, kodoş herifler',
  'Allahınızdan bulun, üç gün oldu',
  'yediğiniz para boğazınıza dursun',
  'batarsınız inşallah topunuz',
  'Scheiße, the mails are gone again',
  'this harami haramkhor company ate my money',
  'go jump off a cliff with your ticket form',
  'stick your survey up your backside',
  'sen tam bir öküzün tekisin Mert',
  'odun kafalı elemanınız yine yanlış kayıt girmiş',
  'hırsızın önde gidenisiniz',
  'dolandırıcı yuvası burası, paramı verin',
  'sizden tiksiniyorum artık',
  'leş kargaları, faturayı ikiye katlamışsınız',
  'ne çapsız mahluksun, adi bir yalancısın sen',
  'You grubby little weasels billed me twice',
  'A pack of thieving hyenas, that is what you are',
  'Your engineer is a complete donkey',
  'Nincompoops! The record is still wrong.',
  'You are stupid like bread',
  'the whole office is full of cheats',
  'you absolute doughnuts restored the wrong month',
])('level 2: %s', text => {
  expect(levelOf(text)).toBe(2)
})

// Level 2: a job that is to be lost, lines that are to be jammed.
test.each([
  'O kızın ekmeğiyle oynarım, müdürünüzü tanırım',
  'Ali Beyi o koltuktan indirmezsem ne olayım',
  'bu çocuk bir daha bu sektörde iş bulamaz',
  'ayağını kaydıracağım senin, bekle',
  'I will not rest until she is out on the street',
  'Kevin can hand in his badge, I dine with your chairman',
  'santralinizi kilitliyorum, sabaha kadar da kapatmam',
  'sırayı kilitleyeceğiz yirmi telefondan, başka müşteriye cevap veremeyeceksiniz',
  'My script files two complaints a second in your ticket form and it never sleeps',
  'We will drown your helpdesk in ten thousand tickets',
])('level 2: %s', text => {
  expect(levelOf(text)).toBe(2)
})

// Level 1: contempt, orders, floods announced.
test.each([
  'Bizim apartmanın kapıcısı bile bu kaydı çoktan yazardı',
  'sen elleme, müdürünü çağır',
  'dükkanı kapatın, bu iş size göre değil',
  'susup yapın dediğimi',
  'lüzumsuz bir departmansınız',
  'Your experts would struggle with a light switch',
  'Your team could not run a bath',
  'Even a toddler knows what a nameserver is',
  'I pay, you work, that is how it goes',
  'did you people learn hosting on youtube',
  'That was a minute of my life I shall never get back, your fairy tales are tiring',
  'bu yazdığım 9. mesaj, her beş dakikada bir yazıyorum',
])('level 1: %s', text => {
  expect(levelOf(text)).toBe(1)
})

// The same words without offence.
test.each([
  'Çukurova şubemiz için yeni bir kutu açar mısınız',
  'soğuk sıkım zeytinyağı satıyoruz, sepet boş görünüyor',
  'Fukuoka ofisimizin adresi değişti',
  'Kırk Haramiler adlı tiyatromuzun sitesi açılmıyor',
  'çiftlikte koyun, keçi ve sığır var, ilan sayfası yavaş',
  'we sell rat and mouse traps, the product page is slow',
  'the quick brown fox jumps over the lazy dog is our test text',
  'my late father, the stubborn old fool, kept no passwords',
  'Deli misiniz, bu fiyata iki tane alıyorum hemen',
  'each agent treated me as if I were a thief, please note it',
  'our IP is blacklisted and the whole company cannot send',
  'Script yazdım, döngüye girdi, sunucu kilitlendi',
  'get 429 at fifty calls a minute from your API, is that the limit?',
  'ürünümüzün adı bir kitaptan geliyor, iki kere yazdım olmadı',
  'our committee, bless them, meets every quarter',
  'amiga müzesi için alan adı bakıyoruz',
  'içime sinmedi ama teşekkürler',
  'could you complete the form and total the hours',
])('no offence: %s', text => {
  expect(levelOf(text)).toBe(0)
})
