import { describe, expect, it } from 'vitest'
import { maskedReading } from '../../src/decide/masked-reading.ts'
import { maskSecrets } from '../../src/decide/secrets.ts'
import { rules } from './rules.ts'

/** Kinds that are found, that masking the masked text changes nothing, and that a subject before it hides nothing. */
function kindsIn(text: string) {
  const masked = maskSecrets(text, rules)
  expect(maskSecrets(masked.text, rules).text).toBe(masked.text)
  expect(maskedReading('Merhaba', text, rules)).toMatchObject({ text: masked.text, secrets: masked.kinds })
  return masked.kinds
}

describe('passwords, however they are said', () => {
  it.each([
    'yeni şifre Papatya.1987! olsun',
    'I am typing Marble!Fox31 as you sent it, yet Outlook keeps asking for my password',
    'forgot the client area password, please reset it for user elm_t, new one can be Nougat!Fri8',
    'posta kutusunun parolasını siz değiştirin lütfen. Geçici olarak Ihlamur_2026.destek yapabilirsiniz',
    'panelin şifresini hatırlıyorum, mavikedi1985 idi ama kabul etmiyor',
    'mail şifremiz eskiden Kahve#1 idi, şimdi Cay#2 yaptık',
    'şifreyi "Lale Bahçesi 7" yapmıştım',
    'Wordpress: admin / Deniz.2024 ile giriş yapamıyorum',
    'a mail client with the password "Clover#1988" on a shared machine',
    'şifrem Lokum2024*',
    'parola: deniz_34K',
    'sifre: 123456',
    'password is hunter2',
    'pw=Xy12!abc',
    'user/pass: ahmet / Kedi.123',
    'kullanıcı adı/şifre: admin / kedicik9',
    'root password on file is Tr0ub4dor&3x',
    'cPanel şifremi Menekse!77 yapın',
    'ftp sifresi gul1234 ama baglanmiyor',
    'şifre olarak Zeytin#45 kullanıyordum',
    'Lokum2024* şifresiyle giremiyorum',
    'my login is bob and my password is "correct horse"',
    'Password:\nSunny-Day-42',
    'mysql -u root -pS3cretPw',
    'ftp://deploy:Gizli77@ftp.firma.com/',
    'Kullanıcı: zeynep Şifre: Papatya1',
    'parolam kirmizi elma degil, Kirmizi3lma!',
    'sifremi papatya yapin',
    'şifre papatya olsun',
    'Set the password to sunflower99 please',
    'the new password should be Blue!Sky7',
    'wifi değil mail şifresi: menekşe',
    'pass: qwerty',
    'şifrem 482913 ama kabul etmiyor',
    'eski parola Aa123456 yenisi Bb654321',
    'username: kestrel, password: Tr0ub4dor',
    'giriş bilgileri: admin / Kedi.123!',
    'login details - user: info@x.com pass: Zx9!pplm',
    'PAROLAM ASLAN1905',
    'şifre şu: k8s!Prod',
    'admin paneli: admin:Passw0rd!',
    'Şifrem Ankara06 ve giremiyorum',
    'i changed it to Winter2026! (the password) but no luck',
    'credentials are root / Qwe123!!',
    'şifremi değiştirdim, yenisi Kedi.1234',
    "mail şifresi 'Elma-7788' idi",
    'pin kodum 4821',
    'sifre=Abc123$%',
    'panel sifrem ayse1990dı sanırım',
    'My password (Hunter!2) stopped working',
    'cPanel girişim: kullanıcı ihlamur7, şifre Karanfil88',
    'Panel: https://panel.kuzey.com kullanıcı adı: zeyno parola: yıldız_19',
    'mail sifrem eskiden Gul.2020 idi simdi ne bilmiyorum',
    'I can log in with admin / Spring!2026 but nothing happens',
    'use this password Tulip-Field-88 for the ftp',
    'parolayı Deniz!Mavi7 yaptım ama olmuyor',
    'wp-admin: admin şifre: 1q2w3e4r',
    'Şifre:Zambak-1923',
    'ŞİFREM KARTAL1903 GİREMİYORUM',
    'it says wrong password for hunter22 as my password',
    'my SSH password qX7$vv2 stopped working',
    'şifre "mavi kelebek" olarak ayarlanmıştı',
    'pass = "s3cr3t!"',
    'the pw for root is b4n4n4',
    'db user shop_user db pass Kx82!mmPq',
    'MySQL parolası: abcdefgh',
    'eski sifre abc123 di yenisi de def456 olsun',
  ])('%s', text => expect(kindsIn(text)).toEqual(['password']))
})

