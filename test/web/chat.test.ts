import { Hono } from 'hono'
import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { addChatLine } from '../../src/store/chat.ts'
import { testDatabase } from '../store/database.ts'
import { openBrowser, served, skipped, whySkipped } from './browser.ts'
import { pages } from './pages.ts'
import { noon } from './seed.ts'

const { sql } = await testDatabase()
const started = Date.now()
const clock = () => noon + Date.now() - started
const { app } = await pages(sql, { clock })

const json = (path: string, body: object, token = '') =>
  app.request(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...(token && { 'x-santral-window': token }) },
  })
const begin = async () => {
  const { token } = (await (await json('/chat/session', {})).json()) as { token: string }
  return { token, session: token.split('.')[0] ?? '' }
}

describe('a window opens to its token alone', () => {
  test('what is said is kept as a delivery of the chat, named by window and id', async () => {
    const { token, session: window } = await begin()
    const said = { id: 'm1', session: window, text: 'Merhaba', name: 'Ali' }
    expect((await json('/in/chat', said, token)).status).toBe(200)
    expect((await json('/in/chat', said, token)).status).toBe(200)
    const rows = await sql<{ key: string; raw: Buffer }[]>`select key, raw from deliveries where lane = ${window}`
    expect(rows.map(row => row.key)).toEqual([`${window}:m1`])
    expect(JSON.parse(rows[0]!.raw.toString())).toMatchObject({
      session: window,
      id: 'm1',
      text: 'Merhaba',
      name: 'Ali',
    })
  })

  test('who knows its name alone neither speaks in it nor listens; a name that is no window of ours needs no token', async () => {
    const [mine, other] = [await begin(), await begin()]
    for (const token of ['', 'x', other.token, `${mine.session}.${'A'.repeat(43)}`, `${mine.token}x`]) {
      expect((await json('/in/chat', { id: '1', session: mine.session, text: 'x' }, token)).status).toBe(401)
      if (token === other.token) continue
      expect((await json('/chat/signs', { token, type: 'typing' })).status).toBe(403)
      expect((await app.request(`/chat/events?token=${token}`)).status).toBe(403)
    }
    expect((await json('/in/chat', { id: '1', session: 's-77', text: 'x' })).status).toBe(200)
    expect((await json('/in/chat', { id: '1', session: 's-77', text: 'x' }, mine.token)).status).toBe(401)
  })

  test('not more than sixty times a minute', async () => {
    const { token, session } = await begin()
    const say = (id: number) => json('/in/chat', { id, session, text: 'x' }, token)
    for (let id = 0; id < 60; id++) await say(id)
    const refused = await say(60)
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true])
  })

  test('any website may load it and post to it, none with a cookie', async () => {
    const response = await app.request('/in/chat', {
      method: 'OPTIONS',
      headers: { origin: 'https://shop.test', 'access-control-request-method': 'POST' },
    })
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('access-control-allow-headers')).toContain('x-santral-window')
    expect(response.headers.get('access-control-allow-credentials')).toBeNull()
  })

  test('too large, no JSON', async () => {
    const { token, session } = await begin()
    const said = (bytes: number) => ({ id: `big-${bytes}`, session, text: 'x', padding: 'x'.repeat(bytes) })
    expect((await json('/in/chat', said(8 << 20), token)).status).toBe(200)
    expect((await json('/in/chat', said(12 << 20), token)).status).toBe(413)
    expect((await json('/in/chat', said(1 << 20))).status).toBe(413)
    expect((await app.request('/in/chat', { method: 'POST', body: 'x' })).status).toBe(400)
    expect((await app.request('/chat/signs', { method: 'POST', body: 'x' })).status).toBe(400)
  })
})

