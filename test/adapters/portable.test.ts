/** Channels that come by webhook also run on Workers: bundled, they ask nothing of Node. */
import { build } from 'esbuild'
import { expect, it } from 'vitest'

const channels = ['sms', 'voice', 'telegram', 'whatsapp', 'messenger', 'instagram', 'x', 'chat', 'form']

it.each(channels)('%s', async channel => {
  const { outputFiles, warnings } = await build({
    entryPoints: [new URL(`../../adapters/${channel}/index.ts`, import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    minify: true,
    logLevel: 'silent',
  })
  const code = outputFiles[0]?.text ?? ''
  expect(warnings).toEqual([])
  expect(/\b(Buffer|process)\b\s*\.|from\s*"node:|require\("/.exec(code)?.[0]).toBeUndefined()
  expect(code.length).toBeLessThan(250_000)
})