describe('no secret: only spoken of, or another number', () => {
  it.each([
    'sunucumuza dün gece parola denemesi yapıldı',
    'ftp kullanıcısı açıp şifreyi 0555 000 12 12 ye mesaj atın',
    'kullanıcı adım mehmet1985 idi, şifremi unuttum',
    'public key: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ0bXk3f5xVbR7uYc2LmEoPzJ4hDgXaQ6tKiB9nUw emir@laptop',
    'şifremi unuttum, ticket#4711 açmıştım, US$100usd ödedim, root@web-prod-2',
    'indirim kodu YAZ2026! çalışmıyor',
    'şifremi unuttum',
    'şifre sıfırlama maili gelmiyor',
    'password reset link does not arrive',
    'the password you sent does not work',
    'şifrem çalışmıyor',
    'my password is wrong apparently',
    'parolamı değiştirdim ama giremiyorum',
    'doğrulama kodu 482913',
    'tek kullanımlık şifre 482913',
    'Şifre: unuttum',
    'password: forgot it',
    'şifre yanlış diyor 3 kere denedim',
    '2fa kodum 113322',
    'wp-login şifre kabul etmiyor HTTP 403',
    'sifre degistirme ekrani acilmiyor cpanel.firma.com',
    'Password reset for ahmet@firma.com please',
    'şifremi sıfırlar mısınız, müşteri no 52218',
    'user and password are correct',
    'please reset the password of info@firma.com.tr',
    'parola politikası en az 8 karakter istiyor',
    'password protected directory',
    'I reset my password yesterday at 14:00 and it works',
    'your password has expired diyor',
    '"Login failed: wrong password" hatası',
    'şifre ekranında 500 hatası',
    'Şifresiz erişim T-003118',
    'panel şifresi gelmedi, telefonum 0532 000 00 00',
    'sms şifresi gelmiyor',
    'pass the ticket to Ali',
    'passport',
    'pw reset pls',
    'şifremi verdim size dün',
    'şifre mail ile geldi mi',
    'şifre belirlerken "en az 1 rakam" diyor',
    'password: same as before',
    'parola sıfırlama sayfası https://panel.firma.com/reset?x=1 açılmıyor',
    'banka referansı 8471920365471829',
    'referans 4111111111111111 no lu işlem',
    'fatura 2026104420000123',
    'my card ending 4242',
    'kartımın son 4 hanesi 5454',
    'sipariş no 5412753456789012',
    'kargo takip 4539578763621486',
    'lisans 4521-8890-1234',
    'eu trade mark 018 442 907',
    'dekont no: 4532015112830366',
    '0532 123 45 67 numaralı telefonum',
    'IMEI 490154203237518',
    'vergi no 1234567890',
    'telefon 05321234567',
    'müşteri no 52218',
    'sipariş 10000000146',
    'kimliğimi doğrulayın',
    '905321234567',
    'ibanımı yazayım mı',
    'DE kaydı 89 3704',
    'TR saatiyle 14',
    'EPP kodu lazım',
    'transfer kodu 3 gündür gelmedi',
    'authorization code incorrect diyor',
    'EPP kodunu info@firma.com adresine gönderin',
    'transfer kodu firma.com için',
    'hata kodu: 0x800CCC0E transfer olmuyor',
    'auth code for larkmeadow.farm please',
    'domain transfer code for T-002911',
    'api key is not accepted',
    'api anahtarı nereden alınır',
    'token expired hatası',
    'API key için IP 192.0.2.15 ekleyin',
    'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQC7 ali@pc',
    'sha256 e3b0c44298fc1c149afbf4c8996fb924',
    'bearer of this letter',
    'webhook 403 dönüyor token geçersiz diyor',
    'şifreyi yazdım Enter a bastım HTTP 500 geldi',
    'password field shows "minimum 8 characters"',
    'kart limitim 50000 TL',
    'kredi kartım 2027 de bitiyor',
    'IP 192.0.2.10 port 2083 şifre soruyor',
    'şifre sonrası 2083 portu kapanıyor',
    'reset password for user info2@kuzey.com',
    'sifre dogru kullanici dogru giris yok T-004512',
    'panel şifresini SMS ile 0532 111 22 33 e gönderin',
    'referans no: 5528790000000008 havale',
    'Vergi dairesi Kadıköy, vergi no 12345678901 değil 1234567890',
    'login page returns 503 since 09:30',
    'passwords are stored with bcrypt2 right?',
    'PIN onayı gelmiyor',
    'şifre: ekte gönderdim',
    'my username is bluefern22 and the password is fine',
  ])('%s', text => expect(kindsIn(text)).toEqual([]))
})

