/**
 * A real PostgreSQL in a folder: created at the first start, recovered after a crash, adopted when a killed router left
 * it running, and never opened twice. Listens on 127.0.0.1 only, on a port of its own, with a random password.
 */
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect, serverVersion } from '../store/connect.ts'
import { createCluster, type Durability, startServer } from './cluster.ts'
import { type Holder, lockFolder } from './folder-lock.ts'
import { amRoot, postgresBinaries, reachable, reachableFolder, runAs } from './postgres-binaries.ts'
import { findPostmaster, stopPostmaster, waitForOrphans } from './postmaster.ts'

export interface Embedded {
  url: string
  /** Starts the server again, at the same address, where it has died. False: it runs. */
  revive(): Promise<boolean>
  /** Within 5 s. */
  stop(): Promise<void>
}

/** Another process has the folder open. `url` is set when its server answers already. */
export class FolderInUse extends Error {
  holder: Holder
  url: string | undefined
  constructor(folder: string, holder: Holder, url: string | undefined) {
    super(
      `${folder} is open in another process: ${holder.what}, pid ${holder.pid}. One router at a time opens a folder; stop that one, use another folder (store.folder in santral.yaml), or set DATABASE_URL.`,
    )
    this.name = 'FolderInUse'
    this.holder = holder
    this.url = url
  }
}

export interface EmbeddedOptions extends Durability {
  /** Who opens it, as others that find it locked will read it. */
  what?: string
}

/** @throws FolderInUse; Error with PostgreSQL's own words where it does not start */
export async function startEmbedded(folder: string, options: EmbeddedOptions): Promise<Embedded> {
  const home = reachableFolder(folder)
  const cluster = join(home, 'cluster')
  const lock = lockFolder(home, options.what ?? 'santral')
  if ('heldBy' in lock) throw new FolderInUse(folder, lock.heldBy, runningUrl(home))
  try {
    const user = runAs(cluster)
    if (user && !reachable(home, user)) throw new Error(unreachable(home, user.uid))
    const binaries = postgresBinaries(user)
    if (!existsSync(cluster)) await createCluster(home, binaries, user, options)
    const start = async (port?: number) => {
      await waitForOrphans(cluster)
      return startServer(home, binaries, user, options, port)
    }
    const port = (await adopted(home)) ?? (await start())
    return {
      url: urlOf(home, port),
      async revive() {
        if (findPostmaster(cluster)) return false
        await start(port)
        return true
      },
      async stop() {
        const running = findPostmaster(cluster)
        if (running) await stopPostmaster(running.pid, cluster)
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** Port of the server that a killed router left, if it still answers. One that is dying is waited for, one that hangs is ended. */
async function adopted(home: string, patienceMs = 5_000): Promise<number | undefined> {
  const cluster = join(home, 'cluster')
  for (const end = Date.now() + patienceMs; Date.now() < end; await sleep(100)) {
    const running = findPostmaster(cluster)
    if (!running) return undefined
    if (await answers(urlOf(home, running.port))) return running.port
  }
  const hanging = findPostmaster(cluster)
  if (hanging) await stopPostmaster(hanging.pid, cluster)
  return undefined
}

async function answers(url: string): Promise<boolean> {
  const sql = connect(url, { max: 1 })
  try {
    return (await serverVersion(sql)) > 0
  } catch {
    return false
  } finally {
    await sql.end({ timeout: 0 })
  }
}

/** Address of the server that runs in the folder, or undefined. */
export function runningUrl(folder: string): string | undefined {
  if (!existsSync(join(folder, 'cluster')) || !existsSync(join(folder, 'password'))) return undefined
  const home = realpathSync(folder)
  const running = findPostmaster(join(home, 'cluster'))
  return running && urlOf(home, running.port)
}

const urlOf = (home: string, port: number) =>
  `postgres://santral:${readFileSync(join(home, 'password'), 'utf8').trim()}@127.0.0.1:${port}/postgres`

const unreachable = (home: string, uid: number) =>
  `PostgreSQL runs as uid ${uid}${amRoot() ? ', because it refuses to run as root' : ''}, and that user cannot enter ${home}. Allow others to enter the folders on the way (chmod o+x), use another folder (store.folder in santral.yaml), or set DATABASE_URL.`
