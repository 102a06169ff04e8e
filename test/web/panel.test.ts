import { beforeAll, describe, expect, test } from 'vitest'
import { sign } from '../../src/web/access/signed.ts'
import { panelSession } from '../../src/web/panel/session.ts'
import { testDatabase } from '../store/database.ts'
import { pages, type Visitor, visitor } from './pages.ts'
import { noon, seedCustomer, seedTicket } from './seed.ts'

const { sql } = await testDatabase()
const panelSecret = 'shared-with-the-company-panel'
const { app, options } = await pages(sql, { panelSecret })
const nasty = `"><script>alert(1)</script>`

beforeAll(async () => {
  await seedCustomer(sql)
  await seedCustomer(sql, { id: 'c-2', name: 'Kuzey', email: 'destek@kuzey.test' })
  const bytes = Buffer.from('x')
  const attachments = [{ name: nasty, type: 'text/html', bytes, hash: 'b'.repeat(64) }]
  await seedTicket(sql, { number: 'T-000001', customer: 'c-1', subject: nasty, text: nasty, name: nasty, attachments })
  await seedTicket(sql, { number: 'T-000002', customer: 'c-2', subject: 'Kuzey’s own matter', channel: 'form' })
})

const token = (facts: object) => sign(panelSecret, 'panel-enter', facts)

async function entered(customer = 'c-1'): Promise<Visitor & { csrf: string }> {
  const one = visitor(app)
  await one.get(`/panel/enter?token=${token({ customer, until: noon + 60_000, nonce: Math.random() })}`)
  const csrf = /name="csrf" value="([^"]+)"/.exec(await (await one.get('/panel')).text())?.[1] ?? ''
  return { ...one, csrf }
}

describe('getting in', () => {
  test.each(['/panel', '/panel/new', '/panel/tickets/T-000001', `/panel/tickets/T-000001/files/${'b'.repeat(64)}`])(
    '%s shows nothing to a stranger',
    async path => {
      const response = await visitor(app).get(path)
      expect([response.status, response.headers.get('location')]).toEqual([303, '/panel/login'])
    },
  )

  test.each<[string, object, string]>([
    ['another key', { customer: 'c-1', until: noon + 60_000 }, 'another-key'],
    ['run out', { customer: 'c-1', until: noon - 1 }, panelSecret],
    ['good for too long', { customer: 'c-1', until: noon + 86_400_000 }, panelSecret],
    ['of nobody', { customer: 'c-99', until: noon + 60_000 }, panelSecret],
    ['with another customer’s contact', { customer: 'c-1', contact: 'c-2-1', until: noon + 60_000 }, panelSecret],
  ])('a link that is %s is refused', async (_, facts, key) => {
    const response = await visitor(app).get(`/panel/enter?token=${sign(key, 'panel-enter', facts)}`)
    expect(response.status).toBe(403)
  })

  test('a link works once', async () => {
    const link = `/panel/enter?token=${token({ customer: 'c-1', until: noon + 60_000 })}`
    expect((await visitor(app).get(link)).headers.get('location')).toBe('/panel')
    expect((await visitor(app).get(link)).status).toBe(403)
  })

  test('a code goes to an address on file, and works once, in the browser that asked', async () => {
    const [one, other] = [visitor(app), visitor(app)]
    await one.post('/panel/login', { email: ' Ayse@Yilmaz.test ' })
    const [{ text, address } = { text: '', address: '' }] = await sql<{ text: string; address: string }[]>`
      select text, address from notices where kind = 'panel-code' order by id desc limit 1`
    const code = /\b\d{6}\b/.exec(text)?.[0] ?? ''
    expect(address).toBe('ayse@yilmaz.test')
    expect((await other.post('/panel/code', { code })).status).toBe(401)
    expect((await one.post('/panel/code', { code: '000000' })).status).toBe(401)
    expect((await one.post('/panel/code', { code })).headers.get('location')).toBe('/panel')
    expect((await one.post('/panel/code', { code })).status).toBe(401)
  })

  test('nothing tells a stranger whether an address is on file, and a stranger is sent nothing', async () => {
    const [known, unknown] = ['ayse@yilmaz.test', 'nobody@else.test']
    const answer = async (email: string) => {
      const response = await visitor(app).post('/panel/login', { email })
      return [response.status, (await response.text()).replaceAll(email, '')]
    }
    expect(await answer(known)).toEqual(await answer(unknown))
    expect(await sql`select from notices where address = ${unknown}`).toHaveLength(0)
  })

  test('five wrong codes end it', async () => {
    const one = visitor((await pages(sql)).app)
    await one.post('/panel/login', { email: 'destek@kuzey.test' })
    const answers: number[] = []
    for (let i = 0; i < 6; i++) answers.push((await one.post('/panel/code', { code: '123' })).status)
    expect(answers).toEqual([401, 401, 401, 401, 401, 429])
  })
})

