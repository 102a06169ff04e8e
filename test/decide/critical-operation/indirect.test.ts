/** Requests in roundabout words, in several sentences and in passing, and what only looks like them. */
import { expect, it } from 'vitest'
import { lines, operationIn } from './operation-in.ts'

const table = lines(`
  transfer-code | We've decided to consolidate everything with Gandi. What I still need from your side is the authorisation code for harrowgate.org, and please take the registrar lock off.
  transfer-code | Rica etsem auth kodunu whatsapp'tan yazıverin
  transfer-code | My new registrar keeps asking me for a "transfer password" for peatmoor.com. Could I have it please?
  transfer-code | alan adındaki kilidi kaldırın da öbür tarafta transfer başlasın
  transfer-code | The domain status shows clientTransferProhibited. We want to leave, kindly lift it.
  transfer-code | EPP'yi benimle paylaşmanız yeterli, gerisini yeni firma yapıyor.
  transfer-code | I'm moving lowfell.co.uk elsewhere. IPS tag should be changed to NAMECHEAP please.
  transfer-code | Transfer için bizden istenen kodun tarafımıza mail ile bildirilmesi gerekmektedir.
  transfer-code | domain lock off pls and the code too, thx
  transfer-code | Alan adımız kilitli görünüyor, bu yüzden yeni firmaya geçemiyoruz; kilidini açmanızı rica ediyorum.
  transfer-code | Sizden ayrılıyorum, birkaç yere sordum GoDaddy'de karar kıldım. Çıkış kodu neyse gönderin.
  transfer-code | Would you mind emailing me the EPP key for our .net?
  transfer-code | We'd appreciate receiving the auth-info codes of all five domains by end of day.
  transfer-code | Sözleşmemiz bitiyor, yenilemeyeceğiz. Üç alan adımızın taşınabilmesi için gerekli kodların yetkilimize iletilmesini ve kilitlerin açılmasını talep ederiz.
  transfer-code | abi nar.com un epp sini bi zahmet dm den yaz
  transfer-code | Good morning. As of next month Brightwell IT will manage our domains. Kindly release brightwell.test and provide whatever authorisation they need for the incoming transfer.
  transfer-code | hmm the new registrar says the domain is "locked at the losing side". That's you. Unlock it, would you?
  transfer-code | alo ben domaini başka yere geçiriyom onlar e pe pe kodu diyo ondan bana lazım
  transfer-code | Auth kodu alabilir miyiz, firmayı değiştiriyoruz
  transfer-code | We'd like the transfer secrets for the attached list of 40 names; our new provider pulls them on Monday.
  transfer-code | can u unlock nightjar.test n send auth
  transfer-code | domain taşıma şifresini hâlâ göndermediniz, bugün gönderin lütfen
  transfer-code | Our lawyer needs the EPP codes for the five disputed names by noon, please supply.
  transfer-code | Yurtdışındaki bir registrara taşıma yapacağız; auth info'nun paylaşılması mümkün mü?
  ownership-change | Domain eski ortağımın adına kayıtlı. Vekaletname ekte. Kaydın bana çevrilmesi için ne lazımsa yapalım, lütfen başlatın.
  ownership-change | We sold the business in September and the buyer, Tolland Foods, should now be listed as the registrant of tollandpantry.com.
  ownership-change | Babam vefat etti, hosting onun üzerineydi. Benim üzerime alır mısınız, veraset ilamı var.
  ownership-change | Please update the owner of this domain from my personal name to Kestrel Design Ltd.
  ownership-change | Şirketimiz unvan değiştirdi; alan adlarının sahibi yeni unvanımız olarak güncellensin.
  ownership-change | I want to hand my account over to Piet Jansen, he takes over the shop.
  ownership-change | bu siteyi ben sattım artık alıcıya devredeceğiz, alıcının bilgileri aşağıda, siz de ona göre geçirin kaydı
  ownership-change | Can you put the domain in the name of our association instead of mine?
  ownership-change | Alan adını müşterime devretmenizi istiyorum, müşterimin hesabı 44871
  ownership-change | The registrant is still our former designer. Make it us please.
  ownership-change | domaini kendi adıma almak istiyorum şu an ajansın adında
  ownership-change | Registrant name on file should read "Northlea Trust", not "J. Whitcombe".
  ownership-change | Whois'te sahip kısmında hâlâ eski firma yazıyor, bizim firmayı yazın lütfen
  ownership-change | Kindly transfer ownership of brindle.shop to Ms. Aoki, she agreed in writing.
  ownership-change | Annemin vefatı sonrası domainler bana kaldı, kayıtların adıma düzenlenmesini istiyorum.
  ownership-change | hi, I bought pinecrest.test from Mr. Dole last week. He's cc'd and agrees. please get it registered under my company.
  ownership-change | dernek başkanı değişti site eski başkanın üstünde duruyo, derneğin üstüne alın lütfen
  ownership-change | We've been acquired. All names held by Larkhill BV need to be held by Meadow Group NV from 1 December.
  ownership-change | Müşterim artık kendi yönetecek; hosting paketini onun üyeliğine aktarın (üye no 55120)
  ownership-change | Registrant: please swap my ex-husband's name for mine, divorce papers attached.
  ownership-change | alan adı sahibini şirket olarak düzeltelim şu an benim şahsi adım yazıyor
  ownership-change | can my account be signed over to Deniz Ak? I'm leaving the project and she runs it now.
  ownership-change | Eski firmamız tasfiye oldu, alan adı yeni kurduğumuz şirkete geçmeli
  ownership-change | Registrant should be the municipality and not me personally. Form signed, attached.
  ownership-change | hosting+domain komple arkadaşıma devredicem, onun tc ve mailini yazıyorum, işlemi yapın
  ownership-change | I'd like to gift the domain to my niece, she has an account with you (90311).
  ownership-change | Alan adının sahibi kısmında babamın adı var, benim adımla değiştirilsin
  contact-change | Hesabımda kayıtlı cep numarası eski, yenisi 0535 222 11 00; ona göre düzeltin lütfen.
  contact-change | The e-mail you have on file for us bounces. Please use accounts@fernhill.test going forward.
  contact-change | Artık info@eskiadres.test kullanmıyoruz, bildirimler yeni@adres.test'e gitsin.
  contact-change | Our office moved last month: 14 Mill Lane, Leeds. Could you amend the address on the account?
  contact-change | Muhasebecimiz değişti, faturaları bundan sonra derya@hesap.test'e yollayın.
  contact-change | New mobile for the account: +44 7700 900123. Please replace the old one.
  contact-change | Whois'teki telefonu değiştirir misiniz, 0212 000 00 00 olacak
  contact-change | I got married, so the contact name should be Laura Bennet and the email laura@bennet.test
  contact-change | yetkili kişimiz emekli oldu, yerine Okan Bey'i tanımlayalım: okan@firma.test
  contact-change | Panele giriş mailimi kemal@yeni.test yapar mısınız, eskisine erişemiyorum
  contact-change | sms'ler hâlâ eski telefonuma gidiyor. 0544 111 22 33'e gelmesi lazım
  contact-change | Change the admin contact of the domain to it@loch.test, thanks
  contact-change | Yenileme hatırlatmaları bana değil ortağıma gitsin: ortak@yer.test
  contact-change | Kayıtlı e-posta adresimizin bilgi@nar.test olarak güncellenmesini talep ederiz.
  contact-change | Merhaba, telefon operatörümü değiştirirken numaram da değişti. 0533 444 55 66 artık benim, kayıtlarınıza bunu geçer misiniz?
  contact-change | hey can u send my renewal mails to katie@loom.test instead, the hotmail one is dead
  contact-change | Bizimle ilgili tüm yazışmaların bundan böyle hukuk@firma.test üzerinden yapılmasını, kayıtlı e-postamızın buna göre düzenlenmesini rica ederiz.
  contact-change | fatura adresimiz Kadıköy değil artık Ataşehir, sistemden düzeltiverin
  contact-change | we've got a new office number, 020 7946 0111, stick it on our account would you
  contact-change | üyelikteki maili değiştiremiyorum panel izin vermiyor, mine@sari.test yapsanız
  contact-change | Whois'te görünen telefon eski, doğrusu 0212 111 22 33'tür, güncellenmesi gerekiyor
  contact-change | please list my assistant joan@lever.test as a second contact for the account
  contact-change | Ben artık firmadan ayrıldım, hesaptaki yetkili olarak Pelin Su yazılsın: pelin@mavi.test 0532 999 88 77
  contact-change | The reminders go to an employee who left. Make them go to office@birch.test.
  contact-change | cep nomu yenileyin 0507 123 45 67
  contact-change | Our registered office is now 8 Quay St, Cork. Please correct whois accordingly.
  contact-change | email adresimi kuzey@yeni.test yapalım hesabımda
  contact-change | take the landline off my account and put my mobile there
  contact-change | faturalar artık muhasebe@deniz.test adresine kesilip gönderilsin
  contact-change | we rebranded: contact email becomes hello@newname.test, change it for all domains
  dns-change | shop.kiraz.com adresini 203.0.113.9 IP'sine yönlendirelim
  dns-change | Could you point our root domain at the Netlify load balancer 198.51.100.7?
  dns-change | Yeni mail sağlayıcımız MX olarak mx1.posta.test verdi, bunu tanımlayın lütfen.
  dns-change | Our nameservers are to be replaced with ns1.arbor.test and ns2.arbor.test.
  dns-change | dkim anahtarı ekte, kaydı girmenizi rica ederim
  dns-change | Google doğrulaması için şu TXT değeri DNS'e eklensin: google-site-verification=abc123
  dns-change | The old A record should go, the new server is 192.0.2.14.
  dns-change | mailler microsoft'a geçti, DNS'te mx'i ona göre çevirin
  dns-change | Nameserver'ları Cloudflare'inkilere alın: lola.ns.cloudflare.test ve rob.ns.cloudflare.test
  dns-change | please have the SPF record changed to v=spf1 include:_spf.mx.test -all
  dns-change | ters DNS kaydımız mail.akik.test olsun, IP 192.0.2.20
  dns-change | TTL'i 300'e indirir misiniz, hafta sonu taşınıyoruz
  dns-change | go ahead and delete the two stale CNAMEs for old.fig.test
  dns-change | api alt alan adı 198.51.100.44'e gitsin
  dns-change | domain sizde site wix'te. wix'in verdiği iki tane ns var: ns10.wix.test ns11.wix.test bunları girin
  dns-change | mail trafiğini yeni sunucumuza (198.51.100.20) alıyoruz, mx ve spf buna göre olsun
  dns-change | Could our domain be delegated to ns1.route.test/ns2.route.test tonight after 22:00?
  dns-change | blog alt alanını github pages'e bağlayalım, kullanici.github.test
  dns-change | rDNS of 192.0.2.50 needs to say mail.cobalt.test otherwise gmail rejects us
  dns-change | eski ajans DMARC'ı reject yapmış, none'a çekin de mailler dursun
  dns-change | ek'teki DNS bölge dosyasını olduğu gibi yükler misiniz
  dns-change | kök domain ve www 198.51.100.61'e baksın, mx kalsın
  dns-change | We moved our mail to Zoho: replace MX with mx.zoho.test (10) and mx2.zoho.test (20), drop the rest.
  dns-change | alan adımın dnslerini ns1.yeni.test ns2.yeni.test yapıver
  dns-change | Please publish this DKIM key under selector s1.
  dns-change | CAA kaydı eklenmesini rica ediyoruz: 0 issue "letsencrypt.org"
  password-reset | info@selvi.test posta kutusunun şifresini kimse bilmiyor, yenisini verir misiniz?
  password-reset | I can't log in any more, the password doesn't work. Would you send me a fresh one?
  password-reset | FTP parolası değişsin lütfen, eski çalışanda kaldı.
  password-reset | My phone broke and with it the authenticator; please switch two-factor off so that I can get in.
  password-reset | panel sifremi unuttum mail de gelmiyor siz sifirlayin
  password-reset | Could someone set a temporary password on the root account of vps-118?
  password-reset | Kullanıcı şifrelerinin tamamının sıfırlanmasını rica ederiz, ihlal şüphesi var.
  password-reset | We need a password reset for the mailbox orders@plum.test.
  password-reset | hocam cpanel şifresi neydi bilmiyorum yeni bi tane oluşturup atar mısın
  password-reset | reset link never arrives, so please just do it by hand and tell me the new one
  password-reset | İki adımlı doğrulama telefonumla birlikte çalındı, kapatılabilir mi hesabımda?
  password-reset | I'd like to have my panel credentials re-issued as I lost them
  password-reset | Veritabanı kullanıcısının parolasını Qx... olarak değil, sizin belirlediğiniz bir şeyle değiştirin
  password-reset | Müşteri paneli giriş bilgilerimi hatırlamıyorum, tekrar gönderir misiniz?
  password-reset | panele giremiyom sifre yanlis diyo yenisini yollayin bana
  password-reset | the intern changed the mailbox password and quit. We need back into orders@fig.test
  password-reset | Kullanıcı adımı hatırlıyorum ama parolayı değil; sıfırlama maili de eski adrese düşüyor. Elle sıfırlamanız mümkün mü?
  password-reset | new phone, authenticator codes gone. please strip the two-step thing from my login
  password-reset | ftp hesabımızın şifresi değişecek, kuvvetli bir şey belirleyip bildirin
  password-reset | Hi, root pw on the dedi is unknown after the previous admin left. Reset please.
  password-reset | webmail şifremi bi türlü tutturamadım siz ordan kolay bişey yapsanız
  password-reset | It won't accept my password and I've no way to receive the reset mail. Can you issue me a temporary one?
  password-reset | admin şifresi bende yok eski ortak götürdü, bana panel için yeni giriş oluşturun
  password-reset | I'm stuck at the login. Nothing I type is accepted. Somebody needs to give me a new password.
  password-reset | parolanın sıfırlanıp tarafıma SMS ile gönderilmesini rica ederim
  password-reset | Can you change the password of info@tern.test to something strong and read it to me on the phone?
  password-reset | 2fa kodları gelmiyo eski numarama gidiyo, 2fayı kapatın bi gireyim
  password-reset | the MySQL password for shopdb got lost in the handover, generate another one for us
  password-reset | hesaba 3 aydır girmiyordum şifreyi unutmuşum, yardım eder misiniz yeni şifre alabileyim
  password-reset | Locked out of WHM after too many tries. Please reset root's password and text it to the number on file.
  password-reset | personelimiz ayrıldı, kullandığı muhasebe@cam.test şifresini değiştirip bana iletin
  password-reset | passwort vergessen sorry, can u make new one for customer login
  account-deletion | Hizmetlerinizden memnun kalmadım, her şeyimi kapatın, verilerimi de imha edin.
  account-deletion | Under GDPR article 17 I ask that you erase all personal data that you hold on me.
  account-deletion | dükkanı kapattık, siteye gerek kalmadı, hostingi ve domaini iptal edelim
  account-deletion | We won't be needing the VPS after this month. Please terminate it and wipe the disks.
  account-deletion | Hesabımın silinmesi için bu maili yazıyorum.
  account-deletion | Please get rid of my account altogether, I'm done.
  account-deletion | KVKK kapsamında tüm kişisel verilerimin silinmesini talep ediyorum
  account-deletion | Could you drop the database shop_old on our server? Nobody uses it any more.
  account-deletion | bu paketi yenilemeyeceğim, süresini beklemeden bugün kapatılsın
  account-deletion | I would like to close my customer account and have everything removed.
  account-deletion | eski sitenin tüm dosyalarını ve veritabanını tamamen silmenizi istiyoruz
  account-deletion | kapatma talebi: bayi hesabımız, nedeni faaliyetin sona ermesi
  account-deletion | sunucuyu sıfırlayıp iade alın, artık kullanmayacağız, üyeliği de sonlandırın
  account-deletion | Our contract ends in May; take this as notice of cancellation of the hosting plan.
  account-deletion | Bana ait ne varsa silin, bir daha da reklam göndermeyin
  account-deletion | I no longer run the bakery. Could you shut the whole thing down, website, email, the works?
  account-deletion | aboneligimi bitirin artik
  account-deletion | Test amaçlı açtığımız vds'yi kaldırabilirsiniz, içinde önemli bir şey yok.
  account-deletion | Please remove all traces of us from your systems once the last invoice is paid.
  account-deletion | Yıl sonunda sözleşmeyi yenilemiyoruz, hizmetin sonlandırılması ve verilerin imhası için gereğini arz ederiz.
  account-deletion | pull the plug on server kestrel-2, we've migrated everything off it
  account-deletion | hesabimi dondurmayin direkt silin
  account-deletion | could you delete the site oldfair.test with its database, it's been replaced
  account-deletion | Vergi mükellefiyetim sona erdi, üyeliğimin kapatılması gerekiyor
  account-deletion | sitemi yayindan kaldirin komple silin bitsin gitsin
  account-deletion | I want out. Cancel everything under my account and remove my details.
  account-deletion | Üzerimde ne kadar hizmet varsa hepsini iptal ediniz, ödeme de almayınız.
  account-deletion | Please have our reseller account closed and the data destroyed per the DPA; send a certificate of destruction.
  account-deletion | eski müşterimiz doga_butik hesabı artık lazım değil, WHM'den uçurabilirsiniz
  account-deletion | right to be forgotten: please erase my profile and every copy you keep.
  account-deletion | artık kullanmadığım için hostingimin iptalini istiyorum
  account-deletion | drop the staging database and the staging subdomain for good, nobody needs them
  refund-redirect | İadeyi ödediğim karta yapmayın, kart kapandı; IBAN'ım aşağıda oraya atın.
  refund-redirect | The card I paid with expired. Could the refund go to my PayPal instead?
  refund-redirect | Ücret iadesini eşim Nalan Er adına olan Garanti hesabına gönderir misiniz
  refund-redirect | Please issue the money back to a different bank account, IBAN below.
  refund-redirect | fazla çekilen parayı [iban •••• 1122] nolu hesaba yollayın
  refund-redirect | Refund to be paid to our holding's account, not to the subsidiary that ordered.
  refund-redirect | You're refunding me 120 euros. I'd rather have it on my Revolut than on the Visa.
  refund-redirect | Mükerrer ödememizin, muhasebe firmamızın hesabına aktarılmasını talep ederiz.
  refund-redirect | wire it to this account please, the refund I mean: [iban •••• 9090]
  refund-redirect | Kartımı iptal ettirdim, geri ödemeyi başka kartıma alabilir miyim?
  refund-redirect | Can you send what you owe me to my brother's account? I have none of my own.
  refund-redirect | Geri ödeyeceğiniz tutarı kapanan kart yerine Ziraat hesabıma isteyeceğim, numarası ekte
  refund-redirect | I'd prefer the refund by bank transfer; that card has been cancelled. IBAN attached.
  refund-redirect | iptal ettigim paketin parasini anneme gonderin iban [iban •••• 4411]
  refund-redirect | The credit should be paid out to Meadow Group NV rather than to the person who placed the order.
  refund-redirect | Depozito iademiz şirket hesabımıza değil, ortağımız Can Bey'in şahsi hesabına yatırılsın.
  refund-redirect | refund me in crypto pls, my bank account is frozen
  refund-redirect | kart numaram değişti iadeyi yeni karta yapın
  refund-redirect | Since the Visa no longer exists, kindly return the money to account [iban •••• 7733] held by my husband.
  refund-redirect | Merhaba, fazladan çekilen 420 TL'nin benim adıma değil, ödemeyi yapan firmamızın Yapı Kredi hesabına gönderilmesini istiyoruz.
  refund-redirect | my card's been swallowed by the machine so could the money you owe me be posted to my sister's bank instead?
  refund-redirect | Ücreti geri alacağım ama o hesabı kapattım, başka IBAN versem oraya atsanız
  refund-redirect | For the cancelled server: don't credit the Amex, transfer to our Wise account (details below).
  refund-redirect | iade için yeni iban bildiriyorum [iban •••• 2020] lütfen buna yapın
  refund-redirect | Please arrange for our overpayment to be reimbursed to the parent company, Stonegate Holding, as the local branch has closed.
  refund-redirect | kardeş ben yurtdışına taşındım türkiyedeki kart kapandı, paramı revoluta yollayın
  refund-redirect | Ödemeyi babamın kartıyla yaptım iadeyi direkt bana yapın [iban •••• 8181]
  refund-redirect | we paid by PayPal, account is closed now, wire the refund please
  server-access-grant | Dışarıdan çalıştığımız geliştiriciye sunucuda bir kullanıcı açar mısınız, adı mert
  server-access-grant | Please give our SEO agency access to cPanel.
  server-access-grant | Şu public key'i root kullanıcısına ekleyin: ssh-ed25519 AAAAC3Nz mert@pc
  server-access-grant | Let my developer in on the server, his IP is 203.0.113.50.
  server-access-grant | 203.0.113.61 adresinden MySQL'e bağlanmamız gerekiyor, izin tanımlayın
  server-access-grant | We've hired a freelancer: can you set up SFTP for her limited to /shop?
  server-access-grant | yeni yazılımcıya panel yetkisi lazım, mail: can@kod.test
  server-access-grant | I want Jonas to be able to log in to Plesk with his own user.
  server-access-grant | Ajansımız siteye FTP ile dosya atacak. Onlara bir hesap tanımlayıp bilgilerini iletir misiniz: studyo@ajans.test
  server-access-grant | open port 22 for our office 198.51.100.3 so the contractors can connect
  server-access-grant | Sunucumuza uzaktan masaüstü erişimi olan ikinci bir yönetici eklensin
  server-access-grant | The auditors need read access to the server logs over ssh, please arrange it for audit@firm.test
  server-access-grant | stajyerimiz Ece'ye de ssh açalım
  server-access-grant | Could you whitelist 192.0.2.200 in the firewall for RDP? It's our consultant.
  server-access-grant | yeni calisan Burak icin panele giris tanimlayin, mail burak@is.test
  server-access-grant | Can you make a restricted shell user called deploy for our CI, key below
  server-access-grant | Penetrasyon testi yapacak firmaya 24-26 Kasım arasında VPN ve sunucu erişimi sağlanması gerekmektedir.
  server-access-grant | my web guy needs to get into the hosting, what can you give him? his mail is rob@webguy.test
  server-access-grant | Please allow 198.51.100.99 through to port 3306, that's our BI vendor.
  server-access-grant | sudo yetkisi verin kerem kullanıcısına
  server-access-grant | we'd like Anna from Pixelmill to be an additional admin on our Plesk subscription
  server-access-grant | Muhasebe programını kuracak firma yarın bağlanacak, onlara geçici RDP hesabı açınız: 203.0.113.88
  server-access-grant | add ssh key for our new sysop please: ssh-ed25519 AAAAC3NzaC1 kim@ops
  server-access-grant | tasarımcıma sadece wp-content için ftp verin
  server-access-grant | Could Maya (maya@studio.test) get her own cPanel login?
  server-access-grant | denetçiye salt okunur veritabanı kullanıcısı lazım
  null | Is there a charge for getting the EPP code, and how many days does a transfer take?
  null | EPP kodunu girdim ama karşı firma "kod geçersiz" diyor, sebebi ne olabilir?
  null | Bize domain transfer etmek istiyorum, EPP kodunu diğer firmadan aldım, nereye gireceğim?
  null | I already got the auth code from my old provider and entered it on your transfer page, but the order is stuck.
  null | alan adım transfer kilidinde mi, kontrol eder misiniz
  null | Somebody requested an auth code for our domain last night. It was not us! Who asked for it?
  null | Lütfen transfer kilidini açmayın, alan adı sizde kalacak.
  null | I'd like to transfer a domain TO you, here is the auth code of the old registrar, please start it.
  null | Panelden transfer kodunu gördüm, teşekkürler, başka bir şeye gerek yok.
  null | Sahiplik değişikliği için hangi evraklar isteniyor ve ne kadar sürer?
  null | How do I transfer ownership of a domain to someone else?
  null | Fatura üzerindeki unvan yanlış, doğru unvanla yeniden keser misiniz?
  null | The domain now belongs to us, the change went through yesterday. Thanks for the help.
  null | Alan adımızın sahibi kim görünüyor, bakabilir misiniz?
  null | Sitenin sahibi olarak benim hâlâ panele giremiyor olmam tuhaf, bakar mısınız?
  null | My business partner took the domain and put it in his own name without asking, is that legal?
  null | Şirketi satmayı düşünüyoruz; ileride domain devri gerekirse size yazarım.
  null | Please change the owner of the files in public_html, they belong to root now.
  null | Where in the panel can I change my phone number?
  null | Profilimden telefonumu güncelledim ama doğrulama SMS'i gelmiyor.
  null | We changed our e-mail address last week in the panel, does that affect the invoices?
  null | Sitedeki iletişim formunda adres yanlış çıkıyor, nasıl düzeltirim?
  null | info@lale.test adresine gelen mailler ali@lale.test'e yönlensin istiyoruz
  null | Please create a mail account for the new colleague: tom@fern.test
  null | Bana kayıtlı telefon numaramı söyler misiniz, hangisi hatırlamıyorum
  null | Someone changed the e-mail on my account without me, what happened?
  null | Lütfen beni bu telefondan arayın: 0532 000 00 00
  null | Please reply to me at peter@loch.test because I'm on holiday.
  null | The footer of our website shows an old phone number; can your designers fix it?
  null | DNS değişikliği kaç saatte yayılır?
  null | We changed the nameservers ourselves this morning and since then the site is down. Can you check?
  null | MX kayıtlarımız doğru mu bir kontrol eder misiniz?
  null | How do I add a TXT record in cPanel?
  null | dns kayıtlarını kim değiştirdi, loglara bakar mısınız
  null | I added the CNAME you told me to, but SSL still isn't issued. Please issue the certificate.
  null | Sunucumuzun IP'si değişecekmiş, bize ne zaman haber vereceksiniz?
  null | DNS'e dokunmayın, kayıtlar olduğu gibi kalsın.
  null | Do your nameservers support DNSSEC?
  null | A kaydını panelden 192.0.2.5 yaptım, ping hâlâ eski IP'ye gidiyor
  null | http://eski.kiraz.com'u https://kiraz.com'a 301 ile yönlendirir misiniz
  null | Şifremi nasıl değiştirebilirim, panelde bulamadım
  null | The reset e-mail arrives but the link says expired. Please fix the page.
  null | Şifremi yeniledim ama Outlook hâlâ eski şifreyi soruyor.
  null | I did not request a password reset and got a mail about it. Is it phishing?
  null | Does your panel support two-factor authentication?
  null | Yanlış şifre girdim diye IP'm bloklandı, açar mısınız?
  null | wifi şifresini değiştirince mail gelmez oldu telefona
  null | Şifre güvenliği için ne önerirsiniz?
  null | Please make the site password protected with htaccess, user guest
  null | iki aşamalı doğrulamayı açmak istiyorum, nereden yapılıyor
  null | Hesabımı silersem alan adım da gider mi?
  null | How do I delete my account?
  null | Yanlışlıkla sitemi sildim, yedekten geri getirin lütfen
  null | My account was closed without notice, please reopen it.
  null | eski yedekleri silip yer açar mısınız, disk dolu
  null | Please remove the spam mails from my mailbox.
  null | Otomatik yenilemeyi kapatır mısınız
  null | Don't delete anything on the server until we've taken our backup.
  null | hosting paketimi iptal edersem kalan ücret iade edilir mi
  null | Müşterimizin sitesi silinmiş, ne olduğuna bakar mısınız?
  null | İade ne zaman hesabıma geçer?
  null | I paid twice, please refund the second payment to the same card.
  null | İadem başka bir hesaba mı gitti, kontrol eder misiniz?
  null | Can refunds go to a different card than the one used?
  null | Lütfen iade faturasını muhasebe@nar.test adresine gönderin
  null | We'd like to pay by bank transfer in future, what's your IBAN?
  null | Kredi kartımı değiştirdim, yeni kartla ödeme alınmıyor, bakar mısınız?
  null | Please refund us, the service never worked.
  null | Havaleyi yanlış hesaba göndermişim, sizin IBAN'ınız değişmiş mi?
  null | paramı iade edin artık, kartıma geri yatırın
  null | SSH erişimi hangi paketlerde var?
  null | My developer can't log in with FTP since yesterday, please check.
  null | sunucuya ssh ile bağlanamıyorum, port kapalı olabilir mi
  null | How can I add a second user to Plesk?
  null | Eski yazılımcımızın ftp erişimini kapatın lütfen
  null | Please revoke the SSH key of our former employee.
  null | Bizden izinsiz birine root yetkisi verilmiş, kim verdi?
  null | We gave our developer access ourselves yesterday and now he sees a 403.
  null | Panelde yeni e-posta kullanıcısı oluşturur musunuz: ece@lale.test
  null | Ofis IP'miz 198.51.100.8 güvenlik duvarında engellenmiş, kaldırır mısınız?
  null | The gaining registrar says the transfer was rejected by you. Was it? We never got a mail about it.
  null | Transfer ücretiniz ne kadar, .com alan adımı size getirmek istiyorum
  null | Siz bana bir kod gönderdiniz ama ben transfer istemedim, bu kod ne için?
  null | who is the registered owner of pinecrest.test? I'd like to buy it
  null | Şirket unvanımız değişti, e-arşiv faturalar yeni unvana kesilsin
  null | Alan adımı satmak istiyorum, sizin üzerinizden satış ilanı verebiliyor muyum?
  null | Mailleriniz eski adresime geliyor, panelden yenisini ekledim, doğru mu yapmışım?
  null | info@nar.test kutusuna gelen her şeyin bir kopyası ali@nar.test'e gitsin
  null | my number is 0532 111 22 33, please ring me when the engineer is free
  null | Adres satırında güvenli değil yazıyor, düzeltin
  null | mxtoolbox says our SPF has too many lookups. What would you recommend?
  null | Site yeni sunucuda, DNS'i kendim güncelledim; sizin önbelleği temizlemeniz gerekiyor mu?
  null | Şifre sıfırlama maili gelmiyor, mail sunucunuzda sorun mu var?
  null | My password works in webmail but not on my iPhone, which port do I use?
  null | Müşterilerimizin şifreleri düz metin mi saklanıyor sizde?
  null | Sitemdeki eski blog yazılarını nasıl silerim
  null | mail hesabımdaki bütün mailler silinmiş geri gelir mi
  null | Please cancel yesterday's order for the extra domain, I ordered it by mistake.
  null | the spam account keeps writing to us, please block it
  null | iade kaç günde karta yansır, banka henüz görmedik diyor
  null | You charged the wrong card! Please charge my Visa next time.
  null | Faturayı kredi kartıyla değil havaleyle ödemek istiyoruz, hesap bilgilerinizi iletir misiniz
  null | our developer has forgotten which port SSH uses, is it 22 or 2222?
  null | sunucuda hangi kullanıcıların ssh yetkisi var listeler misiniz
  null | Ajans siteye giremiyor, 403 alıyorlar, sunucuda bir engel mi var?
  null | Can you tell me when the user 'deploy' last logged in?
  null | İadem nerede kaldı, iki hafta oldu hesabıma geçmedi
  null | Your refund landed on my old card which is closed, the bank says it bounced back to you. Has it arrived?
  null | Yanlışlıkla iki kez ödedim, birini sonraki faturaya sayın
  null | Can you send the refund receipt to my accountant, ada@books.test?
  null | Kart bilgilerimi panele giremiyorum, hata veriyor, ödeme yapacağım
  null | hesabım askıya alınmış, silinmeden önce ödeme yapsam yeter mi?
  null | Please cancel the SSL order, I chose the wrong product.
  null | Silinen veritabanını yedekten döndürebilir misiniz
  null | Is my data deleted when the hosting expires?
  null | Diskim doldu, hangi klasörleri silebilirim?
  null | please remove my email address from your newsletter
  null | Şifremi kimse bilmediği halde hesabıma girilmiş, giriş kayıtlarını görebilir miyim
  null | How often should I change my mailbox password?
  null | Telefonda mail kurarken şifre kabul etmiyor, sunucu adı doğru mu
  null | After you reset my password yesterday, webmail shows an empty inbox
  null | Please unlock my account, it got blocked for unpaid invoices
  null | mobile@lark.test adresine mail gelmiyor, kontrol edin
  null | Siparişimin teslim adresini değil, faturanın tarihini soruyorum
  null | I changed my phone number in the panel; do I need to do anything else?
  null | The contact form sends mails to the old address, where in WordPress do I change it?
  null | Mail adresimin kotası doldu artırır mısınız
  null | Bildirim maillerini hiç almıyorum, spam'e mi düşüyor
  null | please forward this to your billing team: billing question, invoice F-221 has the old VAT rate
  null | EPP kodunu nereden görebilirim?
  null | Transfer of nightjar.test completed, thank you, please close the ticket.
  null | kod gelmedi derken doğrulama sms kodunu kastediyorum
  null | Domainimin sahibi gizli görünsün istiyorum, whois gizliliği var mı
  null | Which documents are needed for a change of registrant?
  null | Bir başkası benim adıma domain almış, ne yapabilirim
  null | dns ayarlarım bozulmuş olabilir mi, mailler dönüyor
  null | Our A record is right but the site shows the hosting default page. Fix the vhost please.
  null | MX kaydı nedir, bizde kaç tane olmalı?
  null | FTP bilgilerimi nereden bulurum
  null | we cannot reach RDP from the office, was our IP blocked?
  null | Sunucuya kimlerin eriştiğini gösteren bir log var mı?
  null | The new developer already has access, he only needs to know the PHP version.
`).map(line => line.split(' | ') as [string, string])

it.each(table)('%s: %s', (operation, text) => {
  expect(String(operationIn(text))).toBe(operation)
})
