/** Wishes in the plain wording of everyday tickets, and requests and questions that look like them. */
import { expect, it } from 'vitest'
import { lines, operationIn } from './operation-in.ts'

const table = lines(`
  transfer-code | merhaba, alan adımı başka bir firmaya taşıyacağım, epp kodunu tarafıma iletir misiniz
  transfer-code | Domain transferi için gerekli şifreyi mail adresime yollarsanız sevinirim
  transfer-code | bizim sitenin adını godaddy'ye alacağız, onlar auth kodu istiyor, sizden temin etmem gerekiyormuş
  transfer-code | limonbahcesi.test üzerindeki transfer kilidinin kaldırılmasını talep ediyoruz
  transfer-code | panelde kilit açık görünmüyor, domainin kilidini açıp kodu sms ile gönderin lütfen
  transfer-code | Hi, we're moving to another registrar and need the auth code for pinefold.test
  transfer-code | Could someone send over the EPP key for our domain? The gaining registrar is waiting.
  transfer-code | Please take the registrar lock off marlowfabrics.test, we start the transfer today
  transfer-code | What's the authorization code for kestrelbooks.test? I'd like to have it emailed to me
  transfer-code | domain says clientTransferProhibited, can you clear that status so I can move it away
  transfer-code | Hocam selam, domaini Natro'ya taşıyorum benden kod diye bişey istiyolar onu atar mısınız
  transfer-code | 5 alan adımız için ayrılma kodlarını toplu bir liste halinde göndermenizi bekliyoruz, kilitleri de açık olsun
  transfer-code | Siz sitemizin adresini serbest bırakmadığınız için yeni firma işlemi başlatamıyor. Serbest bırakın artık.
  transfer-code | Could I get the secret that lets me pull harborlamp.test over to Gandi?
  transfer-code | our new provider says the name is locked and they also want some password from the current registrar (you). pls sort
  transfer-code | Unlocking mossgate.test today would be great, and the code goes to my usual address
  transfer-code | yetkilendirme kodunu bulamadım panelde, yazar mısınız buraya
  transfer-code | Registrar değiştiriyoruz, lütfen karaagac.test için gerekenleri (kod + kilit) bugün içinde iletin
  transfer-code | epp'yi bi zahmet mesaj atıverin, panelde göster butonu çalışmıyor
  transfer-code | Alan adımızın dışarı transferine izin verilmesini ve onay kodunun e-postama düşmesini istiyorum
  transfer-code | the authinfo you sent last month expired, I need another one to move the domain
  transfer-code | I am leaving for Porkbun. What do I need to give them? Please just send it: code, unlocked domain.
  transfer-code | Kindly lift the clientTransferProhibited status from elmgrove.test
  ownership-change | Alan adını şirket üzerine geçirmek istiyoruz, şu an eski ortağımın üstüne kayıtlı
  ownership-change | domaini yeğenime devretmek istiyorum, gerekli işlemi yapar mısınız
  ownership-change | Hosting hesabını müşterim olan Yağmur Tekstil'in hesabına aktarmanızı rica ederim
  ownership-change | whois kaydında sahip olarak babam görünüyor kendisi vefat etti benim adıma çevirir misiniz
  ownership-change | Firmamız unvan değiştirdi, alan adının tescil sahibi bilgisi yeni unvana göre güncellensin
  ownership-change | I sold the domain to a buyer in Leeds, please push it to his account
  ownership-change | We'd like the registrant of fernhollow.test changed from our old agency to us
  ownership-change | Can you transfer my hosting account to my business partner's name?
  ownership-change | The company was taken over by Brightmoor Ltd, please put all our domains under them
  ownership-change | please change the owner of this domain to my daughter
  ownership-change | Alan adının sahibi kısmında rahmetli eşimin adı var, onu çıkarıp beni yazmanız lazım
  ownership-change | Bu hesabı yeni işletmeciye bırakıyorum, dükkanla birlikte ona geçsin, TC'si ekte
  ownership-change | Şahıs firmamı limitede çevirdim, domain de limited şirketin olsun istiyorum
  ownership-change | Web sitemizi yaptıran eski dernek başkanı adresi kendine almış, derneğe geri verilmesini yazıyla kabul etti. Gerekli değişikliği yapınız.
  ownership-change | We bought the café including its website name. Seller agrees. How about you put us down as the owners?
  ownership-change | please list my wife as the holder of both names in place of me
  ownership-change | The domain was registered by an employee in her own name; kindly correct it so it belongs to the company
  ownership-change | can this account be signed over to the new treasurer, she'll be paying from now on
  ownership-change | Ajans kapandı, domain hâlâ onların üstünde duruyor, bizim firmanın adına düzeltilmesini talep ediyoruz
  ownership-change | alan adını satın alan kişiye geçirmeniz için gerekli izni veriyorum, bilgileri aşağıda
  ownership-change | Hesap sahibi değişikliği yapılsın: eski Orhan Kaya, yeni Meral Kaya
  ownership-change | babam adına olan hosting ve domain artık bana ait olacak, kaydı öyle değiştirin
  ownership-change | Registrant should read Alder & Sons LLP, not John Alder. Please amend
  ownership-change | my business partner takes the website from now on, please transfer the whole account to her
  ownership-change | I'd like to give the domain to a friend, can you move it to his account, username tobyk
  contact-change | Kayıtlı telefon numaram değişti, yenisi 0533 222 11 09, günceller misiniz
  contact-change | hesabımdaki e-posta adresini artık kullanmıyorum, onun yerine nehir@limonbahcesi.test yazar mısınız
  contact-change | Faturalar eski adrese gidiyor, adresimizi Yeni Mahalle 14. Sokak No 3 Edirne olarak düzeltin
  contact-change | Teknik irtibat kişisi olarak Bey Tuncay yerine beni tanımlayın lütfen
  contact-change | Bildirimlerin geldiği maili değiştirmenizi istiyoruz, yeni adres bilgi@akinmobilya.test
  contact-change | sms onayları eski hattıma geliyor, cep numaramı 5057778899 ile değiştirin
  contact-change | Please update the email on my account to sandra@fernhollow.test
  contact-change | My phone number on file is out of date. New one: +44 7700 900123. Can you swap it?
  contact-change | We moved offices, kindly change our billing address to 12 Rowan Lane, York
  contact-change | The admin contact left the company, make me the contact for our domains instead
  contact-change | I no longer have the gmail address you have for me, use h.price@pinefold.test from now on please
  contact-change | Yeni numaram bu, eskisini sistemden çıkarın: 0544 300 20 10
  contact-change | mailimi yanlış yazmışım kayıt olurken, doğrusu selma.ok@kavak.test düzeltiverin
  contact-change | Şirketin e-posta uzantısı değişti, sizdeki tüm kayıtlarda info@eski.test yerine info@yeni.test geçsin
  contact-change | Hatırlatma SMS'leri artık bana değil muhasebeye gelsin, numarası 0216 555 44 33
  contact-change | Evi taşıdık, adresim Çamlık Sk. 8/2 Bolu oldu, kaydımı güncellersiniz
  contact-change | Bizimle ilgilenen kişi artık ben değilim, Nalan Hanım; hesapta onun adı ve maili yazsın
  contact-change | the e-mail you have for us bounces since we changed provider. correct one is desk@alderway.test, please fix it on your side
  contact-change | I got a new mobile, 07700 900 456, could the security texts go there instead of the old one
  contact-change | Please take my personal number off the account and put the office line, 020 7946 0990
  contact-change | our postal address in your system is from 2015, here is the new one: 4 Mill Street, Ludlow
  contact-change | Kindly register Ms Okafor as technical contact in place of Mr Finch
  contact-change | Kayıtlı e-postam kapanacak, ana iletişim adresim olarak deniz@yosun.test kullanılsın
  contact-change | fatura bildirimleri hâlâ eski müdürün mailine gidiyor, muhasebe@yosun.test olarak değiştirin
  contact-change | cep telefonum çalındı, yeni hattım 0507 111 22 33, hesaptaki numarayı bununla değiştirelim
  contact-change | The account is still under my maiden name, please change it to Clara Whitlock
  contact-change | Send renewal reminders to office@saltmarsh.test in future, not to me
  contact-change | whois phone number is wrong, correct number is +44 1632 960 100
  dns-change | A kaydını 185.22.10.4 olarak güncelleyebilir misiniz
  dns-change | nameserverları ns1.bulutdns.com ve ns2.bulutdns.com yapın lütfen
  dns-change | Google bizden txt kaydı eklememizi istiyor, panelden beceremedim siz ekler misiniz: google-site-verification=abc123
  dns-change | mail için mx kayıtlarının office 365'e yönlendirilmesini rica ediyorum
  dns-change | blog.akinmobilya.test alt alan adı için bir cname oluşturun, hedef shops.example.net
  dns-change | SPF kaydımıza include:_spf.mailci.com ekletmek istiyoruz
  dns-change | Please point www.pinefold.test at 203.0.113.9
  dns-change | Can you add an MX record for our domain? Value mx1.mailhost.io priority 10
  dns-change | We need the nameservers switched to Cloudflare: amy.ns.cloudflare.com and rob.ns.cloudflare.com
  dns-change | kindly delete the old TXT record for _dmarc and put v=DMARC1; p=none there
  dns-change | could you create a subdomain record shop pointing to our other server 198.51.100.23
  dns-change | Siteyi yeni makineye taşıdık, adı oraya yönlendirin: 192.0.2.15
  dns-change | mailler yandex'e gelsin diye gereken kayıtları siz girebilir misiniz
  dns-change | ttl çok yüksek, 300'e indirelim lütfen cumartesi taşınacağız
  dns-change | autodiscover diye bir kayıt istiyorlar outlook için, hedefi autodiscover.outlook.com, ekleyin
  dns-change | eski dkim anahtarını silip aşağıdakini koyun
  dns-change | Wix bize iki tane ns verdi, onları tanımlamanız yeterli: ns10.wixdns.net ns11.wixdns.net
  dns-change | The shop lives at 203.0.113.61 as of tonight, make the domain follow please
  dns-change | Could you pop a CAA entry in for letsencrypt.org
  dns-change | we want all mail to go through Proofpoint, so the MXes need replacing with the two below
  dns-change | drop the wildcard record, it's causing trouble
  dns-change | Please hand DNS over to Cloudflare, they gave us ada and bob as nameservers
  dns-change | mx kayıtlarını zoho'ya göre ayarlar mısınız
  dns-change | subdomain olarak test.yosun.test açıp 198.51.100.4'e yönlendirebilir misiniz
  dns-change | Alan adımın DNS'ini eski haline getirin
  dns-change | _dmarc için txt girilecek: v=DMARC1; p=quarantine
  dns-change | our web designer says we have to switch the A record to 203.0.113.200, could you do that
  dns-change | Please remove the AAAA entry, we have no IPv6
  dns-change | we bought Google Workspace, set up the mail records for us please
  password-reset | cpanel şifremi unuttum, sıfırlayabilir misiniz
  password-reset | Mail şifresini hatırlamıyorum yeni bir şifre verirseniz iyi olur
  password-reset | telefonumu değiştirdim google authenticator kodları gitti, iki adımlı doğrulamayı kapatır mısınız
  password-reset | panele giremiyorum, parola yenileme maili de gelmiyor, bana geçici parola oluşturun
  password-reset | muhasebe@akinmobilya.test kutusunun parolasını değiştirin, yenisini bana iletin
  password-reset | Ftp kullanıcımızın şifresi kayıp, yenisini belirleyip gönderir misiniz
  password-reset | I forgot my panel password and the reset mail never shows up, please reset it for me
  password-reset | Can you set a new password for the info@ mailbox? The old employee didn't leave it
  password-reset | lost my phone, please turn off 2FA on my account
  password-reset | Could you send me a new root password for the VPS
  password-reset | locked out of client area, need a password reset asap
  password-reset | Yönetici parolası bizde yok, eski bilgi işlemci verip gitmemiş, sıfırdan bir tane tanımlar mısınız
  password-reset | paneldeki sifremi 5 kere yanlis yazdim simdi hic almiyor bana yeni sifre verin
  password-reset | Doğrulama kodu üreten uygulama eski telefonda kaldı, onu devre dışı bırakmanız gerekiyor ki girebileyim
  password-reset | Müşteri paneline ait giriş şifremi yenilemenizi arz ederim
  password-reset | info kutusunun parolası neydi bilmiyorum, değiştirip söyler misiniz
  password-reset | wp değil plesk şifresi, kayboldu, bi sıfırlayın hele
  password-reset | I can't remember what I set as the database password, change it to something new and tell me
  password-reset | My authenticator got wiped with the phone. Would you mind removing that step so I can sign in?
  password-reset | The old webmaster won't share the FTP password. Please assign a different one and send it to me
  password-reset | keeps saying wrong password, could you just set it back to something I can use
  password-reset | need someone to reset mailbox pw for accounts@alderway.test
  password-reset | Plesk'e giriş yapamıyorum, şifre yanlış diyor, yeni şifre yollarsanız sevinirim
  password-reset | hesabımdaki ikinci doğrulamayı kaldırmanızı istiyorum telefonum bozuldu
  password-reset | VPS root şifresini kaybettim sıfırlayıp sms atar mısınız
  password-reset | çalışanımız işten çıktı, mail hesabının parolasını değiştirip bana söyleyin
  password-reset | Set the webmail password of jo@saltmarsh.test to something temporary please
  password-reset | can't log in, forgot everything, help me get a new login for the client panel
  password-reset | 2FA codes are not accepted since I got the new phone; please disable it
  account-deletion | Hesabımı tamamen kapatmak istiyorum, gereğini yapın
  account-deletion | artık siteyi kullanmıyoruz hosting paketini iptal edip verileri silin
  account-deletion | KVKK kapsamında kişisel verilerimin sistemlerinizden silinmesini talep ediyorum
  account-deletion | sunucuyu sonlandırabilirsiniz, ihtiyacımız kalmadı
  account-deletion | üyeliğimin silinmesini rica ediyorum
  account-deletion | Please close my account and delete everything in it
  account-deletion | I'd like to cancel my hosting plan and have all files removed
  account-deletion | Under GDPR I request erasure of all my personal data
  account-deletion | You can terminate server vps-114, we don't need it any more
  account-deletion | Derneği kapattık, bütün hizmetleri sonlandırın, veriler de imha edilsin
  account-deletion | Ben bu hesabı istemiyorum artık, komple silinsin lütfen
  account-deletion | deneme için açtığım VPS'i yok edebilirsiniz, içinde bir şey yok
  account-deletion | Aboneliğimi sonlandırmak istiyorum, yenilemeyin ve kaydımı silin
  account-deletion | hakkımda tuttuğunuz bütün bilgiler silinsin, kanuni hakkımdır
  account-deletion | Ürünü kullanmıyoruz, 4821 numaralı hosting'in kapatılmasını ve yedeklerin silinmesini talep ederiz
  account-deletion | Shut down our account please, we've gone with someone else
  account-deletion | I want out. Cancel everything and wipe my details
  account-deletion | The staging VPS can be destroyed, nothing on it is needed
  account-deletion | Please deregister me and remove any information you keep about me
  account-deletion | we're closing the business; kindly end the hosting contract and purge the data
  account-deletion | Sunucu kiralamamızı bu ay sonu itibarıyla sonlandırıyoruz, kapatma işlemini yapınız
  account-deletion | müşteri kaydımı ve tüm bilgilerimi silin bir daha mail atmayın
  account-deletion | hosting iptal olsun, dosyalar da kalmasın
  account-deletion | Deneme hesabımı kaldırır mısınız, kullanmayacağım
  account-deletion | Please delete our hosting account smarsh01 including all backups
  account-deletion | I'm exercising my right to be forgotten, remove my personal data
  account-deletion | not renewing. close the VPS on the 30th and destroy the disk
  refund-redirect | iadeyi karta değil şu IBAN'a yapın: TR33 0006 1005 1978 6457 8413 26
  refund-redirect | iade tutarını havale ile banka hesabıma göndermenizi rica ederim, kartım iptal oldu
  refund-redirect | Param bana değil şirketin hesabına iade edilsin istiyoruz
  refund-redirect | Please send the refund to my PayPal instead of the card I paid with
  refund-redirect | The card I used has expired, can the refund go to a different bank account?
  refund-redirect | Refund the money to my brother's account, IBAN DE89370400440532013000
  refund-redirect | can you pay back the amount by bank transfer rather than to the credit card
  refund-redirect | İade edeceğiniz parayı bu hesaba atın, kartla ödemiştim ama kart kapandı: TR12 0001 0000 0000 0000 0000 01
  refund-redirect | fazla çekilen parayı kartıma değil banka hesabıma yatırır mısınız
  refund-redirect | Ücret iadesi şirket kartına gitmesin, ortağım Levent'in IBAN'ına geçilsin
  refund-redirect | geri ödemeyi papara hesabıma yapın lütfen
  refund-redirect | kart kaybolduğu için iadeyi anneme ait hesaba alabilir miyim
  refund-redirect | Iade ücretimizi yeni banka hesabımıza göndermenizi rica ederiz, eskisi kapatılmıştır
  refund-redirect | I paid by Visa but would like the refund on my wife's Mastercard
  refund-redirect | rather than crediting the card, wire what you owe us to the account below
  refund-redirect | that card's been cancelled so the money back needs to go to my Monzo account
  refund-redirect | My employer paid, but please return the money to me personally, sort code 20-00-00
  refund-redirect | can the reimbursement be made out to our parent company's bank account
  refund-redirect | param geri gelecekse kredi kartıma değil şu ibana gelsin TR55 0006 2000 0000 0000 0000 55
  refund-redirect | İadenin şirket kartı yerine şahsi hesabıma yapılmasını rica ediyorum
  refund-redirect | kart bilgilerim değişti, iadeyi yeni kartıma yapar mısınız
  refund-redirect | Please pay the refund out to our treasurer's bank account, the old card belongs to a former member
  refund-redirect | can I get my money back via Wise instead of card
  refund-redirect | refund should go to a new card ending 4421, old one is cancelled
  server-access-grant | Yazılımcımıza sunucuya ssh erişimi verir misiniz
  server-access-grant | ajansımız için ayrı bir cpanel kullanıcısı açın, kullanıcı adı ajans1 olsun
  server-access-grant | Aşağıdaki public keyi root kullanıcısına ekler misiniz: ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC7
  server-access-grant | ofis ipmiz değişti 88.247.10.20, sunucunun firewallında bu ip'ye izin verin
  server-access-grant | muhasebecimin de panele girebilmesi için yetki tanımlamanızı istiyorum
  server-access-grant | veritabanına uzaktan bağlanmamız lazım, 3306 portunu 78.186.4.4 için açın
  server-access-grant | Please give our developer SSH access to the server
  server-access-grant | Can you create an FTP user for my web designer, limited to public_html
  server-access-grant | please whitelist 203.0.113.77 for MySQL remote access
  server-access-grant | We'd like our new admin Oscar to have root on srv-3, his key is below
  server-access-grant | could you add my colleague as a user on our control panel with full rights
  server-access-grant | Danışman firmamız bugün çalışacak, onlara sunucuda bir hesap açar mısınız
  server-access-grant | stajyer Kerem için sftp tanımlansın sadece /upload klasörünü görsün
  server-access-grant | benim anahtarımı da sunucuya ekleyin: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ
  server-access-grant | Yeni geliştirici arkadaşın veritabanını görebilmesi gerek, salt okunur bir kullanıcı oluşturun
  server-access-grant | ssh sadece belli ip'lere açık, 203.0.113.8'i de listeye ekler misiniz
  server-access-grant | Ortağım Pelin panele kendi kullanıcısıyla girsin istiyorum, ayarlar mısınız
  server-access-grant | Our SEO agency has to upload files, so please set up FTP for them
  server-access-grant | Enable SSH on my hosting account please
  server-access-grant | can you let Dana from our team log into the VPS, she'll send her key
  server-access-grant | we hired an external DBA and he needs remote access to MySQL from 198.51.100.7
  server-access-grant | make a second cPanel login for our bookkeeper
  server-access-grant | Please add this IP to the SSH allowlist: 198.51.100.90
  server-access-grant | Yeni ajansımıza cPanel bilgilerini iletmenizi rica ederiz
  server-access-grant | sunucuya ahmet adında sudo yetkili kullanıcı açın, anahtarı ekte
  server-access-grant | Firewall'da 203.0.113.50 için 22 portunu açın, yazılımcı oradan bağlanacak
  server-access-grant | Uzaktan veritabanı bağlantısı için 198.51.100.3 adresine izin verir misiniz
  server-access-grant | Please open RDP for our accountant's IP 203.0.113.19
  server-access-grant | give temporary WHM access to the auditors until Friday
  server-access-grant | I need an extra FTP login for a freelancer
  null | eski@akinmobilya.test mail kutusunu ve içindekileri kaldırın lütfen
  null | please remove the mailbox old.staff@pinefold.test, she left last year
  null | domain transferi kaç gün sürüyor, ücretli mi
  null | transfer kodunu aldım teşekkürler, diğer firmada onay bekliyorum
  null | alan adını başkasına devretmek için hangi belgeler lazım
  null | cpanel şifremi panelden kendim nasıl değiştirebilirim
  null | şifremi değiştirdim ama hala outlook bağlanmıyor
  null | DNS kayıtlarını dün güncelledim, site hala açılmıyor, yayılması ne kadar sürer
  null | iade ne zaman kartıma yansır
  null | hesabımın kapatılmasını istemiyorum, faturayı bugün ödüyorum
  null | Sitemiz hacklendi, zararlı dosyaları temizleyip siler misiniz
  null | sunucuya ssh ile bağlanamıyorum, connection refused veriyor
  null | Yeni mail hesabı açtım ama gönderemiyor, test için: kullanici info@akin.test şifre Deneme123
  null | diskte yer kalmadı, logları silerseniz yer açılır mı
  null | Bize yanlışlıkla iki kez çekilen tutarı iade eder misiniz
  null | How long does a domain transfer take and does it include renewal?
  null | I already changed the nameservers yesterday, why is the site still down
  null | Please restore yesterday's backup, I deleted a folder by accident
  null | can I change the account email myself somewhere in the panel?
  null | You refunded me twice, what should I do with the second one
  null | My password is accepted but then webmail shows a blank page
  null | We cannot add new mailboxes, the panel throws an error 500
  null | please renew pinefold.test for two years with the card on file
  null | our agency changed the A record and now mail is down, please check what is wrong
  null | please clear the cache on our hosting, pages are stale
  null | I got an email saying my account will be deleted, is that really from you?
  null | Fatura adresinde hata yok, tutar yanlış, düzeltir misiniz
  null | Kredi kartı bilgilerimi panelden güncelledim ama otomatik ödeme yine başarısız oldu
  null | SSL sertifikasını yenileyip siteye kurar mısınız
  null | Yeni bir e-posta hesabı açmak istiyorum, nereden yapılıyor
  null | Sitemize girişte veritabanı hatası veriyor, bir bakar mısınız
  null | transfer tamamlandı mı, hâlâ sizde mi görünüyor
  null | Alan adımın sahibi kim görünüyor, whois gizli mi
  null | Sunucuyu yeniden başlatır mısınız, donmuş
  null | nameserver değişikliği yaptım yayılması için ne yapmalıyım
  null | Bize kesilen faturanın iadesini değil düzeltilmesini istiyoruz, KDV oranı yanlış
  null | Paketi bir üste yükseltir misiniz, eskisi yetmiyor
  null | ftp ile dosya atamıyorum, 530 login incorrect diyor, şifre doğru
  null | yazılımcımız sunucuya bağlanamıyor, port 22 kapalı görünüyor
  null | Silinen e-postaları yedekten geri getirebilir misiniz
  null | İade talebim onaylandı mı, ne zaman yatar
  null | iletişim formumuz mail göndermiyor, adres doğru yazılı
  null | hesabım neden askıya alındı, açar mısınız
  null | Please increase the disk quota of the mailbox info@alderway.test
  null | our developer says SSH is timing out from everywhere, can you look into it
  null | When will my refund reach my card?
  null | Somebody changed our DNS without telling us, who was it?
  null | could you delete the spam that piled up in the queue
  null | Is there a way to give my accountant access to invoices only? Just wondering how it works
  null | I'd like to buy a second domain under the same account
  null | Please cancel my last ticket, it was a mistake
  null | please send me a copy of invoice 2231 to this address
  null | The password rules on your panel are ridiculous, consider changing them
  null | could you check whether the MX records are right
  null | we will change the owner next month, what papers will you need from us
  null | Install the SSL certificate on our server please
  null | my mail password works on the phone but not in Outlook, please help
  null | Hesabıma giriş yapıldı diye mail aldım, ben değildim, kontrol eder misiniz
  null | domain sahibi değişikliği ücretli mi, ne kadar sürer
  null | DNS zone'u dışa aktarıp dosya olarak yollar mısınız
  null | Siteyi eski sunucudan buraya taşır mısınız, ftp bilgileri ekte
  null | Kartımı değiştirdim, otomatik ödemeyi yeni karttan çekin
  null | Faturayı firma adına düzeltip tekrar kesin lütfen
  null | mail kotamız doldu, eski mailleri silebilir misiniz
  null | İade faturası kestik ekte, hesabınıza işleyin
  null | sunucuda php sürümünü değiştirir misiniz
  null | Panelde iki adımlı doğrulamayı nasıl açarım
  null | Wordpress'e girerken beyaz ekran geliyor, şifremi de biliyorum
  null | bize verilen ftp hesabı kapanmış tekrar açılsın, kota dolduğu için kapatmışsınız
  null | Could you upgrade our plan and move the account to the faster server
  null | Please issue the invoice in my company's name
  null | my site shows another customer's content, fix it please
  null | Can you restore the DNS zone backup? No wait, found it, ignore
  null | Please block IP 203.0.113.7, it is attacking us
  null | How do I get an auth code when the time comes
  null | please remove the suspension from our account, invoice is paid
  null | please delete the file error_log, it fills the disk
  null | Do you refund to a different card in general?
  null | Your technician asked for the root password, is it safe to give
  null | we get bounce messages from one address, please check the mail server
  null | new phone system needs port 5060 open on our office router, can you advise
  transfer-code | iki domain için de çıkış kodlarına ihtiyaç var, kilitleri kapalı duruma getirin ve bize dönün
  transfer-code | Taşınacağımız firma EPP bekliyor, üç gündür yazıyorum hâlâ göndermediniz
  transfer-code | would you be able to release the lock and let me have the auth key for tarnhill.test
  transfer-code | Still no EPP code in my inbox. Please send it again.
  ownership-change | Domainler eski eşimin hesabında, anlaşma gereği benim hesabıma alınmalı, protokol ekte
  ownership-change | Vergi levhamız değişti, alan adı kaydındaki firma adını yeni unvanla değiştirmenizi rica ederiz
  ownership-change | I need tarnhill.test moved out of my old company's account and into my personal one
  ownership-change | The society is now a charity with a new legal name, please record it as registrant
  contact-change | Hesabıma bağlı maili değiştirmem lazım ama panel izin vermiyor, siz yapar mısınız: oya@cinar.test
  contact-change | kardeşimin numarası kayıtlı kalmış onu silip benimkini ekleyin 0536 444 55 66
  contact-change | can you update my contact info? moved to Bristol, 9 Park Row, BS1
  contact-change | The billing contact should be Ines from now on: ines@tarnhill.test
  dns-change | mail sunucumuz değişti, mx önceliği 5 olan kayıt mx.tarn.test olsun
  dns-change | nsleri sizinkilere geri çevirelim, ns1 ve ns2
  dns-change | The CNAME for shop is wrong, it should be stores.example.net. Correct it please
  dns-change | can somebody add DKIM for our newsletter tool, key attached
  password-reset | yönetim paneli parolamız çalışmıyor, sıfırlama da olmuyor, siz yenisini üretin lütfen
  password-reset | SMS doğrulaması kapalı hattıma gidiyor giriş yapamıyorum, doğrulamayı kaldırır mısınız
  password-reset | i'm stuck at the two-factor prompt, lost the device, remove it pls
  password-reset | FTP password lost. New one please.
  account-deletion | Web sitemizi yayından kaldırıp hesabımızı kapatın, projeyi sonlandırdık
  account-deletion | Hizmeti sonlandırma kararı aldık. İptal işlemlerinin yapılmasını ve verilerin silinmesini rica ederiz
  account-deletion | Please get rid of my account and whatever is in it
  account-deletion | we no longer need server db-2, please take it down and wipe it
  refund-redirect | iptal ettiğim paketin ücreti karttan alınmıştı, o kart yok artık, parayı havale ile gönderin IBAN veriyorum
  refund-redirect | iade için yeni hesap numaramız: TR10 0001 2000 0000 0000 0000 10, buraya yapınız
  refund-redirect | Could the refund be sent to my company account and not to the private card I used
  refund-redirect | pls refund to this iban, card is lost: GB11 BARC 2000 0000 0000 00
  server-access-grant | entegrasyon firması bağlanacak, onlara geçici bir ssh hesabı tanımlar mısınız
  server-access-grant | panelde çalışanım için sadece mail yönetebilen alt kullanıcı oluşturun
  server-access-grant | We need a login on the server for our monitoring contractor
  server-access-grant | please put my laptop's public key on vps-9, I only have the console now
  null | Sunucuya bağlanan şüpheli IP'leri engeller misiniz
  null | MX kaydımız doğru mu, kontrol edip söyler misiniz
  null | Kart değişikliği yaptım, son ödeme alınamadı, tekrar deneyin
  null | transfer ettiğimiz domain panelde görünmüyor, ekler misiniz
  null | şifre politikası yüzünden müşterilerimiz kayıt olamıyor
  null | Silinen veritabanını yedekten geri yükleyin lütfen
  null | web sitemizdeki iletişim sayfasının telefonunu değiştirir misiniz
  null | hesap ekstremizi ve ödeme dekontunu gönderir misiniz
  null | faturayı havale ile ödedim, dekont ekte, hizmeti açın
  null | please resend the invoice for tarnhill.test to my email
  null | our VPS is unreachable by SSH and ping since noon
  null | can you move my site from Apache to nginx
  null | we already deleted the mailbox, but quota still shows full, please recalculate
  null | could you enable DNSSEC support questions? I mean do you support it at all
  null | please increase PHP memory limit for our account
  null | The refund you promised in May has still not come, where is it
  null | my client got your phishing warning about account closure, is it genuine
  null | please do not change anything on our domain without calling me first
`).map(line => line.split(' | ') as [string, string])

it.each(table)('%s: %s', (operation, text) => expect(String(operationIn(text))).toBe(operation))
