/** A request with a harmless clause beside it stays what it is; what is declined, or done elsewhere, is none. */
import { expect, it } from 'vitest'
import { lines, operationIn } from './operation-in.ts'

const table = lines(`
  dns-change | Alan adımızın DNS alanına aşağıdaki TXT kaydını eklemenizi rica ederim, panelde DNS ekranı bizde görünmüyor
  dns-change | Please set the A record of birchlane.test to 203.0.113.7 at once, the panel will not let me save it
  dns-change | Şifremle girdim ama o menü yok, nameserverları ns1.bulut.test ve ns2.bulut.test olarak güncelleyin
  dns-change | could you update our SPF record because I cannot do it in the panel
  dns-change | Merhaba, ben firmanın muhasebecisiyim, mavinehir.com için A kaydını 203.0.113.7 yapar mısınız
  contact-change | kayıtlı mailim eski okulumun, giremiyorum artık. lütfen new contact email: can@lalekitap.com
  contact-change | new contact email please: kim@birchlane.com
  contact-change | kindly change our postal address to 12 Mill Road, Leeds. I tried it myself and it failed.
  contact-change | Şifremle girdim ama o menü yok, iletişim e-postamızı bilgi@mavinehir.com ile değiştirin
  ownership-change | I can log in with my password, but that menu is missing, please move this account into the name of my brother
  ownership-change | hosting hesabımı ortağıma devredin lütfen, acelemiz yok
  transfer-code | We need the auth code of our domain, the panel will not let me save it
  transfer-code | auth kodu lazım, başka firmaya geçiyoruz. Bizde panel açılmıyor.
  password-reset | Site açık, sorun yok. cPanel şifresini sıfırlayıp gönderin lütfen
  password-reset | Could you disable two-factor authentication on my account, the panel will not let me save it
  account-deletion | hosting hesabımızı kapatmanızı rica ederiz. Bilgisayarcımız böyle istedi.
  account-deletion | The site is up and there is no hurry, delete our account and everything in it please
  account-deletion | I can log in with my password, but that menu is missing, kindly delete all my data
  refund-redirect | The site is up and there is no hurry, refund it to this IBAN please: GB29 NWBK 6016 1331 9268 19
  refund-redirect | please put the refund on a new card, the panel will not let me save it
  server-access-grant | şu anahtarı sunucuya ekleyin lütfen. Bizde panel açılmıyor.
  server-access-grant | muhasebecimiz için panele kullanıcı açın, acelemiz yok
  null | Kartımdan çekilen 240 TL'yi yine o karta iade eder misiniz? Başka hesaba gerek yok
  null | Parayı ödediğim karta iade edin, farklı bir hesap istemiyorum
  null | please return the money to the card it came from, not to any other bank account
  null | Send the refund to where it was paid from, not to a new IBAN
  null | faturadaki adresimizde kapı numarası yanlış, bu ayki faturayı düzeltip yeniden gönderin
  null | Faturanın üzerindeki telefon numarası eksik çıkmış, faturayı düzeltip tekrar yollar mısınız
  null | our invoice shows the wrong postcode, please send a corrected invoice
  null | Sendgrid hesabına girip siz yapsanız
  null | kindly log into Hubspot with my login and set up the form
  null | please sign in to our Stripe account and paste the webhook yourselves
  null | I do not ask you to delete my account, I only want the invoice
  null | nobody asked you to close the account, please bring the site up
  null | hesabı kapatın demiyorum, siteye bakın
  null | Alan adı kimin üstüne kayıtlıysa telefonunu verin
  null | Please keep the transfer lock on and renew the domain
  null | please send the invoice to our accountant, he needs no access
  null | I know my password, no reset needed, please tell me why the panel is closed
`).map(line => line.split(' | ') as [string, string])

it.each(table)('%s: %s', (operation, text) => expect(String(operationIn(text))).toBe(operation))