describe('a customer sees their own', () => {
  test('tickets, escaped; nobody else’s', async () => {
    const one = await entered()
    const list = await (await one.get('/panel')).text()
    expect(list).toContain('T-000001')
    expect(list).not.toContain('T-000002')
    expect(list + (await (await one.get('/panel/tickets/T-000001')).text())).not.toContain('<script>alert')
    expect((await one.get('/panel/tickets/T-000002')).status).toBe(404)
    expect((await (await entered('c-2')).get(`/panel/tickets/T-000001/files/${'b'.repeat(64)}`)).status).toBe(404)
    const file = await one.get(`/panel/tickets/T-000001/files/${'b'.repeat(64)}`)
    expect(file.headers.get('content-disposition')).toMatch(/^attachment/)
  })
})

describe('a customer reads how things stand', () => {
  const hour = 3_600_000
  /** Of a customer of their own, in a language. */
  async function shown(path: string, language: 'tr' | 'en') {
    const one = await entered('c-3')
    const html = await (await one.get(path, { 'accept-language': language })).text()
    return html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  }
  beforeAll(async () => {
    await seedCustomer(sql, { id: 'c-3', name: 'Deniz', email: 'deniz@kaya.test' })
    await seedTicket(sql, { number: 'T-000031', customer: 'c-3', subject: 'Sürüyor', openedAt: noon - hour })
    await seedTicket(sql, { number: 'T-000032', customer: 'c-3', subject: 'Geç', openedAt: noon - 22 * hour })
    for (const contact of ['1', '2', '3'])
      await sql`insert into closures (id, customer, sender, channels, from_at, until_at, because, article, told)
        values (${`k-3-${contact}`}, 'c-3', 'email:a', '["chat", "sms", "x"]', ${noon}, ${noon + 24 * hour},
          '60 dakika içinde 25 mesaj geldi; bu, sistemi meşgul etmektir.', 'A7', true)`
  })

  test.each([
    [
      'tr',
      'en geç 2 Mart 13:00 yanıtlanır · son hareket 1 sa önce',
      'Yanıtımız gecikti son hareket 22 sa önce',
      '1 Mart 16:00',
    ],
    [
      'en',
      'to be answered by 2 March 13:00 · last update 1 h ago',
      'Our answer is late last update 22 h ago',
      '1 March 16:00',
    ],
  ] as const)(
    'a promise that holds is shown, one that has passed is not (%s)',
    async (language, holds, late, passed) => {
      const [list, ticket] = [await shown('/panel', language), await shown('/panel/tickets/T-000032', language)]
      expect(list).toContain(holds)
      expect(list).toContain(late)
      expect(list + ticket).not.toContain(passed)
    },
  )

  test.each([
    [
      'tr',
      'Size kapalı kanallar: canlı sohbet, SMS ve X 3 Mart 12:00 tarihine kadar Gerekçe: 60 dakika içinde 25 mesaj geldi; bu, sistemi meşgul etmektir. A7 Açık kalan yollar: e-posta, telefon, Telegram, WhatsApp, Messenger, Instagram ve destek bileti.',
    ],
    [
      'en',
      'Channels closed to you: live chat, SMS, and X Until 3 March 12:00 Reason: 25 messages within 60 minutes: that is flooding. A7 Still open to you: e-mail, phone, Telegram, WhatsApp, Messenger, Instagram, and tickets.',
    ],
  ] as const)(
    'a restriction is told in %s, whoever it was first told to; once for all contacts',
    async (language, told) => {
      const text = await shown('/panel', language)
      expect(text.split(told)).toHaveLength(2)
      expect(text.match(/A7/g)).toHaveLength(1)
    },
  )

  test.each([
    ['/panel', '/panel'],
    ['/panel/tickets/T-000031', '/panel'],
    ['/panel/new', '/panel/new'],
    ['/panel/accounts', '/panel/accounts'],
    ['/panel/tickets/T-999999', null],
  ])('%s: the bar says where one is', async (path, here) => {
    const html = await (await (await entered('c-3')).get(path)).text()
    expect(/<a href="([^"]+)" aria-current="page">/.exec(html)?.[1] ?? null).toBe(here)
    expect(html.match(/<h1/g)).toHaveLength(1)
  })
})

