/** Ayşe and Can work at the same company; a stranger writes too. Each gets out what is theirs, and only that goes. */
import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { simulateConfig } from '../../src/config.ts'
import type { Customer } from '../../src/customer.ts'
import type { Channel, Session } from '../../src/message.ts'
import { type IntakeOn, intakeOn } from '../../src/run/intake-on.ts'
import type { Sql } from '../../src/store/connect.ts'
import { saveDirectory } from '../../src/store/directory.ts'
import { ledger } from '../../src/store/ledger.ts'
import { erasable, erasePerson } from '../../src/store/person-erase.ts'
import { exportPerson } from '../../src/store/person-export.ts'
import { canonicalJson } from '../../src/store/proof-of-decision.ts'
import { testDatabase } from './database.ts'

const at = Date.parse('2026-03-02T10:00:00+03:00')
const shared = Buffer.from('ortak ekran görüntüsü').toString('base64')
const own = Buffer.from('Ayşe’nin sözleşmesi').toString('base64')

const demir: Customer = {
  id: 'c-1',
  name: 'Demir İnşaat',
  kind: 'company',
  package: 'premium',
  language: 'tr',
  domains: ['demirinsaat.example'],
  services: [],
  contacts: [
    { id: 'c-1/1', name: 'Ayşe Demir', role: null, addresses: [{ kind: 'email', value: 'ayse@demirinsaat.example' }, { kind: 'telegram', value: '410001' }] },
    { id: 'c-1/2', name: 'Can Demir', role: null, addresses: [{ kind: 'email', value: 'can@demirinsaat.example' }] },
  ],
} // biome-ignore format: a row a contact

async function write(intake: IntakeOn, channel: Channel, key: string, body: object, session: Session | null = null) {
  const raw = new TextEncoder().encode(JSON.stringify(body))
  const lane = session?.customer ?? String((body as { email?: string }).email ?? '410001')
  await intake.keep([
    { channel, account: channel, key, raw, sentAt: null, lane, session, proof: 'test', receivedAt: at },
  ])
  while ((await intake.drain()).length > 0);
}

const file = (name: string, content_base64: string) => ({ name, type: 'text/plain', content_base64 })

async function populated(): Promise<Sql> {
  const { sql } = await testDatabase()
  await sql.begin(tx => saveDirectory(tx, [demir]))
  const intake = await intakeOn(sql, simulateConfig(), { secret: 'a-secret-of-16-letters', alone: true })
  await write(
    intake,
    'form',
    'f-1',
    {
      id: 'f-1',
      subject: 'Sitemiz açılmıyor',
      text: 'demirinsaat.example 502 veriyor.',
      attachments: [file('ekran.txt', shared), file('sozlesme.txt', own)],
    },
    { customer: 'c-1', contact: 'c-1/1' },
  )
  await write(
    intake,
    'form',
    'f-2',
    { id: 'f-2', subject: 'Fatura', text: 'Mart faturamız gelmedi.', attachments: [file('ekran.txt', shared)] },
    { customer: 'c-1', contact: 'c-1/2' },
  )
  await write(intake, 'form', 'f-3', {
    id: 'f-3',
    subject: 'Bilgi',
    text: 'Hosting paketleriniz nedir?',
    email: 'veli@baska.example',
  })
  await write(intake, 'telegram', '410001:1', {
    update_id: 1,
    message: {
      message_id: 1,
      from: { id: 410001, is_bot: false, first_name: 'Ayşe' },
      chat: { id: 410001, type: 'private' },
      date: at / 1000,
      text: 'SSL sertifikamızı da yenileyin lütfen, shop.demirinsaat.example',
    },
  })
  return sql // biome-ignore format: a line a message
}

const decisions = (sql: Sql) =>
  sql<{ decision: Record<string, unknown> }[]>`select decision from decisions order by delivery`
const everything = async (sql: Sql) => {
  const tables = await sql<{ name: string }[]>`select tablename as name from pg_tables where schemaname = 'public' and tablename not in ('policies', 'migrations')`
  const rows = await Promise.all(tables.map(({ name }) => sql`select to_jsonb(t)::text as row from ${sql(name)} t`))
  return rows.flat().map(row => Buffer.from(row.row as string).toString()).join('\n')
} // biome-ignore format: short

