import { describe, expect, it } from 'vitest'
import { lines, operationIn } from './operation-in.ts'

describe('asked for', () => {
  it.each(
    lines(`
cant get into plesk, forgot the pw, set a new one for me?
panel şifrem yok, yenisini yollayın
hey someone reset my panel pw, the reset mail goes to an address i lost
Şifre yenileme maili gelmiyor, siz elle sıfırlayın
new root password please
Yeni parola rica ediyorum, eskisini bilen kişi ayrıldı
Our former admin took the passwords with him. Please issue new ones for the mailboxes.
2FA'mı kapatır mısınız telefon çalındı
Google Authenticator telefonla gitti, devre dışı bırakın
Could you switch off the second factor on my login?
mail şifresini değiştirip bana SMS atın
bilgi@ kutusunun parolasının sıfırlanmasını talep ediyoruz
pls give me a temporary password for webmail
FTP şifresini sıfırlamanız gerekiyor, unuttuk
I can't remember my password and the security question makes no sense, let me back in please
alo evet ben panele giremiyorum şifremi de unuttum bana yeni bir şifre verebilir misiniz
şifre sıfırlansın
veritabanı kullanıcısının şifresini Kx olarak ayarlayın
set the ftp password to what it was before
Please send me my password again, I lost the welcome mail
giriş şifremi tekrar gönderir misiniz
SSH root parolasını yenileyip güvenli kanaldan iletin
the owner's authenticator app is gone and we have no backup codes, please remove MFA from the account
şifre reset atar mısınız muhasebe@ için
Bayi panelimin şifresini bilmiyorum, sıfırlama bağlantısı yollar mısınız?
Requesting a password reset for customer 55120.
doğrulama kodu eski telefona gidiyor, iki adımlı girişi kaldırın
    `),
  )('%s', text => expect(operationIn(text)).toBe('password-reset'))
})

describe('only looks like it', () => {
  it.each(
    lines(`
My password works in webmail but not in Outlook, what is wrong?
şifremi yeni değiştirdim, telefonuma da yazmam gerekiyor mu
Birisi şifremi değiştirmiş, hesabım ele geçirildi!
Someone reset my password and I got the mail. Was it your staff?
şifremi sıfırladım girdim teşekkürler
I reset it myself via the link, you can close this.
Lütfen şifremi sıfırlamayın, hatırladım
No need to reset the password any more, found it
Şifre politikanız nedir, kaç karakter olmalı?
2FA'yı nasıl açarım
How do I enable two-factor authentication?
wordpress içindeki üyelerin şifre sıfırlama maili gitmiyor
Our shop's customers don't receive password reset mails
Password reset emails from our app land in spam
Klasöre şifre koymak istiyorum nasıl yaparım
zip dosyası şifreli geldi, açamıyorum
wifi şifremi unuttum
Parolam doğru ama panel 'Invalid credentials' diyor, kontrol eder misiniz?
Müşterim kendi şifresini panelden değiştirebiliyor mu?
Do you store passwords in clear text?
şifremi kimseye vermem, sizden de istemem
Ben istemeden şifre sıfırlama maili geldi, bu nedir
I keep getting password reset e-mails that I never asked for
geçen hafta şifremi sıfırlamıştınız, artık giriyorum
şifreli bağlantı (SSL) açar mısınız
güçlü şifre nasıl olmalı
2FA zorunlu mu olacak?
    `),
  )('%s', text => expect(operationIn(text)).toBe(null))
})
