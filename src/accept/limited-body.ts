/** Reads a request's body up to a limit, and no byte further: the rest is never held. */
import { joined } from '../../adapters/wire/joined.ts'

export const webhookLimit = 1 << 20
/** Our chat window's messages carry their files inside, as base64: 8 MB of them. */
export const pageLimit = 12 << 20
export const mailLimit = 25 << 20

/** What whoever sent too much can do instead, as a sentence; '' where only the provider could send less. */
export const insteadOf = (channel: string): string => instead[channel] ?? ''

const instead: Record<string, string> = {
  email:
    ' Let such mails come over IMAP, or save them and run "santral ingest FILE": their text arrives then, and the files that fit.',
  form: ' Files up to 20 MB go with the page /form or the panel; larger ones as a link.',
  chat: ' Files up to 8 MB go with our own window (chat.js); larger ones as a link.',
}

/** The body, or null where it is over the limit, in bytes. */
export async function limitedBody(request: Request, limit: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return null
  if (!request.body) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > limit) {
      await reader.cancel().catch(() => {})
      return null
    }
    chunks.push(value)
  }
  return joined(chunks)
}
