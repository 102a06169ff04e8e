/** Two agents at one ticket: each sees the other looking and writing, and neither sends a reply past the other's. */
import type { Hono } from 'hono'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { accessOf } from '../../src/web/access/access.ts'
import { hashPassword } from '../../src/web/access/password.ts'
import { testDatabase } from '../store/database.ts'
import { openBrowser, served, skipped, whySkipped } from './browser.ts'
import { pages, password, visitor } from './pages.ts'
import { noon, seedTicket } from './seed.ts'

const secret = await hashPassword(password)
const access = accessOf({
  agents: ['ayşe', 'deniz'].map(name => ({ name, password: secret })),
  tokens: [],
  link: 'the-printed-link',
})

async function loggedIn(app: Hono, name: string) {
  const one = visitor(app)
  await one.post('/console/login', { name, password })
  const csrf = /name="csrf" value="([^"]+)"/.exec(await (await one.get('/console')).text())?.[1] ?? ''
  const act = (number: string, form: Record<string, string>) =>
    one.post(`/console/tickets/${number}/acts`, { csrf, act: 'reply', ...form })
  return {
    ...one,
    act,
    here: (number: string, doing: string) => one.post(`/console/tickets/${number}/here`, { csrf, doing }),
    /** What the list says of the others at each ticket where somebody is. */
    async list() {
      const rows = (await (await one.get('/console')).text()).matchAll(
        /data-ticket="([^"]+)".*?<span class="badge there[^>]*>([^<]*)</gs,
      )
      return Object.fromEntries([...rows].flatMap(([, number = '', said = '']) => (said ? [[number, said]] : [])))
    },
    /** What the page says of the others, and what its form carries. */
    async at(number: string) {
      const html = await (await one.get(`/console/tickets/${number}`)).text()
      const field = (name: string) => new RegExp(`name="${name}" value="(\\d+)"`).exec(html)?.[1] ?? ''
      const said = /<p class="company[^>]*>([^<]*)<\/p>/.exec(html)?.[1]?.trim()
      return { said, read: { ours: field('ours'), theirs: field('theirs') } }
    },
  }
}

describe('who is at a ticket', async () => {
  const { sql } = await testDatabase()
  let clock = noon
  const { app } = await pages(sql, { access, clock: () => clock })
  await seedTicket(sql, { number: 'T-000001' })
  const [ayse, deniz] = [await loggedIn(app, 'ayşe'), await loggedIn(app, 'deniz')]
  const seen = async () => (await deniz.at('T-000001')).said

  test.each([
    ['looking', 'ayşe is looking at this ticket.'],
    ['writing', 'ayşe is writing a reply.'],
    ['gone', ''],
  ])('%s', async (doing, said) => {
    expect((await ayse.here('T-000001', doing)).status).toBe(204)
    expect(await seen()).toBe(said)
  })

  test('nobody is told of themselves, and what is not said again runs out', async () => {
    await ayse.here('T-000001', 'looking')
    await deniz.here('T-000001', 'writing')
    expect([await seen(), (await ayse.at('T-000001')).said]).toEqual([
      'ayşe is looking at this ticket.',
      'deniz is writing a reply.',
    ])
    clock += 41_000
    expect(await seen()).toBe('')
    await ayse.here('T-000001', 'gone')
    await deniz.here('T-000001', 'gone')
    expect(await sql`select from at_tickets`).toHaveLength(0)
  })

  test('the list shows who is at which ticket', async () => {
    await seedTicket(sql, { number: 'T-000002' })
    await seedTicket(sql, { number: 'T-000003' })
    await ayse.here('T-000001', 'looking')
    await ayse.here('T-000002', 'writing')
    await deniz.here('T-000003', 'looking')
    expect(await deniz.list()).toEqual({ 'T-000001': 'ayşe is looking', 'T-000002': 'ayşe is writing' })
    expect(await ayse.list()).toEqual({ 'T-000003': 'deniz is looking' })
    clock += 41_000
    expect(await deniz.list()).toEqual({})
    for (const number of ['T-000001', 'T-000002']) await ayse.here(number, 'gone')
    await deniz.here('T-000003', 'gone')
  })

  test('of a ticket that there is not, and without the session’s token, nothing is kept', async () => {
    await ayse.here('T-999999', 'looking')
    expect((await ayse.post('/console/tickets/T-000001/here', { doing: 'looking' })).status).toBe(403)
    expect(await sql`select from at_tickets`).toHaveLength(0)
  })
})

