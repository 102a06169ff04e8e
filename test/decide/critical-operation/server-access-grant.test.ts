import { describe, expect, it } from 'vitest'
import { lines, operationIn } from './operation-in.ts'

describe('asked for', () => {
  it.each(
    lines(`
Our developer needs to get into the box: his public key is ssh-ed25519 AAAAC3 kit@loom
Yeni geliştiricimize sunucuda kullanıcı açılmasını ve SSH izni verilmesini rica ederiz
please create a login on our server for the auditor, read-only is fine
ajansa ftp açın
yazılımcıya cpanel şifresini iletin onlar bağlanacak
Put this key into authorized_keys on vps-77 please
Denetçiye geçici root verin, iki gün sonra kapatın
Can Priya have sudo on the staging machine?
dışarıdan bir arkadaş bakacak siteye, ona plesk kullanıcısı lazım
Sunucumuza 198.51.100.44 IP adresinden SSH erişimine izin verilmesini rica ederiz
Whitelist our freelancer's IP 203.0.113.19 for SSH
add a second admin user to the panel for my colleague Bess
Muhasebeciye panelde fatura yetkisi tanımlayın
we hired an agency, give them access to the hosting please
Hosting panelimize ajansımızın da girebilmesi için ek kullanıcı tanımlar mısınız?
The DBA will start on Monday and requires remote MySQL access from 192.0.2.60. Please enable it.
şu public keyi sunucuya ekleyin: ssh-rsa AAAAB3
root erişimi istiyorum bana vermediniz
Let Marek in on the VDS, user name marek, sudo rights
Stajyerimize sınırlı FTP hesabı oluşturulması mümkün mü, kullanıcı adı stj olsun
need ftp login for our designer asap
merhaba bizim bilgisayarcı çocuk sunucuya girecekmiş ona bir kullanıcı adı şifre verir misiniz
phpMyAdmin erişimini danışmanımıza açmanızı rica ediyoruz
danisman firmaya vpn ve rdp yetkisi lazim
Please authorise Ms Quill to act on our account and to open the control panel.
yeni IT sorumlumuz için yönetici hesabı açılsın panelde
Provide the server credentials to our contractor, hollis@brightrivet.test
    `),
  )('%s', text => expect(operationIn(text)).toBe('server-access-grant'))
})

describe('only looks like it', () => {
  it.each(
    lines(`
SSH key rejected with permission denied, please look
The FTP account of our designer stopped working
Yazılımcımız sunucuya giremiyor, bağlantı zaman aşımına düşüyor
Panele erişim sağlayamıyorum
cannot access the server since this morning
Sunucuya erişimimiz yok, açılmıyor, bakar mısınız
Who has root on our server at the moment?
Kimlerin sunucuya erişimi var, listeler misiniz?
Eski çalışanın SSH erişimini kapatın
Please revoke the developer's FTP access
Remove Tom's root access, he left
birisi sunucumuza girmiş, root yetkisi almış
An intruder got root access on our VPS
How do I create an FTP user in cPanel?
ek panel kullanıcısı nasıl oluşturulur
Standart pakette SSH erişimi var mı
Do you offer root access on managed VPS plans?
I gave our agency access yesterday and it works, thanks
ajansa dün erişim verdik, sorun yok
kimseye root vermeyin
Please do not give anybody access to our server
erişim kayıtlarını gönderir misiniz
Please send the access log of yesterday
Sunucunun özelliklerini ve fiyat bilgisini verir misiniz
yeni mail kullanıcısı açar mısınız: stajyer@ardicli.test
Add a mailbox user for Bess please
sunucu bilgilerini panelde göremiyorum
    `),
  )('%s', text => expect(operationIn(text)).toBe(null))
})
