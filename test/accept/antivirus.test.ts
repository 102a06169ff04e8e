import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { antivirus } from '../../src/accept/antivirus.ts'
import { eicar, fakeClamd } from './clamd.ts'

const clean = new Uint8Array(150_000).fill(65)

test('clean, infected and empty files, in chunks', async () => {
  const { clamd, chunks } = await fakeClamd()
  const { scan } = antivirus({ clamd })
  expect(await scan(clean)).toEqual({ clean: true })
  expect(await scan(new Uint8Array([...clean, ...eicar]))).toEqual({ clean: false, infected: 'Eicar-Signature' })
  expect(await scan(new Uint8Array())).toEqual({ clean: true })
  expect(chunks).toEqual([[65_536, 65_536, 18_928], [65_536, 65_536, 18_996], []])
})

test('over a Unix socket', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'santral-clamd-')), 'clamd.ctl')
  const { clamd } = await fakeClamd({ path })
  expect(await antivirus({ clamd }).scan(eicar)).toEqual({ clean: false, infected: 'Eicar-Signature' })
})

test('a file that clamd does not take whole is unscannable, not clean', async () => {
  const { clamd } = await fakeClamd({ streamMaxLength: 100_000 })
  expect(await antivirus({ clamd }).scan(new Uint8Array(8 << 20))).toEqual({
    clean: false,
    unscannable: 'it is over the size that clamd takes',
  })
})

const outages = [
  { what: 'nobody listens', clamd: async () => '127.0.0.1:1', says: /cannot be reached/ },
  { what: 'no answer', clamd: async () => (await fakeClamd({ silent: true })).clamd, says: /no answer within 0.2 s/ },
]
test.each(outages)('away, so that the file waits: $what', async ({ clamd, says }) => {
  await expect(antivirus({ clamd: await clamd(), timeoutMs: 200 }).scan(clean)).rejects.toThrow(says)
})

test('a wrong setting names itself', () => {
  expect(() => antivirus({ clamd: 'clamd' })).toThrow('attachments.clamd')
})
