/** The words of the customer panel and the public form. */
import type { Language } from '../../message.ts'

const tr = {
  panel: 'Müşteri paneli', skip: 'İçeriğe geç', tickets: 'Biletlerim', newTicket: 'Yeni bilet', logout: 'Çıkış', light: 'Açık renk', dark: 'Koyu renk',
  otherLanguage: 'English', loginTitle: 'Müşteri paneline giriş', loginHelp: 'Kayıtlı e-posta adresinizi yazın; size tek kullanımlık bir kod gönderelim.',
  email: 'E-posta adresi', sendCode: 'Kod gönder', codeTitle: 'Kodu girin', codeHelp: '{email} bizde kayıtlıysa, birkaç dakika içinde altı haneli bir kod gelecek. Kod {minutes} dakika geçerlidir.',
  code: 'Altı haneli kod', enter: 'Giriş yap', wrongCode: 'Kod doğru değil ya da süresi doldu.', tooMany: 'Çok fazla deneme oldu. {minutes} dakika sonra yeniden deneyin.',
  linkOver: 'Bu giriş bağlantısının süresi dolmuş ya da daha önce kullanılmış.', noTickets: 'Henüz biletiniz yok.', resolved: 'Çözüldü',
  heldVerification: 'Doğrulamanız bekleniyor', heldSupervisor: 'İncelemede', answered: 'Yanıtlandı', waiting: 'Yanıt bekliyor', answerBy: 'En geç {time} yanıtlanır',
  older: 'Daha eskiler', back: 'Biletlerime dön', reply: 'Yanıtınız', send: 'Gönder', reopen: 'Çözülmediyse yazın; bilet yeniden açılır. Nelerin sürdüğünü belirtin.',
  you: 'Siz', us: 'Destek', sent: 'Mesajınızı aldık.', sentSoon: 'Mesajınızı aldık; birkaç saniye içinde burada görünecek.', formSent: 'Mesajınızı aldık. Bilet numaranız ve yanıtımız e-posta ile gelecek.', away: 'Şu anda kaydedemiyoruz. Yazdıklarınız duruyor; birazdan yeniden gönderin.',
  subject: 'Başlık', subjectHelp: 'Kısa ve açık: “ornek.com açılmıyor”', department: 'Departman', departmentHelp: 'Emin değilseniz boş bırakın', unsure: 'Emin değilim', urgency: 'Aciliyet',
  critical: 'Hizmet hiç kullanılamıyor', high: 'Önemli bir bölüm çalışmıyor', normal: 'Bir özellik çalışmıyor', low: 'Soru ya da öneri', domain: 'Alan adı', account: 'Hosting hesabı ya da panel kullanıcısı',
  since: 'Ne zaman başladı?', sinceHelp: 'Örneğin: bugün 09:40', tried: 'Neler denediniz?', error: 'Hata metni', errorHelp: 'Ekranda yazdığı gibi', text: 'Açıklama', textHelp: 'Adım adım: ne yaptınız, ne bekliyordunuz, ne oldu?', files: 'Ekran görüntüsü ya da dosya',
  filesHelp: 'En çok 20 MB', name: 'Adınız', phone: 'Telefon', formTitle: 'Destek formu', formIntro: 'Müşterimiz olmasanız da yazabilirsiniz. Biletlerinizi izlemek için', formPanel: 'panele girin',
  noPasswords: 'Parola ya da kart numarası yazmayın.', tooLarge: 'Dosyalar 20 MB sınırını aşıyor. Daha küçük dosyalarla yeniden deneyin.', notFound: 'Böyle bir sayfa ya da bilet yok.', missing: 'Açıklama boş olamaz.', badEmail: 'Yanıt verebilmemiz için geçerli bir e-posta adresi gerekli.',
  standing: 'Hesabınızla ilgili kısıtlama', closed: 'Size kapalı kanallar: {channels}', until: '{time} tarihine kadar', untilDecided: 'karar verilene kadar', reason: 'Gerekçe', appeal: 'İtiraz edin', appealText: 'İtirazınız', appealSent: 'İtirazınız yöneticiye iletildi.',
  badCsrf: 'Oturumunuz yenilenmiş. Sayfayı yenileyip bir daha gönderin.', attachments: 'Ekler', optional: 'isteğe bağlı',
  accounts: 'Mesajlaşma hesaplarım', accountsIntro: 'Buraya bağladığınız bir hesaptan yazdığınızda sizi tanır, biletleriniz hakkında oradan da yanıt veririz.', linked: 'Bağlı hesaplar', noneLinked: 'Henüz bağlı bir hesabınız yok.',
  byDirectory: 'müşteri kaydınızda', byCode: 'panelden alınan kodla', byContact: 'paylaştığınız telefon numarasıyla', linkedSince: '{time} tarihinden beri', inDirectory: 'Değiştirmek için bize yazın.', unlink: 'Ayır', unlinkNamed: '{account} hesabını ayır', unlinked: 'Hesap ayrıldı. Oradan yazan artık sizin adınıza tanınmaz.', notUnlinked: 'Bu hesap size bağlı değil ya da müşteri kaydınızda duruyor.',
  linkNew: 'Yeni hesap bağlayın', linkHelp: 'Kanalı seçin; kendi hesabınızdan göndereceğiniz, {minutes} dakika geçerli ve tek kullanımlık bir kod alırsınız.', takeCode: '{channel} kodu al', noMessaging: 'Şu anda bağlanabilecek bir mesajlaşma kanalı yok.', yourCode: '{channel} kodunuz', sendCodeTo: 'Bu kodu, bağlamak istediğiniz {channel} hesabından {account} hesabımıza gönderin.', sendCodeToUs: 'Bu kodu, bağlamak istediğiniz {channel} hesabından bize özel mesajla gönderin.',
  openApp: '{channel} uygulamasında aç', afterOpen: 'Açılan sohbette başlatın; sorduğumuzda “evet” yazın.', afterOpenText: 'Kod mesaj alanında hazır gelir; göndermeniz yeterli.', holdsUntil: '{time} saatine kadar geçerli. Kodu da bağlantıyı da kimseyle paylaşmayın: gönderen hesap sizin adınıza tanınır.', reloadAfter: 'Gönderdikten sonra bu sayfayı yenileyin; hesap yukarıda görünür.', tooManyCodes: 'Kısa sürede çok kod aldınız. {minutes} dakika sonra yeniden deneyin.', linkText: 'Hesabımı bağla:',
} // biome-ignore format: a word list

