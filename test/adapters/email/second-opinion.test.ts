/** Every mail at hand, read by mailparser too: where the two readers differ, somebody has looked and says who is right. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type ParsedMail, simpleParser } from 'mailparser'
import { expect, it } from 'vitest'
import type { Message } from '../../../src/message.ts'
import { read } from './reading.ts'

type Differs = 'subject' | 'from' | 'files' | 'names' | 'text'
type Right = 'ours' | 'theirs' | 'neither'

/** In corpus names `legacy`, `malformed`, `rfc` and `thirdparty` stand for folders of stalwart-mail-parser. */
const otherwise: [right: Right, differs: Differs, because: string, mails: string][] = [
  ['ours', 'subject', 'raw 8-bit words are read in the charset that they fit',
    'raw-8bit-headers legacy/009 legacy/010 legacy/015 legacy/016 legacy/018 legacy/020 legacy/022 legacy/023 legacy/024 legacy/025 legacy/026 legacy/027 legacy/050 legacy/051 legacy/052 error_emails/invalid_subject_characters'],
  ['ours', 'subject', 'UTF-7 is read', 'legacy/001 legacy/005'],
  ['theirs', 'subject', 'characters that were lost before it was sent are shown as lost', 'error_emails/must_supply_encoding'],
  ['ours', 'from', 'without From the next field that names a person counts', 'no-from'],
  ['ours', 'from', 'a word without @ is no address', 'thirdparty/007'],
  ['neither', 'from', 'a comment and a space within a domain', 'rfc2822/example13'],
  ['ours', 'names', 'a path is no part of a name', 'attachments-with-turkish-names rfc/001'],
  ['ours', 'names', 'winmail.dat is opened', 'winmail-dat'],
  ['ours', 'text', 'winmail.dat is opened', 'winmail-dat'],
  ['ours', 'names', 'raw 8-bit letters are Turkish before they are anything else', 'file-name-in-raw-windows-1254'],
  ['neither', 'names', 'bytes that its charset does not have', 'attachment_emails/attachment_with_encoded_name plain_emails/raw_email8'],
  ['ours', 'files', 'a delivery status is kept as a file, and read as a bounce',
    'bounce-report mime_emails/raw_email_with_mimepart_without_content_type multipart_report_emails/multi_address_bounce1 multipart_report_emails/multi_address_bounce2 multipart_report_emails/multipart_report_multiple_status multipart_report_emails/report_422 multipart_report_emails/report_530 postal-mime/bounce'],
  ['ours', 'text', 'a delivery status is no words of a person', 'multipart_report_emails/multipart_report_multiple_status'],
  ['ours', 'names', 'a nested mail is one file and stays whole', 'rfc/002'],
  ['ours', 'files', 'a nested mail is one file and stays whole', 'malformed/012 rfc/004 postal-mime/arf postal-mime/mimetorture'],
  ['ours', 'files', 'parts of a digest are mails (RFC 2046 5.1.5)', 'thirdparty/007'],
  ['ours', 'text', 'parts of a digest are mails (RFC 2046 5.1.5)', 'thirdparty/007'],
  ['ours', 'files', 'text with a file name is a file', 'legacy/030 legacy/042 legacy/047'],
  ['ours', 'files', 'a part that is not closed, or nested wrongly, is not lost', 'malformed/017 malformed/020 malformed/021 rfc/007'],
  ['ours', 'files', 'a disposition that is no word does not make a file of the words', 'error_emails/multiple_invalid_content_dispositions'],
  ['ours', 'text', 'a disposition that is no word does not make a file of the words', 'error_emails/multiple_invalid_content_dispositions'],
  ['ours', 'text', 'a multipart whose parts never begin is still read', 'multipart-without-its-boundary malformed/002 malformed/004 malformed/007'],
  ['ours', 'text', 'HTML without a plain twin has words too',
    'legacy/024 legacy/025 legacy/039 legacy/050 malformed/019 thirdparty/016 thirdparty/018 error_emails/content_transfer_encoding_text-html'],
] // biome-ignore format: a table

const words = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()
const sorted = (names: (string | null | undefined)[]) => names.map(name => name ?? '').sort()

function differences(ours: Message, theirs: ParsedMail): Differs[] {
  const pairs: Record<Differs, [unknown, unknown]> = {
    subject: [words(ours.subject), words(theirs.subject)],
    from: [ours.sender.address, (theirs.from?.value[0]?.address ?? '').toLowerCase()],
    files: [ours.attachments.length, theirs.attachments.length],
    names: [sorted(ours.attachments.map(one => one.name)), sorted(theirs.attachments.map(one => one.filename))],
    text: [words(ours.fullText) !== '', words(theirs.text) !== ''],
  }
  const found = (Object.keys(pairs) as Differs[]).filter(
    about => JSON.stringify(pairs[about][0]) !== JSON.stringify(pairs[about][1]),
  )
  // Other files have other names.
  return found.includes('files') ? found.filter(about => about !== 'names') : found
}

const listed = new Set(otherwise.flatMap(([, about, , mails]) => mails.split(' ').map(name => `${name} ${about}`)))

async function compare(mails: [name: string, file: URL][]) {
  const found: string[] = []
  for (const [name, file] of mails) {
    const body = readFileSync(file)
    const [ours, theirs] = [await read(body), await simpleParser(body, { skipImageLinks: true })]
    found.push(...differences(ours, theirs).map(about => `${name} ${about}`))
  }
  const names = new Set(mails.map(([name]) => name))
  const expected = [...listed].filter(one => names.has(one.split(' ')[0] ?? ''))
  console.log(`second opinion: ${mails.length} mails, ${found.length} differences, each with its reason`)
  expect(found.sort()).toEqual(expected.sort())
}

const fixtures = new URL('../../../fixtures/email/', import.meta.url)
const corpus = new URL('../../../../shared/corpus/', import.meta.url)

it('our own mails', { timeout: 60_000 }, () =>
  compare(readdirSync(fixtures).map(file => [file.replace(/\.eml$/, ''), new URL(file, fixtures)])),
)

it.skipIf(!existsSync(corpus))('published mails (skipped without ../shared/corpus)', { timeout: 60_000 }, async () => {
  const index = readFileSync(new URL('mail/index.jsonl', corpus), 'utf8').trim().split('\n')
  const files = index.map(line => JSON.parse(line).file as string)
  const short = (file: string) => file.replace(/^mail\/(stalwart-mail-parser\/|mikel-mail\/emails\/)?|\.eml$/g, '')
  // Without any header field it is no mail: quarantined.
  const mails = files.filter(file => !file.endsWith('/sample_output_multipart'))
  await compare(mails.map(file => [short(file), new URL(file, corpus)]))
})
