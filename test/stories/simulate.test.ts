/** `santral simulate`: the same file always gives the same output, byte for byte. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { customersOf, differences, expectedOf, folder, type Printed, toldOf } from './story.ts'

const cli = fileURLToPath(new URL('../../src/run/cli.ts', import.meta.url))
const run = promisify(execFile)

async function simulate(name: string, zone: string): Promise<string> {
  const given = ['simulate', `${folder}${name}.jsonl`, '--customers', customersOf(name)]
  return (await run(process.execPath, [cli, ...given], { env: { ...process.env, TZ: zone } })).stdout
}

it('prints the same bytes twice, in whatever time zone', async () => {
  const first = await simulate('page-escalates', 'Europe/Istanbul')
  expect(await simulate('page-escalates', 'America/New_York')).toBe(first)
  expect(first.trimEnd().split('\n')).toHaveLength(expectedOf('page-escalates').length)
})

it.each(['critical-operation', 'panel-code-links', 'automatic-mail'])(
  'tells %s as the tests of stories do: codes and signed Message-IDs are the same ones',
  async name => {
    const lines = (await simulate(name, 'Europe/Istanbul')).trimEnd().split('\n')
    const expected = expectedOf(name)
    const told = toldOf(expected, lines.map(line => JSON.parse(line) as Printed)) // biome-ignore format: short
    expect(told).toHaveLength(expected.length)
    expect(expected.flatMap((one, i) => differences(one, told[i]!))).toEqual([])
  },
)
