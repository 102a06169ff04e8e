import { expect, it } from 'vitest'
import { sign } from '../../src/web/access/signed.ts'
import { testDatabase } from '../store/database.ts'
import { openBrowser, served } from './browser.ts'
import { desk, pages } from './pages.ts'
import { noon, seedCustomer } from './seed.ts'

it.skipIf(!process.env.SHOTS)(
  'shots',
  async () => {
    const { sql } = await testDatabase()
    const messaging = {
      telegram: '@ornek_bot',
      whatsapp: '+908500000003',
      messenger: 'ornek.hosting',
      instagram: '',
      x: '',
    }
    const { app } = await pages(sql, { panelSecret: 'shared-with-the-company-panel', desk: { ...desk, messaging } })
    const { url } = await served(app)
    await seedCustomer(sql)
    await sql`insert into senders (kind, value, customer, contact) values ('messenger', 'psid-on-file-7700110022003344', 'c-1', 'c-1-1')`
    await sql`insert into senders (kind, value, customer, contact, linked_by, linked_at) values ('telegram', '710001', 'c-1', 'c-1-1', 'code', ${noon - 86_400_000})`
    await sql`insert into messages (direction, key, channel, at, sender, sender_name, assurance, outcome, text, words) values ('in','k','telegram',${noon},'telegram:710001','Ayşe Y.','proven','opened','','')`
    let i = 0
    for (const [colorScheme, width, locale] of [
      ['light', 1280, 'tr-TR'],
      ['dark', 1280, 'en-US'],
      ['light', 360, 'tr-TR'],
      ['dark', 360, 'tr-TR'],
    ] as const) {
      const page = await (
        await (await openBrowser()).newContext({ colorScheme, viewport: { width, height: 900 }, locale })
      ).newPage()
      await page.goto(
        `${url}/panel/enter?token=${sign('shared-with-the-company-panel', 'panel-enter', { customer: 'c-1', until: noon + 60_000, nonce: i })}`,
      )
      await page.goto(`${url}/panel/accounts`)
      if (i === 0) {
        await page.screenshot({ path: `/tmp/dm/empty.png`, fullPage: true })
        for (const one of ['telegram', 'whatsapp', 'x']) await page.locator(`button[value=${one}]`).click()
      }
      await page.screenshot({ path: `/tmp/dm/shot-${i}.png`, fullPage: true })
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      i++
    }
  },
  60_000,
)
