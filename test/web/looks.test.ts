/** What a person meets with eyes, keyboard or screen reader, checked in a real browser: light and dark, wide and narrow. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { sign } from '../../src/web/access/signed.ts'
import { testDatabase } from '../store/database.ts'
import { openBrowser, served, skipped, whySkipped } from './browser.ts'
import { pages, password } from './pages.ts'
import { noon, seedCustomer, seedNotice, seedTicket } from './seed.ts'

describe.skipIf(skipped)(`pages in a browser${whySkipped}`, async () => {
  const { sql } = await testDatabase()
  const panelSecret = 'shared-with-the-company-panel'
  const { app } = await pages(sql, { panelSecret })
  const { url } = skipped ? { url: '' } : await served(app)

  beforeAll(async () => {
    await seedCustomer(sql)
    const long = 'A subject without an end '.repeat(8)
    const delivery = await seedTicket(sql, {
      number: 'T-000001',
      customer: 'c-1',
      contact: 'c-1-1',
      subject: long,
      priority: 'critical',
      channel: 'chat',
    })
    await seedNotice(sql, { delivery, ticket: 'T-000001', deadAt: noon, because: 'blocked' })
    for (const [i, priority] of ['high', 'normal', 'low'].entries())
      await seedTicket(sql, {
        number: `T-00001${i}`,
        priority,
        held: i ? 'supervisor' : null,
        openedAt: noon - i * 9_000_000,
        incident: 'I-000001',
        status: i === 2 ? 'resolved' : 'open',
      })
    await sql`insert into closures (id, customer, sender, channels, from_at, because, article, told) values ('k', 'c-1', 'email:a', '["chat"]', ${noon}, 'insults', 'A7', true)`
    await sql`insert into standing (id, customer, sender, level, kind, action, at, because, article, delivery) values ('s', 'c-1', 'email:a', 3, 'conduct', 'proposed-suspension', ${noon}, 'a threat', 'A7', 1)`
  })

  const paths = [
    '/console', '/console/tickets/T-000001', '/console/situation', '/form', '/form?sent=1', '/panel/login', '/panel', '/panel/new', '/panel/accounts',
    '/panel/tickets/T-000001', '/panel/tickets/T-999999',
  ] // biome-ignore format: a list
  const looks = [
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
    ['dark', 360],
  ] as const

  async function loggedIn(page: Page) {
    await page.goto(`${url}/console/login`)
    await page.getByLabel('Name').fill('deniz')
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Log in' }).click()
    await page.waitForURL('**/console')
  }

  test.each(looks)(
    '%s, %i pixels wide: labels, names, contrast, nothing wider than the screen',
    async (colorScheme, width) => {
      const context = await (await openBrowser()).newContext({
        colorScheme,
        viewport: { width, height: 800 },
        locale: 'en-US',
        reducedMotion: 'reduce',
      })
      const page = await context.newPage()
      const complaints: string[] = []
      page.on(
        'console',
        message => message.type() === 'error' && !/404/.test(message.text()) && complaints.push(message.text()),
      )
      page.on('pageerror', error => complaints.push(error.message))
      await loggedIn(page)
      const token = sign(panelSecret, 'panel-enter', { customer: 'c-1', until: noon + 60_000, of: colorScheme + width })
      await page.goto(`${url}/panel/enter?token=${token}`)
      for (const path of paths) {
        await page.goto(url + path)
        await page.evaluate(`for (const one of document.querySelectorAll('details')) one.open = true`)
        complaints.push(...((await page.evaluate(faults)) as string[]).map(fault => `${path}: ${fault}`))
      }
      expect(complaints).toEqual([])
      await context.close()
    },
    60_000,
  )

  test('the keyboard walks the list, opens a ticket, comes back', async () => {
    const page = await (await (await openBrowser()).newContext({ locale: 'en-US' })).newPage()
    await loggedIn(page)
    for (const key of ['j', 'j', 'k']) await page.keyboard.press(key)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/tickets/T-000010')
    await page.keyboard.press('u')
    await page.waitForURL('**/console')
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Shortcuts' }).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    await page.keyboard.type('T-000001')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: /T-000001/ }).waitFor()
  }, 40_000)

  test('what comes in is shown without a reload', async () => {
    const page = await (await (await openBrowser()).newContext({ locale: 'en-US' })).newPage()
    await loggedIn(page)
    await seedTicket(sql, { number: 'T-000099', subject: 'Just now', openedAt: noon + 1000 })
    await page.getByRole('link', { name: /Just now/ }).waitFor({ timeout: 8_000 })
  }, 40_000)

  test('without scripts the console works', async () => {
    const context = await (await openBrowser()).newContext({ locale: 'en-US', javaScriptEnabled: false })
    const page = await context.newPage()
    await loggedIn(page)
    await page.getByRole('link', { name: /A subject without/ }).click()
    await page.getByLabel('Your reply').fill('We are on it')
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByText('We are on it').first().waitFor()
    await context.close()
  }, 40_000)
})

/** Runs in the page: what is not as WCAG 2.2 AA wants it (1.4.3 contrast, 1.3.1 and 4.1.2 names, 1.4.10 reflow). */
const faults = `(() => {
  const found = []
  const name = one => one.tagName.toLowerCase() + ' ' + (one.textContent || one.name || '').trim().slice(0, 40)
  if (document.documentElement.scrollWidth > innerWidth) found.push('wider than the screen: ' + document.documentElement.scrollWidth)
  if (!document.documentElement.lang) found.push('no language')
  if (document.querySelectorAll('h1').length !== 1) found.push('h1: ' + document.querySelectorAll('h1').length)
  if (!document.querySelector('main')) found.push('no main')
  const ids = [...document.querySelectorAll('[id]')].map(one => one.id)
  for (const id of new Set(ids)) if (ids.filter(one => one === id).length > 1) found.push('id twice: ' + id)
  for (const one of document.querySelectorAll('input:not([type=hidden]), select, textarea'))
    if (!one.labels?.length && !one.ariaLabel) found.push('no label: ' + name(one))
  for (const one of document.querySelectorAll('a, button'))
    if (!(one.textContent.trim() || one.ariaLabel)) found.push('no name: ' + name(one))
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const colour = css => {
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = css
    canvas.fillRect(0, 0, 1, 1)
    return [...canvas.getImageData(0, 0, 1, 1).data]
  }
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map(v => ((v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    return 0.2126 * x + 0.7152 * y + 0.0722 * z
  }
  const behind = one => {
    for (let at = one; at; at = at.parentElement) {
      const found = colour(getComputedStyle(at).backgroundColor)
      if (found[3] > 250) return found
    }
    return [255, 255, 255]
  }
  for (const one of document.querySelectorAll('body *')) {
    const said = [...one.childNodes].some(node => node.nodeType === 3 && node.textContent.trim())
    if (!said || !one.checkVisibility({ opacityProperty: true }) || one.closest('.skip, .hidden, .trap, dialog:not([open])')) continue
    const style = getComputedStyle(one)
    const [a, b] = [light(colour(style.color)), light(behind(one))].sort((x, y) => y - x)
    const ratio = (a + 0.05) / (b + 0.05)
    const large = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.66 && style.fontWeight >= 700)
    if (ratio < (large ? 3 : 4.5)) found.push('contrast ' + ratio.toFixed(2) + ': ' + name(one))
  }
  return found
})()`
