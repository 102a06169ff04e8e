import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Message } from '../../../src/message.ts'
import { read } from './reading.ts'

const corpus = new URL('../../../../shared/corpus/', import.meta.url)
const readFile = (file: string): Promise<Message> => read(new Uint8Array(readFileSync(new URL(file, corpus))))
const index = (name: string) =>
  existsSync(corpus)
    ? readFileSync(new URL(`${name}/index.jsonl`, corpus), 'utf8')
        .trim()
        .split('\n')
        .map(line => JSON.parse(line))
    : []

interface Part {
  headers: { name: unknown; value: unknown }[]
  body: Record<string, unknown>
}
interface Expected {
  text_body: number[]
  attachments: number[]
  parts: Part[]
}

/** What the source says that we read otherwise, and why. */
const otherwise: Record<string, string> = {
  'malformed/001': 'the last part never begins: nothing is in it',
  'malformed/002': 'no part begins: the body is read as text, the source calls it a file',
  'malformed/003': 'text within a broken multipart is words here, a file there',
  'malformed/004': 'text within a broken multipart is words here, a file there',
  'malformed/006': 'text within a broken multipart is words here, a file there',
  'malformed/007': 'text within a broken multipart is words here, a file there',
  'malformed/008': 'text behind a missing end is words here, a file there',
  'malformed/009': 'text behind a missing end is words here, a file there',
  'malformed/011': 'text behind a missing end is words here, a file there',
  'malformed/012': 'the source loses the third nested mail',
  'malformed/016': 'boundaries that begin alike',
  'malformed/019': 'the source takes HTML for no text',
  'malformed/020': 'the source reads HTML source as text',
  'malformed/021': 'the source reads HTML source as text',
  'thirdparty/002': 'undecodable base64 is words here, a file there',
  'thirdparty/005': 'one replacement character more, the end of a broken part',
  'thirdparty/015': 'three nested mails, the source finds one',
}

describe.skipIf(!existsSync(corpus))('published mails (skipped without ../shared/corpus)', () => {
  it('reads all, but for the empty file', { timeout: 60_000 }, async () => {
    const refused: string[] = []
    for (const { file } of index('mail')) await readFile(file).catch(() => refused.push(file))
    expect(refused).toEqual(['mail/mikel-mail/emails/sample_output_multipart'])
  })

  it('finds subject, sender, words and files where a second reader has found them', { timeout: 60_000 }, async () => {
    const wrong: string[] = []
    const cases = index('mail').filter(one => one.expected)
    for (const { file, expected } of cases) {
      const name = file.replace(/^.*parser\/|\.eml$/g, '')
      const differs = differences(await readFile(file), JSON.parse(readFileSync(new URL(expected, corpus), 'utf8')))
      if (differs.length > 0 !== name in otherwise) wrong.push(`${name}: ${differs.join(', ') || 'the same'}`)
    }
    console.log(
      `mail: ${cases.length - Object.keys(otherwise).length} of ${cases.length} as expected, the others listed with their reasons`,
    )
    expect(wrong).toEqual([])
  })

  it('finds what the index says of single mails', { timeout: 60_000 }, async () => {
    const wrong: string[] = []
    for (const { file, expect: said } of index('mail').filter(one => one.expect)) {
      const found = await readFile(file)
      const check = (what: string, is: unknown, was: unknown) =>
        is !== undefined &&
        JSON.stringify(is) !== JSON.stringify(was) &&
        wrong.push(`${file} ${what}: ${is} but ${was}`)
      check('from', said.from?.[0], found.sender.address)
      check('name', said.from_name, found.sender.name)
      check('subject', said.subject?.replace(/\s+/g, ' '), found.subject?.replace(/\s+/g, ' '))
      check('key', said.message_id, found.key)
      check('files', said.attachments, found.attachments.length - (file.endsWith('mimetorture.eml') ? 1 : 0))
      check('text', said.text?.trim(), found.fullText)
      check('answers', said.in_reply_to?.[0], found.thread.replyTo[0])
    }
    // mimetorture: nested mails are files here, which makes ten of nine.
    expect(wrong).toEqual([])
  })
})

function differences(found: Message, { parts, text_body, attachments }: Expected): string[] {
  const headers = new Map(parts[0]?.headers.map(({ name, value }) => [name, value]))
  const subject = (headers.get('subject') as { Text?: string } | undefined)?.Text?.trim()
  const from = (headers.get('from') as { Address?: { List?: { address: string | null }[] } } | undefined)?.Address
    ?.List?.[0]?.address
  const words = text_body.map(at => String(parts[at]?.body.Text ?? parts[at]?.body.Html ?? '')).join(' ')
  const said = {
    // The source gives up on raw 8-bit letters.
    subject: subject === undefined || subject.includes('\ufffd') || subject === (found.subject ?? ''),
    sender: !from?.includes('@') || from.toLowerCase() === found.sender.address,
    words: words.includes('\ufffd') || letters(words) === letters(found.fullText),
    files: attachments.length === found.attachments.length,
  }
  return Object.entries(said).flatMap(([what, same]) => (same ? [] : [what]))
}

/** ASCII letters and digits: markup, entities, white space and quote marks aside. */
const letters = (text: string) =>
  text
    .replace(/<style[\s\S]*?<\/style>|<[^>]*>|&\w+;|&#\d+;/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')

describe.skipIf(!existsSync(corpus))('automatic mail (skipped without ../shared/corpus)', () => {
  const kinds: Record<string, string | undefined> = {
    bounce: 'bounce',
    auto_reply: 'auto-reply',
    complaint_feedback_loop: 'feedback-report',
    not_bounce: undefined,
  }

  it('is told by its label, all 328', { timeout: 60_000 }, async () => {
    const wrong: string[] = []
    const withoutRecipient: string[] = []
    for (const { file, label } of index('auto')) {
      const { automatic } = await readFile(file)
      if (automatic?.kind !== kinds[label]) wrong.push(`${file}: ${label} but ${automatic?.kind}`)
      if (label === 'bounce' && !automatic?.recipient) withoutRecipient.push(file)
    }
    expect(wrong).toEqual([])
    expect(withoutRecipient).toEqual([])
  })

  it('is found among the published mails only where it is', { timeout: 60_000 }, async () => {
    const found: string[] = []
    for (const { file } of index('mail')) {
      const message = await readFile(file).catch(() => null)
      if (message?.automatic) found.push(`${message.automatic.kind} ${file.split('/').at(-1)}`)
    }
    expect(found.sort()).toEqual([
      'bounce bounce.eml',
      'bounce multi_address_bounce1.eml',
      'bounce multi_address_bounce2.eml',
      'bounce multipart_report_multiple_status.eml',
      'bounce raw_email_with_mimepart_without_content_type.eml',
      'bounce report_422.eml',
      'bounce report_530.eml',
      'feedback-report arf.eml',
      // A post to a public mailing list, in nobody's To that is ours.
      'list 014.eml',
    ])
  })
})
