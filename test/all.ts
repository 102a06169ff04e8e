/**
 * `npm test`: style, types, then every test that this machine can run. Names what was skipped and why. The last line is
 * `N passed, M failed, K skipped`; exit code 1 where anything failed. Arguments are passed on to vitest as file filters.
 */
import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join, relative } from 'node:path'
import { startVitest } from 'vitest/node'

const root = join(import.meta.dirname, '..')
const filters = process.argv.slice(2).filter(arg => !arg.startsWith('-'))

let [passed, failed] = [0, 0]
const skipped: { name: string; why: string }[] = []

if (filters.length === 0) {
  step('style', [
    'node_modules/@biomejs/biome/bin/biome',
    'check',
    '--config-path=.ci',
    'src',
    'adapters',
    'test',
    'bench',
  ])
  step('types', ['node_modules/typescript/bin/tsc', '--noEmit'])
  step('types of what runs in browsers', ['node_modules/typescript/bin/tsc', '--project', 'src/web/browser'])
}
await vitest()
report()

function step(name: string, args: string[]) {
  const began = Date.now()
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  const ok = status === 0
  console.log(`${ok ? '✓' : '✗'} ${name} (${Date.now() - began} ms)`)
  if (ok) passed++
  else failed++
}

async function vitest() {
  const runner = await startVitest('test', filters, {
    root,
    config: join(root, 'test/vitest.config.ts'),
    run: true,
    watch: false,
    maxWorkers: Math.min(4, Math.max(2, availableParallelism())),
  })
  for (const module of runner.state.getTestModules()) {
    const file = relative(root, module.moduleId)
    const tests = [...module.children.allTests()]
    for (const test of tests) {
      const result = test.result()
      if (result.state === 'passed') passed++
      else if (result.state === 'failed') failed++
      else skipped.push({ name: `${file}: ${test.fullName}`, why: whySkipped(result, test.fullName) })
    }
    // A file that could not be read, or whose set-up failed, has tests that nobody saw fail.
    if (module.state() === 'failed' && !tests.some(test => test.result().state === 'failed')) failed++
  }
  failed += runner.state.getUnhandledErrors().length
  await runner.close()
}

/** The note that the test left, or what its name says in brackets. */
function whySkipped(result: object, name: string): string {
  if ('note' in result && typeof result.note === 'string' && result.note !== '') return result.note
  const named = /\(skipped:? ([^)]+)\)/.exec(name)?.[1]
  return named?.replace(/^where (.+) is absent$/, 'without $1') ?? 'does not apply here; the file says why'
}

function report() {
  if (skipped.length > 0) console.log('\nSkipped:')
  for (const why of new Set(skipped.map(one => one.why))) {
    const names = skipped.filter(one => one.why === why).map(one => one.name)
    console.log(`  ${why}:\n${names.map(name => `    ${name}`).join('\n')}`)
  }
  console.log(`\n${passed} passed, ${failed} failed, ${skipped.length} skipped`)
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0
}
