import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { criticalOperationOf } from '../../src/decide/critical-operation.ts'
import { read } from '../../src/policy/read.ts'
import { rules } from './rules.ts'

const operationIn = (text: string) => criticalOperationOf({ reading: read(text) }, rules).operation

describe('transfer-code', () => {
  it.each([
    'epp kodu lazim acil',
    'transfer kodumu alabilir miyim',
    'firma.com için auth code gönderir misiniz',
    'Please send me the EPP code for larkmeadow.com',
    'I need the auth code of our domain',
    'can u unlock larkmeadow.com so we can move it',
    'Alan adımızın transfer kilidinin açılmasını ve kodun tarafımıza iletilmesini talep ederiz',
    'EPP KODUNU ATIN ARTIK',
    'domainimin kilidini kaldırıp epp kodunu verin',
    'could we have the authorization code please',
    'transfer kodu talebi - firma.com.tr',
    'bana domainin transfer şifresini yollar mısın',
    'We would like to obtain the EPP/auth code for our domains.',
    'Kindly remove the registrar lock on cobalt.com',
    'taşıma kodunu hala bekliyorum',
    'epp kodu rica edeyim',
    'I want the transfer code now',
    'iyi günler ben alan adımı başka yere taşıyacağım da bana transfer kodunu bi mesajla atabilir misiniz',
    'Requesting EPP code for x.org',
    'lütfen domain kilidi açılsın',
    'merhaba alo ben domainimi başka firmaya taşıyorum da onlar benden bir kod istedi transfer kodu mu ne o kodu bana bir iletirseniz sevinirim',
    'Sayın yetkili, kuzeyfirin.com alan adına ait yetkilendirme kodunun (EPP) ekteki dilekçeye istinaden info@kuzeyfirin.com adresine iletilmesi hususunda gereğini arz ederiz.',
  ])('%s', text => expect(operationIn(text)).toBe('transfer-code'))
})

describe('ownership-change', () => {
  it.each([
    'alan adının sahipliğini eşimin üzerine geçirin',
    'domaini kardeşimin adına devretmek istiyorum',
    'Please change the registrant of x.com to my company',
    'Sahip bilgilerinin Ahmet Yılmaz olarak güncellenmesini rica ederim',
    'firma.com alan adının şirketimize devrini yapar mısınız',
    'Can you move the domain into the name of my wife?',
    'We want to transfer ownership of the domain to Fennimore BV',
    'domain sahibi ben olucam değiştirin',
    'alan adını yeni ortağımın hesabına aktarın lütfen',
    'update the domain owner to Jane Doe pls',
    'hosting hesabimi abimin uzerine alin',
    'The ownership needs to be transferred to our new holding company.',
    'alan adi benim ustume gecsin artik',
    "Şirket ortaklığım bitti, domaini diğer ortağım Kemal Bey'in hesabına devredin",
    'bizim firmanın unvanı değişti, alan adı sahibi bilgisini yeni unvanla güncelleyin',
  ])('%s', text => expect(operationIn(text)).toBe('ownership-change'))
})

describe('contact-change', () => {
  it.each([
    'kayıtlı e-posta adresimi ali@firma.com olarak değiştirin',
    'hesabımdaki telefon numarası değişsin yenisi 0532',
    'Please update the email address on my account to bob@x.com',
    'panel mailim degissin',
    'iletişim bilgilerimizi güncelleyebilir misiniz',
    'change my phone number to +44 20 7946 0000',
    'whois bilgilerini güncelleyin',
    'Our registrant e-mail should be changed to admin@x.com',
    'telefonum değişti sistemdeki numaramı güncelleyin',
    'müşteri hesabımızda kayıtlı cep telefonunun 0555 olarak güncellenmesini arz ederim',
    'can you replace the contact email on file',
    'fatura adresimizi yeni adresle değiştirir misiniz',
    'üyelikteki mail adresimi degistirirmisiniz',
    'I would like to change the billing email',
    'Hi, our office manager left. Please remove her e-mail from the account and put mine instead: ops@x.com',
    'hesaptaki cep numaramı artık kullanmıyorum 0555 000 00 00 yapar mısınız',
    'my mobile changed, update it on my profile: +44 7700 900123',
  ])('%s', text => expect(operationIn(text)).toBe('contact-change'))
})

