/** What is being written outlives the session that it was begun in, in the panel and in the console. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { accessOf } from '../../src/web/access/access.ts'
import { hashPassword } from '../../src/web/access/password.ts'
import { sign } from '../../src/web/access/signed.ts'
import { testDatabase } from '../store/database.ts'
import { openBrowser, served, skipped, whySkipped } from './browser.ts'
import { pages, password } from './pages.ts'
import { noon, seedCustomer, seedTicket } from './seed.ts'

describe.skipIf(skipped)(`a text that was not sent, in a browser${whySkipped}`, async () => {
  const { sql } = await testDatabase()
  const panelSecret = 'shared-with-the-company-panel'
  const secret = await hashPassword(password)
  const access = accessOf({
    agents: ['ayşe', 'deniz'].map(name => ({ name, password: secret })),
    tokens: [],
    link: 'the-printed-link',
  })
  const { app } = await pages(sql, { panelSecret, access })
  const { url } = skipped ? { url: '' } : await served(app)

  beforeAll(async () => {
    await seedCustomer(sql)
    await seedCustomer(sql, { id: 'c-2', name: 'Kuzey', email: 'destek@kuzey.test' })
    await seedTicket(sql, { number: 'T-000001', customer: 'c-1' })
    await seedTicket(sql, { number: 'T-000002', customer: 'c-2' })
    await seedTicket(sql, { number: 'T-000003' })
  })

  const newPage = async () => (await (await openBrowser()).newContext({ locale: 'en-US' })).newPage()
  let entries = 0
  const enterPanel = (page: Page, customer = 'c-1') =>
    page.goto(
      `${url}/panel/enter?token=${sign(panelSecret, 'panel-enter', { customer, until: noon + 60_000, of: entries++ })}`,
    )
  async function enterConsole(page: Page, name: string, ticket: string) {
    await page.goto(`${url}/console/login?back=/console/tickets/${ticket}`)
    await page.getByLabel('Name').fill(name)
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Log in' }).click()
    await page.getByLabel('Your reply').waitFor()
  }
  const reply = (page: Page) => page.getByLabel('Your reply')
  const note = (page: Page) => page.locator('.restored')

  test('the panel: sent after the session had run out, it waits at its ticket until it is taken', async () => {
    const page = await newPage()
    await enterPanel(page)
    await page.goto(`${url}/panel/tickets/T-000001`)
    await reply(page).fill('It is down\nsince noon.')
    await page.context().clearCookies()
    await page.getByRole('button', { name: 'Send' }).click()
    await page.waitForURL('**/panel/login')
    await enterPanel(page)
    await page.goto(`${url}/panel/tickets/T-000001`)
    expect(await reply(page).inputValue()).toBe('It is down\nsince noon.')
    expect(await note(page).textContent()).toContain('What you had not sent yet is back.')
    expect(await note(page).isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Send' }).click()
    await page.waitForURL('**/panel?sent=soon')
    await page.goto(`${url}/panel/tickets/T-000001`)
    expect(await reply(page).inputValue()).toBe('')
    expect(await note(page).isVisible()).toBe(false)
    await page.context().close()
  }, 60_000)

  test('the panel: a new ticket comes back with all its fields, and can be discarded', async () => {
    const page = await newPage()
    await enterPanel(page)
    await page.goto(`${url}/panel/new`)
    await page.getByLabel('Title').fill('ornek.com does not open')
    await page.getByLabel('Description').fill('White page.')
    await page.getByLabel(/An important part/).check()
    await page.context().clearCookies()
    await enterPanel(page)
    await page.goto(`${url}/panel/new`)
    expect(await page.getByLabel('Title').inputValue()).toBe('ornek.com does not open')
    expect(await page.getByLabel('Description').inputValue()).toBe('White page.')
    expect(await page.getByLabel(/An important part/).isChecked()).toBe(true)
    await note(page).getByRole('button', { name: 'Discard' }).click()
    expect(await page.getByLabel('Title').inputValue()).toBe('')
    await page.reload()
    expect(await page.getByLabel('Description').inputValue()).toBe('')
    await page.context().close()
  }, 60_000)

  test('the panel: another customer at the same browser is not shown it, and logging out forgets it', async () => {
    const page = await newPage()
    await enterPanel(page)
    await page.goto(`${url}/panel/new`)
    await page.getByLabel('Description').fill('Mine alone.')
    await page.context().clearCookies()
    await enterPanel(page, 'c-2')
    await page.goto(`${url}/panel/new`)
    expect(await page.getByLabel('Description').inputValue()).toBe('')
    await page.getByRole('button', { name: 'Log out' }).click()
    await page.waitForURL('**/panel/login')
    await enterPanel(page)
    await page.goto(`${url}/panel/new`)
    expect(await page.getByLabel('Description').inputValue()).toBe('')
    await page.context().close()
  }, 60_000)

  test('the console: each agent’s own, at its ticket, until it is sent', async () => {
    const page = await newPage()
    await enterConsole(page, 'deniz', 'T-000003')
    await reply(page).fill('We look into it.')
    await page.context().clearCookies()
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByText('Log in first.').waitFor()
    await enterConsole(page, 'ayşe', 'T-000003')
    expect(await reply(page).inputValue()).toBe('')
    await page.context().clearCookies()
    await enterConsole(page, 'deniz', 'T-000001')
    expect(await reply(page).inputValue()).toBe('')
    await page.goto(`${url}/console/tickets/T-000003`)
    expect(await reply(page).inputValue()).toBe('We look into it.')
    expect(await note(page).isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByText('Done.').waitFor()
    await page.reload()
    expect(await reply(page).inputValue()).toBe('')
    expect(await note(page).isVisible()).toBe(false)
    await page.context().close()
  }, 60_000)
})
