import { describe, expect, it } from 'vitest'
import { lines, operationIn } from './operation-in.ts'

describe('asked for', () => {
  it.each(
    lines(`
epp kodu lütfen
authcode pls for marblebarn.net
Alan adımızı yeni firmaya geçireceğiz, kodu ve kilidin kaldırılmasını bekliyoruz.
We are leaving for another registrar. Unlock the name and mail us the code, please.
transfer kodu: gönderin bekliyorum
Moving yarnloft.org away next week, so I'll be needing the authorisation code from you.
domainin transfer şifresi bende yok tarafıma iletilsin
Alan adımı başka yere götürcem kilidi açıp kodu sms atın
Please disable transfer protection on quillmoss.com and let me have the auth key.
çıkış kodunu verirseniz sevinirim
Şirketimize ait alan adlarının EPP kodlarının tarafımıza ulaştırılması hususunda gereğini rica ederim.
ya şu kodu atın artık, üç gündür transfer kodu bekliyorum
Would it be possible to get the EPP for tilegrove.co?
merhaba şey ben alan adımı taşımak istiyorum öbür firma kilidini açtırın dedi onu açar mısınız bir de kod varmış onu söyler misiniz
İşlem: transfer kodu talebi Alan adı: dutlubahce.com.tr
Could the transfer lock on pebbleforge.io be lifted today?
auth kodunu bi zahmet whatsapptan yazın
Alan adının üzerindeki transfer yasağını kaldırmanızı istiyoruz
My nephew handles the move, release the auth-info to him: kip@fernwick.test
EPP kod lazım acilen yarın süre doluyor
clientTransferProhibited durumunu kaldırın lütfen, alan adını taşıyoruz
please take the registrar lock off oatfield.com
We'd appreciate it if you could forward the domain's EPP code to our IT company.
hi can u drop me the epp here thx
kilidi kaldırdım panelden ama epp kodu görünmüyor, siz gönderir misiniz
yetki kodunu mailime düşürür müsünüz
I requested the code on Monday and still have nothing. Send the EPP code today.
    `),
  )('%s', text => expect(operationIn(text)).toBe('transfer-code'))
})

describe('only looks like it', () => {
  it.each(
    lines(`
Is the EPP code case sensitive?
epp kodu kaç haneli oluyor
Birisi bizden habersiz transfer kodu istemiş, mail geldi. Biz istemedik, sakın göndermeyin.
I got an e-mail saying that my auth code was requested. That was not me!
Transfer kodunu dün akşam aldık, teşekkür ederiz, işlem başladı.
the other registrar says the auth code you gave is invalid, could you look into it
Alan adımızı size taşıyoruz, epp kodunu nereye gireceğiz?
Here is the auth code for the transfer in: [auth-code]. Please start the transfer to you.
Size transfer için EPP kodunu forma girdim, süreç ne durumda?
Transfer kodu talebimi iptal edin, taşımaktan vazgeçtik
Please ignore my earlier request for the EPP code, we are staying.
kilidi kapalı tutun, kimse taşıyamasın
Please keep the registrar lock on.
Who is allowed to ask for an auth code in your company policy?
domain kilidi ne işe yarar
Müşterim sizden kod istemiş, ben bayiyim; kimlere veriyorsunuz bu kodu?
transfer kilidini panelden açtım, transfer ne zaman biter
We unlocked the domain ourselves and the transfer failed with status 2304. Why?
panelim kilitlendi çok deneme yaptığım için, açar mısınız
My account got locked after five wrong attempts, please unlock it
dosya kilitli diyor eklentiyi güncelleyemiyorum
EPP kodunun geçerlilik süresi nedir?
indirim kodu gönderir misiniz
Please send me the discount code you promised
Üç ay önce aldığım transfer kodu hâlâ geçerli mi?
SMS doğrulama kodu gelmiyor
How long does a transfer out take once I have the code?
    `),
  )('%s', text => expect(operationIn(text)).toBe(null))
})
