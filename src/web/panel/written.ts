/** What came in by a form: read, held to sizes, and turned into the body that the form channel takes. */
import { randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { limitedBody } from '../../accept/limited-body.ts'
import type { PanelWords } from './words.ts'

const names = [
  'id', 'csrf', 'subject', 'text', 'department', 'priority', 'domain', 'account', 'since', 'tried', 'error', 'name', 'email',
  'phone', 'website',
] as const // biome-ignore format: a list
export type Written = { [Name in (typeof names)[number]]?: string }

/** With files, in bytes; the form says a little less. */
const mostBytes = 22 << 20

/** In every form once, so that a form that is sent twice is one delivery. */
export const newKey = (): string => `page-${randomBytes(12).toString('hex')}`

export async function writtenIn(c: Context): Promise<{ written: Written; files: File[] } | 'too-large' | 'unreadable'> {
  const body = await limitedBody(c.req.raw, mostBytes)
  if (!body) return 'too-large'
  const type = c.req.header('content-type') ?? ''
  const form = await new Response(body.slice().buffer, { headers: { 'content-type': type } })
    .formData()
    .catch(() => null)
  if (!form) return 'unreadable'
  const written: Written = {}
  for (const name of names) {
    const value = form.get(name)
    if (typeof value === 'string' && value.trim() !== '')
      written[name] = value.trim().replaceAll('\r\n', '\n').slice(0, 20_000)
  }
  const files = form.getAll('files').filter((file): file is File => file instanceof File && file.size > 0)
  return { written, files }
}

/** The form's JSON (docs/simulate.md). Facts that have no field of their own stand in the text, each with its name. */
export async function bodyOf(written: Written, files: File[], words: PanelWords, language: string): Promise<object> {
  const { id, subject, text, department, priority, domain, account, name, email, phone } = written
  const facts = (['since', 'error', 'tried'] as const).flatMap(fact =>
    written[fact] ? `${words[fact]} ${written[fact]}` : [],
  )
  return {
    id: id && /^page-[0-9a-f]{24}$/.test(id) ? id : newKey(),
    subject,
    text: [text ?? '', ...facts].join('\n\n').trim(),
    department,
    priority,
    domain,
    account,
    name,
    email,
    phone,
    language,
    ...(files.length > 0 && { attachments: await Promise.all(files.slice(0, 20).map(attachmentOf)) }),
  }
}

async function attachmentOf(file: File) {
  const content = Buffer.from(await file.arrayBuffer())
  return { name: file.name, type: file.type, content_base64: content.toString('base64') }
}
