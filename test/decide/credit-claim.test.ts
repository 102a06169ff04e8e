import { describe, expect, it } from 'vitest'
import { creditClaimOf } from '../../src/decide/credit-claim.ts'
import { read } from '../../src/policy/read.ts'
import { rules } from './rules.ts'

/** A Sunday, ten in the morning. */
const now = Date.parse('2026-11-22T10:00:00+03:00')
const claimIn = (text: string, at = now) => creditClaimOf({ reading: read(text), at }, rules).claim

describe('claims in time', () => {
  it.each([
    ['20 Kasım günü 3 saat kapalı kaldık, hizmet kredisi tanımlanmasını rica ederiz', '2026-11-20'],
    ['Salı günü beş saat kapalıydık, garantiniz neyse o kredi hesabıma geçecek', '2026-11-17'],
    ['dün gece site 4 saat çöktü, SLA kredimizi yansıtın lütfen', '2026-11-21'],
    ['kredi istiyorum 18 kasimda site gitti 6 saat', '2026-11-18'],
    ['15 Kasım kesintisi için telafi talep ediyoruz', '2026-11-15'],
    ['We were offline on 19 November from 14:00, please apply the service credit', '2026-11-19T14:00:00+03:00'],
    ['I want compensation for the outage on Friday', '2026-11-20'],
    ['Our store was down yesterday for 3 hours. How do I claim the SLA credit for it?', '2026-11-21'],
    ['Salı günü dört saat kapalıydık; çalışmayan saatlerin bedelini bir sonraki faturaya yansıtın', '2026-11-17'],
    ['Cuma sabahı mağazamızı 2 saat kapattınız, garantideki krediyi hesaba yatırın', '2026-11-20'],
    [
      'On Thursday our shop could not be reached for five hours. The contract entitles us to a credit; kindly raise it.',
      '2026-11-19',
    ],
    ['We were off from noon to three on Friday. I am ringing to ask for something off the bill for it.', '2026-11-20'],
    ['Nobody could open our site on 18 November, please arrange the uptime compensation', '2026-11-18'],
    ['please credit us for the downtime last Thursday', '2026-11-19'],
    ['perşembe günü bütün gün site kapalıydı zararımızı nakit olarak istiyoruz', '2026-11-19'],
    ['uptime garantisinin karşılığını istiyoruz, 5 gün önce 8 saat erişilemedi', '2026-11-17'],
    ['Under our 99.99% guarantee we request the credit for the interruption of 16 November', '2026-11-16'],
  ])('%s', (text, outage_at) => expect(claimIn(text)).toEqual({ outage_at, within_window: true, article: 'G5' }))
})

describe('claims that come too late', () => {
  it.each([
    ['24 Ekimde sitem 7 saat kapalı kalmıştı, kesinti süresi kadar kredi alabilir miyim', '2026-10-24'],
    [
      '12 Kasım günü 02.10 ile 05.35 arasında erişilemez durumdaydık, hizmet kredisinin tanımlanmasını talep ederiz',
      '2026-11-12T02:10:00+03:00',
    ],
    ['Two weeks ago our site was down for a day. I would like the credit.', '2026-11-08'],
    ['geçen ay site iki gün kapalıydı, kredi istiyoruz', null],
    ['We were down in August and want our SLA credit', null],
    ['14 Kasım kesintisi için hizmet kredisi istiyorum', '2026-11-14'],
    ['3 hafta önce çöktünüz, tazminat istiyorum', '2026-11-01'],
  ])('%s', (text, outage_at) => expect(claimIn(text)).toEqual({ outage_at, within_window: false, article: 'G5' }))
})

describe('the seventh day', () => {
  const text = '15 Kasım kesintisi için hizmet kredisi istiyorum'
  it('still counts to its last minute', () => {
    expect(claimIn(text, Date.parse('2026-11-22T23:59:00+03:00'))?.within_window).toBe(true)
  })
  it('is over with the eighth', () => {
    expect(claimIn(text, Date.parse('2026-11-23T00:01:00+03:00'))?.within_window).toBe(false)
  })
})

describe('claims without a day', () => {
  it('an outage that goes on lies within', () => {
    expect(claimIn('7 saattir kapalıyız, garantinin karşılığını kredi olarak yazın')).toMatchObject({
      within_window: true,
    })
    expect(
      creditClaimOf({ reading: read('7 saattir kapalıyız, kredi olarak yazın'), at: now }, rules).rows[0]?.rule,
    ).toBe('credit-claim.ongoing')
  })
  it('no time at all counts as within, and the trail says so', () => {
    const { claim, rows } = creditClaimOf(
      { reading: read('Site çöktüğü için hizmet kredisi istiyorum'), at: now },
      rules,
    )
    expect(claim).toEqual({ outage_at: null, within_window: true, article: 'G5' })
    expect(rows).toMatchObject([{ rule: 'credit-claim.undated', article: 'G5' }])
  })
})

