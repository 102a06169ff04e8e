/** Tries are counted in the store: by all processes together, also after a restart, exactly also when they come at once. */
import { expect, test } from 'vitest'
import { attempts } from '../../src/web/access/attempts.ts'
import { testDatabase } from '../store/database.ts'
import { agent, pages, visitor } from './pages.ts'
import { noon } from './seed.ts'

const { sql } = await testDatabase()
const { options } = await pages(sql)
const minute = 60_000

test('so many in a window, which slides', async () => {
  const tries = attempts(options, 'a', 2, minute)
  const waits = []
  for (const at of [0, 10_000, 20_000, 59_999, 60_000, 60_001, 70_000]) waits.push(await tries.take('ali', noon + at))
  expect(waits).toEqual([0, 0, 40_000, 1, 0, 9_999, 0])
  expect(await tries.take('veli', noon)).toBe(0)
})

test('looking counts nothing, forgetting begins anew', async () => {
  const tries = attempts(options, 'b', 1, minute)
  expect([await tries.wait('ali', noon), await tries.take('ali', noon), await tries.wait('ali', noon)]).toEqual([
    0,
    0,
    minute,
  ])
  await tries.forget('ali')
  expect(await tries.take('ali', noon)).toBe(0)
})

test('twenty at once, in two processes: five get through', async () => {
  const [one, two] = [attempts(options, 'c', 5, minute), attempts(options, 'c', 5, minute)]
  const waits = await Promise.all(Array.from({ length: 20 }, (_, i) => (i % 2 ? one : two).take('ali', noon)))
  expect(waits.filter(wait => wait === 0)).toHaveLength(5)
})

test('what is over goes, and nobody is named', async () => {
  await attempts(options, 'd', 5, minute).take('ali@example.test', noon)
  const [row] = await sql<{ who: string }[]>`select who from attempts where what = 'd'`
  expect(row?.who).toMatch(/^[\w-]{43}$/)
  await attempts(options, 'e', 5, minute).take('x', noon + minute)
  expect(await sql`select from attempts where what = 'd'`).toHaveLength(0)
})

test('wrong passwords are counted over two routers and a restart', async () => {
  const wrong = async () => {
    const { app } = await pages(sql)
    return (await visitor(app).post('/console/login', { name: 'someone', password: 'no' })).status
  }
  const answers = []
  for (let i = 0; i < 6; i++) answers.push(await wrong())
  expect(answers).toEqual([401, 401, 401, 401, 401, 429])
})

test('a link that was used is used everywhere', async () => {
  const [one, two] = [attempts(options, 'panel-link', 1, minute), attempts(options, 'panel-link', 1, minute)]
  expect(await Promise.all([one.take('token', noon), two.take('token', noon)])).toContain(0)
  expect(await two.take('token', noon + 1)).toBeGreaterThan(0)
})

test('a right password forgets the wrong ones', async () => {
  const { app } = await pages(sql)
  for (let round = 0; round < 2; round++) {
    for (let i = 0; i < 4; i++) await visitor(app).post('/console/login', { name: 'deniz', password: 'no' })
    expect((await agent(app)).csrf).not.toBe('')
  }
})