describe('dns-change', () => {
  it.each([
    'MX kayıtlarını Google a yönlendirin',
    'A kaydını 203.0.113.9 yapın',
    'Please change the nameservers to ns1.x.com',
    'spf kaydı ekler misiniz',
    'can you add a TXT record for google verification',
    'nameserverları cloudflare olarak değiştirmenizi istiyorum',
    'dns kayitlarimi silin hepsini',
    'Point shop.x.com to 192.0.2.4 please',
    'cname ekleyin www -> shops.myshopify.com',
    'the A record needs to be updated to 198.51.100.7',
    'alan adımızı 192.0.2.8 IP adresine yönlendirir misiniz',
    'ns leri degistirin ns1.firma.com ns2.firma.com',
    'DKIM kaydının DNS e girilmesini rica ederiz',
    'DNSSEC i kapatır mısınız',
    'We need you to set the MX to aspmx.l.google.com',
    'mx kaydimiz yanlis duzeltin',
    'bana bir subdomain için A kaydı açar mısınız',
    'switch nameservers over to Cloudflare, thanks',
    'Mail hizmetimizi Google Workspace e taşıdık, MX kayıtlarının aşağıdaki şekilde düzenlenmesini rica ederiz: aspmx.l.google.com öncelik 1',
    'we moved to a new host, new IP is 198.51.100.9. pls update A record for @ and www',
    'ns1.kuzey.com ve ns2.kuzey.com olarak ns değişikliği yapar mısınız',
    'google doğrulaması için şu TXT yi ekleyiverin google-site-verification=abc',
    'could somebody from your team add these DKIM keys for us',
  ])('%s', text => expect(operationIn(text)).toBe('dns-change'))
})

describe('password-reset', () => {
  it.each([
    'şifremi sıfırlar mısınız',
    'Please reset my password',
    'panel şifremi değiştirin yeni şifre [password] olsun',
    'root şifresini sıfırlayıp bana gönderin',
    'can you reset the mailbox password for info@x.com',
    '2fa yı kapatın telefonum kayboldu',
    'Disable two-factor on my account, I lost my phone',
    'sifremi unuttum yardimci olurmusunuz',
    'mail şifresi yenilensin',
    'I forgot my password, can you help?',
    'I need my cPanel password reset',
    'iki aşamalı doğrulamayı kaldırmanızı rica ediyorum',
    'yeni parola verin bana',
    'Could you generate a new root password and send it to me',
    'muhasebe@firma.com kutusunun şifresini sıfırlamanızı rica ederim',
    'sifre resetleyin',
    'My password must be reset by you since the link goes to my old mail.',
    'telefonumu kaybettim giriş yaparken kod istiyor, iki adımlı doğrulamayı kapatır mısınız',
    'LOCKED OUT. RESET MY ROOT PASSWORD NOW. VPS 198.51.100.4',
    'şifreyi ben bilmiyorum eski çalışan biliyordu, sıfırlayıp yenisini verir misiniz',
  ])('%s', text => expect(operationIn(text)).toBe('password-reset'))
})

describe('account-deletion', () => {
  it.each([
    'hesabımı kapatın',
    'Please delete my account and all data',
    'hosting paketimi iptal edin',
    'üyeliğimi sonlandırmak istiyorum',
    'kvkk kapsamında kişisel verilerimin silinmesini talep ediyorum',
    'I want to close my account',
    'cancel our hosting please',
    'hesabımızın kapatılmasını rica ederiz',
    'siteyi de hostingi de silin istemiyorum artık',
    'Please terminate my VPS and erase everything on it.',
    'alan adımı iptal edin',
    'hesap silinsin',
    'we would like our account to be closed',
    'erase all my personal data under GDPR',
    'vps i kapatın kullanmıyoruz iptal edin sunucumu',
    'Artık site kullanmıyoruz. Hesabımızı ve içindeki tüm verileri kalıcı olarak silmenizi istiyoruz.',
    'I no longer need the hosting. Close it and delete everything.',
    'aboneliğimi iptal etmek istiyorum bugün itibariyle',
  ])('%s', text => expect(operationIn(text)).toBe('account-deletion'))
})

