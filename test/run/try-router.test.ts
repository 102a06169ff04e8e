/** `santral try` as a browser without scripts sees it: words in, the decision with its why and the notice out. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadConfig } from '../../src/config.ts'
import { readDirectory } from '../../src/directory.ts'
import { startTry, type TryRouter } from '../../src/run/try-router.ts'

const ada = {
  id: 'c-ada', name: 'Ada Yılmaz', kind: 'individual', package: 'premium', language: 'tr', emails: ['ada@yilmaz.example'],
  phones: ['+905325550101'], telegram: ['710001'], whatsapp: [], messenger: [], instagram: [], x: [], domains: ['yilmazseramik.example'],
} // biome-ignore format: a row

let running: TryRouter
beforeAll(async () => {
  const config = { ...loadConfig({ environment: {} }), file: null }
  running = await startTry(config, readDirectory([ada]), 0)
})
afterAll(() => running.stop())

const say = (fields: Record<string, string>, headers: Record<string, string> = {}) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return fetch(`${running.url}/say`, { method: 'POST', body: form, headers, redirect: 'manual' })
}

/** The page, once it shows what is waited for; 10 s at most. */
async function pageWith(words: RegExp, path = '/'): Promise<string> {
  let page = ''
  for (const end = Date.now() + 10_000; Date.now() < end; await new Promise(resolve => setTimeout(resolve, 50))) {
    page = await (await fetch(running.url + path, { headers: { 'accept-language': 'en' } })).text()
    if (words.test(page)) return page
  }
  throw new Error(`the page never showed ${words}:\n${page}`)
}

test('a mail: request taken, ticket opened with its why, the notice shown and not sent', async () => {
  const response = await say({
    channel: 'email',
    from: 'ada@yilmaz.example',
    name: 'Ada Yılmaz',
    subject: 'Sitem açılmıyor',
    text: 'yilmazseramik.example 502 veriyor <script>alert(1)</script>',
    dmarc: 'pass',
  })
  expect([response.status, response.headers.get('location')]).toEqual([303, '/?channel=email'])
  const page = await pageWith(/class="card notice".*class="card decision"|class="card decision".*class="card notice"/s)
  expect(page).toMatch(/opened<\/span>\s*<span class="number">T-000001/)
  expect(page).toContain('identity.proven')
  expect(page).toContain('DMARC pass')
  expect(page).not.toContain('<script>alert')
  expect(page).toContain('authorization: ••••••')
  expect(page).toMatch(/inReplyTo=T-000001\.1\.[0-9a-f]{24}%40/)
})

test('the same bytes again are a redelivery: nothing is decided twice', async () => {
  const page = await pageWith(/name="entry"/)
  const [, entry = ''] = /name="entry" value="(\d+)"/.exec(page) ?? []
  const form = new FormData()
  form.set('entry', entry)
  expect((await fetch(`${running.url}/again`, { method: 'POST', body: form, redirect: 'manual' })).status).toBe(303)
  await new Promise(resolve => setTimeout(resolve, 500))
  const after = await pageWith(/T-000001/)
  expect(after.match(/class="card request"/g)).toHaveLength(2)
  expect(after.match(/class="card decision"/g)).toHaveLength(1)
})

test('a customer who is logged in at the panel is verified, in the form and in the chat', async () => {
  const text = 'yilmazseramik.example alan adımın transfer kodunu verir misiniz?'
  await say({ channel: 'form', session: 'c-ada', subject: 'Transfer kodu', text })
  const page = await pageWith(/class="card decision"(?:(?!class="card).)*verified/s, '/?channel=form')
  expect(page).toMatch(/cookie: ••••••/)
  expect(page).not.toMatch(/santral_panel=/)
  expect(page).toMatch(/<option value="c-ada">Ada Yılmaz<\/option>/)
  expect(page).not.toContain('Awaits')
  const panel = await fetch(`${running.url}/panel?customer=c-ada`, { redirect: 'manual' })
  expect(panel.headers.get('location')).toMatch(new RegExp(`^${running.router}/panel/enter\\?token=`))
  const entered = await fetch(panel.headers.get('location') ?? '', { redirect: 'manual' })
  expect([entered.status, entered.headers.get('location')]).toEqual([303, '/panel'])
  expect((await fetch(`${running.url}/panel?customer=nobody`, { redirect: 'manual' })).status).toBe(404)
})

describe('outgoing notices stand by channel, with their state', () => {
  const press = (path: string, fields: Record<string, string>) =>
    fetch(running.url + path, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })
  const sms = (text: string) => say({ channel: 'sms', from: '+905325550101', text })
  /** What stands under the channel. */
  const owedOn = (channel: string, words: RegExp) =>
    pageWith(new RegExp(`id="out-${channel}"(?:(?!</section>).)*${words.source}`, 's'))

  test('taken: sent; what the provider tells then is shown', async () => {
    await sms('Faturamı nereden indirebilirim?')
    const page = await owedOn('sms', />Sent</)
    const [, notice = ''] = /id="out-sms".*?name="notice" value="(\d+)"/s.exec(page) ?? []
    expect((await press('/status', { notice, told: 'delivered' })).status).toBe(303)
    await owedOn('sms', />Delivered</)
    expect((await press('/status', { notice, told: 'read' })).status).toBe(404)
  })

  test('the provider is away: it waits and is tried again', async () => {
    expect((await press('/provider', { channel: 'telegram', manner: 'away' })).status).toBe(303)
    await say({ channel: 'telegram', from: '710001', text: 'SSL sertifikası nasıl kurulur?' })
    await owedOn('telegram', />Waiting<.*the provider is away/)
    await press('/provider', { channel: 'telegram', manner: 'takes' })
    await owedOn('telegram', />Sent</)
  })

  test('the provider refuses: it is given up, with the reason', async () => {
    await press('/provider', { channel: 'telegram', manner: 'refuses' })
    await say({ channel: 'telegram', from: '710001', text: 'Yeni bir konu: yedeğimi geri yükler misiniz?' })
    await owedOn('telegram', />Given up<.*the provider refuses this address/)
  })

  test.each([[{ channel: 'fax', manner: 'away' }], [{ channel: 'sms', manner: 'sleeps' }]])(
    '%j is neither',
    async fields => {
      expect((await press('/provider', fields)).status).toBe(400)
    },
  )
})

test('it speaks to this machine alone', async () => {
  expect((await say({ channel: 'sms' }, { origin: 'https://elsewhere.example' })).status).toBe(403)
  expect((await say({ channel: 'fax' })).status).toBe(400)
  const { headers } = await fetch(running.url)
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
})