describe('a reply', async () => {
  const { sql } = await testDatabase()
  const { app } = await pages(sql, { access })
  const [ayse, deniz] = [await loggedIn(app, 'ayşe'), await loggedIn(app, 'deniz')]
  beforeAll(async () => {
    for (let n = 1; n <= 5; n++) await seedTicket(sql, { number: `T-00000${n}` })
  })
  const sent = async (number: string) =>
    (await sql`select text from messages where ticket = ${number} and direction = 'out' order by id`).map(
      one => one.text,
    )
  const customerWrites = (number: string, channel: string, text: string) => sql`
    insert into messages (key, channel, at, sender, sender_name, assurance, ticket, outcome, text, words)
    values (${`${number}-${text}`}, ${channel}, ${noon}, 'email:a@b.test', 'Veli', 'proven', ${number}, 'appended', ${text}, '')`

  test('is stopped where a colleague has replied meanwhile, and sent by the next click', async () => {
    const { read } = await deniz.at('T-000001')
    await ayse.act('T-000001', { text: 'It works again.' })
    const stopped = await deniz.act('T-000001', { text: 'We look into it <now>.', ...read })
    const html = await stopped.text()
    expect([stopped.status, await sent('T-000001')]).toEqual([409, ['It works again.']])
    const shown = /<section class="card waiting warn meanwhile".*?<\/section>/s.exec(html)?.[0] ?? ''
    expect(shown).toContain('ayşe')
    expect(shown).toContain('It works again.')
    expect(html).toContain('We look into it &lt;now&gt;.</textarea>')
    expect(html).toContain('<button>Send anyway</button>')
    expect(await sql`select from acts where agent = 'deniz'`).toHaveLength(0)
    const next = {
      ours: /name="ours" value="(\d+)"/.exec(html)![1]!,
      theirs: /name="theirs" value="(\d+)"/.exec(html)![1]!,
    }
    expect((await deniz.act('T-000001', { text: 'We look into it <now>.', ...next })).status).toBe(303)
    expect(await sent('T-000001')).toEqual(['It works again.', 'We look into it <now>.'])
  })

  test('is stopped where the customer has written meanwhile, but not in a live chat', async () => {
    const { read } = await deniz.at('T-000002')
    await customerWrites('T-000002', 'chat', 'hello?')
    expect((await deniz.act('T-000002', { text: 'Hello', ...read })).status).toBe(303)
    await customerWrites('T-000002', 'email', 'It was a typing error of mine')
    const stopped = await deniz.act('T-000002', {
      text: 'Restart it',
      ...(await ayse.at('T-000002')).read,
      theirs: read.theirs,
    })
    expect([stopped.status, await sent('T-000002')]).toEqual([409, ['Hello']])
    expect(await stopped.text()).toContain('It was a typing error of mine')
  })

  test('is not stopped by one’s own words', async () => {
    const { read } = await deniz.at('T-000003')
    for (const text of ['One', 'Two']) expect((await deniz.act('T-000003', { text, ...read })).status).toBe(303)
    expect(await sent('T-000003')).toEqual(['One', 'Two'])
  })

  test('of two that are sent at once one goes and the other is stopped', async () => {
    const { read } = await deniz.at('T-000004')
    const both = [ayse.act('T-000004', { text: 'A', ...read }), deniz.act('T-000004', { text: 'B', ...read })]
    expect((await Promise.all(both)).map(one => one.status).sort()).toEqual([303, 409])
    expect(await sent('T-000004')).toHaveLength(1)
  })

  test('closing the ticket asks nothing', async () => {
    const { read } = await deniz.at('T-000005')
    await ayse.act('T-000005', { text: 'Done' })
    expect((await deniz.act('T-000005', { act: 'resolve', ...read })).headers.get('location')).toContain('done=1')
  })
})

describe.skipIf(skipped)(`two agents in two browsers${whySkipped}`, () => {
  test('each sees the other come, write, reply and go; a draft is not sent past a reply', async () => {
    const { sql } = await testDatabase()
    const started = Date.now()
    const { app } = await pages(sql, { access, clock: () => noon + Date.now() - started })
    await seedTicket(sql, { number: 'T-000001' })
    const { url } = await served(app)
    async function open(name: string): Promise<Page> {
      const page = await (await (await openBrowser()).newContext({ locale: 'en-US' })).newPage()
      await page.goto(`${url}/console/login?back=/console/tickets/T-000001`)
      await page.getByLabel('Name').fill(name)
      await page.getByLabel('Password').fill(password)
      await page.getByRole('button', { name: 'Log in' }).click()
      await page.getByLabel('Your reply').waitFor()
      return page
    }
    const company = (page: Page) => expect.poll(() => page.locator('.company').textContent(), { timeout: 8_000 })
    const deniz = await open('deniz')
    const ayse = await open('ayşe')
    await company(deniz).toBe('ayşe is looking at this ticket.')
    await company(ayse).toBe('deniz is looking at this ticket.')

    await deniz.getByLabel('Your reply').fill('We are looking into it.')
    await company(ayse).toBe('deniz is writing a reply.')
    await ayse.getByLabel('Your reply').fill('It is up again.')
    await ayse.getByRole('button', { name: 'Send' }).click()
    await ayse.getByText('Done.').waitFor()

    await deniz.getByText('It is up again.').waitFor({ timeout: 8_000 })
    await deniz.getByRole('button', { name: 'Send' }).click()
    await deniz.getByText('your reply was not sent').waitFor()
    expect(await deniz.getByLabel('Your reply').inputValue()).toBe('We are looking into it.')
    expect(await sql`select from messages where direction = 'out'`).toHaveLength(1)
    await deniz.getByRole('button', { name: 'Send anyway' }).click()
    await deniz.getByText('Done.').waitFor()
    await ayse.getByText('We are looking into it.').waitFor({ timeout: 8_000 })

    await deniz.goto(`${url}/console`)
    await company(ayse).toBe('')
    const inList = () =>
      expect.poll(() => deniz.locator('[data-ticket="T-000001"] .there').textContent(), { timeout: 8_000 })
    await inList().toBe('ayşe is looking')
    await ayse.getByLabel('Your reply').fill('And one more thing.')
    await inList().toBe('ayşe is writing')
    await ayse.goto(`${url}/console`)
    await inList().toBe('')
    await Promise.all([deniz.context().close(), ayse.context().close()])
  }, 60_000)
})
