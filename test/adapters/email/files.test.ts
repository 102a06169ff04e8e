import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { mailsIn } from '../../../adapters/email/files.ts'
import { mboxMails } from '../../../adapters/email/mbox.ts'

const folder = mkdtempSync(join(tmpdir(), 'santral-files-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const text = (raw: Uint8Array) => new TextDecoder().decode(raw)
async function found(path: string): Promise<[source: string, raw: string][]> {
  const mails: [string, string][] = []
  for await (const { source, raw } of mailsIn(path)) mails.push([source.slice(folder.length + 1), text(raw)])
  return mails
}

describe('mails on disk', () => {
  it('one file is one mail, byte for byte', async () => {
    writeFileSync(join(folder, 'one.eml'), 'Subject: 1\r\n\r\nx\r\n')
    expect(await found(join(folder, 'one.eml'))).toEqual([['one.eml', 'Subject: 1\r\n\r\nx\r\n']])
  })

  it('an mbox gives its mails, unquoted', async () => {
    const mbox =
      'From a@b.test Mon Mar  2 10:00:00 2026\nSubject: 1\n\nx\n>From here\n>>From there\n\nFrom here on it is text\n\nFrom b@b.test Tue Mar  3 10:00:00 2026\nSubject: 2\n\ny\n\n'
    writeFileSync(join(folder, 'box'), mbox)
    expect(await found(join(folder, 'box'))).toEqual([
      ['box#1', 'Subject: 1\n\nx\nFrom here\n>From there\n\nFrom here on it is text\n'],
      ['box#2', 'Subject: 2\n\ny\n'],
    ])
  })

  it('a maildir gives cur and new, never tmp', async () => {
    for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(folder, 'md', part), { recursive: true })
    writeFileSync(join(folder, 'md', 'cur', '1.host:2,S'), 'Subject: cur\n\n')
    writeFileSync(join(folder, 'md', 'new', '2.host'), 'Subject: new\n\n')
    writeFileSync(join(folder, 'md', 'tmp', '3.host'), 'Subject: tmp\n\n')
    writeFileSync(join(folder, 'md', 'dovecot-uidlist'), '3 V1')
    expect((await found(join(folder, 'md'))).map(([source]) => source)).toEqual(['md/cur/1.host:2,S', 'md/new/2.host'])
  })

  it('a folder gives what is in it, in order of name', async () => {
    mkdirSync(join(folder, 'in', 'deep'), { recursive: true })
    writeFileSync(join(folder, 'in', 'b.eml'), 'b')
    writeFileSync(join(folder, 'in', 'a.eml'), 'a')
    writeFileSync(join(folder, 'in', 'deep', 'c.eml'), '')
    expect((await found(join(folder, 'in'))).map(([source]) => source)).toEqual([
      'in/a.eml',
      'in/b.eml',
      'in/deep/c.eml',
    ])
  })

  it('a missing path is said', async () => {
    await expect(found(join(folder, 'nothing'))).rejects.toThrow('ENOENT')
  })

  it('an mbox is read the same however it is cut into chunks', async () => {
    const mbox = Array.from(
      { length: 5 },
      (_, at) => `From a@b.test Mon Mar  2 10:00:00 2026\r\nSubject: ${at}\r\n\r\n>From x ${at}\r\n\r\n`,
    ).join('')
    for (const size of [1, 7, 64, 100_000]) {
      const mails: string[] = []
      async function* chunks() {
        for (let at = 0; at < mbox.length; at += size) yield new TextEncoder().encode(mbox.slice(at, at + size))
      }
      for await (const raw of mboxMails(chunks())) mails.push(text(raw))
      expect(mails).toEqual(Array.from({ length: 5 }, (_, at) => `Subject: ${at}\r\n\r\nFrom x ${at}\r\n`))
    }
  })

  it('a big mbox passes by without being held', async () => {
    const one = new TextEncoder().encode(
      `From a@b.test Mon Mar  2 10:00:00 2026\nSubject: x\n\n${'a line of text\n'.repeat(7000)}\n`,
    )
    let mails = 0
    async function* chunks() {
      for (let at = 0; at < 600; at++) yield one
    }
    const before = process.memoryUsage().rss
    for await (const _ of mboxMails(chunks())) mails++
    expect(mails).toBe(600)
    expect(process.memoryUsage().rss - before).toBeLessThan(200 << 20)
  })
})