describe('no claim', () => {
  it.each([
    'Please credit the difference of 14 EUR on the next invoice. No outage, just a wrong sum.',
    'Salı günkü kesintinin raporunu rica ederim; tazminat gibi bir beklentimiz yok.',

    'kredi kartımdan iki kere çekim yapılmış, birini iade edin',
    'My card was charged twice, please refund one',
    'kredi kartımla ödeme yapamıyorum, site açılmıyor',
    'Site kapalı, lütfen bakın',
    'The site has been down since 9, please help',
    'SLA garantiniz nedir, hangi pakette kaç',
    'What uptime do you guarantee on Premium?',
    'SMS kredisi yüklemek istiyorum',
    'iade talebim onaylanmıştı 9 gün oldu kartıma hâlâ geçmedi',
    'fatura düzeltmesi istiyorum',
    'Please send me a credit note for invoice 2026-10442',
    'hesabıma bakiye yükledim görünmüyor',
    'site dün kapalıydı şimdi açık, teşekkürler',
    'I would like a refund of my domain order',
    'credit card declined while renewing, can I pay by wire?',
    'panel dün gitti geldi, bilginize',
  ])('%s', text => expect(claimIn(text)).toBeNull())
})

describe('claimed in other words', () => {
  it.each([
    "Standart paketteyiz, SLA'daki krediden yararlanmak istiyoruz, kesinti salı günüydü",
    "how do we get the credit for last night's downtime?",
    'Dün 6 saat yoktuk, sözleşmedeki krediyi hesabımıza yansıtır mısınız',
    'kesinti kredisi talebi - 19 Kasım',
    'Per your SLA we are due a service credit for the outage on Wednesday',
    'Please accept this as our claim for SLA credit, the site was offline on 17 November',
    'Pazartesi günkü kesinti için başvurumdur, kredi tanımlansın',
    'You promised 99.95%, we got 97%. We expect the credit.',
    'site çarşamba 9 saat kapalıydı bunun bi karşılığı olmalı, kredi yazın',
    "I think we qualify for a credit after yesterday's five hour outage, please apply it to the next invoice",
    'Kesintiden doğan mağduriyetimizin telafi edilmesini bekliyoruz, perşembe 4 saat erişilemedi',
    'outage 18 Nov 02:00-07:00, credit pls',
    'Geçen haftaki çökme nedeniyle gelecek faturadan düşülmesini talep ederiz, SLA gereği hizmet kredisi',
    'we lost a day of sales when you were down on Friday and want to be compensated',
    'Merhaba, cuma akşamı sunucu gitti 3 saat. Kredi için ayrıca form doldurmam gerekir mi? Bu mesaj başvurumdur.',
    'Is there a form for the uptime credit? We were down Tuesday from 8 to 13.',
    'kapalı kaldığımız süre kadar uzatma ya da kredi istiyoruz, iki gün önce bütün gün kapalıydı',
    'uptime garantinize göre bize ne kadar kredi çıkıyor, dün 10 saat kapalıydık, hesaba geçin',
    'The credit for the outage on 16 November has not been applied yet, please do so',
    "I'm not interested in cash, just give us the credit for Sunday's outage",
  ])('%s', text => expect(claimIn(text)).not.toBeNull())
})

describe('credit and money spoken of, not claimed for an outage', () => {
  it.each([
    'dün gece yavaştı ama kapanmadı, kredi istemiyorum, sebebi neydi',
    "We don't want any credit for the outage, just an explanation",
    'PARAMI GERİ VERİN sitem kaç gündür kapalı hâlâ fatura kesiyorsunuz',
    'site üç gündür kapalı, paramı iade edin yeter',
    'kesinti olunca kredi veriyor musunuz, henüz müşteri değilim',
    'Do you give service credits when there is downtime? Comparing providers.',
    'What credit does the Premium SLA offer in case of an outage?',
    'Site down since 8. Fix it or I want my money back!',
    'We are losing money every minute the site is down',
    'Site kapalı, zararımız büyüyor, acilen açın',
    'hesabımdaki kredi bakiyem kesinti sonrası sıfır görünüyor, panel hatası galiba',
    'Kredi yansıdı, dünkü kesintiyi de çözdünüz, teşekkürler',
    "The credit for last week's outage arrived, thank you",
    'garanti kapsamında mı bu arıza, site açılmıyor',
    'the account is down because the credit card expired, please let me pay',
    'Kredi kartım geçmedi diye site kapandı, açar mısınız',
    'hosting çalışmadığı için paketi iptal edip ücretimi geri istiyorum',
    'Service is slow, please upgrade us, we have credit on our account',
    'banka kredisi için başvuru sayfamız açılmıyor',
    'Our customers claim refunds because the shop was down, please restore it quickly',
    'Dünkü kesintinin sebebi neydi, rapor verir misiniz',
    "Can I have an incident report for yesterday's outage",
    'SLA belgenizi gönderir misiniz',
    'kesinti yaşamadık hiç, memnunuz, kredi notunuz yüksek :)',
    'give credit to your night shift, the outage was solved in minutes',
  ])('%s', text => expect(claimIn(text)).toBeNull())
})