describe.skipIf(skipped)(`the widget in a browser${whySkipped}`, async () => {
  const desk = skipped ? null : await served(app)
  const shop = skipped
    ? null
    : await served(
        new Hono().get('/', c =>
          c.html(`<!doctype html><html lang="en"><title>Shop</title><h1>Shop</h1>
            <script src="${desk!.url}/chat.js" data-language="en" async></script></html>`),
        ),
      )

  async function opened(context: BrowserContext): Promise<Page> {
    const page = await context.newPage()
    await page.goto(shop!.url)
    await page.getByRole('button', { name: 'Live support' }).click()
    return page
  }
  const write = async (page: Page, text: string) => {
    await page.getByRole('textbox', { name: 'Your message' }).fill(text)
    await page.keyboard.press('Enter')
  }
  const texts = (page: Page) => page.locator('santral-chat .line p').allTextContents()
  const windowIn = (page: Page) =>
    page.evaluate(`JSON.parse(Object.entries(localStorage)[0][1]).token.split('.')[0]`) as Promise<string>
  let notice = 1000
  const answer = (chat: string, text: string) => addChatLine(sql, { chat, notice: ++notice, text, at: clock() })

  test('two pages of one visitor see the same, both ways, without duplicates', async () => {
    const context = await (await openBrowser()).newContext({ locale: 'en-US' })
    const [one, two] = [await opened(context), await opened(context)]
    await write(one, 'My site is down')
    await expect.poll(() => texts(two), { timeout: 8_000 }).toEqual(['My site is down'])
    const window = await windowIn(one)
    await answer(window, 'We are looking <b>into</b> it')
    for (const page of [one, two])
      await expect
        .poll(() => texts(page), { timeout: 8_000 })
        .toEqual(['My site is down', 'We are looking <b>into</b> it'])
    await one.reload()
    await one.getByRole('button', { name: 'Live support' }).click()
    await expect
      .poll(() => texts(one), { timeout: 8_000 })
      .toEqual(['My site is down', 'We are looking <b>into</b> it'])
    await context.close()
  }, 40_000)

  test('a cut network loses nothing and repeats nothing', async () => {
    const context = await (await openBrowser()).newContext({ locale: 'en-US' })
    const page = await opened(context)
    await write(page, 'first')
    await expect
      .poll(
        async () =>
          (await sql`select from deliveries where raw::text like ${`%${Buffer.from('first').toString('hex')}%`}`).count,
        { timeout: 8_000 },
      )
      .toBe(1)
    const window = await windowIn(page)
    await context.setOffline(true)
    desk!.server.closeAllConnections()
    await write(page, 'written offline 1')
    await write(page, 'written offline 2')
    await answer(window, 'answered meanwhile')
    await expect.poll(() => page.locator('santral-chat .status').textContent()).toContain('connection is lost')
    await context.setOffline(false)
    const all = ['answered meanwhile', 'first', 'written offline 1', 'written offline 2']
    await expect.poll(async () => (await texts(page)).sort(), { timeout: 15_000 }).toEqual(all)
    const kept = async () => (await sql`select from deliveries where lane = ${window}`).count
    await expect.poll(kept, { timeout: 8_000 }).toBe(3)
    await page.waitForTimeout(1_500)
    expect((await texts(page)).sort()).toEqual(all)
    expect(await kept()).toBe(3)
    await context.close()
  }, 60_000)

  test('what comes in while it is closed is counted and said; what is opened is read', async () => {
    const context = await (await openBrowser()).newContext({ locale: 'en-US' })
    const page = await opened(context)
    await write(page, 'hello')
    await expect
      .poll(() => page.locator('santral-chat .line.you small').textContent(), { timeout: 8_000 })
      .toContain('Delivered')
    await page.keyboard.press('Escape')
    await answer(await windowIn(page), 'Hi!')
    const launcher = page.getByRole('button', { name: 'Live support, 1 unread message' })
    await launcher.waitFor({ timeout: 8_000 })
    await launcher.click()
    await expect
      .poll(
        async () =>
          (
            await sql<{ read: number }[]>`select visitor_read as read from chats where chat = ${await windowIn(page)}`
          )[0]?.read,
        { timeout: 8_000 },
      )
      .toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Live support', exact: true }).waitFor()
    await context.close()
  }, 40_000)

  test('keyboard alone: open, write, close; the focus comes back', async () => {
    const context = await (await openBrowser()).newContext({ locale: 'en-US' })
    const page = await context.newPage()
    await page.goto(shop!.url)
    await page.getByRole('button', { name: 'Live support' }).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: 'Your message' }).waitFor()
    await page.keyboard.type('line one')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('line two')
    await page.keyboard.press('Enter')
    await expect.poll(() => texts(page)).toEqual(['line one\nline two'])
    await page.keyboard.press('Escape')
    expect(await page.evaluate(`document.querySelector('santral-chat').shadowRoot.activeElement.className`)).toBe(
      'launcher',
    )
    await context.close()
  }, 40_000)

  test('outside working hours it takes a message that is answered by mail', async () => {
    const night = await served((await pages(sql, { clock: () => clock() + 12 * 3_600_000 })).app)
    const context = await (await openBrowser()).newContext({ locale: 'en-US' })
    const page = await context.newPage()
    await page.route('**/night', route =>
      route.fulfill({
        contentType: 'text/html',
        body: `<html lang="en"><body><script src="${night.url}/chat.js"></script></body></html>`,
      }),
    )
    await page.goto(`${night.url}/night`)
    await page.getByRole('button', { name: 'Live support' }).click()
    await page.getByLabel('Your e-mail address').fill('ali@example.test')
    await page.getByLabel('Your message').fill('Please call me back')
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByText('ali@example.test').waitFor({ timeout: 8_000 })
    const [kept] = await sql<
      { raw: Buffer }[]
    >`select raw from deliveries where channel = 'form' order by id desc limit 1`
    expect(JSON.parse(kept!.raw.toString())).toMatchObject({ email: 'ali@example.test', text: 'Please call me back' })
    await context.close()
  }, 40_000)
})
