import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Parcel } from '../../../adapters/adapter.ts'
import { type ImapAccount, type ImapPosition, type ImapState, watchMailboxes } from '../../../adapters/email/imap.ts'
import { cuttableProxy, type Dovecot, dovecotAbsent, startDovecot } from './dovecot.ts'

const absent = dovecotAbsent()
const mailboxes = [{ address: 'destek@santral.test' }, { address: 'abuse@santral.test' }]
const backoff = { first: 50, most: 400 }

const mail = (id: number, more = '') =>
  `From: ali@example.test\r\nTo: destek@santral.test\r\nMessage-ID: <m${id}@example.test>\r\nSubject: ${id}\r\n\r\nMerhaba ${id}\r\n${more}`

function memory(): ImapState & { positions: Map<string, ImapPosition> } {
  const positions = new Map<string, ImapPosition>()
  return {
    positions,
    get: async folder => positions.get(folder) ?? null,
    set: async (folder, position) => void positions.set(folder, position),
  }
}

/** What a store does: the key counts once. */
function store() {
  const kept = new Map<string, Parcel>()
  let refusals = 0
  let calls = 0
  return {
    kept,
    calls: () => calls,
    refuse: (times: number) => {
      refusals = times
    },
    async keep(parcels: Parcel[]) {
      calls++
      if (refusals-- > 0) throw new Error('the store is away')
      for (const parcel of parcels) kept.set(`${parcel.account} ${parcel.key}`, parcel)
    },
  }
}

async function until(what: () => boolean, ms = 15_000) {
  const end = Date.now() + ms
  while (!what()) {
    if (Date.now() > end) throw new Error('waited in vain')
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}

describe.skipIf(absent)(`mailboxes of a real IMAP server${absent ? ` (skipped: ${absent})` : ''}`, () => {
  let server: Dovecot
  beforeAll(async () => {
    server = await startDovecot()
  })
  afterAll(() => server?.stop())

  const account = (user: string, port = server.port): ImapAccount => ({
    mailbox: `${user}@santral.test`, host: '127.0.0.1', port, secure: false, plaintext: true, user, password: 'secret',
  }) // biome-ignore format: one line reads better

  it('takes what lies there, then hears of new mail by IDLE, and flags what is kept', async () => {
    await server.deliver('destek', [mail(1), mail(2)])
    const [state, kept] = [memory(), store()]
    const watch = watchMailboxes({ accounts: [account('destek')], mailboxes, state, keep: kept.keep, backoff })
    try {
      await until(() => kept.kept.size === 2)
      const arrived = Date.now()
      await server.deliver('destek', [mail(3)])
      await until(() => kept.kept.size === 3)
      expect(Date.now() - arrived).toBeLessThan(5000)
      expect([...kept.kept.keys()]).toEqual([
        'destek@santral.test m1@example.test',
        'destek@santral.test m2@example.test',
        'destek@santral.test m3@example.test',
      ])
      const [first] = kept.kept.values()
      expect(new TextDecoder().decode(first?.raw)).toBe(mail(1))
      expect(first?.lane).toBe('ali@example.test')
      await until(() => [...state.positions.values()][0]?.lastUid === 3)
    } finally {
      await watch.stop()
    }
    expect(await server.flags('destek')).toEqual(
      [['\\Seen'], ['\\Seen'], ['\\Seen']].map(flags => expect.arrayContaining(flags)),
    )
  })

  it('takes everything again under new numbers, once each', async () => {
    await server.deliver('numbers', [mail(1), mail(2), mail(3)])
    const [state, kept] = [memory(), store()]
    const options = { accounts: [account('numbers')], mailboxes, state, keep: kept.keep, backoff }
    const before = watchMailboxes(options)
    await until(() => kept.kept.size === 3)
    await before.stop()
    const [first] = state.positions.values()
    await server.renumber('numbers')
    const calls = kept.calls()
    const after = watchMailboxes(options)
    await until(() => kept.calls() > calls && [...state.positions.values()][0]?.uidValidity !== first?.uidValidity)
    await server.deliver('numbers', [mail(4)])
    await until(() => kept.kept.size === 4)
    await after.stop()
  })

  it('remembers and flags nothing while the store is away, and loses nothing', async () => {
    await server.deliver('away', [mail(11), mail(12)])
    const [state, kept] = [memory(), store()]
    kept.refuse(3)
    const troubles: (string | null)[] = []
    const watch = watchMailboxes({
      accounts: [account('away')],
      mailboxes,
      state,
      keep: kept.keep,
      backoff,
      report: ({ trouble }) => troubles.push(trouble),
    })
    await until(() => kept.calls() >= 2)
    expect(kept.kept.size).toBe(0)
    expect(state.positions.size).toBe(0)
    expect((await server.flags('away')).flat()).not.toContain('\\Seen')
    await until(() => kept.kept.size === 2 && troubles.includes(null))
    await watch.stop()
    expect(troubles).toEqual(['the store is away', 'the store is away', 'the store is away', null])
  })

  it('goes on where the line was cut, mid-fetch', async () => {
    const long = 'x'.repeat(200_000)
    await server.deliver(
      'cut',
      [13, 14, 15, 16].map(id => mail(id, long)),
    )
    const proxy = await cuttableProxy(server.port)
    const [state, kept] = [memory(), store()]
    proxy.cutAfter(500_000)
    const watch = watchMailboxes({
      accounts: [account('cut', proxy.port)],
      mailboxes,
      state,
      keep: kept.keep,
      backoff,
    })
    try {
      await until(() => kept.kept.size === 4)
      for (const { raw } of kept.kept.values()) expect(raw.at(-1)).toBe(raw.length > 1000 ? 120 : 10)
      proxy.cut()
      await server.deliver('cut', [mail(17)])
      await until(() => kept.kept.size === 5)
    } finally {
      await watch.stop()
      proxy.close()
    }
  })

  it('a dead mailbox delays no other, and stop does not wait for it', async () => {
    await server.deliver('living', [mail(21)])
    const kept = store()
    const dead = { ...account('destek'), port: 1 }
    const wrong = { ...account('destek'), password: 'no' }
    const watch = watchMailboxes({
      accounts: [dead, wrong, account('living')],
      mailboxes,
      state: memory(),
      keep: kept.keep,
      backoff: { first: 60_000, most: 60_000 },
    })
    await until(() => kept.kept.size === 1)
    const stopped = Date.now()
    await watch.stop()
    expect(Date.now() - stopped).toBeLessThan(3000)
  })

  it('takes a backlog of 10,000 in bounded batches', { timeout: 120_000 }, async () => {
    await server.deliver(
      'full',
      Array.from({ length: 10_000 }, (_, at) => mail(100_000 + at)),
    )
    const kept = store()
    let most = 0
    const keep = async (parcels: Parcel[]) => {
      most = Math.max(most, parcels.length)
      await kept.keep(parcels)
    }
    const watch = watchMailboxes({ accounts: [account('full')], mailboxes, state: memory(), keep, backoff })
    await until(() => kept.kept.size === 10_000, 60_000)
    await watch.stop()
    expect(most).toBeLessThanOrEqual(100)
  })
})
