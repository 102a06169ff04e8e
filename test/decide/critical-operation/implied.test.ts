/** Wishes that are only implied, told in passing or hang on a condition, and what only mentions the same words. */
import { expect, it } from 'vitest'
import { lines, operationIn } from './operation-in.ts'

const table = lines(`
  transfer-code | Gelecek ay tüm alan adlarımızı kendi grubumuzun kayıt kuruluşunda topluyoruz; karaorman.test için gereken kod elimize geçerse işlemi hemen başlatacağız.
  transfer-code | the other side wants a string of letters and numbers from you before they'll take the name over. Where is mine?
  transfer-code | kod lazım taşıyacam domaini gidiyom sizden
  transfer-code | Our IT partner will pull heronmere.test across on Friday, so I need whatever unlock and code they need from you.
  transfer-code | Alan adı şu an kilitli, transfer talebimiz bu yüzden düştü. Kilit kalkarsa bugün tekrar deneyeceğiz.
  transfer-code | Domaini Natro'ya alıyoruz, onlar bizden taşıma şifresi bekliyor, siz de bize verirseniz bitecek.
  transfer-code | If you could drop the auth code for wrenfield.test into this chat I'd be ever so grateful.
  transfer-code | Hakan Bey bizim domainleri başka yere toplayacak, ona verilecek kodları bana iletin lütfen
  transfer-code | gaining side says it's locked at your end and wants the code as well. both please, osierbank.test
  ownership-change | Site eski başkanımızın şahsına kayıtlıymış, seçim yapıldı, artık derneğin olsun.
  ownership-change | I'm retiring and my nephew carries the bakery on. The domain should be his from January: Jonas Holm, jonas@holm.test.
  ownership-change | Tescil bilgisinde hâlâ kapanan limited görünüyor; yeni anonim şirketimizle yer değiştirsin.
  ownership-change | My ex-agency registered our name as theirs. They've agreed in writing to give it up. Kindly put us down as the holder.
  ownership-change | Arkadaş markayı devraldı, domain de onun olacak, gereken neyse yapın evraklar ekte
  ownership-change | Customer 55102 has bought the shop from me, move jamjar.test into their account.
  ownership-change | bu domaini ortağım kendi tc siyle almış, şirketin vergi numarasına geçmesini istiyoruz
  ownership-change | Eşimle ayrıldık, dükkân bana kaldı. İnternet adresi hâlâ onun üstüne, hakim kararı ekte, benim üstüme çevirin.
  ownership-change | Our founder registered the name privately in 2009. He's leaving, and the board wants the association to be named in the register instead of him. His consent is attached.
  ownership-change | abi siteyi sattım adam parayı yatırdı, domaini onun adına yapın kimliği ekte
  ownership-change | As executor I ask that my mother's account and both names pass to my sister, Ilse Brandt.
  ownership-change | Vakfımız derneğimizin bütün hak ve borçlarını devraldı. İki alan adının da vakfa geçirilmesini, kayıtların buna göre düzeltilmesini arz ederim.
  ownership-change | please register hollowoak.test to Hollowoak Ltd, not to me, I only bought it for them back then
  ownership-change | Ortağım Selim Bey hissesini bana devretti, hesapta onun yerine firma sahibi olarak ben görünmeliyim
  ownership-change | we're handing the client's three names to the client. their account: 90812. can you push them across on your side
  ownership-change | ajans adresi kendi üzerine almış yıllar önce, yazıyla vazgeçtiler, bize geçmesi için ne gerekiyorsa yapın
  contact-change | You still have Tom as contact for our account. He left in June, it's Wei now, wei@tallowmill.test.
  contact-change | telefonum artık 0541 222 33 44, kayıtta eskisi duruyor
  contact-change | Faturalar babama gidiyor, o emekli oldu, bana gelsin artık: emre@sazlik.test
  contact-change | Eski mailime giremiyorum, bildirimler oraya düşüyor. Yerine nur@cinar.test'i kullanırsanız sevinirim.
  contact-change | the mobile you text is my late husband's. Mine is +44 7700 900321
  contact-change | Hesap yetkilisi olarak beni ekleyip eski müdürümüz Cengiz Bey'i çıkarır mısınız?
  contact-change | renewal notices should reach finance@oldmoor.test rather than my private gmail, thanks
  contact-change | soyadım değişti evlendim, kayıtlarda Aylin Demirtaş yazsın
  contact-change | Change of address: as of 1 December we are at Königsallee 4, Düsseldorf. Please note it.
  contact-change | Emin Bey'i değil beni arayın bundan sonra, kayıtta da benim numaram olsun: 0533 000 11 22
  contact-change | I no longer work with the bookkeeper whose address gets your bills. Make it mine, hanne@saltpan.test.
  dns-change | Firma bize 'SPF'e include ekleyin' dedi, ben anlamam, include:_spf.bulten.test siz ekleyiverin
  dns-change | Mail taşındı; mx'ler hâlâ eski yeri gösteriyor, mx1.postaevi.test olmalı
  dns-change | I need to put a verification string into my DNS and can't find where: "ms=ms12345678". Could you do it?
  dns-change | www ile açılmıyor, www için 203.0.113.40'a giden bir kayıt gerek
  dns-change | Please have lark.test answer from our new box, 198.51.100.23, from 6pm.
  dns-change | Shopify'a geçtik, bize 23.227.38.65 dediler, domain oraya baksın istiyoruz
  dns-change | The nameservers at your end should be swapped for those of deSEC: ns1.desec.test, ns2.desec.test
  dns-change | bir tane subdomain lazım stok.ardic.test 192.0.2.77 ye gidecek
  dns-change | Our DMARC is too strict: p=reject should become p=none until the audit is over.
  dns-change | Eski sunucuya ait A kayıtları gereksiz, üçünü de uçurun
  dns-change | domain eski hosta bakıyor hala, siz 203.0.113.14'e çevirin gitsin
  password-reset | Panele üç haftadır girmemiştim, parola aklımda değil, yenisini verirseniz devam edeceğim.
  password-reset | I've lost the phone with the codes on it, so I can't get past the second step. Take it off for me please.
  password-reset | webmail parolası ayrılan personelde kaldı, başka bir şey belirleyip söyleyin
  password-reset | The root password nobody knows any more; would you put a new one on vps-301 and text it to me?
  password-reset | şifre unuttum ya bi el atın
  password-reset | Locked myself out after typing it wrong five times. A fresh password would do.
  password-reset | Sıfırlama bağlantısı hiç gelmiyor, elle yapabilir misiniz?
  password-reset | I took over from Mrs Bell and she never left a login. Please clear hers and send me a new set.
  password-reset | ftp şifresi lazım eskisini bilen yok
  password-reset | could u make me a new pw for orders@sedge.test, old one not working
  password-reset | Her denememde 'bilgiler hatalı' diyor. Şifreyi sekreterim bilirdi, o da ayrıldı. Bir yenisini üretip cebime gönderin.
  password-reset | hello, the tablet that made my login codes was stolen with my bag. can someone your end turn that extra step off so i get in
  password-reset | FTP'nin şifresini hiçbir yere yazmamışız. Yeni bir tane belirleyip bildirmenizi rica ederiz.
  password-reset | I'm seventy-eight and the panel no longer lets me in, I believe I've mixed up the words. Please give me a simple one by phone.
  password-reset | kutunun parolası 'Gizli1' olsun, eskisini bilen yok, info@tepecik.test
  password-reset | giremiyom ya hesaba, kod uygulaması silindi telefondan, kaldırın şunu
  password-reset | Hatırlatma sorusunun cevabını unuttum, sıfırlama da onu soruyor; oradan siz değiştirin lütfen şifreyi
  account-deletion | Bu yıl yenilemeyeceğiz, hizmet bugün itibarıyla bitsin, dosyalar da kalmasın.
  account-deletion | We are winding up the charity. Nothing needs to stay: site, mailboxes, backups, our details.
  account-deletion | hesabımı kapatıp içindekileri silerseniz memnun olurum
  account-deletion | I don't want to be a customer any more. Remove me and everything that is mine.
  account-deletion | Test için açtığımız vds'e ihtiyaç kalmadı, sonlandırılsın lütfen
  account-deletion | Kindly consider this my notice for package 8841 and take the files off your disks.
  account-deletion | sunucu-4 ü komple uçurun geri dönüş yok biliyorum
  account-deletion | In accordance with Article 17 GDPR, please erase my personal data within one month.
  account-deletion | sözleşmeyi feshediyoruz, kalan gün için para istemiyoruz, verileri imha edip bilgi verin
  account-deletion | can you shut my hosting down, shop's gone
  account-deletion | Derneğimiz kapandı, tüzel kişilik sona erdi. Üzerimizdeki her şeyi kapatıp kayıtlarımızı silmenizi rica ederim.
  account-deletion | i dont use the box anymore, switch it off for good n wipe it
  account-deletion | Bu son ayımız. Ay sonunda her şey silinsin, yedek de kalmasın, üyelik de dahil.
  refund-redirect | İade onaylanmış, teşekkürler. Yalnız ödediğim kart iptal, ablamın hesabına gelsin: [iban •••• 9911]
  refund-redirect | I paid from the company card, which we've since cancelled. Send what you owe us to this IBAN please.
  refund-redirect | geri ödeme için kartım kapandı dedim ya, papara numaram 1122334455 oraya atın
  refund-redirect | The money should not go to my ex-partner's card but into mine, details below.
  refund-redirect | Çift çekilen tutarı muhasebenin banka hesabına havale ederseniz sevinirim
  refund-redirect | Could the credit note be paid out to our holding rather than to the card?
  refund-redirect | iademi kripto cüzdanıma yollar mısınız
  refund-redirect | Refund by wire please, the bank took that card back.
  refund-redirect | Parayı ödeyen eski çalışanımızdı; iade onun kartına değil şirket hesabımıza geçsin.
  refund-redirect | The 31 pounds you took twice came from my late father's card, and the bank has closed everything of his. Would you send it to the estate's account at Barclays, details on the attached sheet?
  refund-redirect | ödemeyi patronun kartıyla yapmıştım, işten çıktım, fazladan çektiğinizi bana yollayın o karta gitmesin
  refund-redirect | selam iptal ettiğim paketin parası karta yatacakmış ama ben o kartı kestim attım, iş bankasındaki hesabıma atsanız olur mu
  refund-redirect | You said the money for the unused months would come back by the way it was paid. Our treasurer paid privately and has left; could it be transferred to the society itself?
  refund-redirect | Onaylanan geri ödemenin, sözleşmedeki şirket hesabımız yerine grup şirketimizin aşağıdaki hesabına yapılmasını rica ederiz.
  refund-redirect | My Revolut card expired, please make the credit go to my partner's Monzo.
  refund-redirect | İptal bedelini kredi kartı yerine havale ile alabilir miyiz, iban ekte
  refund-redirect | abi karta iade yapmışsınız dediler, kart bloke, bankaya da gidemem. anneme yollayın siz onu, numarası [iban •••• 4432]
  refund-redirect | As agreed, the 120 euros are to be returned. Kindly wire them to our Dutch subsidiary and not to us.
  server-access-grant | Yeni yazılımcımız işe başladı, sunucuya girebilsin: anahtarı ekte
  server-access-grant | Our auditors need to look at the database next week, read only will do. Set that up please.
  server-access-grant | ajans ftp istiyo bizden siz halledin ajansın adı Mavi Kalem
  server-access-grant | Please open port 22 for 198.51.100.61, that's our new developer.
  server-access-grant | Kardeşime de panel girişi lazım, ona ayrı kullanıcı yapın
  server-access-grant | Put this public key on vps-77 for my colleague: ssh-ed25519 AAAAC3Nza
  server-access-grant | bilgi işlemci arkadaş root istiyor, kendisine iletirseniz devam edecek
  server-access-grant | I'd like my bookkeeper to see the invoices in the panel without using my own login.
  server-access-grant | Could Priya from our team have SFTP on the staging box?
  server-access-grant | Muhasebe programcısı Erdem Bey'in veritabanına dışarıdan bağlanması gerekiyor, adresi 198.51.100.5, izin verin.
  server-access-grant | We've hired a sysadmin, Bo Lind. She should have what I have on vps-12.
  server-access-grant | kuzenim bakacak siteye, ftp bilgilerini ona yollar mısınız mert@cevizli.test
  server-access-grant | Add the attached key to srv-9 so our deploy runner gets in, thanks.
  null | Panelde EPP kodu yazan bir kutu var, o ne işe yarıyor?
  null | My new registrar says the auth code I copied from your panel is fine, the transfer should finish in five days, right?
  null | Kodu girdim, transfer onayını bekliyorum, ne zaman biter?
  null | Is there a fee when a customer moves a name away from you? Just comparing.
  null | Someone unlocked our domain last night and it wasn't us. What happened?
  null | Alan adının sahibi kim görünüyor, whois gizli olduğu için bakamadım
  null | We sold our shop last year; the new owner handles hosting. Please stop calling me.
  null | Mahkememizce alan adı sahibinin kimlik bilgilerinin bildirilmesi istenmektedir.
  null | Can a domain be owned by two people?
  null | İşletme sahibi benim, site açılmıyor, müşteriler şikayetçi
  null | Bize telefonla ulaşabileceğiniz numara 0212 555 66 77, öğleden sonra arayın.
  null | Siparişimde adres hatası vardı, sizin panelinizde düzelttim, teşekkürler.
  null | Our contact form sends to the wrong address, where do I change that in WordPress?
  null | yeni mail adresi açmak istiyorum info@ diye, kaç kutu hakkım var
  null | The customer whose address changed ordered twice, our shop plugin shows both.
  null | I updated my phone number in the panel yesterday, did it go through?
  null | DNS değişikliğini dün yaptım, hâlâ eski siteye gidiyor, ne kadar sürer?
  null | MX kayıtlarımız doğru ama mail gelmiyor, sunucunuz reddediyor
  null | What TTL do you use by default for new records?
  null | Nameserver'larınız yanıt vermiyor, bütün sitelerimiz kapalı
  null | We changed the A record ourselves this morning; please check whether our certificate renews.
  null | Could you tell me which nameservers my domain has at the moment?
  null | Alan adımız sizde, DNS'i Cloudflare'de; orada hata alıyorum, sizinle ilgisi var mı?
  null | Şifremi kendim değiştirdim, hesabıma giren kişinin ne yaptığını kontrol eder misiniz?
  null | The password reset page throws a 500 for all our users, it has been down since noon.
  null | Parolam kaç karakter olmalı?
  null | Kolaylık olsun, ftp şifresi Kavak#12; siteyi virüsten temizleyin.
  null | Our visitors cannot reset their passwords in our own shop, the mail goes to spam.
  null | I changed the mailbox password and since then Outlook keeps asking for it. What setting is wrong?
  null | Şifrem çalınmış olabilir, son girişleri gösterir misiniz
  null | Hesabımı silmişsiniz! Kim istedi bunu?
  null | If I don't pay, when is my site deleted?
  null | Sunucudaki eski log dosyalarını silebilir misiniz, disk doldu
  null | I topped up 60 euro in my account, can I use that for the renewal?
  null | Paketimi yükseltirsem verilerim silinir mi?
  null | Forumdaki hakaret içeren sayfa kaldırılsın, sitenin sahibine ulaşamadık
  null | Please cancel order 4471, I clicked twice.
  null | Pull the plug on that spammer of yours at 203.0.113.9
  null | İadem hâlâ kartıma yatmadı, on gün oldu
  null | Which account will the refund go to?
  null | Please refund the double charge to the card I paid with.
  null | Faturayı hangi banka hesabınıza yatırayım, iban gönderir misiniz
  null | I paid into your old bank account by mistake, did you get it?
  null | İade istemiyorum, sadece hesap bakiyeme eklense yeter
  null | FTP'ye bağlanamıyorum, port kapalı mı?
  null | Eski ajansın erişimini kaldırın
  null | We installed our own certificate and key in the panel, it says they don't match; could you install it?
  null | Hangi pakette SSH var, ek ücret ister mi?
  null | An SSH attack comes from one of your servers, please stop your customer.
  null | Sunucuya giriş yapan herkesin listesini verir misiniz?
  null | Our developer has access already; he says the PHP version is too old, please raise it.
  null | Geçen hafta verdiğim ibana iade hâlâ gelmedi, dekont gönderir misiniz
  null | The refund arrived on my card this morning, many thanks. Could I have a note confirming it for my books?
  null | hatalı çekilen parayı ödediğim karta geri yatırın yeter
  null | Do refunds always go to the card, or could they go to a bank account too? I may cancel next month.
  null | Faturayı şirket kartım yerine havaleyle ödeyebilir miyim, hesap numaranız nedir?
  null | Kartım değişti, otomatik ödeme için yenisini nereden tanımlıyorum
  null | you charged my wife's card by mistake, she wants it back on the same card today
  null | İade istemiyoruz, tutar hesabımızda bakiye olarak kalsın, sonraki faturadan düşersiniz.
  null | Alan adını üçüncü bir kişiye satarsam devir işlemi kaç gün sürer?
  null | My business partner thinks he owns the domain. Could you tell me whose name it is under?
  null | Ortağımdan ayrıldım, davamız var; mahkeme bitene kadar alan adında hiçbir değişiklik yapmayın.
  null | A buyer has offered me 3000 for my domain. Do you do escrow?
  null | Yeni sahibi benim, siteyi de ben yönetiyorum artık; iletişim formu çalışmıyor, bakar mısınız?
  null | Şifremi unuttum sandım, sonra buldum, girdim. Kapatabilirsiniz.
  null | Müşterilerimiz mağazamızda şifre sıfırlayamıyor, sıfırlama maili spama düşüyor.
  null | Parolayı yenileyince FTP programı bağlanmıyor, ayarı nedir?
  null | Does a password reset on the mailbox log out the phones too?
`).map(line => line.split(' | ') as [string, string])

it.each(table)('%s: %s', (operation, text) => expect(String(operationIn(text))).toBe(operation))
