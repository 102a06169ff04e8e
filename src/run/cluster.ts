/** The two programs of a cluster: initdb makes it, postgres serves it. Their own words go to postgres.log beside it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { PostgresBinaries, RunAs } from './postgres-binaries.ts'

/** `durable: false` trades safety for speed: for tests and stores that are thrown away. */
export interface Durability {
  durable: boolean
}

/** initdb beside its place, then one rename: a start that is cut off leaves no half cluster. */
export async function createCluster(home: string, binaries: PostgresBinaries, user: RunAs, { durable }: Durability) {
  const fresh = join(home, 'cluster.new')
  const password = randomBytes(24).toString('base64url')
  const passwordFile = join(home, 'password')
  const forInitdb = join(home, 'password.new')
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { mode: 0o700 })
  for (const file of [passwordFile, forInitdb]) {
    rmSync(file, { force: true })
    writeFileSync(file, password, { mode: 0o600 })
  }
  if (user) for (const path of [fresh, forInitdb]) chownSync(path, user.uid, user.gid)
  const args = ['-D', fresh, '-U', 'santral', '-A', 'scram-sha-256', '--pwfile', forInitdb, '-E', 'UTF8']
  args.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-locale', '--no-instructions')
  const child = run(binaries.initdb, durable ? args : [...args, '--no-sync'], home, user)
  const code = await new Promise(resolve => child.once('exit', resolve))
  rmSync(forInitdb, { force: true })
  if (code !== 0) throw new Error(`PostgreSQL could not create ${fresh}:\n${logTail(home)}`)
  renameSync(fresh, join(home, 'cluster'))
}

/** On `wanted`, or on any free port, which it returns. */
export async function startServer(
  home: string,
  binaries: PostgresBinaries,
  user: RunAs,
  { durable }: Durability,
  wanted?: number,
): Promise<number> {
  const cluster = join(home, 'cluster')
  for (let attempt = 1; ; attempt++) {
    const port = wanted ?? (await freePort())
    const settings = [
      'listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories=', 'timezone=UTC', 'log_timezone=UTC',
      'max_connections=100', 'log_min_messages=warning', 'autovacuum_naptime=10s',
      ...(durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum=off']),
    ] // biome-ignore format: a list
    const child = run(binaries.postgres, ['-D', cluster, ...settings.flatMap(s => ['-c', s])], home, user)
    if (await isReady(child, cluster)) {
      child.unref()
      return port
    }
    const said = logTail(home)
    if (attempt === 3 || !/address already in use/i.test(said)) {
      throw new Error(`PostgreSQL does not start in ${cluster}:\n${said}`)
    }
  }
}

function run(program: string, args: string[], home: string, user: RunAs): ChildProcess {
  const log = openSync(join(home, 'postgres.log'), 'w', 0o600)
  const env = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }
  // Own process group: a Ctrl-C in the terminal reaches us alone, and we stop the server after what we owe is done.
  return spawn(program, args, { cwd: home, env, stdio: ['ignore', log, log], detached: true, ...user })
}

/** The last line of postmaster.pid says `ready` once connections are taken (PostgreSQL's miscinit.h). */
async function isReady(child: ChildProcess, cluster: string): Promise<boolean> {
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(10)) {
    if (child.exitCode !== null || child.signalCode !== null) return false
    const file = join(cluster, 'postmaster.pid')
    if (!existsSync(file)) continue
    const lines = readFileSync(file, 'utf8').split('\n')
    if (Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready') return true
  }
  return false
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

const logTail = (home: string) => readFileSync(join(home, 'postgres.log'), 'utf8').split('\n').slice(-12).join('\n')