describe('taken off the bill, added to the term, or told in passing', () => {
  it.each([
    'Site salı günü altı saat yoktu, sözleşmedeki kredimi işleyin lütfen.',
    'Pazar günkü kesintinin bedelini bir sonraki faturadan düşün.',
    '%99,95 garanti etmiştiniz, dün 5 saat kapalıydık; farkı hesabıma yazın.',
    'SLA kapsamında 12 Kasım kesintisi için alacaklandırma yapılmasını istiyoruz.',
    'Sunucumuz perşembe 3 saat gitmişti. Vaat ettiğiniz uptime tutmadı, karşılığını bekliyorum.',
    'Kesintiden doğan hakkımı kullanmak istiyorum, hesabıma kredi geçin.',
    'We were offline for six hours on Tuesday; please set that against our next invoice.',
    "Knock Saturday's outage off the bill, please.",
    "Please deduct the four dead hours of last night from December's bill as the SLA says.",
    'The server was gone for five hours on Friday. Take it off my renewal.',
    'Our website was dark all Wednesday, how do I get compensated under the SLA?',
    'We lost nine hours on the 14th. Kindly apply the remedy in clause 5.',
    "Give us a free month for last weekend's outage.",
    'site down 5h yesterday, want SLA credit',
    'Pazartesi sabahı beş saat boyunca kimse dükkâna giremedi, hizmet kredisi hakkımızı kullanmak istiyoruz.',
    'bu ay ki kesintinin kredisi ne zaman yatacak, basvuru diye alin bunu',
    'Kesinti kredisi için dilekçe yerine geçsin: 14 Kasım 09.10–13.25.',
    'Hizmet seviyesi taahhüdünüz uyarınca doğan alacağımızın cari hesabımıza işlenmesini arz ederiz.',
    'Geçen cuma siteniz 7 saat ölüydü. Bana o 7 saatin kredisini borçlusunuz.',
    'Sistem pazar günü çalışmadı ve sözleşmede bunun için kredi yazıyor; işleme alın.',
    "Sunucu 11 Kasımda kapandı, 12'sinde açıldı. Paketimizin güvencesi gereği kredimizi talep ederiz.",
    'Hesabıma düşmesi gereken kesinti kredisi hâlâ görünmüyor, 10 Kasımdaki arıza için.',
    'bize kredi borcunuz var, dun 5 saat sitesiz kaldik',
    'Five hours of nothing on Tuesday night. File this as our service credit claim.',
    'This is our formal application for service credit in respect of the interruption on 12 November.',
    "You were down from 3 till 8 yesterday. Where's my credit?",
    'Back up since noon, thanks. Now the credit for the six hours, please.',
    'how much credit do i get for the 4 hrs on friday',
    "Could accounts please raise the credit for last Thursday's downtime?",
    'Credit us for Wednesday, when nothing loaded for four hours.',
    'pls process sla credit, node was unreachable on 11/11 for 7h',
    'We had no website between Friday evening and Sunday morning and should like the corresponding credit.',
  ])('%s', text => expect(claimIn(text)).not.toBeNull())
})

describe('bills, terms and lawsuits that claim no credit', () => {
  it.each([
    'Kredi kartımdan iki kez çekildi, birini iade edin.',
    'Sizi tazminat davasıyla uğraştıracağım, site hâlâ kapalı.',
    'Zararımızın tazmini için mahkemeye başvuracağız, sitemiz kapalı.',
    'Uptime garantiniz kaç, kesinti olursa ne yapıyorsunuz?',
    'Kesinti için kredi istemiyorum, sadece sebebini merak ediyorum.',
    'Site kapandı, faturayı ödemedim diye mi?',
    'Hesabımı kapattım, kalan günlerin parasını iade edin.',
    'Çalışmayan eklentinin ücretini iade eder misiniz?',
    'Telafi dersi sayfamız açılmıyor, bakın.',
    'Tüketici kredisi sitemiz kapalı, acil.',
    'Our customers want refunds because the shop is down, please fix it.',
    "I'd like to apply for credit terms, we pay on 30 days.",
    'Credit where credit is due, the site was down for a minute only.',
    'Please refund the domain I registered by mistake.',
    'Is there an SLA credit if we are down? Thinking of buying.',
    'The discount code is not working at checkout.',
    'We do not want compensation, just an explanation of the outage.',
    'Take my card off the account please.',
    'The invoice page was down yesterday, can you send me the bill?',
    'Knock it off, the site works fine.',
    'I owe you for November, please put it on the next invoice.',
    'Faturaya KDV numaramı ekleyin, dün sistem kapalıydı yapamadım.',
    'Dün kapalıydınız, telefonla ulaşamadım; faturayı gönderin.',
    'Sunucu çöktü, yedekten geri yükleyin.',
    'Ödemeyi yaptım ama site hâlâ kapalı, ek süre verin.',
    'Süremi uzatın, haftaya ödeyeceğim, site kapanmasın.',
    'What is this uptime credit, and how does it work? I ask before joining you.',
    'Kesinti kredisi nedir, nasıl hesaplanıyor?',
    'Dünkü kesinti için kredi falan istemem, hızlıydınız.',
    'Others would have demanded credit for that outage, I only say thanks.',
  ])('%s', text => expect(claimIn(text)).toBeNull())
})
