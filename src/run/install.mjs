/** Makes node_modules hold what package-lock.json says, once, also when two starts find it missing at the same time. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const windows = process.platform === 'win32'

/** Node 24: the package's, or the one that runs us where it is as new. */
export function nodePath(root) {
  const own = join(root, 'node_modules/node/bin', windows ? 'node.exe' : 'node')
  return existsSync(own) ? own : process.execPath
}

/** @throws Error that says what to do */
export async function ensureInstalled(root) {
  if (isComplete(root)) return
  const unlock = await lock(root)
  try {
    if (isComplete(root)) return
    await install(root)
    if (!hasNode24(root)) await installNode(root)
    remember(root)
  } finally {
    unlock()
  }
}

const lockHash = root =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
const stampFile = root => join(root, 'node_modules/.santral-lock')
const remember = root => writeFileSync(stampFile(root), lockHash(root))
const hasNode24 = root => nodePath(root) !== process.execPath || Number(process.versions.node.split('.')[0]) >= 24

function isComplete(root) {
  if (!hasNode24(root)) return false
  if (existsSync(stampFile(root)) && readFileSync(stampFile(root), 'utf8') === lockHash(root)) return true
  if (!installedIsLocked(root)) return false
  remember(root)
  return true
}

/** npm notes in node_modules/.package-lock.json what it has installed. Optional packages depend on the platform. */
function installedIsLocked(root) {
  const noted = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(noted)) return false
  const packagesOf = file => JSON.parse(readFileSync(file, 'utf8')).packages
  const installed = packagesOf(noted)
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  )
}

async function install(root) {
  const fresh = !existsSync(join(root, 'node_modules'))
  console.error(
    `santral: installing ${fresh ? 'what it needs' : 'what has changed'} into node_modules (once; about a minute) …`,
  )
  const began = Date.now()
  const progress = setInterval(() => {
    console.error(`santral: still installing, ${Math.round((Date.now() - began) / 1000)} s …`)
  }, 10_000)
  try {
    const flags = ['--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
    // `npm ci` begins by removing node_modules, perhaps under a router that runs.
    await npm([...(fresh ? ['ci'] : ['install', '--no-save']), ...flags], root)
  } finally {
    clearInterval(progress)
  }
  console.error(`santral: installed in ${Math.round((Date.now() - began) / 1000)} s`)
}

/** What the install script of the package `node` does, where npm was told to run none. */
async function installNode(root) {
  const folder = join(root, 'node_modules/node')
  const { ok } = await spawned(process.execPath, ['installArchSpecificPackage.js'], folder)
  if (!ok || !hasNode24(root)) {
    throw new Error(
      'Node 24 could not be installed: the install script of the npm package "node" did not run. Allow it (npm config delete ignore-scripts; npm ci), or start with Node 24 or later.',
    )
  }
}

async function npm(args, root) {
  const own = process.env.npm_execpath
  const { ok, said } =
    own && basename(own) === 'npm-cli.js'
      ? await spawned(process.execPath, [own, ...args], root)
      : await spawned(windows ? 'npm.cmd' : 'npm', args, root)
  if (!ok)
    throw new Error(`npm ${args[0]} failed:\n${said}\nCheck the network and the registry (npm ping), then start again.`)
}

function spawned(program, args, cwd) {
  return new Promise(resolve => {
    const child = spawn(program, args, { cwd, env: environment(), stdio: ['ignore', 'pipe', 'pipe'], shell: windows })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', chunk => {
        said = (said + chunk).slice(-4_000)
      })
    }
    child.once('error', error => resolve({ ok: false, said: error.message }))
    child.once('close', code => resolve({ ok: code === 0, said }))
  })
}

/** Without what the npm or npx around us was called with; the user's registry, cache and proxy stay. */
function environment() {
  const callersOwn =
    /^npm_(lifecycle|package|command|node_execpath|config_(local_prefix|package|call|yes|dry_run|omit|production|global))/
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => name !== 'NODE_ENV' && !callersOwn.test(name)),
  )
}

async function lock(root) {
  const folder = join(root, 'data')
  const file = join(folder, 'install.lock')
  mkdirSync(folder, { recursive: true })
  for (let told = false; ; await sleep(250)) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' })
      return () => rmSync(file, { force: true })
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    const holder = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
    if (holder > 0 && !isAlive(holder)) rmSync(file, { force: true })
    else if (!told) {
      told = true
      console.error('santral: another start is installing; waiting for it …')
    }
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
