/** A PostgreSQL for a while, in the system's folder for temporary files: for simulate, tests and benchmarks. Leaves nothing behind. */
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Embedded, startEmbedded } from './embedded-postgres.ts'
import { lockFolder } from './folder-lock.ts'
import { findPostmaster, stopPostmaster } from './postmaster.ts'

const prefix = 'santral-throw-away-'

/** Takes about half a second. `durable` keeps fsync on, for measuring what a real store does. */
export async function startThrowAway({ durable = false } = {}): Promise<Embedded> {
  await sweep()
  const folder = mkdtempSync(join(tmpdir(), prefix))
  chmodSync(folder, 0o711)
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const embedded = await startEmbedded(folder, { durable, what: 'a throw-away store' })
    return {
      ...embedded,
      async stop() {
        await embedded.stop()
        remove()
      },
    }
  } catch (error) {
    remove()
    throw error
  }
}

/** Removes what runs that were killed have left: their server still runs. */
async function sweep() {
  for (const name of readdirSync(tmpdir()).filter(name => name.startsWith(prefix))) {
    const folder = join(tmpdir(), name)
    if (!existsSync(join(folder, 'password'))) continue // being created, or not ours
    try {
      const lock = lockFolder(folder, 'sweeping up')
      if ('heldBy' in lock) continue
      const running = findPostmaster(join(folder, 'cluster'))
      if (running) await stopPostmaster(running.pid, join(folder, 'cluster'), 500)
      rmSync(folder, { recursive: true, force: true })
    } catch {
      // another user's, or swept by another run at the same moment
    }
  }
}
