/** What a supervisor's acts set free, and what waits on for a code (A4.2, A7). */
import { expect, test } from 'vitest'
import { simulateConfig } from '../../src/config.ts'
import { type Act, performAct } from '../../src/desk/act.ts'
import { policy } from '../intake/conversation.ts'
import { testDatabase } from '../store/database.ts'
import { noon, seedCustomer, seedTicket } from '../web/seed.ts'

const { sql } = await testDatabase({ max: 2 })
const given = { at: noon, policy, desk: simulateConfig().desk }
await seedCustomer(sql)
let count = 0

const supervisor = { held: 'supervisor', operation: 'transfer-code', customer: 'c-1' }
const lift: Act = { act: 'lift' }
const release: Act = { act: 'release', text: 'Kayıtlı numarasından arandı.' }

test.each([
  ['held for what was said alone', { ...supervisor, operation: null }, lift, null, []],
  ['asked by somebody proven, never verified', supervisor, lift, 'verification', ['verification-due']],
  ['asked by a stranger', { ...supervisor, customer: null }, lift, 'verification', ['verification-due']],
  ['asked in the panel', { ...supervisor, assurance: 'verified' }, lift, null, []],
  ['a right code came since', { ...supervisor, answered: noon + 1 }, lift, null, []],
  ['a right code came before it was asked again', { ...supervisor, answered: noon - 1 }, lift, 'verification', ['verification-due']],
  ['a code was sent and not answered', { ...supervisor, answered: null }, lift, 'verification', ['verification-due']],
  ['verified by a person, in words', supervisor, release, null, ['verification-done']],
  ['waits for a code, verified by a person', { ...supervisor, held: 'verification' }, release, null, ['verification-done']],
  ['verified without words', supervisor, { act: 'release', text: ' ' }, 'Say how identity was verified.', []],
  ['nobody on file', { ...supervisor, customer: null }, release, /belongs to no customer/, []],
  ['waits for a code', { ...supervisor, held: 'verification' }, lift, /waits for verification/, []],
] as [string, Asked, Act, string | RegExp | null, string[]][])('%s', async (_, asked, act, after, told) => {
  const number = await ask(asked)
  const done = await sql.begin(tx => performAct(tx, { ...act, ticket: number, agent: 'deniz' }, given))
  const [ticket] = await sql<{ held: string | null }[]>`select held from tickets where number = ${number}`
  if (done.desk === 'refused') {
    expect(done.because).toMatch(after ?? '')
    expect(ticket!.held).toBe(asked.held)
  } else expect(ticket!.held).toBe(after)
  const notices = await sql<{ kind: string }[]>`select kind from notices where ticket = ${number} order by id`
  expect(notices.map(one => one.kind)).toEqual(told)
  expect(await sql`select agent, text, done from acts where ticket = ${number}`).toEqual([
    { agent: 'deniz', text: act.text ?? null, done: done.desk === 'done' },
  ])
}) // biome-ignore format: a table

interface Asked {
  held: string
  operation: string | null
  customer: string | null
  assurance?: string
  /** Of a code that went out: when it was answered, or null. */
  answered?: number | null
}

async function ask({ held, operation, customer, assurance = 'proven', answered }: Asked): Promise<string> {
  const number = `T-${String(++count).padStart(6, '0')}`
  await seedTicket(sql, { number, held, customer, assurance })
  await sql`update tickets set critical_operation = ${operation} where number = ${number}`
  await sql`update decisions set decision = (decision::jsonb || ${sql.json({ critical_operation: operation })}) where ticket = ${number}`
  if (answered !== undefined && operation && customer)
    await sql`
      insert into challenges (id, customer, contact, ticket, operation, sent_to, issued_at, expires_at, tries, status, answered_at)
      values (${`${number}/1`}, ${customer}, null, ${number}, ${operation}, ${sql.json({ kind: 'phone', value: '+905325550000' })},
        ${noon}, ${noon + 600_000}, 0, ${answered === null ? 'open' : 'answered'}, ${answered})`
  return number
}
