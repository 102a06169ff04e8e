/** `santral simulate`: the same file always gives the same output, byte for byte (CONTRACT). */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { expectedOf, folder } from './story.ts'

const cli = fileURLToPath(new URL('../../src/run/cli.ts', import.meta.url))
const cast = fileURLToPath(new URL('../../fixtures/cast.json', import.meta.url))
const run = promisify(execFile)

const simulate = async (file: string, zone: string) =>
  (await run(process.execPath, [cli, 'simulate', file, '--customers', cast], { env: { ...process.env, TZ: zone } }))
    .stdout

it('prints the same bytes twice, in whatever time zone', async () => {
  const file = `${folder}page-escalates.jsonl`
  const first = await simulate(file, 'Europe/Istanbul')
  expect(await simulate(file, 'America/New_York')).toBe(first)
  expect(first.trimEnd().split('\n')).toHaveLength(expectedOf('page-escalates').length)
})
