import { expect, it } from 'vitest'
import { lines, operationIn } from './operation-in.ts'

/** What people say who do not know the trade's words, or leave half of a sentence out; and what only sounds like it. */
const table = lines(`
  password-reset | Mail kutusuna giremez olduk, şifreyi bilen çocuk ayrıldı. Yeni şifreyi bana mesaj atın.
  password-reset | parolamı değiştirin 3 haftadır söylüyorum
  password-reset | Sekreterin mailini açamıyoruz şifresini sıfırlayın da bakalım
  password-reset | webmail şifresi iptal olsun yeni bir tane verin
  password-reset | Telefonum çalındı, kod ekranında kaldım. Doğrulamayı kaldırın ki girebileyim.
  password-reset | google auth silindi telefondan, iki adımlıyı kapatıverin
  password-reset | hesabın iki aşamalısını devreden çıkarmanız gerekiyor, cihaz bozuldu
  password-reset | Yönetici parolasının sıfırlanarak tarafımıza bildirilmesi hususunda bilgi ve gereği
  password-reset | ftp şifresini unuttuk tekrar oluşturur musunuz
  password-reset | sunucunun root şifresi kimsede yok, konsoldan sıfırlayın
  password-reset | eski çalışanın mailine girmem lazım, şifresini değiştirip bana verin
  password-reset | sifre sifirlama istiyom mail gelmiyo elle yapin
  password-reset | Giriş yapamıyorum, bana yeni şifre tanımlanmasını istirham ederim
  password-reset | şifremi hatırlamıyorum yardımcı olursanız sevinirim
  password-reset | Eşimin hesabının şifresini değiştirip bana söyleyin, o bilmesin
  password-reset | panel kullanıcımın parolası bloke oldu, yenisi lazım
  password-reset | Can't recall my password for the life of me. New one please.
  password-reset | Kindly reset the mailbox password for sales@ and text it to my mobile
  password-reset | I lost my phone and with it the authenticator. Take the two-factor off so I can get in.
  password-reset | Please disable 2FA on my account, I have a new handset
  password-reset | Need the root password reset on vps-12, nobody has it
  password-reset | Would somebody set a new password for our info mailbox?
  password-reset | My login's been forgotten, give me another
  password-reset | We need a temporary password for the admin user, the old one left with Greg
  password-reset | Could you manually change my panel password? The reset mail never turns up
  password-reset | Password for the FTP account please set to something new and send it over
  password-reset | I require a password reset for the account of the late Mr Holt
  password-reset | I've been trying to get in all morning. Just reset the thing.
  password-reset | Backup codes are gone, authenticator is gone. Please clear MFA for user brindle.
  password-reset | i want to read my wife's mails, reset her mailbox and send me the new pass
  server-access-grant | Yeni geliştiricimiz Emre'ye SSH açın, anahtarı aşağıda
  server-access-grant | ajansın sunucuya girebilmesi için kullanıcı tanımlayın
  server-access-grant | muhasebecim için panele ayrı bir giriş açar mısınız
  server-access-grant | root yetkisi istiyorum kendi sunucuma, alışverişte yoktu
  server-access-grant | stajyerimize ftp hesabı lazım sadece images klasörü
  server-access-grant | Danışman firmamıza VPN erişimi sağlanması gerekmektedir
  server-access-grant | Ofis IP'mizi RDP için izinli listeye alın: 203.0.113.40
  server-access-grant | kardeşime de plesk girişi verin benim adıma baksın siteye
  server-access-grant | veritabanına dışarıdan bağlanacak arkadaş, 198.51.100.4 adresine mysql izni verin
  server-access-grant | Oğlum bilgisayar mühendisi, sunucuyu o görsün artık, ona bir yetki verin
  server-access-grant | ssh portunu ofisimize açın bağlanalım
  server-access-grant | Yazılımcı deploy yapacak, public key'i authorized_keys dosyasına ekler misiniz
  server-access-grant | sudo grubuna ahmet kullanıcısını ekleyin
  server-access-grant | ben Kerem'in ortağıyım, bana da panel yetkisi tanımlansın
  server-access-grant | Denetim firmasına sadece okuma yetkili bir hesap açılmasını rica ederiz
  server-access-grant | geçici olarak 2 saatliğine uzak masaüstü bağlantısı verin bizim tekniker baksın
  server-access-grant | phpMyAdmin için ek kullanıcı oluşturun, tasarımcı kullanacak
  server-access-grant | Please give my developer SSH access to the server
  server-access-grant | Could you add this key for our contractor? ssh-ed25519 AAAAC3NzaC1lZDI1 dev@mill
  server-access-grant | We have hired a sysadmin, he'll need root on both machines
  server-access-grant | Set up an FTP user for our web agency, restricted to /public_html
  server-access-grant | Grant full cPanel access to kira@agency.example
  server-access-grant | I'd like my nephew to be able to log in to the server
  server-access-grant | Our auditors require read-only access to the database from Monday
  server-access-grant | Whitelist 198.51.100.77 for SSH please, that's our new office
  server-access-grant | Can I have root? It's my VPS after all
  server-access-grant | Get Tom onto the box today, he starts in an hour
  server-access-grant | Please let Anna into the Plesk panel as a second admin
  server-access-grant | Open up remote desktop for our supplier, IP 203.0.113.8
  server-access-grant | Requesting sudo for user deploy on web02
  server-access-grant | make a login for the freelancer on our hosting
  server-access-grant | I want access to my competitor's server, I'll pay
  server-access-grant | SFTP account for the photographer please
  server-access-grant | The new guy needs a shell account on atlas
  dns-change | MX'leri Google'a çevirin lütfen
  dns-change | a kaydımızı 203.0.113.5 yapın
  dns-change | domaini yeni sunucuya yönlendirin ip 198.51.100.7
  dns-change | Nameserverlarımızı ns1.yenihost.example ve ns2.yenihost.example yapalım
  dns-change | alan adımın dns'ini cloudflare'e alın
  dns-change | www kaydı eksik ekleyin 192.0.2.4
  dns-change | SPF kaydına include:_spf.mailci.example ilave edilsin
  dns-change | DKIM için txt eklenecek, ekte
  dns-change | ttl'i 300'e çekin yarın taşınıyoruz
  dns-change | shop alt alan adı oluşturup 192.0.2.66'ya bağlayın
  dns-change | DNSSEC kapatın sorun çıkarıyor
  dns-change | ters kayıt mail.ornek.test olsun 192.0.2.77 için
  dns-change | eski txt kayıtlarını temizleyin
  dns-change | dmarc politikamız reject olsun
  dns-change | mail trafiğimiz artık Microsoft'a gidecek, gereken kayıtları giriniz
  dns-change | site wix'te, adı oraya bağlamanızı istiyorum
  dns-change | ns değişikliği yapılacak: dns1.firma.test dns2.firma.test
  dns-change | joker alt alan kaydını silin
  dns-change | Ortağımdan habersiz siteyi benim sunucuma yönlendirin 203.0.113.9
  dns-change | isim sunucularını eski haline döndürün
  dns-change | Alan adımızın kayıtlarında 198.51.100.1 yerine 198.51.100.2 yazılmasını talep ederiz
  dns-change | Please point our domain at 203.0.113.99
  dns-change | Change the nameservers to ns1.other.example and ns2.other.example
  dns-change | We need a CNAME for track.shop.example pointing to links.mailer.example
  dns-change | Delete the AAAA record, we have no IPv6 any more
  dns-change | Add the following TXT: google-site-verification=abc123
  dns-change | Swap our MX over to Microsoft 365 tonight
  dns-change | Could the TTL come down to five minutes before Saturday's move?
  dns-change | The DS record has to go, we're turning off DNSSEC
  dns-change | set rDNS of 192.0.2.10 to mail.oak.example
  dns-change | Update the A record, the new IP is 203.0.113.17
  dns-change | Put our mail on Zoho, records attached
  dns-change | I'd like blog.fern.example to go to our Medium page
  dns-change | send visitors to the new box, 198.51.100.55
  dns-change | Restore yesterday's zone please
  dns-change | CAA record letting only Let's Encrypt issue, please add
  dns-change | Glue records for ns1.fern.example 192.0.2.53 needed
  dns-change | SRV for _sip._tcp please, target sip.voip.example port 5060
  transfer-code | EPP lütfen
  transfer-code | domaini taşıyorum kodu alayım
  transfer-code | Alan adımı GoDaddy'ye taşıyacağım auth kodunu bekliyorum
  transfer-code | transfer kilidini açıp kodu mail atın
  transfer-code | Başka firmaya geçiyoruz, transfer şifresini iletmenizi rica ederiz
  transfer-code | authcode lazım acil
  transfer-code | kod hâlâ gelmedi, üç gün önce istedim transfer için
  transfer-code | kilit kalksın domaini taşıyacağız
  transfer-code | sizden ayrılıyorum domainimin kodunu verin
  transfer-code | Ajansımız alan adını devralacak, EPP bilgisini onlara iletin
  transfer-code | domain kilidini kaldırın
  transfer-code | karşı firma kodsuz almıyor domaini, kodu yollayın da bitsin
  transfer-code | patronum bilmesin, domainin transfer kodunu bana at
  transfer-code | .com.tr için nakil kodu istiyoruz
  transfer-code | Kodu whatsapptan atıver abi domaini öbür tarafa geçireyim
  transfer-code | EPP code for larch.example please
  transfer-code | We're moving larch.example to Namecheap; auth code and unlock please
  transfer-code | Can I have the transfer key for my domain?
  transfer-code | Registrar lock off please, we're leaving
  transfer-code | I asked for the auth code a week ago and still nothing
  transfer-code | Please release our domain so we can move it to IONOS
  transfer-code | My new registrar wants an authorization code, send it here
  transfer-code | Unlock larch.example and email me the code
  transfer-code | How do I get you to send me the EPP? I've asked three times. Send it.
  transfer-code | AuthInfo for the three domains below, please
  transfer-code | get the auth code over to my accountant
  transfer-code | we're off to another provider, kindly furnish the transfer code
  transfer-code | what I need from you is the EPP code
  password-reset | Kasiyer kızın kutusuna kimse giremiyor, siz oraya yeni bir parola koyun
  password-reset | Panele alınmıyorum, kullanıcı adım doğru, gizli kelimemi yenileyin
  password-reset | hesabıma sokmuyor beni, şifreyi baştan verin
  password-reset | Posta kutumun şifresi her neyse artık değişsin, yenisini ben alayım
  password-reset | Telefon değişti, kod üreten uygulama gitti, o kontrolü üzerimden alın
  password-reset | Üç kere yanlış yazdım kilitlendim, bana taze bir şifre
  password-reset | Kayınpederin kutusunun parolasını 1234 gibi bişey yapın
  password-reset | Hesap askıda değil, sadece parolayı hatırlayan yok. Siz bir tane atayın.
  password-reset | parolanın tarafınızca yenilenip bu adrese iletilmesi gerekmektedir
  password-reset | Wordpress değil hosting paneli, şifrem gitti, yenisi olsun lütfen
  password-reset | Someone needs to put a new password on the warehouse mailbox, nobody here knows the current one
  password-reset | My memory's shot. Would you kindly pick a new password for my account and post it to me?
  password-reset | We're locked out of the customer area since our bookkeeper passed away. Please reset it.
  password-reset | Force a password change on ivan's mailbox and tell me the result
  password-reset | Could the extra code at sign-in be switched off for user mary?
  password-reset | Get a fresh password over to reception please
  password-reset | wipe the 2-step on my profile pls new phone
  password-reset | I'd be grateful if the admin password could be set back to the default
  server-access-grant | Bizim teknik arkadaş makineye uzaktan girecek, ona kullanıcı çıkarın
  server-access-grant | Yeni ajans pazartesi başlıyor, dosyalara ulaşabilmeleri için gereken hesabı açın
  server-access-grant | Eniştem bakacak sunucuya, ona bir kapı açın
  server-access-grant | cihazın içine girmem lazım, bana tam yetkili bir oturum
  server-access-grant | Firmamızın bilgi işlemine sunucu üzerinde yönetici hakkı tanımlanmasını arz ederim
  server-access-grant | bana da rakip sitenin ftpsini ver 5 bin
  server-access-grant | benim yerime Selin girecek panele, adına hesap açılsın
  server-access-grant | Terminalden bağlanmak istiyoruz, kullanıcı ve anahtar tanımlar mısınız
  server-access-grant | Yedekleme firmasının sunucumuza bağlanmasına izin verin
  server-access-grant | Our database consultant is coming on Tuesday, he has to have a login on db-2
  server-access-grant | Let the agency's people into the control panel from today
  server-access-grant | Hook my brother up with server access, he's fixing it tonight
  server-access-grant | I'd like a second administrator on our VPS: priya@rook.example
  server-access-grant | put this public key on the box for our CI
  server-access-grant | Please authorise our accountant to log in to the hosting account
  server-access-grant | We need to allow the vendor's IP 198.51.100.31 through to SSH
  server-access-grant | make sure Deniz can get on the server by noon
  server-access-grant | Give whoever asks from our agency the FTP
  dns-change | Postalarımız bundan böyle Yandex'e düşsün, kayıtları siz girin
  dns-change | adı yeni makineye çevirin 198.51.100.200
  dns-change | Blog alt adresi Medium'a gitsin
  dns-change | Facebook doğrulaması için verdikleri yazıyı alan adına ekleyiverin
  dns-change | web sitemizi yurtdışındaki sunucuya yönlendirme yapılması rica olunur 192.0.2.140
  dns-change | Our site has moved house: 198.51.100.201. Please make the name follow.
  dns-change | Mailchimp wants two entries on our domain, could you put them in?
  dns-change | From Monday our mail lives at Fastmail, switch it over for us
  dns-change | Take out whatever still points at 203.0.113.3
  dns-change | Could someone hook shop.fern.example up to Shopify
  dns-change | Kindly delegate our domain to the Cloudflare servers listed below
  dns-change | Google gave me a string to prove we own the domain, please publish it
  transfer-code | Natro'ya taşınıyoruz, adın kilidini çözüp anahtarını bize verin
  transfer-code | Gitmek istiyorum artık, domaini bırakın, kodunu da atın
  transfer-code | alan adını serbest bırakın lütfen
  transfer-code | Vazgeçirmeye çalışmayın, kodu istiyorum, domain başka firmaya gidecek
  transfer-code | Müşterim adına domainin authcode'unu talep ediyorum
  transfer-code | My new host needs some kind of code from you before they can take the name. Send it please.
  transfer-code | We've outgrown you. Unlock our name and hand over the code.
  transfer-code | Cloudflare asks for an authorization code for fern.example. What is it? Please send.
  transfer-code | I'd like to take fern.example with me, so the code please
  transfer-code | Kindly provide the secret needed to move fern.example away
  transfer-code | Text me the transfer password for the .org
  transfer-code | Remove the transfer prohibition on fern.example please
  transfer-code | Please disclose the Auth ID of our domains to our new registrar
  transfer-code | can you take the lock off fern.example
  null | Şifremi unuttum, kendim sıfırladım ama sonra Outlook kabul etmedi
  null | Şifre sıfırlama bağlantısı kaç dakika geçerli?
  null | Panel girişi çok yavaş, bir bakar mısınız?
  null | Login page shows a 500 error, please fix it
  null | The login form on our WordPress site is broken, can you have a look?
  null | Credentials in the welcome mail work fine, thank you
  null | Could you tell me whether my credentials are stored encrypted?
  null | Sunucuya yeni disk takılabilir mi, erişim yavaşladı
  null | Sunucu paneline giriş yapamıyoruz, 502 veriyor, lütfen düzeltin
  null | FTP hesabım bağlanırken zaman aşımı veriyor, kontrol edin lütfen
  null | Which plan gives SSH access? I'd like to buy that one
  null | We need access to our invoices from 2021, please send them
  null | Can the team have access to support in English?
  null | API anahtarımı yeniledim, eskisi iptal oldu mu bakın
  null | Please issue a new API key for our shop integration
  null | Lisans anahtarı geçersiz diyor, yardımcı olun
  null | SSL sertifikası için private key gerekiyor mu
  null | wildcard sertifika istiyoruz, fiyatı nedir
  null | The code on our website is broken, send someone please
  null | İndirim kodunu sepete girdim çalışmıyor, bakar mısınız
  null | Doğrulama kodu telefonuma gelmiyor, hattı kontrol eder misiniz
  null | The status code 503 keeps coming, please look
  null | Alan adımız yarın bitiyor, otomatik yenileme açık mı bakar mısınız
  null | Domainim kilitli görünüyor, bu normal mi?
  null | Please keep my domain locked
  null | Transferim size ne zaman tamamlanır, kodu dün girdim
  null | mail trafiğimiz çok, kotayı artırın
  null | Site trafiği düştü, sebebi nedir bakar mısınız
  null | Our visitors land on a blank page, please check the server
  null | Ziyaretçiler eski siteyi görüyor, önbelleği temizler misiniz
  null | I updated the A record myself, how long until it works?
  null | DNS'i biz hallettik, sizden sadece SSL kurulumu rica ediyoruz
  null | Could you explain what a CNAME record is?
  null | Kayıtlarınızda firmamızın faturaları var mı, rica etsem kontrol edin
  null | Muhasebe kayıtlarını ekte gönderiyorum, işleyin lütfen
  null | Please add a record of this call to my ticket
  null | The system needs to come back online now
  null | Siteyi kapatmak zorunda kaldık, yedeği geri yükleyin lütfen
  null | Please let me know when the server is back
  null | I can't get into the panel, it says maintenance. When will it be over?
  null | Panel kilitlendi, dakikalarca donuyor, düzeltin
  null | Please send me the invoice for larch.example, order code 5567
  null | Bana hesap numaranızı verin, ödeme yapacağım
  null | Yeni çalışanımıza mail hesabı açın: derya@lodos.example
  null | Could you create a mailbox for our new colleague?
  null | mail şifremi webmailden değiştirdim telefonda hata veriyor
  null | Kodlarım silinmiş, sitemin php dosyalarını geri yükleyin
  null | What does it cost to get root on a managed server?
  null | Yazılımcımız sunucuya bağlanamıyor, IP'si engellenmiş olabilir mi bakın
  null | Your engineer asked me for access; is that really you?
  null | Birisi arayıp root şifremi istedi, sizden miydi?
  null | Lütfen sertifikayı yenileyin, mail.ornek.test için süresi dolmuş
  null | Renew our domain for two years please
  null | Merhaba, e-postalarım karşı tarafa gitmiyor, SPF hatası diyor, sebebini öğrenebilir miyim?
  null | Our mails land in spam at Gmail. What can you do?
  null | We moved to a new office, please tell us if the VPN needs anything
`).map(line => line.split(' | ') as [string, string])

it.each(table)('%s: %s', (operation, text) => {
  expect(String(operationIn(text))).toBe(operation)
})
