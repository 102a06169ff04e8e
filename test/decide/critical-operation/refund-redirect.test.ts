import { describe, expect, it } from 'vitest'
import { lines, operationIn } from './operation-in.ts'

describe('asked for', () => {
  it.each(
    lines(`
Refund it to my other card, the first one expired
iadeyi şirket hesabı yerine şahsi hesabıma yapın
Kartım kapandı, iade tutarını aşağıdaki IBAN'a yollayın [iban •••• 4410]
please wire the refund to [iban •••• 0099] instead of the card
parayı babamın hesabına gönderebilir misiniz kart onun değildi
The card we paid with is cancelled. Could the refund go to our bank account?
iade başka hesaba olsun kart iptal
ücret iadesinin ortağımızın banka hesabına yapılmasını rica ederiz
Can you send my money back via PayPal, not to the card?
geri ödemeyi eşimin kartına alabilir miyim
I want the refund on a different card than the one I used
İadeyi havaleyle alalım, IBAN [iban •••• 7781]
refund -> my sister's account please, details: [iban •••• 5511]
ödemeyi yapan kart patrona ait, iade benim kartıma gelsin
Instead of returning it to the credit card, transfer the money to this IBAN: [iban •••• 2020]
iptal ettiğim paketin parasını papara hesabıma atın
iade edilecek tutarı yeni kartıma yükleyin eski kart kayıp
Kindly redirect our refund to the account of Beechwood Ltd
merhaba iade yapılacaktı ya o karta değil de başka bir hesaba gönderseniz olur mu ziraat bankası
The refund must not go to the old card; pay it into my new account
İade için yeni hesap bilgilerimiz: [iban •••• 9090]. Buraya gönderiniz.
please change the refund destination to my business account
paramı geri verin ama kartıma değil, bu ibana [iban •••• 3131]
refund to paypal please
İademin muhasebecimin hesabına aktarılmasını istiyorum
we'd prefer the reimbursement in our euro account, iban [iban •••• 6161]
iade kripto cüzdanıma yapılsın
iade bana değil ortağımın hesabına gelecek, kart onundu zaten
Geri alacağım 450 lirayı dedemin posta çeki hesabına çıkarın
kalan aylardan artan neyse papara cüzdanıma atın
paranın iadesi kızımın kartına gitmesin, benim ibana geçin
Onaylanan iadenin ödemeyi yapan firma yerine şubemizin hesabına havale edilmesi hususunu arz ederiz
Please remit the overpayment to us directly, bank details on the letterhead.
Post me a cheque instead of putting the refund back on the card.
Return the duplicate to our Dutch entity's account, the parent paid it.
Could the money you're giving back go to me rather than to Sam's card?
You owe me 40 pounds: not to the visa, please, to sort 00-11-22 acct 12345678
Rather than reversing the card payment, wire it to me: IBAN GB00 TEST
don't refund the agency, refund us, they only advanced the money
I would like my deposit back but to my Revolut
banka değiştirdik, iadeler Garanti'deki yeni hesabımıza
Money back to a different account please, this one is my flatmate's
iadeyi ödeyen bayi değil doğrudan biz alalım, hesabımız ekte
    `),
  )('%s', text => expect(operationIn(text)).toBe('refund-redirect'))
})

describe('only looks like it', () => {
  it.each(
    lines(`
Refund to the card I paid with, please
iade ödeme yaptığım karta yapılsın yeter
İade hangi hesaba yapılacak?
Can refunds go to another card?
iade başka karta yapılabiliyor mu
My card was stolen, I paid with a new card today. Did the payment arrive?
yeni kartımla ödeme yaptım, faturayı gönderir misiniz
Please update the card used for automatic payment
Faturayı havale ile ödemek istiyorum, IBAN'ınızı yollar mısınız
Send me your IBAN so that I can pay the invoice by transfer
iadem hâlâ gelmedi, IBAN doğru mu sizde
The refund went to my wife's account and arrived, thank you
Birisi benim adıma iade istemiş, sakın göndermeyin
Do not send the refund to any other account than mine
iade yerine hesabıma bakiye olarak tanımlayın
Keep the money as credit on my customer account
iade istemiyorum, paketi yükseltin
İki kere çekilmiş, birini kartıma iade edin
Please refund the second charge to my card
Havaleyi başka bir hesaptan yaptım, kontrol eder misiniz
I paid from my brother's account, reference 2271, please match it
refund policy for a different currency?
İade talebimi iptal edin
parayı iade edin yoksa tüketici hakem heyetine gidiyorum
How long do refunds to PayPal take?
Para iadesi kartıma kaç günde geçer
kredi kartı bilgilerimi güncellemek istiyorum
Would you ask whether a refund can go to a bank account? No thanks, card is fine.
verdiğim ibanı unutun, kartım açıldı, iade normal yoldan gelsin
kartım yenilendi, bankam iadeyi yeni karta aktarır mı sizce
Why was my account closed? I paid on the third, put it back please.
Instead of a card, could we pay the invoice by transfer?
Gelin görün ki kartımdan bir yıllık daha çekilmiş, geri ödensin.
our account was closed by mistake, put everything back
    `),
  )('%s', text => expect(operationIn(text)).toBe(null))
})