describe('what they write goes through intake, with their session', () => {
  const last = async () => {
    const [row] = await sql<{ channel: string; raw: Buffer; session: object; key: string; lane: string }[]>`
      select channel, raw, session, key, lane from deliveries order by id desc limit 1`
    return { ...row, body: JSON.parse(row!.raw.toString()) }
  }

  test('a new ticket, with facts in their places and a file', async () => {
    const one = await entered()
    const id = `page-${'1'.repeat(24)}`
    const form = {
      csrf: one.csrf, id, subject: 'ornek.com açılmıyor', text: 'Site açılmıyor', department: 'technical', priority: 'critical',
      domain: 'ornek.com', since: 'bugün 09:40', error: '503', files: new File(['log'], 'hata.txt'),
    } // biome-ignore format: a list
    for (let i = 0; i < 2; i++)
      expect((await one.post('/panel/new', form)).headers.get('location')).toBe('/panel?sent=soon')
    const { channel, body, session, key, lane } = await last()
    expect([channel, key, lane, session]).toEqual(['form', id, 'c-1', { customer: 'c-1' }])
    expect(body).toMatchObject({
      subject: 'ornek.com açılmıyor',
      department: 'technical',
      priority: 'critical',
      domain: 'ornek.com',
    })
    expect(body.text).toBe('Site açılmıyor\n\nWhen did it begin? bugün 09:40\n\nError text 503')
    expect(body.attachments).toEqual([
      { name: 'hata.txt', type: 'application/octet-stream', content_base64: Buffer.from('log').toString('base64') },
    ])
    expect(await sql`select from deliveries where key = ${id}`).toHaveLength(1)
  }, 20_000)

  test('a reply names its ticket', async () => {
    const one = await entered('c-2')
    await one.post('/panel/tickets/T-000002', { csrf: one.csrf, text: 'Hâlâ sürüyor' })
    expect((await last()).body).toMatchObject({ subject: '[T-000002] Kuzey’s own matter', text: 'Hâlâ sürüyor' })
  })

  test('a reply to somebody else’s ticket is refused', async () => {
    const one = await entered('c-2')
    expect((await one.post('/panel/tickets/T-000001', { csrf: one.csrf, text: 'x' })).status).toBe(404)
  })

  test.each([
    ['/panel/new', { subject: 'x', text: 'x' }],
    ['/panel/tickets/T-000001', { text: 'x' }],
    ['/panel/appeal', { text: 'x' }],
    ['/panel/logout', {}],
  ])('%s without the session’s token is refused', async (path, form) => {
    expect((await (await entered()).post(path, { ...form, csrf: 'x' })).status).toBe(403)
  })

  test('with an old token what was written is still there', async () => {
    const one = await entered()
    const response = await one.post('/panel/tickets/T-000001', { text: 'Uzun bir yanıt', csrf: 'x' })
    expect([response.status, await response.text()]).toEqual([403, expect.stringContaining('Uzun bir yanıt')])
  })

  test('a reply without words or files is none', async () => {
    const [one, before] = [await entered(), await last()]
    const response = await one.post('/panel/tickets/T-000001', { text: ' ', csrf: one.csrf })
    expect(response.headers.get('location')).toBe('/panel/tickets/T-000001')
    expect(await last()).toEqual(before)
  })

  test('a restriction is shown with its reason, and an appeal reaches a supervisor', async () => {
    await sql`insert into closures (id, customer, sender, channels, from_at, until_at, because, article, told)
      values ('k', 'c-1', 'email:ayse@yilmaz.test', '["chat"]', ${noon - 1000}, ${noon + 1000}, 'insults', 'A7', true)`
    const { app } = await pages(sql, { panelSecret, desk: { ...options.desk, supervisor: 'boss@santral.test' } })
    const one = visitor(app)
    await one.get(`/panel/enter?token=${token({ customer: 'c-1', until: noon + 60_000, nonce: 'appeal' })}`)
    const html = await (await one.get('/panel')).text()
    expect(html).toContain('insults')
    const csrf = /name="csrf" value="([^"]+)"/.exec(html)?.[1] ?? ''
    await one.post('/panel/appeal', { csrf, text: 'I did not write that' })
    const [notice] = await sql<{ text: string }[]>`select text from notices where address = 'boss@santral.test'`
    expect(notice?.text).toContain('I did not write that')
    expect((await last()).body).toMatchObject({ text: 'I did not write that' })
  })

  test('the store is away: what was written is still there', async () => {
    const { StoreAway } = await import('../../src/accept/accept.ts')
    const { app } = await pages(sql, { panelSecret, keep: () => Promise.reject(new StoreAway('gone')) })
    const one = visitor(app)
    await one.get(`/panel/enter?token=${token({ customer: 'c-1', until: noon + 60_000, nonce: 'away' })}`)
    const csrf = /name="csrf" value="([^"]+)"/.exec(await (await one.get('/panel')).text())?.[1] ?? ''
    const response = await one.post('/panel/new', { csrf, subject: 'Long title', text: 'Long words' })
    expect(response.status).toBe(503)
    expect(await response.text()).toContain('Long words')
  })
})

