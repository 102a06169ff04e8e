/**
 * The server process of a cluster: is it alive, on which port, and how it ends. Looks at the process itself and not only
 * at the pid file: after a kill -9 the pid may be a zombie's, or belong to another program by now.
 */
import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Postmaster {
  pid: number
  port: number
}

/** The server that runs in the cluster, or undefined. A pid file that nobody stands behind is removed. */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n').map(Number)
  if (pid && port && isRunningIn(pid, cluster)) return { pid, port }
  if (processesIn(cluster).length === 0) rmSync(file, { force: true })
  return undefined
}

/** Ends it: a fast shutdown, and after `patienceMs` an immediate one, from which the next start recovers. */
export async function stopPostmaster(pid: number, cluster: string, patienceMs = 3_500): Promise<void> {
  signal(pid, 'SIGINT')
  if (await gone(pid, cluster, patienceMs)) return
  signal(pid, 'SIGQUIT')
  if (await gone(pid, cluster, 1_000)) return
  signal(pid, 'SIGKILL')
  await gone(pid, cluster, 1_000)
}

/** Waits until backends of a killed server have noticed and left, and removes its pid file: a new server cannot start before. */
export async function waitForOrphans(cluster: string, patienceMs = 5_000): Promise<void> {
  for (const end = Date.now() + patienceMs; Date.now() < end; await sleep(20)) {
    const left = processesIn(cluster)
    if (left.length === 0) {
      rmSync(join(cluster, 'postmaster.pid'), { force: true })
      return
    }
    if (Date.now() > end - 1_000) for (const pid of left) signal(pid, 'SIGKILL')
  }
}

function signal(pid: number, name: NodeJS.Signals) {
  try {
    process.kill(pid, name)
  } catch {
    // it is gone already
  }
}

async function gone(pid: number, cluster: string, patienceMs: number): Promise<boolean> {
  for (const end = Date.now() + patienceMs; Date.now() < end; await sleep(10)) {
    if (!isRunningIn(pid, cluster)) return true
  }
  return false
}

const hasProc = existsSync('/proc/self/stat')

function isRunningIn(pid: number, cluster: string): boolean {
  if (hasProc) return !isZombie(pid) && cwd(pid) === realpathSync(cluster)
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function processesIn(cluster: string): number[] {
  if (!hasProc) return []
  const folder = realpathSync(cluster)
  return readdirSync('/proc')
    .map(Number)
    .filter(pid => pid > 0 && pid !== process.pid && cwd(pid) === folder && !isZombie(pid))
}

function cwd(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}

function isZombie(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3) === 'Z'
  } catch {
    return true
  }
}
