import { beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../store/database.ts'
import { agent, pages, visitor } from './pages.ts'
import { noon, seedCustomer, seedNotice, seedTicket } from './seed.ts'

const { sql } = await testDatabase()
const { app } = await pages(sql)
const nasty = `"><script>alert(1)</script><img src=x onerror=alert(2)>'`

beforeAll(async () => {
  await seedCustomer(sql)
  const bytes = Buffer.from('<script>alert(3)</script>')
  const delivery = await seedTicket(sql, {
    number: 'T-000001', customer: 'c-1', contact: 'c-1-1', subject: nasty, name: nasty, text: `${nasty}\n  indented`,
    attachments: [{ name: nasty, type: 'text/html', bytes, hash: 'a'.repeat(64) }],
    trail: [{ stage: 'priority', rule: nasty, article: 'G3', because: nasty, evidence: [nasty] }],
  }) // biome-ignore format: a list
  await seedNotice(sql, { delivery, ticket: 'T-000001', text: nasty, deadAt: noon, because: nasty })
  await seedTicket(sql, {
    number: 'T-000002',
    openedAt: noon - 10 * 3_600_000,
    priority: 'critical',
    held: 'verification',
  })
})

describe('nothing of the console is seen without logging in', () => {
  test.each([
    '/console', '/console?q=x', '/console/situation', '/console/tickets/T-000001', '/console/deliveries/1/raw',
    `/console/tickets/T-000001/files/${'a'.repeat(64)}`, '/console/live',
  ])('%s', async path => {
    const response = await visitor(app).get(path)
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toContain('/console/login?back=')
    expect(await response.text()).not.toContain('T-00000')
  }) // biome-ignore format: a list

  test('a wrong password, and then too many of them', async () => {
    const stranger = visitor((await pages(sql)).app)
    for (let i = 0; i < 5; i++)
      expect((await stranger.post('/console/login', { name: 'somebody', password: 'no' })).status).toBe(401)
    const sixth = await stranger.post('/console/login', { name: 'somebody', password: 'no' })
    expect(sixth.status).toBe(429)
    expect(Number(sixth.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  test('the printed link works once', async () => {
    const { app } = await pages(sql)
    const first = visitor(app)
    expect((await first.get('/console/enter?token=the-printed-link')).headers.get('location')).toBe('/console')
    expect((await first.get('/console')).status).toBe(200)
    expect((await visitor(app).get('/console/enter?token=the-printed-link')).status).toBe(403)
  })

  test('a cookie that was changed is no session', async () => {
    const one = await agent(app)
    one.cookies.set('santral_agent', `${one.cookies.get('santral_agent')}x`)
    expect((await one.get('/console')).status).toBe(303)
  })

  test('the cookie is out of reach of scripts and other sites', async () => {
    const response = await visitor(app).post('/console/login', { name: 'deniz', password: 'correct horse battery' })
    expect(response.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Lax/)
  })

  test.each(['https://evil.test/', '//evil.test', '/\\evil.test', '/console/login'])(
    'after login never to %s',
    async back => {
      const response = await visitor(app).post('/console/login', {
        name: 'deniz',
        password: 'correct horse battery',
        back,
      })
      expect(response.headers.get('location')).toBe('/console')
    },
  )
})

describe('what customers wrote is shown as they wrote it, and never runs', () => {
  test.each(['/console', '/console/tickets/T-000001', '/console/situation', `/console?q=${encodeURIComponent(nasty)}`])(
    '%s',
    async path => {
      const response = await (await agent(app)).get(path)
      expect(response.status).toBe(200)
      const html = await response.text()
      expect(html).not.toContain('<script>alert')
      expect(html).not.toContain('<img src=x')
      expect(html).toContain('&lt;script&gt;')
      const csp = response.headers.get('content-security-policy') ?? ''
      expect(csp).toContain("default-src 'none'")
      expect(csp).not.toContain('unsafe-inline')
      expect(html).not.toMatch(/<script(?![^>]*src=)|\son\w+="|style="/)
    },
  )

  test('a file is saved, never shown', async () => {
    const response = await (await agent(app)).get(`/console/tickets/T-000001/files/${'a'.repeat(64)}`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/octet-stream')
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="[^"<>]+"; filename\*=UTF-8''/)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
  })

  test('a file opens only through a ticket that has it', async () => {
    const response = await (await agent(app)).get(`/console/tickets/T-000002/files/${'a'.repeat(64)}`)
    expect(response.status).toBe(404)
  })
})

describe('acts need the session’s own token', () => {
  test.each([
    ['without one', {}, {}, 403],
    ['with another’s', { csrf: 'x'.repeat(43) }, {}, 403],
    ['from another site', { csrf: 'own' }, { 'sec-fetch-site': 'cross-site' }, 403],
    ['with it', { csrf: 'own' }, { 'sec-fetch-site': 'same-origin' }, 303],
  ])('%s', async (_, form: Record<string, string>, headers, status) => {
    const one = await agent(app)
    const csrf = form.csrf === 'own' ? one.csrf : form.csrf
    const response = await one.post('/console/tickets/T-000002/assign', { to: 'deniz', ...(csrf && { csrf }) }, headers)
    expect(response.status).toBe(status)
  })

  test('a reply is recorded with who wrote it, and leaves as a notice', async () => {
    const one = await agent(app)
    const text = ' Merhaba\r\nİyi günler '
    const response = await one.post('/console/tickets/T-000001/acts', { csrf: one.csrf, act: 'reply', text })
    expect(response.headers.get('location')).toBe('/console/tickets/T-000001?done=1')
    expect(await sql`select act, agent, text, done from acts`).toEqual([
      { act: 'reply', agent: 'deniz', text: 'Merhaba\nİyi günler', done: true },
    ])
    expect(await sql`select direction, text from messages where direction = 'out'`).toEqual([
      { direction: 'out', text: 'Merhaba\nİyi günler' },
    ])
  })

  test.each([
    ['reply', 'A reply needs words'],
    ['drop table', 'the act must be one of'],
  ])('%s without words is refused with a reason', async (act, because) => {
    const one = await agent(app)
    const response = await one.post('/console/tickets/T-000001/acts', { csrf: one.csrf, act })
    expect(decodeURIComponent(response.headers.get('location') ?? '')).toContain(because)
  })
})

test('the why says stage, reason, article, rule and evidence', async () => {
  const html = await (await (await agent(app)).get('/console/tickets/T-000002')).text()
  for (const part of ['identity', 'dmarc=pass', 'A4.2', 'identity.proven', 'G3', 'priority.website-down', '2026.11.1'])
    expect(html).toContain(part)
})

test('both languages', async () => {
  const one = await agent(app)
  expect(await (await one.get('/console', { 'accept-language': 'tr-TR,tr;q=0.9' })).text()).toContain('Biletler')
  await one.get('/look?language=en&back=/console')
  expect(await (await one.get('/console', { 'accept-language': 'tr' })).text()).toContain('Tickets')
})

test.each(['//evil.test', 'https://evil.test', '/\\evil.test'])(
  'a choice of language never leads to %s',
  async back => {
    expect((await visitor(app).get(`/look?language=en&back=${encodeURIComponent(back)}`)).headers.get('location')).toBe(
      '/',
    )
  },
)

test.each(['verification-code', 'panel-code'])('a code in a notice of kind %s is not for agents', async kind => {
  await sql`insert into notices (recipient, channel, address, kind, language, text, ticket, at, due_at, dead_at)
    values ('customer', 'sms', '+905320000000', ${kind}, 'tr', 'Kodunuz: 482913', 'T-000002', ${noon}, ${noon}, ${noon})`
  await sql`update decisions set decision = decision::jsonb || '{"notices":[{"text":"Kodunuz: 482913"}]}'`
  const one = await agent(app)
  for (const path of [
    '/console/tickets/T-000002',
    '/console/situation',
    '/api/tickets/T-000002',
    '/api/notices/dead',
    '/api/decisions/2',
  ])
    expect(await (await one.get(path)).text()).not.toContain('482913')
})
