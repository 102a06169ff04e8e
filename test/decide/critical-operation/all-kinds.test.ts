/** All kinds side by side, and what is none of them. */
import { expect, it } from 'vitest'
import { lines, operationIn } from './operation-in.ts'

const table = lines(`
  transfer-code | Alan adımızın EPP şifresine ihtiyacımız var, yetkilimiz Nalan Hanım'a gönderiniz
  transfer-code | wheres my epp code? i asked yesterday, send it
  transfer-code | bulutkent.com'u başka firmaya alıyoruz. Kilit kalksın, kod gelsin.
  transfer-code | hello could you kindly provide auth codes for the following: a.com, b.com, c.com
  transfer-code | Transfer-Code für example.com please, we move to another provider
  transfer-code | Rica etsem transfer kodunu paylaşır mısınız?
  transfer-code | I'd be grateful for the transfer code.
  transfer-code | Kilidin kaldırılarak transfer kodunun bildirilmesi hususunu bilgilerinize arz ederim
  ownership-change | the domain should be registered to me, not to the agency. can you fix that
  ownership-change | alan adı sahiplik bilgileri eski şirket unvanında kalmış, yeni unvana göre düzeltilsin
  ownership-change | Please transfer sandgrove.com to my brother's account (customer 40220).
  ownership-change | hesabı satıyorum yeni sahibi Emre Bey, ona devredelim
  ownership-change | Tescil ettiren kişi bilgisinin Ayla Kurt olarak değiştirilmesini istiyoruz
  ownership-change | We'd like to assign the domain to our subsidiary
  ownership-change | bu domain artık benim, üstüme geçirin
  ownership-change | change of registrant: from Dale & Sons to Dale Holdings, form attached, please process
  contact-change | Hesabımıza kayıtlı GSM numarasını 0530 444 55 66 ile değiştiriniz
  contact-change | my email changed from a@x.test to b@x.test, please update your records
  contact-change | bana gelen faturaları artık mali müşavirimize gönderin: ofis@defter.test
  contact-change | İletişim adresimiz taşındı, yeni adresi sisteme girer misiniz
  contact-change | Can you make lena@orchard.test the primary contact on our account?
  contact-change | telefonumu kaybettim yeni hattım 0541 000 00 00 sistemdeki numaramı değiştirelim
  contact-change | Update our billing email to ap@stonebridge.test.
  contact-change | notify me at new@moor.test from now on, the old one is gone
  dns-change | mx kayıtlarını silip yerine outlook kayıtlarını ekleyin
  dns-change | pls add SRV record _sip._tls 100 1 443 sipdir.example.test
  dns-change | alan adımızın ns'lerini değiştirmeniz gerekiyor, ns3.foo.test ns4.foo.test
  dns-change | I need a CNAME for autodiscover
  dns-change | SPF'ye ip4:192.0.2.5 ekleyelim
  dns-change | Set up a subdomain blog.teal.test pointing to 192.0.2.8 please
  dns-change | www kaydı 192.0.2.9'a gitmeli, düzeltir misiniz
  dns-change | dns yönetimini cloudflare'e taşıyoruz, nameserver: amy.ns.cf.test, bob.ns.cf.test güncellensin
  password-reset | webmail parolamı resetler misiniz
  password-reset | My colleague set a password nobody knows. Reset it for sales@ please.
  password-reset | SSH root parolasını kaybettik, sıfırlanması mümkün mü?
  password-reset | authenticator uygulamam silindi giremiyorum, 2fa sıfırlayın
  password-reset | forgot cpanel password, plz send new
  password-reset | Panel giriş şifremin yenilenmesini talep ediyorum
  password-reset | Can the mailbox password be reset by you?
  password-reset | müşteri paneli şifresi lazım unuttum
  account-deletion | Hosting hesabımızı sonlandırmanızı ve verilerimizi silmenizi rica ediyoruz.
  account-deletion | please remove my account from your system
  account-deletion | Bu site artık yok. Hostingi de iptal edelim.
  account-deletion | cancel the vps, we dont use it
  account-deletion | I hereby terminate my contract. Close the account.
  account-deletion | hesabımın kalıcı olarak kapatılması için gereğini rica ederim
  account-deletion | kapatın hesabımı yeter artık
  account-deletion | Kindly proceed with the deletion of our account and its contents.
  refund-redirect | İadeyi karta değil, banka hesabımıza alabilir miyiz?
  refund-redirect | please pay the refund into a different account: [iban •••• 1212]
  refund-redirect | iade tutarı kız kardeşimin hesabına geçsin
  refund-redirect | The card is blocked, so refund me by bank transfer to [iban •••• 3434]
  refund-redirect | paramı şu hesaba yatırın [iban •••• 5656] karta yatırmayın
  refund-redirect | our company paid but send the refund to my private account
  refund-redirect | İade edilecek bedelin aşağıdaki hesaba havale edilmesini talep ederiz: [iban •••• 7878]
  refund-redirect | could you move the refund from the old card to the new one
  server-access-grant | Yeni personelimize sunucu için ssh kullanıcısı oluşturun
  server-access-grant | our web agency Blue Fig needs FTP, create an account for them
  server-access-grant | muhasebe programcımız veritabanına bağlanacak, uzak MySQL izni verin
  server-access-grant | add my key to root on the VPS: ssh-rsa AAAA
  server-access-grant | Danışmanımıza panel üzerinde tam yetki tanımlanmasını rica ederiz.
  server-access-grant | pls enable ssh for user depot on our hosting
  server-access-grant | let our technician Ron into the control panel
  server-access-grant | arkadaşıma da panel girişi açsanız olur mu
  null | Alan adımı kimin transfer etmeye çalıştığını öğrenebilir miyim?
  null | Kodunuzu aldım, transferi başlattım.
  null | domain transferi onayladım, beklemede görünüyor
  null | Sahibi ben olduğum halde panelde görünmüyor alan adı
  null | The previous owner of the shop still gets the notices, why?
  null | Adres bilgilerinizi alabilir miyim, size kargo göndereceğim
  null | What's your phone number?
  null | Mail adresimden gönderdiğim mailler spam'e düşüyor
  null | please create a new mailbox for lena@orchard.test
  null | DNS kayıtlarımızı kontrol edip bilgi verir misiniz
  null | nameserverlar doğru ama site hâlâ açılmıyor, bakın lütfen
  null | The MX records you added yesterday work, thanks!
  null | Can you tell me what TTL is set on my A record?
  null | Şifre değiştirme ekranı açılmıyor, düzeltir misiniz
  null | The password reset page shows error 500, please fix it
  null | Yeni şifremle giriş yaptım, sorun çözüldü
  null | şifremi üç kez yanlış girince IP'm engellendi, açar mısınız
  null | Please unblock my IP, I mistyped my password
  null | hesabım neden kapatıldı, açın lütfen
  null | Please reactivate our account, we paid
  null | Kullanmadığımız eklentileri sildik, disk hâlâ dolu
  null | can you cancel the upgrade and put us back on Standard
  null | İadenin hangi karta yapıldığını söyler misiniz
  null | Please confirm that the refund was sent to my bank account
  null | kart bilgilerim değişti, otomatik ödeme için nasıl güncellerim
  null | Sunucuya bağlanamıyoruz, ekibimiz bekliyor, açın lütfen
  null | Could you restart the SSH service, it hangs
  null | FTP ile dosya atamıyorum, yetki hatası veriyor, düzeltin
  null | Please check why our developer's SSH key stopped working
  null | panelde yetki hatası alıyorum bakar mısınız
  null | Biri bizim hesabımıza girip DNS kayıtlarını değiştirmiş, şifremizi de. Ne yapmalıyız?
  null | merhaba bana hosting paketleri hakkında bilgi verir misiniz
  null | I'd like to upgrade the hosting plan please
  null | SSL sertifikamı yenileyin lütfen
  null | mail kutusunun kotasını yükseltin
  null | PHP sürümünü 8.2 yapar mısınız
  null | yedeği geri yükler misiniz, dün geceki olsun
  null | alan adımı bir yıl uzatın, faturayı şirketime kesin
  null | Siteyi Wix'ten size taşımak istiyoruz
  null | Please move our site and mailboxes from our old host to your server
  transfer-code | we need the auth info for tidemark.com before Friday, our lawyer asks for it
  transfer-code | Alan adımızı Almanya'daki firmaya naklediyoruz, yetkilendirme anahtarını tarafımıza iletiniz
  transfer-code | kardeş transfer kodunu alayım ben
  transfer-code | Could you open the lock and give me the code? I'm moving copsebury.net.
  transfer-code | kod vermiyorsunuz iki gündür, epp kodumu istiyorum
  ownership-change | Ortaklıktan ayrıldım, alan adını kalan ortak Serap Hanım'a devredebilir misiniz
  ownership-change | My dad registered it for me years ago, now I'd like it under my own name. Domain: inkwell.test
  ownership-change | Alan adının yeni maliki Lale Vakfı'dır, kayıtların buna göre düzenlenmesi rica olunur.
  ownership-change | can you move our hosting account over to the new company, Fenland Ltd?
  ownership-change | domaini şahıstan şirkete geçirmek istiyoruz, ünvan Aksu Gıda
  contact-change | hesapta muhasebeci Fikret'in maili var, o ayrıldı, benimkini koyun: nur@susam.test
  contact-change | Please note our new phone number: 0161 496 0123 and update the account accordingly
  contact-change | Could all invoices be sent to finance@larkspur.test in future?
  contact-change | Adresim değişti, yeni adres Bağlar Sok. 4 Bornova. Sisteminizde güncelleyin lütfen.
  contact-change | SMS'ler eski hattıma gidiyor, 0555 123 45 67 ile değiştirir misiniz
  dns-change | Mail için verilen üç DKIM kaydını alan adımıza işleyin
  dns-change | please repoint mail.larkspur.test to 192.0.2.50
  dns-change | our A record must be 192.0.2.51, it's wrong now
  dns-change | ns kayıtlarını eski haline getirin
  dns-change | can u change dns to 1: ns1.abc.test 2: ns2.abc.test
  password-reset | kutunun şifresini bilen kalmadı, yenisini oluşturup bana iletir misiniz
  password-reset | I'm locked out, 2FA device broken. Please turn 2FA off.
  password-reset | plesk admin şifresi değişsin, eski personel biliyor
  password-reset | could you set a new password on the mailbox jo@larkspur.test
  password-reset | sıfırlama maili eski adrese gidiyor, şifremi siz değiştirin
  account-deletion | Hesabımla işim kalmadı, silinmesini rica ediyorum
  account-deletion | Delete me from your system, account 44127
  account-deletion | we're shutting the shop, please end all our services at the end of the day and delete the data
  account-deletion | hostingi iptal ettirmek istiyorum
  account-deletion | sunucuyu kapatıyoruz iptal edip silin
  refund-redirect | Refund should go to Ms. Teal's account, not the card
  refund-redirect | iadeyi kredi kartına değil şirket hesabına geçin
  refund-redirect | iade için kart yerine havale istiyorum, ibanım [iban •••• 1111]
  refund-redirect | can the refund be sent to a different bank account
  refund-redirect | kart kapandı, iadeyi hangi hesaba isterseniz değil, şu hesaba yatırın: [iban •••• 2222]
  server-access-grant | Yazılım ekibimize SFTP açar mısınız, kullanıcı: devops
  server-access-grant | Please add user lisa to the sudoers on vps-12
  server-access-grant | we want our consultant to be able to log in to the server, can you set that up
  server-access-grant | Ajansın cPanel'e girebilmesi için bir hesap tanımlayın
  server-access-grant | IT firmamıza sunucu şifresini verebilirsiniz, onlar arayacak
  null | Transfer kodunun süresi ne zaman dolar
  null | I have entered the EPP code on your site but the transfer is pending
  null | Domainimi çalmaya çalışıyorlar, kilit açılmış!
  null | sahte evrakla domainimi almışlar, ne yapmam lazım
  null | We recently took over the company, whom do we contact for the paperwork?
  null | hesabımdaki telefon numarasına SMS gelmiyor
  null | Please call me on my mobile 07700 900111
  null | Toplu mail gönderirken adreslerim engelleniyor, açar mısınız
  null | Please whitelist our newsletter sender address
  null | MX kayıtlarımız aniden değişmiş, kim yaptı
  null | A kaydı değişikliğimin yayılması ne kadar sürer
  null | SPF kaydımızı ekledik ama doğrulama başarısız, yardımcı olun
  null | we can't verify the domain in Google though the TXT record is there, please help
  null | parola kuralları çok katı, gevşetir misiniz
  null | my password manager does not fill the login form, please fix
  null | şifremi değiştirdikten sonra mailler gelmiyor, bakar mısınız
  null | hesabım silinecekmiş diye mail geldi, doğru mu
  null | Did you delete my account by mistake? I cannot log in
  null | Siparişimi iptal edip paramı kartıma iade edin
  null | Please cancel the order and refund the card
  null | İade faturası keser misiniz
  null | sunucuya kimse giremiyor, erişimi düzeltin lütfen
  null | Our employees cannot reach the panel, please open it
  null | root ile girmeye çalışan IP'leri engelleyin
  null | please block SSH logins from abroad
  null | eski yazılımcımızın FTP hesabını silin
  null | can you check who logged in by SSH last night
  null | bana bir fiyat teklifi gönderir misiniz, 3 sunucu için
  null | Could you send me the login page address
  transfer-code | domaini taşıyabilmem için gereken kodu rica etsem
  transfer-code | Bitte den Auth-Code; sorry, in English: please supply the auth code for oakum.test
  transfer-code | epp yollarmısın kardeşim
  ownership-change | Eşimden boşandık, alan adı onun üzerinde, mahkeme kararı ekte, bana devredilsin
  ownership-change | please update the WHOIS owner, we are now called Saltmarsh Trading
  ownership-change | domain kardeşimin üzerine olsun
  contact-change | yeni ofise geçtik, fatura adresimizi değiştirin
  contact-change | mail adresimi yanlış girmişim kayıtta, nil@ceviz.test olacak düzeltin
  contact-change | Replace the technical contact with Hugo Lane, hugo@saltmarsh.test
  dns-change | mailleri google'a aldık, mx'i ona göre ayarlayın
  dns-change | could you create an A record for api pointing to 192.0.2.99
  dns-change | eski sunucuya giden A kaydını kaldırıp 192.0.2.100 girin
  dns-change | add these two nameservers and drop the old ones, please
  password-reset | info@saltmarsh.test şifresini değiştirip bana bildirin
  password-reset | Reset pw for the ftp user please
  password-reset | giriş yapamıyorum şifremi sıfırlayabilir misiniz acaba
  account-deletion | please delete everything we have with you, we're closing
  account-deletion | hesabımı ve hosting paketimi kalıcı olarak kapatalım
  refund-redirect | iade parasını kardeşimin ibanına geçin
  refund-redirect | please send the refund to a friend's account
  server-access-grant | yeni ajansımıza FTP ve veritabanı bilgilerini verin
  server-access-grant | Please give my assistant access to the customer panel
  server-access-grant | sunucuya ikinci bir yönetici tanımlayın: osman
  null | site açılmıyor, DNS'te mi sorun var yoksa sunucuda mı, bakar mısınız lütfen
  null | Mail gönderemiyoruz, SPF hatası diyor, çözün lütfen
  null | our MX server rejects mails, please look into it
  null | panelde DNS bölümü açılmıyor, düzeltin
  null | The DNS page in the panel is blank, please fix
  null | SSL sertifikasının adı yanlış, düzeltir misiniz
  null | Hesabıma ödeme yaptım, aktifleştirin lütfen
  null | I paid twice, please return the second payment
  null | faturayı şirket adına düzeltin
  null | please change the company name on the invoice
  null | alan adımı yeniledim ama hâlâ süresi dolmuş görünüyor, güncelleyin
  null | please update the expiry date of the domain, it's paid
  null | Hosting paketimi değiştirmek istiyorum, bir üst pakete geçirin
  null | Please switch our account to the annual plan
  null | domaini hostinge bağlar mısınız
  null | WordPress admin panelime giremiyorum, eklentiyi kapatır mısınız
  null | yazılımcımız siteyi güncelledi, önbelleği temizler misiniz
  null | Our developer broke the site, please restore last night's backup
  null | sunucuyu yeniden başlatın
  null | please reboot vps-12, it hangs
  null | telefonla arar mısınız beni
  null | Could you mail me the invoices of last year
  null | e-posta ile bilgi veriniz
  null | sunucudaki disk doldu, eski yedekleri silin
  null | Delete the old backups, the disk is full
  null | Please add more disk space to our server
  null | ek IP adresi alabilir miyiz
  null | I need an additional IP for the server
  null | 2 yıllık ödeme yaptım, hesap bakiyemi güncelleyin
  null | outlook ayarlarını yapamadım, telefona kurmama yardım edin
  null | Please help me set up my mail account on my phone
  null | Firmamızın yeni şubesi için mail hesapları açın
  null | mailleri yeni sunucuya taşıyın
  null | Can you move our mailboxes to the new plan
  null | spam gelen mailleri engelleyin
  null | kayıtlı kartımı silin, yenisini ekleyin
  null | Remove my old card and use the new one for renewals
  null | Destek saatleriniz değişti mi
  null | müşteri temsilcimizin numarası nedir
  null | banka hesap bilgilerinizi alabilir miyim
  null | transfer ücretini ödedim, işlemi başlatın
  null | Please start the transfer of my domain to you, code entered
  null | Bültenden çıkmak istiyorum, beni listeden silin
  null | unsubscribe me from the newsletter
  null | Kullanıcı adım doğru, şifrem doğru, yine de giremiyorum, lütfen yardım
`).map(line => line.split(' | ') as [string, string])

it.each(table)('%s: %s', (operation, text) => expect(String(operationIn(text))).toBe(operation))
