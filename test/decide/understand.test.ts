import { expect, test } from 'vitest'
import { understood } from './policy.ts'

test.each([
  // words, topic, scope, department, priority
  ['Web sitemize üç saattir hiçbir yerden ulaşılamıyor', 'website-down', 'in', 'technical', 'critical'],
  ['our shop has been unreachable since this morning, no hurry', 'website-down', 'in', 'technical', 'critical'],
  ['Hiç kimse mail alamıyor, site çalışıyor', 'mailbox', 'in', 'technical', 'high'],
  ['cPanel is down for all of us, the sites are up', 'control-panel', 'in', 'technical', 'high'],
  ['ACİL!!! sadece benim mail kutum dolu, diğerleri çalışıyor', 'mailbox', 'in', 'technical', 'normal'],
  ['I forgot my panel password, please reset it', 'control-panel', 'in', 'technical', 'normal'],
  ['Site yavaş açılıyor ama çalışıyor', 'hosting-account', 'in', 'technical', 'normal'],
  ['Yenileme ücretine zam gelmiş, üç katı olmuş, kimse haber vermedi', 'billing', 'in', 'billing', 'low'],
  ['Reklam aramaları istemiyorum, KVKK gereği numaramı listenizden çıkarın', 'legal-notice', 'in', 'legal', 'low'],
  ['Elektrik kesik olduğu için panele giremiyorum, site açık', 'control-panel', 'in', 'technical', null],
  ['Sizin sunucuda 3389 portunu engeller misiniz, önlem olsun', 'security', 'in', 'technical', null],
  ['The site was down yesterday, it is back now, thank you', 'website-down', 'in', 'technical', 'low'],
  ['A kaydını değiştirir misiniz, acelesi yok', 'dns', 'in', 'domain', 'low'],
  ['Alan adımızın süresi dolmuş, site kapandı, yenilemek istiyoruz', 'domain', 'in', 'domain', 'critical'],
  ['Faturamı nasıl indirebilirim', 'billing', 'in', 'billing', 'low'],
  ['Please redesign our homepage TODAY, very urgent', 'web-development', 'out', 'professional-services', 'low'],
  ['WordPress temamı kurup ayarlar mısınız', 'cms', 'out', 'professional-services', 'low'],
  ['Google’da üst sıralara çıkmak için SEO yapar mısınız', 'seo', 'out', 'professional-services', 'low'],
  ['Would we win if we sued them? Legal advice please', 'legal-advice', 'out', 'professional-services', 'low'],
  ['Başka firmadaki sitemi size taşımak istiyorum, ücretsiz mi', 'migration', 'in', 'technical', 'low'],
  ['What do your hosting plans cost? Thinking of moving to you', 'general', 'in', 'sales', 'low'],
  ['Şirketin maili yok, çözüldü diye bileti kapatmışsınız, çözülmedi', 'mailbox', 'in', 'technical', 'high'],
  // What is spoken of on the side decides nothing.
  [
    'Do you offer data recovery beyond the backups, and what would it cost?',
    'data-recovery',
    'out',
    'professional-services',
    'low',
  ],
  [
    'Do you have a package of monthly blog posts and ranking reports, at what price?',
    'seo',
    'out',
    'professional-services',
    'low',
  ],
  ['Yemek sitem aramada üçüncü sayfadan beşe düştü, ne önerirsiniz', 'seo', 'out', 'professional-services', 'low'],
  ['glasswing-example.com, 2 days offline, unbelievable', 'website-down', 'in', 'technical', 'critical'],
  [
    'Turn our Magento shop into WooCommerce while you move it here, we pay',
    'migration',
    'out',
    'professional-services',
    'low',
  ],
  // An outage is heard although somebody threatens us over it.
  [
    'My shop is offline for two days, pay or we point a botnet at your servers',
    'website-down',
    'in',
    'technical',
    'critical',
  ],
  ['Sunucuya hiçbirimiz giremiyoruz ama yayın sürüyor', 'server-access', 'in', 'technical', 'high'],
  ['Panele bir tek ben giremiyorum, ortağım giriyor', 'control-panel', 'in', 'technical', 'normal'],
  ['Kırk kişi mail alamıyor ne telefondan ne bilgisayardan, site açılıyor', 'mailbox', 'in', 'technical', 'high'],
  ['A site hosted by you imitates our bank and steals cards', 'abuse-report', 'in', 'abuse', 'normal'],
])('%s', (text, topic, scope, department, priority) => {
  expect(understood(text)).toMatchObject({ topic, scope, department, ...(priority && { priority }) })
})

test('a credit claim about a past outage goes to billing and is low; an outage that goes on stays technical', () => {
  const past = understood('Salı günü üç saat kapalı kaldık, şimdi düzeldi, kredi istiyoruz', { creditClaim: true })
  expect(past).toMatchObject({ topic: 'credit-claim', department: 'billing', priority: 'low', outage: null })
  const ongoing = understood('Site hâlâ kapalı, açın ve kredi yazın', { creditClaim: true })
  expect(ongoing).toMatchObject({ topic: 'website-down', department: 'technical', priority: 'critical' })
})

test('a transfer code is the business of the domain team, whatever else is asked beside it', () => {
  const text = 'Faturadaki tutar neden yüksek, bir de başka firmaya geçeceğiz, transfer kodumuzu gönderin'
  expect(understood(text, { criticalOperation: 'transfer-code' })).toMatchObject({
    topic: 'domain',
    department: 'domain',
  })
})

test('an operation on the side does not decide what a message is about', () => {
  const text = 'Sitemize zararlı kod bulaşmış, virüslü dosyaları bulup temizler misiniz'
  expect(understood(text, { criticalOperation: 'account-deletion' }).topic).toBe('hacked-site-cleaning')
})

