import { describe, expect, it } from 'vitest'
import { lines, operationIn } from './operation-in.ts'

describe('asked for', () => {
  it.each(
    lines(`
It's still in my ex-business-partner's name, I want the domain in mine: copperlane.com
domain eski ortağımın üzerinde duruyor, benim üzerime alınsın
Babam vefat etti, alan adı onun adınaydı. Veraset ilamı ekte, adıma geçirilmesini istiyorum.
My late husband owned larchwood.org. Please put it in my name, the certificate is attached.
Alan adlarımızın sahibi olarak yeni şirketimizin gösterilmesi gerekiyor.
We sold harbourmint.com to Ottoline Ltd. The registrant should now be Ottoline Ltd.
kafemi devrettim, kafenin domainini de yeni sahibine devredin lütfen
pls make me the owner of brinetown.net, Sam said its ok
Registrant değişikliği yapılacak: eski Halil Er, yeni Er Tarım Ltd.
domaini satın aldım satan kişi onay verdi, bana geçirin
Hosting ve alan adı hesabının mülkiyeti şirketimiz adına tescil edilsin
Firmamız birleşti; tüm alan adlarının Defneli Holding A.Ş. adına devri için işlem başlatmanızı arz ederiz.
The company changed hands, so the account has to be transferred to the new director, Isolde Marsh.
alan adını kızıma devretmek istiyorum ne gerekiyorsa yapın
I'd like to hand the domain over to my daughter, please arrange it.
sahibini değiştirin: eski adem, yeni adem gıda ltd
üyeliği eşimin adına çevirir misiniz
merhabalar ben dükkanı sattım da site adresi var ya onu alan kişinin üstüne yapalım
Please reassign ownership of all four names to Pinfold Trust.
The domain belongs to us now, change the registrant organisation to Sorrel & Co
hesabı yeni müdürümüzün adına aktarmanız lazım
Bayiniz üzerinden aldığımız alan adının sahipliğinin bizim hesabımıza geçmesini talep ediyoruz
domain sahibi değişecek yeni sahip: Mert Uludağ, işlemi yapınız
Kindly update registrant to Birchgate BV, the sale closed on Friday.
Alan adını başka müşterinizin hesabına taşıyın lütfen, müşteri no 40211
eski web tasarımcının adına kayıtlı, kendi adıma kaydettirmek istiyorum
who do i need to ask? the name is registered to our old agency and it must be ours, please fix the registrant
Dükkânla birlikte domaini yeğenime bırakıyorum, artık onun olsun
siteyi sattım, alıcı artık kendi panelinde görsün domaini
koyunluyayla.test alan adının davacı kooperatif adına tescil edilmesi rica olunur
domeni benim üstüme geçirirsen 5 bin senin
Tescil kayıtlarının ihaleyi kazanan şirkete göre düzenlenmesini bekliyoruz, alan adı çamtepe.test
hesabın sahibi oğlum olsun, ben emekli oluyorum, hosting de onun
Please effect the change of holder for quincetree.test, the deed is attached.
I instruct you to re-register the domains of the company to the purchaser, Oakfen Ltd.
Could the legal holder of the domain be us from now on?
The franchisee surrenders pearmill.test to us; please record it.
the domain is under him, switch it to me, he agreed
Kindly vest the name copperfold.test in our charity.
Alan adının yeni sahibi Beyza Toprak olacak, kimlik fotokopisi ekte
Hesabın unvanını Güneş Tarım olarak değiştiriniz, devraldık
Please reassign account 9921 to Beech Trading GmbH
Let the club own the domain instead of me
Kindly have their domains registered to us, we acquired the company
    `),
  )('%s', text => expect(operationIn(text)).toBe('ownership-change'))
})

describe('only looks like it', () => {
  it.each(
    lines(`
Alan adı sahibi olarak whois bilgilerimin gizlenmesini değil, sitemin açılmasını istiyorum
What papers do you need to change the owner of a domain?
sahip değişikliği ücretli mi
Domain sahibi kim görünüyor, söyler misiniz?
Someone changed the owner of my domain without asking me! How could this happen?
Alan adımın sahibi değişmiş, biz yapmadık!
We changed the registrant last week and now the site shows a verification page
Sahiplik devrini geçen ay tamamladık, faturayı hâlâ eski sahibe kesiyorsunuz
I do not want to transfer ownership, only the billing
alan adının sahipliğini kimseye devretmeyin
Fatura şirket adına kesilsin lütfen
Please issue the invoice in the name of my company
siteyi yeni sunucuya taşıyın
Please move the site to the new server
I am the new owner of the restaurant and cannot log in to the panel
işletmenin yeni sahibiyim, panel girişimde sorun var
Mahkeme kararıyla alan adının devrinin durdurulmasını talep ediyoruz
Devir talebimi geri çekiyorum, sahiplik bende kalsın
Cancel the ownership change I asked for yesterday.
Whois'te sahip bilgisi gizli görünüyor, bu normal mi
Can ownership be changed while the domain is locked?
Transfer my website files to the new hosting package please
Domaini bize transfer etmek için ne yapmalıyız
hesabıma bakiye aktarın
Müşterimin alan adını kendi müşteri hesabına nasıl devrederim?
benim adıma siteye bakar mısınız
bakiyeyi diğer hesabıma aktarır mısınız
hesabı devretsem kalan süre de geçer mi
What proof would you need to put a late father's domain in the heirs' names?
devri iptal edin demiştim, alıcı parayı göndermedi, domain bende kalıyor
Under no circumstances may my ex-partner be made an owner of this account. Please note it.
Başkasının üzerindeki bir alan adını satın almak istiyoruz, aracılık var mı?
tescil kayıtlarının tarafımıza gönderilmesi rica olunur, savcılık
Slip me the identity of that site's owner
bring my recipe blog over to you, mind the pictures
alan adını eşimin üzerine alsak vergi çıkar mı
    `),
  )('%s', text => expect(operationIn(text)).toBe(null))
})
