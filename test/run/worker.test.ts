/** The Worker as it is deployed: bundled, in workerd, on a real PostgreSQL. */
import { createServer } from 'node:net'
import { build } from 'esbuild'
import { Miniflare } from 'miniflare'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readRules } from '../../src/policy/load.ts'
import { publishPolicy } from '../../src/store/policies.ts'
import { signedSms } from '../accept/signed-sms.ts'
import { testDatabase } from '../store/database.ts'

const { sql, url } = await testDatabase()
const settings = `
server: { public_url: https://desk.test }
sms: { account_sid: AC1, number: "+908500000001" }
`
const secrets = { SANTRAL_SECRET: '0123456789abcdef', TWILIO_AUTH_TOKEN: 'twilio-token' }
let script = ''
const running: Miniflare[] = []

beforeAll(async () => {
  const bundle = await build({
    entryPoints: [new URL('../../src/run/worker.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2024',
    conditions: ['workerd', 'worker', 'import'],
    external: ['node:*', 'cloudflare:*'],
    logLevel: 'error',
  })
  script = bundle.outputFiles[0]?.text ?? ''
})
afterAll(() => Promise.all(running.map(one => one.dispose())))

function worker(bindings: Record<string, string>) {
  const miniflare = new Miniflare({
    modules: true,
    script,
    compatibilityDate: '2026-07-01',
    compatibilityFlags: ['nodejs_compat'],
    bindings: { SETTINGS: settings, ...secrets, ...bindings },
    queueProducers: { NUDGES: 'santral-nudges' },
    queueConsumers: { 'santral-nudges': { maxBatchTimeout: 0 } },
    unsafeTriggerHandlers: true,
  })
  running.push(miniflare)
  return miniflare
}

const sms = (fields: Record<string, string>) => signedSms(fields, secrets.TWILIO_AUTH_TOKEN)

test('the Worker is well, and ready with its database', async () => {
  const desk = worker({ DATABASE_URL: url })
  expect((await desk.dispatchFetch('https://desk.test/healthz')).status).toBe(200)
  expect(await (await desk.dispatchFetch('https://desk.test/readyz')).json()).toEqual({ ok: true })
})

test('a signed webhook is a row, the same again is none, an unsigned one neither', async () => {
  const desk = worker({ DATABASE_URL: url })
  const message = { MessageSid: 'SM1', From: '+905321112233', To: '+908500000001', Body: 'Sitem açılmıyor' }
  const statuses = [
    (await desk.dispatchFetch('https://desk.test/in/sms', sms(message))).status,
    (await desk.dispatchFetch('https://desk.test/in/sms', sms(message))).status,
    (await desk.dispatchFetch('https://desk.test/in/sms', { ...sms(message), headers: {} })).status,
  ]
  expect(statuses).toEqual([200, 200, 401])
  expect(await sql`select key, raw from deliveries`).toHaveLength(1)
  expect(await sql`select delivery from redeliveries`).toHaveLength(1)
})

test('a nudge drains, mail is taken, and clocks run', async () => {
  const files = readRules(new URL('../../rules', import.meta.url).pathname)
  await publishPolicy(sql, { version: '2026.1.1', files: { ...files, 'version.yaml': 'version: "2026.1.1"' } }, 1)
  const desk = worker({ DATABASE_URL: url })
  const mail = [
    'From: Veli <veli@example.net>', 'To: destek@santral.test', 'Subject: Fatura', 'Message-ID: <worker-1@example.net>', '',
    'Faturam gelmedi.', '',
  ].join('\r\n') // biome-ignore format: a mail
  const to = 'https://desk.test/cdn-cgi/handler/email?from=veli@example.net&to=destek@santral.test'
  expect((await desk.dispatchFetch(to, { method: 'POST', body: mail })).status).toBe(200)
  const kept = () => sql`select account, proof, outcome from deliveries where key like '%worker-1@example.net%'`
  await expect
    .poll(kept, { timeout: 10_000 })
    .toEqual([{ account: 'destek@santral.test', proof: 'Cloudflare Email Routing', outcome: 'opened' }])
  const minute = await desk.dispatchFetch('https://desk.test/cdn-cgi/handler/scheduled?cron=*+*+*+*+*')
  expect([minute.status, await minute.text()]).toEqual([200, 'ok'])
})

test('without its database it asks to come again', async () => {
  const port = await new Promise<number>(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
  const desk = worker({ DATABASE_URL: `postgres://santral@127.0.0.1:${port}/postgres` })
  const form = {
    method: 'POST',
    body: JSON.stringify({ id: 'f1', subject: 'S', text: 'T' }),
    headers: { 'content-type': 'application/json' },
  }
  const answer = await desk.dispatchFetch('https://desk.test/in/form', form)
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
})

test('wrong settings are named', async () => {
  const desk = worker({ DATABASE_URL: url, SETTINGS: 'smss: {}' })
  const answer = await desk.dispatchFetch('https://desk.test/healthz')
  expect([answer.status, await answer.text()]).toEqual([500, expect.stringContaining('smss there is no such setting')])
})
