import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { antivirus } from '../../src/accept/antivirus.ts'
import { scanFiles } from '../../src/accept/scan-files.ts'
import { attachedFiles, fileToServe } from '../../src/store/attachments.ts'
import { fileResponse } from '../../src/web/page/file-response.ts'
import { eicar, fakeClamd } from '../accept/clamd.ts'
import { testDatabase } from './database.ts'

const words = new TextEncoder().encode('hata günlüğü')
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

async function withFiles() {
  const { sql } = await testDatabase()
  for (const bytes of [words, eicar])
    await sql`insert into attachments (hash, type, size, bytes) values (${hashOf(bytes)}, 'text/plain', ${bytes.length}, ${bytes})`
  return sql
}

test('each is scanned once; the infected one is flagged and never leaves', async () => {
  const sql = await withFiles()
  const scan = scanFiles(sql, antivirus({ clamd: (await fakeClamd()).clamd }))
  expect([await scan(), await scan(), await scan()]).toEqual([true, true, false])
  for (const scanning of [true, false])
    expect(await fileToServe(sql, hashOf(eicar), scanning)).toEqual({ sealed: 'infected: Eicar-Signature' })
  expect(await fileToServe(sql, hashOf(words), true)).toEqual({ type: 'text/plain', size: 16, bytes: words })
  const named = [words, eicar].map(bytes => ({ name: 'a.txt', hash: hashOf(bytes) }))
  expect(await attachedFiles(sql, named)).toEqual([{ name: 'a.txt', type: 'text/plain', bytes: words }])
})

test('while clamd is away a file waits, sealed', async () => {
  const sql = await withFiles()
  await expect(scanFiles(sql, antivirus({ clamd: '127.0.0.1:1' }))()).rejects.toThrow('cannot be reached')
  expect(await fileToServe(sql, hashOf(words), true)).toEqual({ sealed: 'not scanned yet' })
  expect(await fileToServe(sql, hashOf(words), false)).toMatchObject({ bytes: words })
  expect(await fileToServe(sql, 'ff', false)).toBe(null)
})

test('it is a download, whatever it is', async () => {
  const response = fileResponse({ type: 'text/html', size: 14, bytes: words }, 'günlük"\r\n.html')
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename="g_nl_k___.html"; filename*=UTF-8''g%C3%BCnl%C3%BCk%22%0D%0A.html`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  })
  expect(fileResponse({ sealed: 'infected: X' }, 'a').status).toBe(403)
  expect(fileResponse(null, 'a').status).toBe(404)
})