test('a claim made while the outage goes on is not low', () => {
  const text = 'Storefront times out for every visitor, get it up again. Then book the credit for the whole outage.'
  expect(understood(text, { creditClaim: true }).priority).toBe('critical')
})

test('a stated priority is evidence, not truth (G3)', () => {
  const stated = { department: null, priority: 'critical', domain: null, account: null, email: null, phone: null }
  expect(understood('cPanel dilini nereden değiştiririm?', { stated }).priority).toBe('low')
})

test('abuse complaints and legal requests have mailboxes of their own (A9)', () => {
  const text = 'Müşterinizin sitesi fotoğraflarımızı izinsiz kullanıyor, telif ihlali'
  expect(understood(text, { mailboxDepartment: 'abuse' })).toMatchObject({ department: 'abuse' })
  expect(understood(text, { mailboxDepartment: 'legal' })).toMatchObject({ department: 'legal' })
  expect(understood('Sitemiz açılmıyor', { mailboxDepartment: 'abuse' }).department).toBe('technical')
})

test.each([
  // Only a file is out of reach.
  ["php.ini'ye ulaşamıyorum", 'normal'],
  ['wp-config.php dosyasına erişemiyorum', 'normal'],
  ['I cannot reach my .htaccess file', 'normal'],
  ["error_log'a ulaşamıyorum", 'normal'],
  ['robots.txt açılmıyor', 'normal'],
  ["sitemap.xml'e ulaşılamıyor", 'normal'],
  ["Sitemiz hiç açılmıyor, php.ini'ye de ulaşamıyorum", 'critical'],
  // One server of many.
  ['Beş sunucumuzdan biri yanıt vermiyor', 'high'],
  ['Sunucularımızın biri sabahtan beri kapalı', 'high'],
  ['One of our twelve servers timed out this morning and is still not answering', 'high'],
  ['ping web1 ok, ping web2 ok, ping web3 request timed out', 'high'],
  ['192.0.2.41 up, 192.0.2.42 up, 192.0.2.43 times out', 'high'],
  ['Sunucularımızdan hiçbiri yanıt vermiyor', 'critical'],
  ['web1, web2, web3 are down', 'critical'],
  ['web1, web2 ve web3 yanıt vermiyor', 'critical'],
  ['Sunucularımızdan biri çöktü, sitemiz açılmıyor', 'critical'],
  ['Our server timed out', 'critical'],
  ['web3 sunucumuz çöktü', 'critical'],
])('how far it reaches: %s: %s', (text, priority) => expect(understood(text).priority).toBe(priority))

test.each([
  ['Sitemiz açılmıyor', 'website-down'],
  ['VPS komple kapandı, ping atmıyor, üzerindeki her şey gitti', 'server-down'],
  ['Şirkette hiç kimse mail alamıyor ve gönderemiyor', 'mail-down'],
  ['Plesk paneli açılmıyor, ekipte kimse giremiyor, siteler ayakta', 'panel-down'],
  ['Site dün kapalıydı, düzeldi', null],
  ['Yeni posta kutusu nasıl açılır?', null],
])('outage of %s: %s', (text, outage) => {
  expect(understood(text).outage).toBe(outage)
})

test('every row cites a rule, its article and the words', () => {
  const { rows } = understood('Merhaba, sitemiz iki gündür açılmıyor')
  expect(rows.priority).toMatchObject({
    stage: 'priority',
    rule: 'priority.website-unreachable',
    article: 'G3',
    evidence: ['sitemiz iki gündür açılmıyor'],
  })
  expect(rows.topic).toMatchObject({ rule: 'topic.site-only', evidence: ['sitemiz iki gündür açılmıyor'] })
  expect(rows.scope.rule).toBe('scope.covered')
  expect(rows.department).toMatchObject({ rule: 'department.technical', article: 'G7', evidence: rows.topic.evidence })
})

test('what no rule decides is chosen by the model, which shows the words that weighed most', () => {
  const { topic } = understood('cPanel dilini nereden değiştiririm?').rows
  expect(topic.rule).toBe('topic.model')
  expect(topic.evidence).toContain('cPanel')
})

test('no words at all: general, low, and no crash', () => {
  expect(understood('')).toMatchObject({ scope: 'in', outage: null })
  expect(understood('👍👍')).toMatchObject({ scope: 'in', outage: null })
})

test('100 kB of one word takes no longer than it should', () => {
  const long = 'sitemiz '.repeat(12_500)
  const started = performance.now()
  understood(long)
  expect(performance.now() - started).toBeLessThan(2_000)
})

test.each([
  ['Our shop is still offline since nine. First fix it, then apply the service credit for these hours.', 'critical'],
  ['Mağazamız sabahtan beri kapalı, önce ayağa kaldırın sonra da kesinti kredisini hesabımıza geçin', 'critical'],
  ['Bring the site back online and credit us for the seven hours it has been down', 'critical'],
  ['The site was down on Monday for four hours and is fine now, please apply the service credit', 'low'],
  ['Salı günkü kesinti için hizmet kredisi istiyoruz, o günden beri sorun yok', 'low'],
])('an outage that goes on is critical though credit is claimed for it: %s', (text, priority) =>
  expect(understood(text, { creditClaim: true }).priority).toBe(priority),
)

test.each([
  'akşam site açılmıyor diye yazmıştım, modem kaynaklıymış, kapatın bileti',
  'I reported the website as down, it was our own mistake, all is well',
  'sabah sunucuya ulaşamıyoruz demiştik, hata bizdeymiş',
])('who takes it back is not hit: %s', text => expect(understood(text).priority).toBe('low'))
