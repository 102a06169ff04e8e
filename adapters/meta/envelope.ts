/** The envelope around everything that Meta posts: an object's name and entries, each for one of our accounts. */
import { jsonObject } from '../wire/body.ts'
import { type Fields, list } from '../wire/plain.ts'

/** Throws where the body is of another product: its webhook points at the wrong address. */
export function entriesOf(body: Uint8Array, object: 'page' | 'instagram' | 'whatsapp_business_account'): Fields[] {
  const envelope = jsonObject(body)
  if (envelope.entry === undefined) throw new Error('the body has no entry: this is no webhook of Meta')
  if (envelope.object !== undefined && envelope.object !== object)
    throw new Error(`the body's object is not ${object}: the webhook of another product points here`)
  return list(envelope.entry)
}
