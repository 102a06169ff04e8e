/** Everyday words of both languages, folded. Only words that the other language does not have. */

const list = (words: string) => new Set(words.trim().split(/\s+/))

export const turkishWords = list(`
  ve bir bu su icin ile da ama fakat ancak cok daha gibi kadar sonra once beri diye degil var yok mi mu misin misiniz musunuz
  ben sen biz siz onlar bana sana bize size beni bizi sizi benim bizim sizin onun onlarin ne neden nasil niye nicin kim kac hangi
  nerede nereden nereye zaman simdi hala halen artik yine gene hemen acil acilen lutfen merhaba merhabalar selam slm selamlar mrb mrhb
  sayin iyi gunler kolay gelsin tesekkur tesekkurler tesekkurlerimle tskler tsk saygilar saygilarimla saygilarimizla rica ederim ederiz
  abi abla hocam kardesim arkadaslar beyler bey hanim evet hayir tamam peki olur olsun olmus oldu olmadi olan olarak her hic hicbir
  herkes kimse butun tum bazi sadece yalniz bile hem ya ki ise eger yani iste acaba belki galiba sanirim lazim gerek gerekiyor gerekli
  istiyorum istiyoruz isterim istemiyorum dun bugun yarin sabah ogle aksam gece gun gundur hafta saat saattir dakika ay yil gecen sabahtan
  sitem sitemiz siteyi siteye sitede mailim mailler maillerim sunucu sunucum sunucumuz hesabim hesabimi sifre sifrem sifremi parola fatura
  faturam odeme ucret ucreti fiyat fiyati paket alan adi kayit talep bilet destek hizmet calismiyor calisiyor acilmiyor acilmiyo acilmiyr gelmiyor gelmiyo
  gitmiyor gitmiyo giremiyorum giremiyoruz yapamiyorum kapali acik bozuk hata hatasi sorun sorunum problemim bakin bakar bakin bakabilir verin yapin edin
  eder edermisiniz yapar yaparmisiniz misin nolur noldu napcaz nbr sey seyi bi bide birde diger ayni yeni eski buyuk kucuk yanlis dogru
  uzerinden tarafindan gore karsi dolayi ragmen degistirin silin gonderin kapatin acin iptal iade hukuk kart kartim dekont nerde niyeti
  aq amk amq lan ulan yaw yav valla vallahi insallah masallah hayirli bol kusura bakmayin allah askina yardim yardimci olun olur
  musteri musterimiz firma firmamiz sirket sirketimiz cevap donus yapilmasi konuda konu hakkinda ilgili tarih tarihinde gonderdim aldim
  yazdim aradim bekliyorum bekliyoruz ediyorum ediyoruz ediyor oluyor olmuyor gozukmuyor gorunmuyor yuklenmiyor kesildi kesinti gitti geldi dustu coktu
`)

export const englishWords = list(`
  the and of to is are was were be been being am i you he she it we they me him us them my your his its our their this that these
  those a an in on at by for from with without about into over under after before since until not no yes do does did done don't
  doesn't didn't can can't cannot could couldn't would should shall will won't may might must have has had haven't hasn't having there
  here where when why who what which how all any some every each many much more most other another same only just also too very
  still yet again already ever never now then than so if or because while though although as but up down out off please pls plz hi hello hey
  dear thanks thank regards sincerely cheers kind best help need needs want wants get got getting give make made take took keep let
  know think see say says said tell told ask asked asking try tried trying use used using work works working worked open opens
  opening load loads loading send sends sending sent receive received receiving change changed reset fix fixed broken working
  today yesterday tomorrow morning night week month year hour hours minute minutes day days ago last next first new old our my mine
  customer customers company team support account invoice payment password website nothing anything something everything everyone
  nobody anyone someone cannot unable issue issues problem problems question quick kindly sorry urgent urgently asap since i'm it's i've we're
  you're that's there's isn't aren't wasn't weren't i'd we'd we've u ur thx ok okay gonna wanna dont cant isnt wont im ive whats
  good free price cost much does buy renew renewal expired often written hidden seller smaller controller similar regular forgotten
  taken gotten listen token between against through during both either neither own few less such
`)

/** Words of the trade that both languages use: they say nothing. */
export const sharedWords = list(`
  site web server mail email e-mail hosting host domain panel cpanel plesk directadmin dns ssl api ip vps vds ftp ssh smtp imap pop php
  mysql sql wordpress joomla drupal woocommerce login admin root error errors err down online offline update backup link plugin tema
  script outlook gmail chrome firefox safari whatsapp telegram instagram facebook google cloudflare nameserver nameservers ns mx txt spf dkim
  dmarc cname http https www com net org tr url port database db redis nginx apache laravel node app production staging upload
  download file folder cache cron log logs spam hack hacker phishing premium starter standard standart support ticket reseller bayi test
  timeout epp whois transfer webmail subdomain firewall cdn seo crm pdf jpg png kredi credit iban visa mastercard sla uptime
  code custom internal not found forbidden gateway bad request connection refused closed reset failed fatal uncaught exception undefined
  call function line warning notice access denied permission invalid unknown unavailable service timed
`)
