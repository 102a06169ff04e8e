/** What waits for a person is found in one place, with rule and article, in the reader's language. */
import { beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../store/database.ts'
import { agent, pages, policy } from './pages.ts'
import { noon, seedCustomer, seedNotice, seedTicket } from './seed.ts'

const { sql } = await testDatabase()
const { app } = await pages(sql)
const proposal = policy.standing['propose-suspension']
const hold = policy.challenge['hold-verification']

beforeAll(async () => {
  await seedCustomer(sql)
  const row = (stage: string, rule: { id: string; article: string; because: { en: string } }, evidence: string[]) => ({
    stage, rule: rule.id, article: rule.article, because: rule.because.en.replace('{operation}', 'DNS change'), evidence,
  }) // biome-ignore format: a row
  const threat = await seedTicket(sql, {
    number: 'T-000001',
    customer: 'c-1',
    contact: 'c-1-1',
    subject: 'Threat',
    trail: [row('standing', proposal, ['öldüreceğim'])],
  })
  await sql`insert into standing (id, customer, sender, level, kind, action, at, because, article, delivery)
    values ('s', 'c-1', 'email:ayse@yilmaz.test', 3, 'conduct', 'proposed-suspension', ${noon}, 'Fiziksel tehdit.', 'A7', ${threat})`
  await sql`insert into closures (id, customer, sender, channels, from_at, because, article, told)
    values ('k', 'c-1', 'email:ayse@yilmaz.test', ${sql.json(['chat', 'sms'])}, ${noon}, 'Fiziksel tehdit.', 'A7', true)`
  await seedTicket(sql, {
    number: 'T-000002',
    customer: 'c-1',
    held: 'verification',
    trail: [row('hold', hold, ['phone'])],
  })
  await sql`update tickets set critical_operation = 'dns-change' where number = 'T-000002'`
  await seedTicket(sql, { number: 'T-000003', subject: 'Supervised', held: 'supervisor' })
  const flood = policy.flood.strangers as unknown as { id: string; article: string; because: { en: string } }
  const refused = await seedTicket(sql, {
    number: 'T-000004',
    sender: 'email:spam@flood.test',
    trail: [row('flood', flood, ['spam'])],
  })
  await sql`update messages set outcome = 'refused', ticket = null where delivery = ${refused}`
  await sql`delete from tickets where number = 'T-000004'`
  await seedNotice(sql, { delivery: null, ticket: 'T-000001', deadAt: noon, because: '550 no such user' })
  await sql`insert into incidents values ('I-000001', 'hosting', 'server:web3', 'T-000003', ${noon})`
})

const page = async (path: string, language: string) =>
  (await (await (await agent(app)).get(path, { 'accept-language': language })).text()).replace(/\s+/g, ' ')

describe('the situation', () => {
  test.each([
    ['tr', ['Karar bekleyenler', 'Threat', 'Askıya alma önerildi', 'Supervised', 'Yönetici bekliyor', 'spam@flood.test', '1 ileti', 'Barındırma kesintisi · sunucu web3', 'Talebinizi aldık', 'müşteri · e-posta', '550 no such user', 'Yeniden gönder', 'canlı sohbet, SMS']],
    ['en', ['Awaiting a decision', 'Suspension proposed', 'Awaits a supervisor', '1 message ', 'Hosting outage · server web3', 'We have your request', 'customer · e-mail', 'Send again', 'live chat, SMS']],
  ])('in %s', async (language, said) => {
    const html = await page('/console/situation', language)
    for (const words of said) expect(html).toContain(words)
    expect(html).toContain(policy.flood.strangers.article)
    expect(html).not.toMatch(/ticket-opened|proposed-suspension/)
  }) // biome-ignore format: a table
})

describe('a ticket says what it waits for', () => {
  test('a suspension that was proposed: rule, article, evidence and both decisions', async () => {
    const html = await page('/console/tickets/T-000001', 'tr')
    expect(html).toMatch(/waiting danger.*Askıya alma önerildi.*A7.*standing\.propose-suspension.*öldüreceğim/)
    expect(html).toContain(proposal.because.tr)
    expect(html).toMatch(/value="lift".*value="suspend"/)
  })

  test('a decision ends it, and lists no longer ask for one', async () => {
    expect(await page('/console', 'en')).toContain('Suspension proposed')
    const one = await agent(app)
    await one.post('/console/tickets/T-000001/acts', { csrf: one.csrf, act: 'suspend', sure: '1' })
    for (const path of ['/console', '/console/tickets/T-000001', '/console/situation'])
      expect(await page(path, 'en')).not.toContain('Suspension proposed')
    await sql`delete from closures where id like 'suspended:%'`
  })

  test('verification', async () => {
    const html = await page('/console/tickets/T-000002', 'en')
    expect(html).toMatch(/waiting warn.*Awaits verification: DNS change.*A4\.2.*challenge\.hold-verification/)
  })

  test('a spoofed address is not replied to', async () => {
    await sql`update tickets set forged = true where number = 'T-000003'`
    const html = await page('/console/tickets/T-000003', 'en')
    expect(html).toContain('No reply can be sent on this ticket')
    expect(html).not.toContain('id="reply"')
  })

  test('where a reply would go stands beside it', async () => {
    expect(await page('/console/tickets/T-000002', 'tr')).toContain('e-posta ile ayse@yilmaz.test adresine gider')
  })
})

test('refusals are said in the reader’s language', async () => {
  expect(await page('/console/situation?refused=A+reply+needs+words.', 'tr')).toContain('Yapılamadı: Yanıt boş olamaz.')
  expect(await page('/console/situation?refused=%3Cb%3Ex', 'en')).toContain('Not done: &lt;b&gt;x')
})
