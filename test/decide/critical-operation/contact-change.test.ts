import { describe, expect, it } from 'vitest'
import { lines, operationIn } from './operation-in.ts'

describe('asked for', () => {
  it.each(
    lines(`
She left the company, all mails from you should come to me now: rowan@hexbarn.test
Bundan sonra bildirimler muhasebe@cinarlik.test adresine gelsin
faturalar artık yeni mailime gelsin: defne@kuzgun.test
Sizde kayıtlı numara eski, yenisi 0533 000 11 22, düzeltir misiniz
old phone on file is dead, new one is +44 7700 900456, please swap it
iletişim e-postası: yeni@koruluk.test olarak güncellensin
Please use billing@tealport.test instead of my old address from now on.
telefon numaramızın sistemde değiştirilmesini talep ederiz
mail adresimi değiştirmek istiyorum yenisi can@ahlat.test
Our admin contact has changed. Could you replace Mr. Dale with me in your records?
Can the account e-mail be changed to ops@linden.test?
adres değişikliği: firma Levent'ten Ümraniye'ye taşındı, kaydımızı güncelleyin
We moved offices; please update our postal address in the account.
whois mailini ben@ornekbahce.test yapın
hesaptaki e posta eski calisanin onun yerine benimkini yazin
merhaba ben cep telefonumu değiştirdim sizdeki kaydı da değiştirmenizi rica edecektim beş yüz otuz iki
yetkili kişi değişti, yeni yetkili Sevda Koru, telefonu 0505 111 22 33, kayıtlara işleyin
I no longer have access to the mailbox on file. Switch the account to tess@plumrow.test
Remove Jake's number from our profile and add mine, 0161 496 0000
Yenileme uyarılarının info@ yerine it@kestanelik.test adresine gönderilmesini istiyoruz.
numaramı güncelleyin 05550001122
profilimdeki cep teli yanlış, doğrusu 0544 222 33 44 yapın lütfen
could you correct the phone number you hold for us? it should end in 88
E-posta adresim yanlış kaydedilmiş, doğrusu ece@zerdali.test, düzeltilmesini rica ederim
Change of contact details - new email: finch@moorgate.test - new phone: 020 7946 0011
kayıt mailimi yenisiyle değiştirelim: ilhan@sogutlu.test
The registrant e-mail must be updated to legal@quaymoor.test before renewal.
Aradığınız kişi artık Feride Hanım, 0532 000 44 18, kaydı buna göre düzenleyiverin
Muhatabınız eski müdürdü, muhatap ben olayım: perihan@sazlik.test
yetkili kişi Sami Bey'den Nurten Hanım'a geçecek, güncelleyiverin: 0505 000 19 20
doğrulama smsleri kaybolan telefona gidiyor, 0543 000 77 61'i yazın onun yerine
Your point of contact for us is to be updated: harriet@pondside.test, 020 7946 0101
The phone you've got for me is at the bottom of the lake, change it to 0161 496 0144.
Registered address for larkhill.test should now read 4 Mill Lane, Hexham.
Please add an additional authorised caller to our records: Mr Obi, +44 7700 900310.
The security texts go to my old flatmate's phone. Put mine there: 07700 900512.
use ines@copperwren.test from here on, the notices to the old inbox are lost
Numaramı değiştirdim, sistemde eskisi duruyor. Yenisi 0532 111 22 33, işler misiniz
Hesabımda görünen gsm artık oğlumda, benimki 0541 222 33 44
irtibat bilgilerimizde değişiklik olmuştur, güncel bilgiler: Tel 0212 555 66 77
alan adı iletişim kişisi olarak kızım gözüksün, maili ebru@kayalar.test
Our finance person is now Amit, amit@corvid.test, all bills to him
Our billing contact has left. New one: Lucia Romano, lucia@fratelli.test
I got married, my surname is Fletcher now, can the account reflect that
kindly do update registered mobile number to 9812345678
    `),
  )('%s', text => expect(operationIn(text)).toBe('contact-change'))
})

describe('only looks like it', () => {
  it.each(
    lines(`
Kayıtlı e-posta adresim nedir, hatırlatır mısınız?
Which email address do you have on file for us?
hesabımdaki mail adresi benden habersiz değiştirilmiş!
Somebody changed the phone number on our account, it wasn't us
telefon numaramı panelden güncelledim, onay SMS'i gelmedi
I updated my address in the panel, do I need to do more?
Bana bu numaradan ulaşabilirsiniz: 0532 000 00 00
You can reach me at 0161 496 0999 if needed
info@ adresine gelen mailler karşıya gitmiyor
Please forward info@ to my gmail
info@findikli.test kutusuna gelenleri depo@findikli.test adresine yönlendirin
İletişim formumuzdan mail gelmiyor, düzeltir misiniz?
The contact form on our site stopped sending mail, please fix it
sitedeki telefon numarasını değiştirir misiniz, ana sayfada eski numara yazıyor
Can you change the phone number shown on our website's footer?
Mail adresimin kotasını artırın
yeni bir e-posta hesabı açın: satis@findikli.test
How do I change the e-mail I log in with?
iletişim bilgilerimi nereden güncelliyorum
Do not change the email on the account whatever anyone says
kayıtlı telefonumu değiştirmeyin lütfen, yanlış anlaşıldım
E-posta değişikliği talebimi iptal ediyorum
IP adresimizi değiştirir misiniz
smtp adresini değiştirdim, outlook yine bağlanmıyor
Whois bilgilerim doğru mu kontrol edin
Faturadaki vergi numarası yanlış, düzeltip yeniden keser misiniz?
bildirim mailleri spam klasörüne düşüyor
Sizinle muhatap olmaktan yoruldum, sitemiz hâlâ açılmıyor
I put the new phone number into my profile myself, is that enough?
A fraudster tried to have the e-mail of my account switched; thank the night shift for me.
Is it true that whois must show a phone number? Just curious.
aynı mail adresiyle yeniden kayıt olmak istiyorum, kullanımda diyor
our secondary got a new address, can it do zone transfers
api anahtarım yenilendi, eski çalışıyor yenisi 401 veriyor
change the plan to business, invoice to the same address
Yeni telefonuma mail kurulumunu yapamadım, ayarları yazar mısınız
    `),
  )('%s', text => expect(operationIn(text)).toBe(null))
})
