import { describe, expect, it } from 'vitest'
import { lines, operationIn } from './operation-in.ts'

describe('asked for', () => {
  it.each(
    lines(`
Please close account nm-2291 and wipe everything in it.
hesabi kapatin tum dosyalari silin
Dükkanı kapattık, sitemizi ve hesabımızı tamamen silebilirsiniz.
We wound up the business; terminate all services and remove our data.
hosting artık lazım değil iptal edin
Üyeliğimin silinmesini istiyorum
cancel everything, I'm done with you. delete my account
Sunucumuzu iptal ediyoruz, içindekilerle birlikte silinsin
vps'i sonlandırın lütfen, verilerin de silinmesini rica ederim
I'd like you to permanently remove our hosting account
kullanıcı adım menekse, hesabım bütün içeriğiyle silinsin
Please deactivate and delete my customer profile.
Sözleşmemizin feshini ve hesabın kapatılmasını talep ederiz
hesabımı silmek istiyorum
how about you just close my account, effective immediately
Artık müşteriniz olmak istemiyorum, kaydımı silin
hostingimizi kapatıp bütün verileri imha etmenizi talep ediyoruz
Alan adımı silin, yenilemeyeceğim, hemen silinsin
our society dissolved in May, kindly shut the account down for good
merhaba ben derneğimizi kapattık da sizdeki hesabımızı da kapatmanızı rica edecektim
hesap kapatma talebi - müşteri no 71144
Account closure request: customer 30992, all services.
paketin iptal edilmesini ve hesabın kapatılmasını istiyoruz
sitemi komple silin kaldırın yayından, hesabım da gitsin
Erase our account together with its backups.
The trial was fine but no thanks, please delete the account again
üyelik iptali yapar mısınız
hesabımda ne var ne yoksa kazıyın gitsin
Panelimde duran her şeyi komple temizleyin, bu işi bıraktım
beni sisteminizden düşürün, kaydımı da çöpe atın
Mezun oldum, öğrenci hesabım silinebilir, onaylıyorum
Aboneliğimin fişini çekin artık, geride iz kalmasın
rakibimizin hesabını içindekilerle beraber siliverin, hakkınızı veririm
Müşterimizin müşteriliği bitti, kullanıcıyı siteleriyle birlikte uçurun
hesabı delete edelim hocam, gerek kalmadı
I want my whole account gone, not merely paused.
Could you dispose of our account and whatever is left in it?
I wish to exercise my right to be forgotten: my login, my site, the backups.
please make it all disappear, the account and the site
pls delete my acct im done with uni
kindly remove our hosting account permanently along with its mails
Verilerimin tamamen silinmesini KVKK uyarınca talep ediyorum
müşteri hesabımın feshi için yazıyorum, 88213
Kindly proceed to close the account of our company
you may now decommission server s-4411 and everything on it
The student club folded; its site and account can be removed
    `),
  )('%s', text => expect(operationIn(text)).toBe('account-deletion'))
})

describe('only looks like it', () => {
  it.each(
    lines(`
What happens to my mails if I close my account?
hesabımı kapatırsam yedeklere ne olur
Hesabım silinmiş! Biz silmedik, geri yükleyin
Our account was deleted overnight, we never asked for it
hesabımı yanlışlıkla iptal ettim geri açar mısınız
I cancelled by mistake, please restore the hosting
Hesabımı silmeyin, ödemeyi yarın yapıyorum
Please do not terminate our service, payment is on its way
iptal talebimi geri çekiyorum, hesabım kalsın
Please cancel my cancellation request, we keep the account
Otomatik yenilemeyi kapatın, süre sonunda kendiliğinden bitsin
Please turn off auto-renewal for the hosting
Paketi yenilemeyeceğim, bilginiz olsun
We will not renew in March.
KVKK gereği hakkımda hangi verileri işlediğinizi öğrenmek istiyorum
Under GDPR I'd like a copy of the data you hold about me
ayrılan personelin mail hesabını silin
Delete the mailbox of our former intern, please
veritabanındaki eski tabloları siler misiniz
please clear the cache and delete the logs
Sunucudaki önbelleği komple temizler misiniz
hesabımdaki virüslü dosyaların hepsini temizleyin
yurt dışı trafiğini komple kapatın, saldırı sürüyor
Is there a right to be forgotten in your contract?
kayıtlı kart bilgilerimi hesabımdan siler misiniz
The A record is wrong and our site is gone.
Bize saldıran hesabı kapatın, müşteriniz spam atıyor
One of your customers runs a phishing page, close his account
faturayı iptal edin lütfen
Please cancel the invoice, it was issued twice
Siparişimi iptal ettim, para ne zaman döner?
hesabımı nasıl silerim
test klasörünü silin, site kalsın
could you delete the folder old_site from my hosting
test veritabanını silip yeniden oluşturur musunuz
Delete the test subdomain please, everything else stays
    `),
  )('%s', text => expect(operationIn(text)).toBe(null))
})
