/**
 * The channels that are open to the network at /in. Mail is proven by the mailbox that it lies in; over HTTP only a mail
 * server of ours may post it, with MAIL_SECRET as a bearer token.
 */
import type { Adapter, Proof, RawRequest, Refusal } from '../../adapters/adapter.ts'
import { same } from '../../adapters/wire/proof.ts'
import type { Config } from '../config.ts'
import type { Channel } from '../message.ts'

type Adapters = Partial<Record<Channel, Adapter>>

export function webhooks(adapters: Adapters, { secrets }: Config): Adapters {
  const { email } = adapters
  if (!email) return adapters
  return { ...adapters, email: { ...email, verify: async request => verifyPost(request, secrets.MAIL_SECRET) } }
}

function verifyPost({ headers }: RawRequest, secret: string | undefined): Proof | Refusal {
  if (!secret)
    return {
      refused: 'token',
      because: 'mail is not taken over HTTP here; set MAIL_SECRET to let a mail server post it',
    }
  if (same(headers.authorization ?? '', `Bearer ${secret}`)) return { by: 'MAIL_SECRET' }
  return { refused: 'token', because: 'Authorization must be "Bearer", a space and MAIL_SECRET' }
}
