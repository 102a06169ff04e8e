/**
 * What adapters, outbox and desk say of an event, in the reader's language. They say it in English, for programs and logs read it
 * too; here it is said again for people. Words of a provider, and of versions to come, stand as they are.
 */
import type { Language } from '../../message.ts'

export function told(text: string, language: Language): string {
  if (language === 'en') return text
  for (const [english, turkish] of table) {
    const found = english.exec(text)
    if (found) return turkish.replace(/\{(\d)\}/g, (_, n: string) => told(found[Number(n) + 1] ?? '', language))
  }
  return text
}

/** `{0}` is the first group; what it says is looked up as well. */
const table: [RegExp, string][] = [
  // What proves a sender (Sender.because).
  [/^From of a request that Twilio signed$/, 'Twilio’nun imzaladığı istekte gönderen numara'],
  [/^sender(?: id)? in a request that (\w+) signed$/, '{0} imzalı istekte gönderen kimliği'],
  [/^user id in an update from Telegram$/, 'Telegram güncellemesindeki kullanıcı kimliği'],
  [/^a name in place of a number: nothing proves it$/, 'numara yerine bir ad yazılmış: kanıtı yok'],
  [/^the caller hides their number$/, 'arayan numarasını gizliyor'],
  [/^(StirVerstat \S+): the number may be made up$/, '{0}: numara uydurma olabilir'],
  [/^the panel has logged this customer in$/, 'müşteri panele giriş yapmış'],
  [/^as typed by the visitor: nothing proves it$/, 'ziyaretçinin kendi yazdığı: kanıtı yok'],
  [/^(\d+) From fields$/, '{0} ayrı From alanı var'],
  [/^no address in From$/, 'From alanında adres yok'],
  [/^no Authentication-Results of our server$/, 'bizim sunucumuzun Authentication-Results kaydı yok'],
  [/^nothing was checked$/, 'hiçbir şey denetlenmemiş'],
  // What the bytes came by (Delivery.proof).
  [/^a file on disk$/, 'diskteki bir dosya'],
  [/^our own form$/, 'kendi formumuz'],
  [/^a panel session$/, 'panel oturumu'],
  // Why a notice waits or was given up.
  [/^it could not be sent in time$/, 'zamanında gönderilemedi'],
  [/^(\w+) is not set up to send$/, 'gönderim için {0} kanalı kurulu değil'],
  [/^(\w+) sends nothing$/, '{0} kanalından gönderim yapılmıyor'],
  [/^given up after (\d+) tries: (.+)$/s, '{0} denemeden sonra vazgeçildi: {1}'],
  [/^held back: the provider takes (\d+) in (\d+) h$/, 'bekletiliyor: sağlayıcı {1} saatte en çok {0} ileti alıyor'],
  [/^held back: the provider takes (\d+) in (\d+) min$/, 'bekletiliyor: sağlayıcı {1} dakikada en çok {0} ileti alıyor'],
  [/^no answer within ([\d.]+) (ms|s)$/, '{0} {1} içinde yanıt gelmedi'],
  [/^s$/, 'sn'],
  [/^the provider could not be reached$/, 'sağlayıcıya ulaşılamadı'],
  [/^X gave no fresh access token$/, 'X yeni bir erişim anahtarı vermedi'],
  [/^(.+) is no number that an SMS can go to$/, '{0} SMS gönderilebilecek bir numara değil'],
  [/^(.+) is no mail address$/, '{0} bir e-posta adresi değil'],
  [/^the customer's last message is more than 24 hours old: (.+)$/, 'müşterinin son mesajının üzerinden 24 saatten çok geçmiş: {0}'],
  [/^answer on another channel$/, 'başka bir kanaldan yanıtlayın'],
  [/^set (whatsapp\.template), or answer on another channel$/, '{0} ayarını verin ya da başka bir kanaldan yanıtlayın'],
  [/^a mail system says that mail was not delivered$/, 'e-posta alıcıya ulaşmadı: karşı sunucu iletiyi geri çevirdi'],
  [/^the certificate of (\S+) has expired: .+$/, '{0} sunucusunun sertifikasının süresi dolmuş: e-posta sunucusunda yenileyin'],
  [/^the certificate of (\S+) is signed by an authority that this machine does not know .+$/, '{0} sunucusunun sertifikasını imzalayan kurum bu makinede tanınmıyor: email.ca_file ayarında belirtin'],
  [/^the certificate was made for other names than (\S+) .+$/, 'sertifika {0} için değil, başka adlar için düzenlenmiş'],
  // Why a file is not there.
  [/^the mail is too long to be taken whole; this stays in the mail as it came$/, 'e-posta bütünüyle alınamayacak kadar uzun; bu parça e-postanın aslında duruyor'],
  [/^the mail is too long to be taken whole; this lies in the mailbox, on the mail server$/, 'e-posta bütünüyle alınamayacak kadar uzun; bu parça e-posta sunucusundaki kutuda duruyor'],
  [/^(\w+) is not set up to fetch files$/, 'dosya almak için {0} kanalı kurulu değil'],
  [/^(\w+) has no (?:file|media) of this id$/, '{0} bu dosyayı artık vermiyor'],
  [/^too many redirects$/, 'çok fazla yönlendirme'],
  [/^the reference points away from the provider's hosts$/, 'adres sağlayıcının sunucularını göstermiyor'],
  // Why an act of the desk was refused.
  [/^(T-\d+) is resolved already\.?$/, '{0} zaten çözüldü olarak kapatılmış.'],
  [/^A reply needs words\.?$/, 'Yanıt boş olamaz.'],
  [/^(T-\d+) came from a spoofed address.*$/, '{0} sahte bir adresten geldi: oraya hiçbir şey gönderilmez.'],
  [/^Nothing is closed or held here\.?$/, 'Burada kapalı ya da bekletilen bir şey yok.'],
  [/^(T-\d+) waits for verification.*$/, '{0} doğrulama bekliyor: doğru kod gelince ya da kimliğin nasıl doğrulandığı yazılarak serbest bırakılır.'],
  [/^(T-\d+) is not held\.?$/, '{0} bekletilmiyor.'],
  [/^(T-\d+) belongs to no customer on file.*$/, '{0} kayıtlı bir müşteriye ait değil: doğrulanabilecek kimse yok.'],
  [/^Say how identity was verified\.?$/, 'Kimliğin nasıl doğrulandığını yazın.'],
  [/^There is no (?:ticket|customer) (\S+)\.$/, '{0} kayıtlı değil.'],
  [/^Say which customer is suspended.*$/, 'Bilet kayıtlı bir müşteriye ait değil: askıya alınacak hesap yok.'],
  [/^It is on its way, or was sent already.*$/, 'Bildirim sırada ya da zaten gönderilmiş.'],
  [/^Its code has run out.*$/, 'Kodun süresi doldu: müşteri yenisini ister.'],
  [/^This number has sent STOP.*$/, 'Bu numara DUR yazmış: ona artık bir şey gönderilmez.'],
  [/^the telephone is not set up.*$/, 'Telefon burada kurulu değil.'],
  [/^Say where you can be rung, in E\.164.*$/, 'Sizi arayabileceğimiz numarayı uluslararası biçimde yazın, örneğin +905320000001.'],
  [/^(T-\d+) names no number to call\.$/, '{0} için aranacak bir numara yok.'],
  [/^A call about (T-\d+) is under way\.$/, '{0} için bir arama sürüyor.'],
  [/^(.+) could not be rung: (.+)$/, '{0} aranamadı: {1}'],
] // biome-ignore format: a table