describe('the public form', () => {
  test.each<[string, Record<string, string>, number]>([
    ['without words', { email: 'a@b.test', subject: 'x' }, 400],
    ['without an address to answer', { text: 'x', subject: 'x' }, 400],
    ['whole', { email: 'a@b.test', text: 'x', subject: 'x' }, 303],
    ['whole, from another site', { email: 'a@b.test', text: 'x', subject: 'x', site: 'cross-site' }, 403],
  ])('%s', async (_, { site, ...form }, status) => {
    const response = await visitor(app).post(
      '/form',
      form as Record<string, string>,
      site ? { 'sec-fetch-site': site } : {},
    )
    expect(response.status).toBe(status)
  })

  test('what a program fills in is thanked for and dropped', async () => {
    const [before] = await sql`select count(*) from deliveries`
    const response = await visitor(app).post('/form', { email: 'a@b.test', text: 'buy', website: 'http://spam.test' })
    expect(response.status).toBe(303)
    expect((await sql`select count(*) from deliveries`)[0]).toEqual(before)
  })
})

test('the session that form and chat are given is read from the cookie, and from nothing else', async () => {
  const one = await entered()
  const cookie = `santral_panel=${one.cookies.get('santral_panel')}`
  expect(panelSession(options)(cookie)).toEqual({ customer: 'c-1' })
  expect(panelSession(options)(`${cookie}x`)).toBeNull()
  expect(panelSession({ ...options, clock: () => noon + 9 * 3_600_000 })(cookie)).toBeNull()
})