describe('payment cards', () => {
  it.each([
    'kartım 4111 1111 1111 1111',
    '5454-5454-5454-5454 ile ödedim',
    'card 5500005555555559 exp 09/29 cvv 123',
    'amex 3782 822463 10005',
    'kart no 4543123412341234',
    '4111111111111111',
    'kart:4111.1111.1111.1111',
    '9792 0300 0000 0000 troy kartım',
    'kart numaram 5412 7534 5678 9012 skt 10/28',
    'iki kart: 4111111111111111, 5454545454545454',
    'kk no su 6011 1111 1111 1117',
    'kart 4355 0843 5508 4358 son kullanma 12/28 guvenlik kodu 000',
    'Kartım (5528790000000008) reddediliyor',
    'card no: 4242 4242 4242 4242, please charge it',
  ])('%s', text => expect(kindsIn(text)).toEqual(['card']))
})

describe('identity numbers', () => {
  it.each([
    'T.C. kimlik numaram 10000000146',
    'tc 12345678901',
    'TCKN: 10000000146',
    '10000000146 nolu kimliğimle',
    'TC kimlik no: 123 456 789 01',
    'kimlik no 98765432109 doğum 1984',
    'T.C.: 11111111110',
    'my SSN is 123-45-6789',
    'Turkish ID number 10000000146',
    'passport no U12345678',
    'tc kimligim 45678912345 adim ali',
    'TC NO 12345678950',
    'T.C. 10000000146 numaralı kimliğim',
    'kimlik: 10000000146',
    'TCKN 10000000146 / doğum 1984',
  ])('%s', text => expect(kindsIn(text)).toEqual(['national-id']))
})

describe('bank accounts', () => {
  it.each([
    'TR33 0006 1005 1978 6457 8413 26',
    'tr330006100519786457841326',
    'IBAN: DE89 3704 0044 0532 0130 00',
    'gb29 nwbk 6016 1331 9268 19 please',
    'ibanım 33 0006 1005 1978 6457 8413 26',
    'TR05 0009 9000 0000 0000 0000 01',
    'TR12-3456-7890-1234-5678-9012-34',
    'iban no TR 33 0006 1005 1978 6457 8413 26',
    'NL91ABNA0417164300',
    'TR330006100519786457841326 ya yatırın',
    'IBAN TR33 0006 1005 1978 6457 8413 2',
    'Hesap: TR 33 0006 1005 1978 6457 8413 26 Ziraat',
    'alıcı ali kaya iban tr33 0006100519786457841326',
  ])('%s', text => expect(kindsIn(text)).toEqual(['iban']))
})

