/**
 * One process at a time opens a folder. The lock names its holder by pid and start time, so that the lock of a process
 * that was killed is taken over, and a pid that was given to another program holds nothing.
 */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Holder {
  pid: number
  /** Kernel's start time of the process, '' where the system does not tell. */
  started: string
  /** What it runs, for people. */
  what: string
}

export type FolderLock = { release(): void } | { heldBy: Holder }

/** Takes the lock, or says who holds it. */
export function lockFolder(folder: string, what: string): FolderLock {
  const lock = join(folder, 'lock')
  const mine = join(folder, `lock.${process.pid}`)
  const holder: Holder = { pid: process.pid, started: startTime(process.pid) ?? '', what }
  writeFileSync(mine, JSON.stringify(holder), { mode: 0o600 })
  try {
    for (let attempt = 0; attempt < 10; attempt++) {
      try {
        linkSync(mine, lock)
        return { release: () => releaseIfMine(lock) }
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      }
      const other = read(lock)
      if (other && isAlive(other)) return { heldBy: other }
      removeStale(lock, mine)
    }
    throw new Error(`${lock} cannot be taken: many processes try at once. Try again.`)
  } finally {
    rmSync(mine, { force: true })
  }
}

function removeStale(lock: string, mine: string) {
  const aside = `${mine}.stale`
  try {
    renameSync(lock, aside)
  } catch {
    return // somebody else took it away
  }
  const moved = read(aside)
  // Between reading and renaming, another process may have replaced the stale lock by its own: it is given back.
  if (moved && isAlive(moved)) linkSync(aside, lock)
  rmSync(aside, { force: true })
}

function releaseIfMine(lock: string) {
  if (read(lock)?.pid === process.pid) rmSync(lock, { force: true })
}

function read(lock: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(lock, 'utf8')) as Holder
  } catch {
    return undefined
  }
}

function isAlive(holder: Holder): boolean {
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  const started = startTime(holder.pid)
  return started === undefined || holder.started === '' || started === holder.started
}

/** Field 22 of /proc/PID/stat (proc(5)); undefined where there is no /proc. A zombie has ended. */
function startTime(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? 'ended' : fields[19]
  } catch {
    return undefined
  }
}