describe('export', () => {
  let sql: Sql
  beforeAll(async () => {
    sql = await populated()
  })
  const cases = [
    ['c-1', ['f-1', 'f-2', '410001:1']],
    ['c-1/1', ['f-1', '410001:1']],
    ['email:Ayse@demirinsaat.example', ['f-1', '410001:1']],
    ['telegram:410001', ['f-1', '410001:1']],
    ['c-1/2', ['f-2']],
    ['email:veli@baska.example', ['f-3']],
  ] as const
  test.each(cases)('%s', async (id, keys) => {
    const exported = await exportPerson(sql, id)
    expect(exported?.messages.map(one => one.key)).toEqual(keys)
    expect(exported?.deliveries.map(one => one.key)).toEqual(keys)
    expect(exported?.decisions.length).toBe(keys.length)
  })

  test('words, bytes, files, reasons and what they were told', async () => {
    const exported = await exportPerson(sql, 'email:veli@baska.example')
    expect(exported?.messages[0]).toMatchObject({ subject: 'Bilgi', text: 'Hosting paketleriniz nedir?' })
    expect(exported?.deliveries[0]?.text).toContain('Hosting paketleriniz nedir?')
    expect(exported?.decisions[0]?.decision).toMatchObject({ outcome: 'opened' })
    expect(exported?.notices).toMatchObject([
      { channel: 'email', address: 'veli@baska.example', kind: 'ticket-opened' },
    ])
    const customer = await exportPerson(sql, 'c-1')
    expect(customer?.attachments.map(one => one.base64).sort()).toEqual([own, shared].sort())
  })

  test('nobody', async () => {
    expect(await exportPerson(sql, 'c-99')).toBe(null)
    expect(await exportPerson(sql, 'phone:+905550000000')).toBe(null)
  })
})

describe('erase', () => {
  const cases = [
    { id: 'c-1', goes: [0, 1, 3], gone: /ayse|ayşe|can@|demir|410001|ortak|fatura/i, stays: /veli@baska/, files: 0 },
    {
      id: 'c-1/1',
      goes: [0, 3],
      gone: /ayse|ayşe|410001|502 veriyor|c-1\/1/i,
      stays: /can@demirinsaat.*|faturamız/s,
      files: 1,
    },
    {
      id: 'email:veli@baska.example',
      goes: [2],
      gone: /veli|baska|paketleriniz/i,
      stays: /ayse@demirinsaat/,
      files: 2,
    },
  ]
  test.each(cases)('$id', async ({ id, goes, gone, stays, files }) => {
    const sql = await populated()
    const [before, made] = [await ledger(sql), await decisions(sql)]
    const foreseen = await erasable(sql, id)
    const answer = await erasePerson(sql, id, at + 1000)
    expect(answer).toEqual({ erased: foreseen })
    expect(await ledger(sql)).toEqual(before)
    const after = await everything(sql)
    expect(after).not.toMatch(gone)
    expect(after).toMatch(stays)
    expect(await sql`select from attachments`).toHaveLength(files)
    expect(await sql`select from deliveries where raw = ''`).toHaveLength(goes.length)
    const left = await decisions(sql)
    for (const [n, { decision }] of made.entries()) {
      if (!goes.includes(n)) expect(left[n]?.decision).toEqual(decision)
      else
        expect(left[n]?.decision).toMatchObject({
          erased: true,
          sha256: createHash('sha256').update(canonicalJson(decision)).digest('hex'),
          outcome: decision.outcome,
          policy: decision.policy,
          rules: (decision.trail as { rule: string }[]).map(row => row.rule),
        })
    }
    const again = await erasePerson(sql, id, at + 2000)
    expect(again).toEqual({
      erased: { deliveries: 0, messages: 0, notices: 0, tickets: 0, attachments: 0, contacts: 0 },
    })
    expect(await exportPerson(sql, id)).toBe(null)
    expect(await decisions(sql)).toEqual(left)
  })

  test('waits for what is not decided yet', async () => {
    const sql = await populated()
    await sql`
      insert into deliveries (channel, account, key, lane, bucket, raw, proof, received_at)
      values ('telegram', 'telegram', '410001:9', '410001', 0, 'x', 'test', ${at})`
    expect(await erasePerson(sql, 'telegram:410001', at)).toEqual({ pending: 1 })
    expect((await exportPerson(sql, 'telegram:410001'))?.messages).toHaveLength(2)
  })
})

test('canonical JSON: names in order, nothing else', () => {
  expect(canonicalJson({ b: [1, { z: null, a: 'ş"' }], a: true, c: undefined })).toBe(
    '{"a":true,"b":[1,{"a":"ş\\"","z":null}]}',
  )
})
