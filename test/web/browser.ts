/** A real browser against a real server, where Chromium is installed; elsewhere the tests say why they are skipped. */
import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import { type Browser, chromium } from 'playwright-core'
import { afterAll } from 'vitest'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
const absent = executablePath ? false : 'Chromium is not installed, on Debian: apt-get install chromium'

/** For `skipIf`. */
export const skipped = absent !== false
/** Behind the name of what needs a browser: `npm test` tells the reason from it. */
export const whySkipped = absent ? ` (skipped: ${absent})` : ''

let browser: Promise<Browser> | undefined
export async function openBrowser(): Promise<Browser> {
  if (!browser) {
    browser = chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'] })
    afterAll(async () => (await browser)?.close())
  }
  return browser
}

export interface Served {
  url: string
  server: Server
}

export async function served(app: Hono): Promise<Served> {
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }) as Server
  await new Promise<void>(resolve => (server.listening ? resolve() : server.once('listening', () => resolve())))
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server }
}
