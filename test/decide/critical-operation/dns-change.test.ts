import { describe, expect, it } from 'vitest'
import { lines, operationIn } from './operation-in.ts'

describe('asked for', () => {
  it.each(
    lines(`
dns: ns1.bulutova.test ns2.bulutova.test yapın
Please point the bare domain and www at 192.0.2.77.
A kaydını 198.51.100.3'ten 198.51.100.4'e almanız yeterli
MX'leri Yandex'e çevirin
Our website vanished because the A record shows the old machine. Please set it to 192.0.2.45.
DMARC'ı p=none olarak değiştirebilir misiniz
Kayıtlarımız silinmiş, Google'ın MX kayıtlarını tekrar girer misiniz?
can you pls put the SPF back to include:_spf.cedar.test
nameserver'lar ns1.komsu.test / ns2.komsu.test olsun
Alt alan adı lazım: panel.kiremit.test -> 192.0.2.9 A kaydı açılsın
Swap our nameservers for the ones at Vercel, thanks a lot
DKIM anahtarını DNS'e eklemeniz mümkün mü?
AAAA kaydının kaldırılmasını rica ederiz
delete the old CNAME for shop and add one to shops.tidewell.test
Ters DNS kaydımızın mail.ardicli.test olarak ayarlanmasını talep ederiz.
ptr kaydı: 192.0.2.14 -> posta.ardicli.test yapar mısınız
www yi yeni ipye yönlendirin 203.0.113.80
Domainin yönlendirmesini 203.0.113.81 nolu sunucuya yapmanız gerekiyor
MX record update: priority 10 mx1.willow.test, priority 20 mx2.willow.test. Please apply.
TXT ekletmek istiyorum: ms=ms48213377
DS kaydını silin, DNSSEC'i devre dışı bırakın
alan adımızın dns'lerini cloudflare'e alalım adamlar iki ns verdi
ttl değerini 300e düşürün lütfen A kaydının
biz siteyi yeni firmaya verdik onlar ip verdi 203.0.113.82, domain oraya baksın
We'd like the domain to resolve to 203.0.113.83 from tonight.
Could you lower the TTL on our MX records to 5 minutes?
isim sunucularımız değişecek: ns1.serin.test, ns2.serin.test. Uygulamanızı rica ederiz.
    `),
  )('%s', text => expect(operationIn(text)).toBe('dns-change'))
})

describe('only looks like it', () => {
  it.each(
    lines(`
DNS sorunumuzu çok hızlı çözdünüz, teşekkürler
Your colleague fixed our DNS in ten minutes, thank you
A kaydım hangi IP'ye bakıyor, söyler misiniz?
Could you tell me what our MX records should look like?
nameserver'ları değiştirdim, mailler gelmez oldu, neden?
We switched nameservers ourselves yesterday; propagation seems stuck, please check
DNS kayıtlarımız kaybolmuş, biz bir şey yapmadık!
Somebody pointed our domain to a strange IP, was it you?
MX kaydını değiştirmeyin, mailler oradan gidiyor
Please don't touch the A record.
DNS değişikliği talebimi geri alıyorum
TXT kaydını panelden nasıl ekleyebilirim?
Where in the panel can I edit SPF?
DNSSEC destekliyor musunuz
Do your packages include DNS management?
Alan adım yeni sunucuya bakıyor ama SSL yok, sertifika kurar mısınız?
Please redirect http to https on our site
301 yönlendirmesi yapar mısınız eski sayfadan yenisine
sunucumun IP adresini değiştirin
The A record is right, but the server at 192.0.2.9 doesn't answer. Restart it please.
DNS ile ilgili genel bilgi rica ediyorum
Nameserver nedir, A kaydı nedir, anlatır mısınız
If we change the MX will the old mails be lost?
mail kutusu ekleyin: info@ardicli.test
MX kaydını ekledim, mail kutusunu açar mısınız
DNS sunucularınız cevap vermiyor, düzeltin
Your nameservers ns1 and ns2 are not responding, fix this
    `),
  )('%s', text => expect(operationIn(text)).toBe(null))
})