describe('transfer codes', () => {
  it.each([
    'the code I entered was w9$Ke-42nZr!q and it was accepted, it says awaiting release ever since',
    'kodu girdim zaten, yeni kod istemiyorum: Qt7!vWr3-Kz81. takılan ne acaba?',
    'auth code for the domain: "aB3dE5fG"',
    'epp Qm4!tZ81-kLw',
    'transfer kodu: Xk7#pL92',
    'EPP code is aB3$kk92mm',
    'Auth code: 7Hq!29zzP',
    'alan adı transfer kodum 9xKp2mQz4',
    'authcode=KL-8832-zx',
    'Transfer kodunu aldım. Kod: Pz9!mm22xK kabul etmiyor',
    'auth/epp kodu hazır: t7Y@p00Lq',
    'authinfo code: "Rm5-Zt8-Qp1"',
    'yetkilendirme kodu Ty7!opL3',
    'kod: Xk7#pL92qZ!v (kuzey.com transferi için epp)',
    'EPP: 8fK2-mmQ9-zz71',
    'Transfer (EPP) kodu bende: h7#Kd92mZq',
    'the auth-code you gave us, "Vb9!kk21PoX", is rejected',
  ])('%s', text => expect(kindsIn(text)).toEqual(['auth-code']))
})

describe('keys and tokens of programs', () => {
  it.each([
    'AKIAIOSFODNN7EXAMPLE wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    'X-Api-Key: 7f3c9a51e0b84d2f96aa17c05de83b64',
    'sk_live_51Habcdefghijk',
    'ghp_abcdefghijklmnopqrstuvwxyz0123456789',
    'AKIAIOSFODNN7EXAMPLE',
    'Authorization: Bearer abcdef1234567890ghijkl',
    'api anahtarım a1b2c3d4e5f6a7b8c9d0 çalışmıyor',
    'api key = ZX81-99AA-KK22-77',
    'token: 9f8e7d6c5b4a39281706',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.abc123def456',
    'bot token 123456789:AAEhBP0av28abcdefghijklmnopqrstuvwx',
    '-----BEGIN RSA PRIVATE KEY-----\nMIIEabc\n-----END RSA PRIVATE KEY-----',
    'client_secret=abc123def456ghi',
    'secret key: wJalrXUtnFEMI/K7MDENG',
    'api şifremiz: rk-4491-zzqa-88',
    "curl -H 'Authorization: Bearer rsl_9f31c77ab20e'",
    'apikey rsl_live_88aa77bb66cc55',
    'API key mys3cr3tk3y2026 sızmış olabilir',
    'api secret: 9f8a7b6c5d4e3f2a1b0c',
    'header X-Auth-Token: rsl-77ab-19cd-4433-eeff',
    'API anahtarımız 5f2c88d1a9b04e7793ac hata veriyor',
  ])('%s', text => expect(kindsIn(text)).toEqual(['api-key']))
})

describe('what stands in its place', () => {
  it.each([
    ['kartım 4111 1111 1111 1111 cvv 123', 'kartım [card •••• 1111] cvv [code]'],
    ['IBAN TR33 0006 1005 1978 6457 8413 26 Ali Kaya', 'IBAN [iban •••• 1326] Ali Kaya'],
    ['yeni şifre Papatya.1987! olsun', 'yeni şifre [password] olsun'],
    ['TC kimlik no: 10000000146.', 'TC kimlik no: [national-id].'],
    ['X-Api-Key: 7f3c9a51e0b84d2f96aa17c05de83b64', 'X-Api-Key: [api-key •••• 3b64]'],
    ['epp Qm4!tZ81-kLw hazır', 'epp [auth-code] hazır'],
    ['ftp://deploy:Gizli77@ftp.kuzeyfirin.com/', 'ftp://deploy:[password]@ftp.kuzeyfirin.com/'],
    ['doğrulama kodum 482913', 'doğrulama kodum 482913'],
  ])('%s', (text, masked) => expect(maskSecrets(text, rules).text).toBe(masked))

  it('several kinds in one message, in the order of the contract', () => {
    const text = 'şifrem Lale#2024x, kartım 5454 5454 5454 5454, TC no 10000000146, IBAN TR330006100519786457841326'
    expect(maskSecrets(text, rules).kinds).toEqual(['password', 'card', 'national-id', 'iban'])
  })

  it('evidence in the trail shows masks, never secrets', () => {
    const { rows } = maskSecrets('şifrem Lale#2024x ve kartım 5454 5454 5454 5454', rules)
    expect(rows).toMatchObject([
      { rule: 'secrets.password', article: 'G6', evidence: ['[password]'] },
      { rule: 'secrets.card', article: 'G6', evidence: ['[card •••• 5454]'] },
    ])
  })
})
