#!/usr/bin/env node
/**
 * The way in, for a machine that has only Node 20 or later and npm: installs what is missing, then runs the program
 * with the Node 24 that the npm package `node` brings. Plain JavaScript without dependencies, because nothing may be
 * there yet. Signals go to the program, its exit code comes back.
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled, nodePath } from './install.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What `npm test`, `npm run bench` and `npm run quality` run: `santral.mjs --npm NAME …`. */
const npmScripts = { test: 'test/all.ts', bench: 'bench/bench.ts', quality: 'src/run/quality.ts' }

if (Number(process.versions.node.split('.')[0]) < 20)
  fail(`Santral needs Node 20 or later; this is ${process.version}.`)

const args = process.argv.slice(2)
let program = 'src/run/cli.ts'
if (args[0] === '--npm') {
  program = npmScripts[args[1]]
  if (!program) fail(`--npm takes ${Object.keys(npmScripts).join(', ')}`)
  args.splice(0, 2)
}

try {
  await ensureInstalled(root)
} catch (error) {
  fail(error.message)
}
run(join(root, program), args)

function run(script, args) {
  // The fourth channel tells the program when we are gone, so that a kill -9 of this process leaves no router behind.
  const child = spawn(nodePath(root), ['--disable-warning=ExperimentalWarning', script, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  stopWithNpm(child)
  child.once('error', error => fail(`Node 24 does not start: ${error.message}`))
  child.once('exit', (code, signal) => {
    process.exit(signal ? 128 + ({ SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }[signal] ?? 0) : (code ?? 1))
  })
}

/** npm that was killed cannot pass the signal on: then it, or the shell it ran us in, has another parent. */
function stopWithNpm(child) {
  if (!process.env.npm_command) return
  const parents = npmAbove()
  setInterval(() => npmAbove() !== parents && child.kill('SIGTERM'), 500).unref()
}

/** Our parent, and its parent where ours is only the shell of `npm run`. What is above npm may come and go. */
function npmAbove() {
  const parent = process.ppid
  try {
    const [program = '', flag] = readFileSync(`/proc/${parent}/cmdline`, 'utf8').split('\0')
    if (!/(^|\/)(sh|bash|dash)$/.test(program) || flag !== '-c') return `${parent}`
    const stat = readFileSync(`/proc/${parent}/stat`, 'utf8')
    return `${parent} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]}`
  } catch {
    return `${parent}` // no /proc here
  }
}

function fail(words) {
  console.error(`santral: ${words}`)
  process.exit(1)
}
