/** "My messaging accounts": what a customer sees there, and what nobody else can do with it. */
import { beforeAll, describe, expect, test } from 'vitest'
import { linkCodeOf } from '../../src/check/link-code.ts'
import { sign } from '../../src/web/access/signed.ts'
import { deepLink } from '../../src/web/panel/deep-link.ts'
import { testDatabase } from '../store/database.ts'
import { desk, pages, type Visitor, visitor } from './pages.ts'
import { noon, seedCustomer } from './seed.ts'

const { sql } = await testDatabase()
const panelSecret = 'shared-with-the-company-panel'
let now = noon
const messaging = { telegram: '@ornek_bot', whatsapp: '+908500000003', x: '' }
const { app, options } = await pages(sql, { panelSecret, clock: () => now, desk: { ...desk, messaging } })

beforeAll(async () => {
  await seedCustomer(sql)
  await seedCustomer(sql, { id: 'c-2', name: 'Kuzey', email: 'destek@kuzey.test' })
  await sql`insert into senders (kind, value, customer, contact) values ('messenger', 'psid-on-file', 'c-1', 'c-1-1')`
  await sql`insert into senders (kind, value, customer, contact, linked_by, linked_at) values
    ('telegram', '710001', 'c-1', 'c-1-1', 'code', ${noon - 60_000}), ('telegram', '710002', 'c-2', 'c-2-1', 'shared-contact', ${noon})`
})

async function entered(customer = 'c-1', contact?: string): Promise<Visitor & { csrf: string }> {
  const one = visitor(app)
  const facts = { customer, ...(contact && { contact }), until: now + 60_000, nonce: Math.random() }
  await one.get(`/panel/enter?token=${sign(panelSecret, 'panel-enter', facts)}`)
  const csrf = /name="csrf" value="([^"]+)"/.exec(await (await one.get('/panel/accounts')).text())?.[1] ?? ''
  return { ...one, csrf }
}
const seen = async (one: Visitor) => (await one.get('/panel/accounts')).text()
const codesIn = (page: string) => page.match(/LINK-\d{4}-\d{4}-\d{4}(?=<)/g) ?? []

describe('what is linked', () => {
  test('is shown with its proof and date, and only to whom it belongs', async () => {
    const page = await seen(await entered())
    expect(page).toContain('710001')
    expect(page).toContain('by a code from the panel · since 2 March 2026 11:59')
    expect(page).toContain('psid-on-file')
    expect(page).toContain('on file with your account')
    expect(page).not.toContain('710002')
  })
  test('nothing of it is seen without a session', async () => {
    expect((await visitor(app).get('/panel/accounts')).headers.get('location')).toBe('/panel/login')
  })
  test.each([
    ['of somebody else', 'telegram', '710002', 404],
    ['that stands in the directory', 'messenger', 'psid-on-file', 404],
    ['on no channel', 'fax', '710001', 404],
    ['of theirs', 'telegram', '710001', 303],
    ['that is unlinked already', 'telegram', '710001', 404],
  ])('unlinking an account %s → %s %s', async (_, channel, address, status) => {
    const one = await entered()
    const answer = await one.post('/panel/accounts/unlink', { csrf: one.csrf, channel, address })
    expect(answer.status).toBe(status)
    expect(await sql`select from senders where kind in ('telegram', 'messenger')`).toHaveLength(
      status === 404 && address === '710001' && channel === 'telegram' ? 2 : status === 303 ? 2 : 3,
    )
  })
})

describe('a code', () => {
  test('is shown to its contact alone, until it runs out', async () => {
    const one = await entered('c-1', 'c-1-1')
    expect(codesIn(await seen(one))).toEqual([])
    const answer = await one.post('/panel/accounts/link', { csrf: one.csrf, channel: 'telegram' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/panel/accounts'])
    const code = linkCodeOf(options.secret, `c-1-1 telegram ${now}`)
    const page = await seen(one)
    expect(codesIn(page)).toEqual([code])
    expect(page).toContain(`href="https://t.me/ornek_bot?start=${code}"`)
    expect(page).toContain('It is valid until 12:12.')
    expect(codesIn(await seen(await entered('c-2')))).toEqual([])
    now += 12 * 60_000
    expect(codesIn(await seen(one))).toEqual([])
  })
  test('takes the place of the one before it', async () => {
    const one = await entered()
    for (const minute of [1, 2]) {
      now += minute * 60_000
      await one.post('/panel/accounts/link', { csrf: one.csrf, channel: 'x' })
    }
    expect(codesIn(await seen(one))).toEqual([linkCodeOf(options.secret, `c-1-1 x ${now}`)])
  })
  test('is not kept in the store', async () => {
    const [row] = await sql`select to_jsonb(o) as all from link_offers o order by issued_at desc limit 1`
    expect(JSON.stringify(row)).not.toContain(linkCodeOf(options.secret, `c-1-1 x ${now}`))
  })
  test.each([
    ['a channel that is not set up', { channel: 'instagram' }, 400],
    ['no channel at all', { channel: 'email' }, 400],
    ['a form that is not the session’s', { channel: 'telegram', csrf: 'x' }, 403],
  ])('is refused for %s', async (_, form, status) => {
    const one = await entered()
    expect((await one.post('/panel/accounts/link', { csrf: one.csrf, ...form })).status).toBe(status)
  })
  test('is not given without end: ten an hour', async () => {
    const one = await entered('c-2')
    const answers: number[] = []
    for (let i = 0; i < 11; i++) {
      now += 1000
      answers.push((await one.post('/panel/accounts/link', { csrf: one.csrf, channel: 'telegram' })).status)
    }
    expect(answers).toEqual([...Array(10).fill(303), 429])
  })
})

test.each([
  ['telegram', '@ornek_bot', 'https://t.me/ornek_bot?start=LINK-1-2'],
  ['whatsapp', '+908500000003', 'https://wa.me/908500000003?text=Hesab%C4%B1m%C4%B1%20ba%C4%9Fla%3A%20LINK-1-2'],
  ['messenger', 'ornek.hosting', 'https://m.me/ornek.hosting?ref=LINK-1-2'],
  ['instagram', '@ornek.hosting', 'https://ig.me/m/ornek.hosting?ref=LINK-1-2'],
  ['messenger', '', null],
  ['x', 'ornek', null],
] as const)('%s of %s → %s', (channel, account, link) => {
  expect(deepLink(channel, account, 'LINK-1-2', 'Hesabımı bağla:')).toBe(link)
})