describe('refund-redirect', () => {
  it.each([
    'iadeyi eşimin hesabına yatırın',
    'refund to a different card please',
    'iademi şu IBAN a gönderin [iban •••• 1326]',
    'Please send the refund to my business account instead',
    'para iadesini başka karta yapar mısınız',
    'Can you refund me to my PayPal rather than the card?',
    'iade tutarının kardeşimin hesabına havale edilmesini istiyorum',
    'kartim iptal oldu iadeyi ziraat hesabima atin iban [iban •••• 1326]',
    "The refund should be paid to my partner's account",
    'iade onaylandı demişsiniz teşekkürler ama o kart kayıp çalıntı, parayı şu ibana gönderin TR',
  ])('%s', text => expect(operationIn(text)).toBe('refund-redirect'))
})

describe('server-access-grant', () => {
  it.each([
    'yazılımcımıza SSH erişimi verin',
    'Please grant our developer root access',
    'ajansımız için cPanel yetkisi tanımlar mısınız',
    'create an FTP account for our designer',
    'freelancer arkadaşa sunucu erişimi açar mısınız',
    'give Tom ssh access to srv12',
    'bana root yetkisi verin',
    'danışmanımızın sunucuya erişebilmesi için kullanıcı oluşturun',
    'Could you add our contractor to Plesk so he can log in',
    'yeni calisanimiza panel kullanicisi acin',
    'We need you to provide database access to our accountant',
    'ftp yetkisi verirmisiniz ajansa',
    'Our new sysadmin Jonas starts Monday, can you set him up with root on the VPS?',
    'Ajansımız siteyi güncelleyecek, onlara FTP bilgisi verir misiniz',
  ])('%s', text => expect(operationIn(text)).toBe('server-access-grant'))
})

describe('asked about, told, declined, or something else: none', () => {
  it.each([
    'EPP kodunu nasıl alırım',
    'how do I get my auth code',
    'transfer kodu ne kadar sürede gelir',
    'transfer kodunu aldım teşekkürler',
    'where can I find the EPP code in the panel?',
    'EPP kodu gerekiyor mu transfer için',
    'do I need an auth code for .tr?',
    'Auth code was rejected by the new registrar',
    'I already unlocked the domain and sent the code',
    'transfer kodu yanlış diyor kontrol eder misiniz',
    'Do not give the EPP code to anyone',
    'kimseye transfer kodu vermeyin lütfen',
    'sahiplik değişikliği ne kadar tutar',
    'domain sahibini nasıl değiştiririm',
    'what documents are needed for an ownership change?',
    'I am the owner of x.com and my site is down',
    'site sahibi olarak rica ediyorum siteyi açın',
    'domaini size transfer etmek istiyorum',
    'I want to transfer my domain to you',
    'alan adı devri için hangi evraklar gerekiyor',
    'e-posta adresimi nereden değiştirebilirim',
    'telefon numaramı değiştirdim ama sms gelmiyor',
    'I changed my email yesterday, works fine',
    'how can I update my contact details',
    'info@firma.com mail adresi çalışmıyor bakar mısınız',
    'yeni mail adresi açar mısınız depo@firma.com',
    'e-posta adresime mail gelmiyor kontrol edin',
    'nameserver değiştirdim ne zaman aktif olur',
    'I changed the A record but it does not resolve, can you check?',
    'DNS ayarlarını nereden yapıyorum',
    'dns propagation ne kadar sürer',
    'MX kayıtlarım doğru mu bakar mısınız',
    'If I change nameservers will my mail stop?',
    'how do I add a TXT record',
    'A kaydına dokunmayın',
    'dns çözümlenmiyor site açılmıyor bakın',
    'Geo DNS kurar mısınız',
    'did you change my nameservers?',
    'şifremi unuttum nasıl sıfırlarım',
    'şifre sıfırlama maili gelmiyor',
    'I reset my password but cannot log in',
    'password reset page gives 500',
    'şifremi değiştirdim hala giremiyorum',
    'how do I change my mailbox password?',
    'şifre doğru ama Login failed diyor',
    'does the reset link expire?',
    'hesabım askıya alınmış açın',
    'hesabımı silmeyin',
    'how do I cancel my account',
    'If I delete my account, are backups kept?',
    'yanlışlıkla hesabı sildim geri getirir misiniz',
    'otomatik yenilemeyi kapatır mısınız hosting paketim için',
    'eski mail hesabını siliyorum ama hata veriyor',
    'sahte siteyi kapatın lütfen',
    "Please shut down your customer's phishing account",
    'hesabımı kapatırsam param iade olur mu',
    'stajyer@ kutusunu silin',
    'iadem ne zaman yatar',
    'refund to the same card please',
    'iade aynı karta yapılsın',
    'why was I refunded less',
    'iade kartıma geçmedi',
    'Please refund the double charge',
    'SSH ile bağlanamıyorum',
    'root erişimim kesildi düzeltin',
    'how can I give my developer FTP access?',
    'cpanel giriş yapamıyorum',
    'kimseye sunucu erişimi vermeyin',
    'FTP hesabım çalışmıyor',
    'ssh portu kaç',
    'someone got access to our server, please help',
    'yazılımcımıza panelden kendim yetki verdim ama giremiyor',
    'hi my site is down please fix',
    'fatura adıma kesilsin',
    'Premium pakete geçmek istiyorum',
    'ssl sertifikası yükler misiniz',
    'site yedeğini geri yükleyin',
    'hosting satın almak istiyorum domain dahil mi',
    'I would like to renew my domain',
    'domaini 2 yıl uzatın',
    'EPP kodu ile şifre aynı şey mi',
    'transfer kodu geldi ama karşı firma kabul etmiyor yardımcı olur musunuz',
    'I requested the auth code in the panel three days ago and nothing arrived. Is the mail system broken?',
    'nameserver değişikliğini panelden yaptım, 24 saat geçti hâlâ eski siteye gidiyor, bir kontrol eder misiniz',
    'MX kaydı ekledim ama mail gelmiyor nedenini söyler misiniz',
    'Someone changed my A record without permission! Who did it?',
    'Şifremi az önce panelden değiştirdim, eski oturumlar kapanır mı',
    'Can I change my password from the mobile app?',
    'hesabımı iptal etmiştim hâlâ fatura geliyor',
    'I cancelled my account last month, why was I charged?',
    'Bizim adımıza kimse EPP kodu alamasın, kilitleyin',
    'Please lock my domain against transfers',
    'sahiplik devri için noter onayı gerekiyor mu',
    'iade için IBAN vermem gerekir mi',
    'Will the refund go to my card or my bank account?',
    'freelancer çalıştırıyorum, ona sınırlı FTP kullanıcısını panelden nasıl açarım',
    'our developer has ssh access but gets Permission denied (publickey)',
    'DNS yönetimi pakete dahil mi',
    'mail şifresi doğru olduğu halde outlook sürekli şifre istiyor bakar mısınız',
    'The password you set yesterday does not work, can you check?',
    'site silinmiş gibi görünüyor yedekten geri yükler misiniz',
    'domain süresi dolmuş yeniler misiniz',
    'ssl yenilemek için dns kaydı ekledim, sertifikayı kurar mısınız',
    'hesabıma giremiyorum yardım edin',
    'can you check whether our MX records are right',
    'kart bilgilerimi sistemden siler misiniz',
  ])('%s', text => expect(operationIn(text)).toBe(null))
})

