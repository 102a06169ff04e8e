/** Both sides of a live chat see each other, in two real browsers: who is typing, and what was read. */
import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { simulateConfig } from '../../src/config.ts'
import { intakeOn } from '../../src/run/intake-on.ts'
import { addChatLine } from '../../src/store/chat.ts'
import { testDatabase } from '../store/database.ts'
import { openBrowser, served, skipped, whySkipped } from './browser.ts'
import { pages, password } from './pages.ts'
import { noon } from './seed.ts'

describe.skipIf(skipped)(`typing and read marks in a browser${whySkipped}`, () => {
  test('go both ways, and count only what somebody looks at', async () => {
    const { sql } = await testDatabase()
    const started = Date.now()
    const clock = () => noon + Date.now() - started
    const secret = 'a-secret-for-tests-of-pages'
    const intake = await intakeOn(sql, simulateConfig(), { secret, alone: true })
    const { app } = await pages(sql, { policy: intake.policy, keep: intake.keep, secret, clock })
    const desk = await served(app)
    const html = `<!doctype html><html lang="en"><title>Shop</title><script src="${desk.url}/chat.js" async></script></html>`
    const shop = await served(new Hono().get('/', c => c.html(html)))

    const browser = await openBrowser()
    const visitor = await (await browser.newContext({ locale: 'en-US' })).newPage()
    await visitor.goto(shop.url)
    await visitor.getByRole('button', { name: 'Live support' }).click()
    const words = visitor.getByRole('textbox', { name: 'Your message' })
    await words.fill('When does example.com renew?')
    await visitor.keyboard.press('Enter')
    const mine = visitor.locator('santral-chat .line.you small')
    await expect.poll(() => mine.textContent(), { timeout: 8_000 }).toContain('Delivered')
    while ((await intake.drain()).length > 0);
    const [ticket] = await sql<{ number: string }[]>`select number from tickets`

    const agent = await (await browser.newContext({ locale: 'en-US' })).newPage()
    await agent.goto(`${desk.url}/console/login?back=/console/tickets/${ticket?.number}`)
    await agent.getByLabel('Name').fill('deniz')
    await agent.getByLabel('Password').fill(password)
    await agent.getByRole('button', { name: 'Log in' }).click()
    await agent.getByLabel('Your reply').waitFor()
    await expect.poll(() => mine.textContent(), { timeout: 8_000 }).toContain('Seen')

    await words.pressSequentially('and')
    await agent.getByText('The visitor is typing …').waitFor({ timeout: 8_000 })
    await expect.poll(() => agent.locator('.typing').textContent(), { timeout: 12_000 }).toBe('')

    await agent.getByLabel('Your reply').pressSequentially('In May')
    await visitor.getByText('Support is typing …').waitFor({ timeout: 8_000 })
    await visitor.getByRole('button', { name: 'Close' }).click()
    await agent.keyboard.press('Control+Enter')
    await agent.getByText('Done.').waitFor()

    const [notice] = await sql<{ id: number }[]>`select id from notices where kind = 'desk-reply'`
    const [chat] = await sql<{ lane: string }[]>`select lane from deliveries where channel = 'chat'`
    await addChatLine(sql, { chat: chat!.lane, notice: notice!.id, text: 'In May', at: clock() })
    await sql`update notices set sent_at = ${clock()}, status = 'sent' where id = ${notice!.id}`
    await agent.reload()
    const reach = agent.locator('.message.out footer')
    expect(await reach.textContent()).toContain('Sent')
    await visitor.getByRole('button', { name: /1 unread message/ }).waitFor({ timeout: 8_000 })
    expect(await reach.textContent()).toContain('Sent')
    await visitor.getByRole('button', { name: /1 unread message/ }).click()
    await expect.poll(() => reach.textContent(), { timeout: 8_000 }).toContain('Read')
    await Promise.all([visitor.context().close(), agent.context().close()])
  }, 90_000)
})
