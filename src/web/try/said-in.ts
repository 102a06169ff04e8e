/** The page's form → what was said. */
import { makers } from './make.ts'
import type { Said } from './said.ts'

export const channelNamed = (name: unknown): Said['channel'] | undefined =>
  (Object.keys(makers) as Said['channel'][]).find(one => one === name)

/** Null where it names no channel. */
export async function saidIn(form: FormData): Promise<Said | null> {
  const channel = channelNamed(form.get('channel'))
  if (!channel) return null
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const files = form.getAll('files').filter(one => one instanceof File && one.size > 0) as File[]
  return {
    channel,
    from: text('from'),
    name: text('name'),
    subject: text('subject'),
    text: text('text').replaceAll('\r\n', '\n'),
    dmarc: oneOf(text('dmarc'), ['pass', 'fail', 'none']),
    inReplyTo: text('inReplyTo').replace(/^<|>$/g, ''),
    call: oneOf(text('call'), ['voicemail', 'callback', 'missed']),
    session: channel === 'form' || channel === 'chat' ? text('session') : '',
    files: await Promise.all(
      files.map(async file => ({ name: file.name, type: file.type, bytes: new Uint8Array(await file.arrayBuffer()) })),
    ),
  }
}

const oneOf = <Value extends string>(given: string, values: [Value, ...Value[]]): Value =>
  values.find(one => one === given) ?? values[0]
