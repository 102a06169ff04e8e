/** The router as a process, from its start to its end: what an operator sees. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../store/database.ts'

const { sql, url: database } = await testDatabase()
const cli = new URL('../../src/run/cli.ts', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'santral-router-'))
const environment = {
  PATH: process.env.PATH,
  DATABASE_URL: database,
  SANTRAL_SECRET: '0123456789abcdef',
  TELEGRAM_TOKEN: '1:a',
  TELEGRAM_SECRET: 'telegram-secret',
  PORT: '0',
}
writeFileSync(join(folder, 'santral.yaml'), 'telegram: { bot: "@example_bot" }')

function santral(...args: string[]): ChildProcess {
  return spawn(process.execPath, [cli, ...args], { cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
}

async function finished(child: ChildProcess): Promise<{ code: number | null; out: string; err: string }> {
  const said = { out: '', err: '' }
  child.stdout?.on('data', chunk => (said.out += chunk))
  child.stderr?.on('data', chunk => (said.err += chunk))
  const code = await new Promise<number | null>(resolve => child.once('close', resolve))
  return { code, ...said }
}

describe('santral start', () => {
  let router: ChildProcess
  let url = ''
  beforeAll(async () => {
    router = santral('start', '--json')
    const line = await new Promise<string>(resolve => router.stdout?.once('data', chunk => resolve(String(chunk))))
    url = new URL((JSON.parse(line) as { health: string }).health).origin
  })
  afterAll(() => {
    router.kill('SIGKILL')
  })

  const get = async (path: string) => {
    const answer = await fetch(url + path, { redirect: 'manual' })
    return { status: answer.status, text: await answer.text() }
  }

  test('is alive and ready', async () => {
    expect([(await get('/healthz')).status, (await get('/readyz')).status]).toEqual([200, 200])
  })

  test('a form becomes a ticket by itself, and is counted', async () => {
    const body = JSON.stringify({
      id: 'f-1',
      subject: 'Sitem açılmıyor',
      text: 'example.com 502 veriyor',
      email: 'ali@example.com',
    })
    const answer = await fetch(`${url}/in/form`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    })
    expect(answer.status).toBe(200)
    await expect
      .poll(async () => (await sql`select outcome from deliveries where key = 'f-1'`)[0]?.outcome, { timeout: 5_000 })
      .toBe('opened')
    await expect
      .poll(async () => (await get('/metrics')).text)
      .toContain('santral_deliveries_total{channel="form",outcome="opened"} 1')
  })

  test('a webhook without its secret is refused', async () => {
    expect((await fetch(`${url}/in/telegram`, { method: 'POST', body: '{}' })).status).toBe(401)
  })

  test('mail is not taken from just anybody', async () => {
    const answer = await fetch(`${url}/in/email`, { method: 'POST', body: 'From: a@b.test\r\n\r\nhello' })
    expect([answer.status, await answer.text()]).toEqual([401, expect.stringContaining('set MAIL_SECRET')])
  })

  test('a body far over the limit is answered, not swallowed', async () => {
    const answer = await fetch(`${url}/in/form`, { method: 'POST', body: new Uint8Array(3 << 20) })
    expect(answer.status).toBe(413)
  })

  test('the console asks who is there', async () => {
    expect((await get('/console')).status).toBeGreaterThanOrEqual(300)
  })

  test('ingest works beside it, and the ledger balances', async () => {
    const mail = join(folder, 'a.eml')
    writeFileSync(
      mail,
      'From: veli@example.net\r\nTo: destek@santral.test\r\nSubject: Fatura\r\nMessage-ID: <1@example.net>\r\n\r\nFaturam gelmedi.\r\n',
    )
    const first = await finished(santral('ingest', mail, '--json'))
    const again = await finished(santral('ingest', mail, '--json'))
    expect([JSON.parse(first.out), JSON.parse(again.out)]).toMatchObject([
      { mails: 1, outcomes: { opened: 1 }, shortened: [] },
      { mails: 1, outcomes: { redelivered: 1 }, shortened: [] },
    ])
    const { code, out } = await finished(santral('ledger', '--json'))
    expect([code, JSON.parse(out)]).toEqual([
      0,
      {
        ok: true,
        received: 3,
        outcomes: { opened: 2, redelivered: 1 },
        inNone: [],
        inNoneCount: 0,
        inTwo: [],
        inTwoCount: 0,
      },
    ])
  })

  test('an archive of one sender is no flood when it is taken as it was received', async () => {
    const archive = (name: string, from: string) => {
      const mails = Array.from({ length: 15 }, (_, day) =>
        [
          `From ${from} Sun Mar  1 10:00:00 2026`,
          `Received: by mx.santral.test; ${day + 1} Mar 2026 10:00:00 +0300`,
          `From: ${from}\nTo: destek@santral.test\nSubject: Soru ${day}\nMessage-ID: <${name}${day}@example.net>`,
          `\n${['Alan', 'Fiyat', 'Paket', 'Yedek', 'Posta'][day % 5]} hakkında ${day}. sorum var: site${day}.example.net\n\n`,
        ].join('\n'),
      )
      writeFileSync(join(folder, name), mails.join(''))
      return join(folder, name)
    }
    const now = await finished(santral('ingest', archive('now', 'cem@example.net')))
    expect(now.out).toContain('refused')
    expect(now.out).toContain('For an archive, on a desk that has none of it yet: santral ingest --received')
    const received = await finished(santral('ingest', '--received', archive('received', 'can@example.net')))
    expect(received.out).not.toContain('refused')
    expect(received.out).toContain('Taken as received, from 2026-03-01T10:00:00+03:00 to 2026-03-15T10:00:00+03:00.')
  })

  test('customers put on file beside it are known from the next message on', async () => {
    const [customers, mail] = [join(folder, 'customers.json'), join(folder, 'known.eml')]
    writeFileSync(customers, JSON.stringify([{ id: 'c-ece', name: 'Ece Tekstil', emails: ['Ece@example.org'] }]))
    writeFileSync(
      mail,
      'From: ece@example.org\r\nSubject: Fatura\r\nMessage-ID: <k@example.org>\r\n\r\nFaturam gelmedi.\r\n',
    )
    expect(JSON.parse((await finished(santral('customers', customers, '--json'))).out)).toEqual({
      customers: 1,
      contacts: 1,
      addresses: 1,
    })
    await finished(santral('ingest', mail))
    expect(await sql`select customer from tickets where opener = 'email:ece@example.org'`).toEqual([
      { customer: 'c-ece' },
    ])
  })

  test('stops within 5 s when asked, with exit code 0', async () => {
    const began = Date.now()
    const ended = finished(router)
    router.kill('SIGTERM')
    expect((await ended).code).toBe(0)
    expect(Date.now() - began).toBeLessThan(5_000)
  })
})

describe('the ledger', () => {
  test('exit code 1, naming the deliveries, while one has no outcome or another than its decision', async () => {
    await sql`insert into deliveries (channel, account, key, lane, bucket, raw, proof, received_at) values ('form', 'form', 'lost', 'l', 99, '', 'test', 1)`
    await sql`update deliveries set outcome = 'refused' where key = 'f-1'`
    const { code, out } = await finished(santral('ledger'))
    expect([code, out]).toEqual([
      1,
      expect.stringMatching(
        /in none +1 {3}deliveries \d+: not decided[\s\S]*in two +1 {3}deliveries \d+: the decision/,
      ),
    ])
  })
})

test.each([
  [['nonsense'], 2, "unknown command 'nonsense'"],
  [['ingest'], 2, "missing required argument 'files'"],
  [['ingest', '/no/such.eml'], 2, 'no such file: /no/such.eml'],
  [['customers', '/no/such.json'], 2, '/no/such.json cannot be read as JSON'],
  [['start', '--config', '/no/such.yaml'], 1, '/no/such.yaml does not exist'],
  [['rules', 'check', '/no/such'], 1, '/no/such'],
  [['ledger', '--nonsense'], 2, "unknown option '--nonsense'"],
])('santral %j: exit code %i and words', async (args, code, words) => {
  const ended = await finished(santral(...args))
  expect([ended.code, ended.err + ended.out]).toEqual([code, expect.stringContaining(words)])
})

test.each(['start', 'ingest', 'customers', 'try', 'simulate', 'replay', 'rules', 'ledger', 'person', 'password'])(
  'santral %s --help',
  async name => {
    const ended = await finished(santral(name, '--help'))
    expect([ended.code, ended.out]).toEqual([0, expect.stringContaining(`Usage: santral ${name}`)])
  },
)