const en: typeof tr = {
  panel: 'Customer panel', skip: 'Skip to content', tickets: 'My tickets', newTicket: 'New ticket', logout: 'Log out', light: 'Light', dark: 'Dark',
  otherLanguage: 'Türkçe', loginTitle: 'Log in to the customer panel', loginHelp: 'Enter the e-mail address that we have on file; we will send you a code to use once.',
  email: 'E-mail address', sendCode: 'Send a code', codeTitle: 'Enter the code', codeHelp: 'If {email} is on file with us, a six-digit code will arrive within minutes. It holds for {minutes} minutes.',
  code: 'Six-digit code', enter: 'Log in', wrongCode: 'The code is not right or has run out.', tooMany: 'Too many attempts. Try again in {minutes} minutes.',
  linkOver: 'This link has run out or was used already.', noTickets: 'You have no tickets yet.', resolved: 'Resolved',
  heldVerification: 'Awaits your verification', heldSupervisor: 'Under review', answered: 'Answered', waiting: 'Awaits an answer', answerBy: 'Answered by {time} at the latest',
  older: 'Older', back: 'Back to my tickets', reply: 'Your reply', send: 'Send', reopen: 'If it is not solved, write to us; the ticket is opened again. Say what persists.',
  you: 'You', us: 'Support', sent: 'We have your message.', sentSoon: 'We have your message; it will show here in a few seconds.', formSent: 'We have your message. Your ticket number and our answer will come by e-mail.', away: 'We cannot store it right now. What you wrote is still here; send it again in a moment.',
  subject: 'Title', subjectHelp: 'Short and clear: “example.com does not open”', department: 'Department', departmentHelp: 'Leave it open if you are not sure', unsure: 'Not sure', urgency: 'Urgency',
  critical: 'The service cannot be used at all', high: 'An important part does not work', normal: 'One feature does not work', low: 'A question or suggestion', domain: 'Domain', account: 'Hosting account or panel user',
  since: 'When did it begin?', sinceHelp: 'For example: today 09:40', tried: 'What have you tried?', error: 'Error text', errorHelp: 'As it stands on the screen', text: 'Description', textHelp: 'Step by step: what did you do, what did you expect, what happened?', files: 'Screenshot or file',
  filesHelp: '20 MB at most', name: 'Your name', phone: 'Phone', formTitle: 'Support form', formIntro: 'You can write to us without being a customer. To follow your tickets,', formPanel: 'enter the panel',
  noPasswords: 'Do not write passwords or card numbers.', tooLarge: 'The files are over the limit of 20 MB. Try again with smaller ones.', notFound: 'There is no such page or ticket.', missing: 'The description cannot be empty.', badEmail: 'We need a valid e-mail address to answer you.',
  standing: 'A restriction on your account', closed: 'Channels closed to you: {channels}', until: 'until {time}', untilDecided: 'until it is decided', reason: 'Reason', appeal: 'Appeal', appealText: 'Your appeal', appealSent: 'Your appeal was passed to a supervisor.',
  badCsrf: 'Your session was renewed. Reload the page and send it again.', attachments: 'Attachments', optional: 'optional',
  accounts: 'My messaging accounts', accountsIntro: 'When you write from an account that you have linked here, we know you and can answer about your tickets there too.', linked: 'Linked accounts', noneLinked: 'You have not linked an account yet.',
  byDirectory: 'on file with your account', byCode: 'by a code from the panel', byContact: 'by the phone number that you shared', linkedSince: 'since {time}', inDirectory: 'To change it, write to us.', unlink: 'Unlink', unlinkNamed: 'Unlink {account}', unlinked: 'The account is unlinked. Whoever writes from it is no longer taken for you.', notUnlinked: 'This account is not linked to you, or stands on file with your account.',
  linkNew: 'Link another account', linkHelp: 'Choose the channel; you get a code to send from your own account. It works once and holds for {minutes} minutes.', takeCode: 'Code for {channel}', noMessaging: 'There is no messaging channel that could be linked at the moment.', yourCode: 'Your code for {channel}', sendCodeTo: 'Send this code to our account {account} from the {channel} account that you want to link.', sendCodeToUs: 'Send this code to us in a direct message from the {channel} account that you want to link.',
  openApp: 'Open in {channel}', afterOpen: 'Start the chat that opens, and answer “yes” when we ask.', afterOpenText: 'The code stands ready in the message field; just send it.', holdsUntil: 'It holds until {time}. Share neither the code nor the link: the account that sends it is taken for you.', reloadAfter: 'Reload this page after sending; the account then shows above.', tooManyCodes: 'You have taken many codes in a short time. Try again in {minutes} minutes.', linkText: 'Link my account:',
} // biome-ignore format: a word list

export type PanelWords = typeof tr
export const panelWords = (language: Language): PanelWords => (language === 'tr' ? tr : en)