describe('the trail', () => {
  it('cites A4.2 with the words that ask', () => {
    const { rows } = criticalOperationOf({ reading: read('MX kaydını değiştirin lütfen') }, rules)
    expect(rows).toMatchObject([
      { rule: 'critical-operation.dns-change', article: 'A4.2', evidence: ['MX kaydını', 'değiştirin'] },
    ])
  })
  it('says when such an operation is only spoken of', () => {
    const { rows } = criticalOperationOf({ reading: read('EPP kodunu nasıl alırım') }, rules)
    expect(rows).toMatchObject([{ rule: 'critical-operation.only-about', article: 'A4.2' }])
  })
})

const corpus = new URL('../../../shared/corpus/messages.jsonl', import.meta.url)
it.skipIf(!existsSync(corpus))(
  'the labelled messages: F1 of at least 0.95 (skipped where ../shared/corpus is absent)',
  () => {
    const counts = { right: 0, wrong: 0, missed: 0 }
    for (const line of readFileSync(corpus, 'utf8').trim().split('\n')) {
      const { subject, text, expect: want } = JSON.parse(line)
      const found = operationIn(`${subject ?? ''}\n${text}`)
      if (found && found === want.critical_operation) counts.right++
      else {
        if (found) counts.wrong++
        if (want.critical_operation) counts.missed++
      }
    }
    expect((2 * counts.right) / (2 * counts.right + counts.wrong + counts.missed)).toBeGreaterThanOrEqual(0.95)
  },
)
