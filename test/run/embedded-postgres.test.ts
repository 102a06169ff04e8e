import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { type Embedded, FolderInUse, runningUrl, startEmbedded } from '../../src/run/embedded-postgres.ts'
import { amRoot, reachable } from '../../src/run/postgres-binaries.ts'
import { connect } from '../../src/store/connect.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) {
    rmSync(realpathSync(folder), { recursive: true, force: true })
    rmSync(folder, { recursive: true, force: true })
  }
})

/** Inside a folder that only we may enter, as `mktemp -d` makes them: as root, PostgreSQL's user cannot. */
function closedFolder() {
  const folder = join(mkdtempSync(join(tmpdir(), 'santral-embedded-')), 'postgres')
  folders.push(folder)
  return folder
}

async function query(url: string, text: string) {
  const sql = connect(url, { max: 1 })
  try {
    return await sql.unsafe(text)
  } finally {
    await sql.end({ timeout: 1 })
  }
}

/** A router of its own process on the folder, which tells its URL and then waits. */
async function otherProcess(folder: string): Promise<{ child: ChildProcess; url: string }> {
  const module = new URL('../../src/run/embedded-postgres.ts', import.meta.url).href
  const code = `const { startEmbedded } = await import(${JSON.stringify(module)})
    const { url } = await startEmbedded(${JSON.stringify(folder)}, { durable: true, what: 'another router' })
    console.log(url); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  const url = await new Promise<string>(resolve => child.stdout?.once('data', chunk => resolve(String(chunk).trim())))
  return { child, url }
}

async function killed(child: ChildProcess) {
  const gone = new Promise(resolve => child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
}

const start = (folder: string): Promise<Embedded> => startEmbedded(folder, { durable: false })

test('starts, keeps what it was given, stops quickly and starts again', async () => {
  const folder = closedFolder()
  const first = await start(folder)
  await query(first.url, 'create table kept (n int); insert into kept values (7)')
  expect(await query(first.url, "select lower('I') as i, 'ÇĞ' as tr, current_setting('timezone') as zone")).toEqual([
    { i: 'i', tr: 'ÇĞ', zone: 'UTC' },
  ])
  const began = Date.now()
  await first.stop()
  expect(Date.now() - began).toBeLessThan(5_000)
  const second = await start(folder)
  expect(await query(second.url, 'select n from kept')).toEqual([{ n: 7 }])
  await second.stop()
})

test('nobody else can read the password, and nobody without it gets in', async () => {
  const folder = closedFolder()
  const { url, stop } = await start(folder)
  expect(statSync(join(folder, 'password')).mode & 0o777).toBe(0o600)
  expect(statSync(join(folder, 'cluster')).mode & 0o777).toBe(0o700)
  await expect(query(url.replace(/:[^:@]+@/, ':guess@'), 'select 1')).rejects.toThrow('password authentication failed')
  await stop()
})

describe('two routers', () => {
  test('the second is told who has the folder, in this process and in another', async () => {
    const folder = closedFolder()
    const { child } = await otherProcess(folder)
    const failed = await start(folder).catch((error: unknown) => error)
    expect(failed).toBeInstanceOf(FolderInUse)
    expect((failed as FolderInUse).message).toContain(`another router, pid ${child.pid}`)
    expect(await query((failed as FolderInUse).url ?? '', 'select 1 as one')).toEqual([{ one: 1 }])
    await killed(child)
    await (await start(folder)).stop()
  })

  test('of ten at once, one opens it', async () => {
    const folder = closedFolder()
    const all = await Promise.allSettled(Array.from({ length: 10 }, () => start(folder)))
    const opened = all.filter(one => one.status === 'fulfilled')
    expect(opened).toHaveLength(1)
    await opened[0]?.value.stop()
  })
})

describe('after kill -9', () => {
  test('of the router: its server is taken over, with what it holds', async () => {
    const folder = closedFolder()
    const { child, url } = await otherProcess(folder)
    await query(url, 'create table kept (n int); insert into kept values (7)')
    await killed(child)
    const again = await start(folder)
    expect(again.url).toBe(url)
    expect(await query(again.url, 'select n from kept')).toEqual([{ n: 7 }])
    await again.stop()
    expect(runningUrl(folder)).toBeUndefined()
  })

  test('of router and server: it recovers', async () => {
    const folder = closedFolder()
    const { child, url } = await otherProcess(folder)
    await query(url, 'create table kept (n int); insert into kept values (7)')
    process.kill(Number(readFileSync(join(folder, 'cluster/postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL')
    await killed(child)
    const again = await start(folder)
    expect(await query(again.url, 'select n from kept')).toEqual([{ n: 7 }])
    await again.stop()
  })

  test('a pid that is another program by now stands for nothing', async () => {
    const folder = closedFolder()
    await (await start(folder)).stop()
    writeFileSync(join(folder, 'cluster/postmaster.pid'), `${process.pid}\n/nowhere\n0\n1\n`, { mode: 0o600 })
    writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: process.ppid, started: '1', what: 'long gone' }))
    await (await start(folder)).stop()
  })

  test('a start that was cut off while creating begins anew', async () => {
    const folder = closedFolder()
    await (await start(folder)).stop()
    rmSync(join(realpathSync(folder), 'cluster'), { recursive: true })
    writeFileSync(join(realpathSync(folder), 'cluster.new'), 'half')
    await (await start(folder)).stop()
  })
})

test.runIf(amRoot())('as root, the server runs as another user, who can reach its folder', async () => {
  const folder = closedFolder()
  const { stop } = await start(folder)
  const { uid, gid } = statSync(join(folder, 'cluster'))
  expect([uid !== 0, reachable(folder, { uid, gid }), existsSync(folder)]).toEqual([true, true, true])
  await stop()
})
