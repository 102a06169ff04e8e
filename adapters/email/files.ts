/** Mails on disk: a file of one mail, an mbox, a maildir, or a folder of such files; each as the bytes that it is, the very long ones shortened. */
import { createReadStream } from 'node:fs'
import { open, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { mboxMails } from './mbox.ts'
import { longestMail } from './shares.ts'
import { type MailBytes, shortenMail } from './shorten-mail.ts'

export interface MailFile {
  /** Path, with `#n` for the n-th mail of an mbox. */
  source: string
  /** Of the file that it lies in. */
  path: string
  /** When that file was last changed, in milliseconds since the epoch. */
  changedAt: number
  /** The mail; of a very long one, its text and the files that fit. */
  raw: Uint8Array
  isShort: boolean
}

/** In order of name, so that the same folder is always read the same way. Throws where the path cannot be read. */
export async function* mailsIn(path: string): AsyncGenerator<MailFile> {
  if (!(await stat(path)).isDirectory()) {
    yield* mailsOfFile(path)
    return
  }
  const entries = (await readdir(path, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))
  const isMaildir = entries.some(entry => entry.isDirectory() && entry.name === 'cur')
  for (const entry of entries) {
    // tmp/ holds what is still being written.
    if (isMaildir && entry.name === 'tmp') continue
    const inside = join(path, entry.name)
    if (entry.isDirectory()) yield* mailsIn(inside)
    else if (entry.isFile() && !(isMaildir && isDovecotFile(entry.name))) yield* mailsOfFile(inside)
  }
}

const isDovecotFile = (name: string) => /^(?:dovecot|maildirfolder|subscriptions|courier|\.)/.test(name)

async function* mailsOfFile(path: string): AsyncGenerator<MailFile> {
  const { size, mtimeMs } = await stat(path)
  const file = { path, changedAt: mtimeMs }
  if (!(await isMbox(path))) {
    const raw = size > longestMail ? await shortened(path) : new Uint8Array(await readFile(path))
    yield { ...file, source: path, raw, isShort: size > longestMail }
    return
  }
  let number = 0
  for await (const raw of mboxMails(createReadStream(path, { highWaterMark: 1 << 20 }))) {
    const isShort = raw.length > longestMail
    yield { ...file, source: `${path}#${++number}`, raw: isShort ? await shortenMail(inMemory(raw)) : raw, isShort }
  }
}

/** Read part by part, whatever its length. */
async function shortened(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const read = async (start: number, length: number) => {
      const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, start)
      return buffer.subarray(0, bytesRead)
    }
    return await shortenMail({ chunks: createReadStream(path, { highWaterMark: 1 << 20 }), read })
  } finally {
    await file.close()
  }
}

const inMemory = (raw: Uint8Array): MailBytes => ({
  chunks: [raw],
  read: (start, length) => raw.subarray(start, start + length),
})

/** One mail may begin with a From_ line, too (mail programs save them so): it is an mbox of one. */
async function isMbox(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(5), 0, 5, 0)
    return buffer.toString('latin1', 0, bytesRead) === 'From '
  } finally {
    await file.close()
  }
}
