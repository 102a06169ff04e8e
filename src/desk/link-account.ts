/**
 * What customers do in the panel about their messaging accounts: take a code, unlink an account (A4.2). Whoever calls has
 * logged them in. `simulate` and replays do the same.
 */
import { z } from 'zod'
import { addressKey } from '../address.ts'
import { linkCodeOf, linkDigest } from '../check/link-code.ts'
import type { LinkOffer } from '../dossier.ts'
import { type Instant, type MessagingChannel, messagingChannels, type Session } from '../message.ts'
import type { Policy } from '../policy/policy.ts'
import { recordAct } from '../store/acts.ts'
import type { Sql, Tx } from '../store/connect.ts'
import { addLinkOffer, contactMeant, holdContact, offersOf, unlinkSender } from '../store/link-offers.ts'

const who = { customer: z.coerce.string(), contact: z.string().optional(), channel: z.enum(messagingChannels) }
export const panelActSchema = z.discriminatedUnion('act', [
  z.object({ act: z.literal('link'), ...who }),
  z.object({ act: z.literal('unlink'), ...who, address: z.string().min(1) }),
])

export interface ShownCode {
  channel: MessagingChannel
  code: string
  expiresAt: Instant
}

export type TakenCode = ShownCode | { refused: 'nobody' } | { refused: 'too-many'; waitMs: number }

interface Surroundings {
  at: Instant
  policy: Policy
  secret: string
}

const minute = 60_000

/** A new code; the one before it for the same channel holds no more. In a transaction of the caller's. */
export async function takeLinkCode(
  tx: Tx,
  { customer, contact: named }: Session,
  channel: MessagingChannel,
  { at, policy, secret }: Surroundings,
): Promise<TakenCode> {
  const contact = await contactMeant(tx, customer, named ?? null)
  if (!contact) return { refused: 'nobody' }
  await holdContact(tx, contact)
  const { minutes, most, within_minutes } = policy.link.offer
  const lately = await offersOf(tx, contact, at - within_minutes * minute)
  const first = lately[most - 1]
  if (first) return { refused: 'too-many', waitMs: first.issuedAt + within_minutes * minute - at }
  const offer: LinkOffer = {
    id: `${contact} ${channel} ${at}`,
    customer,
    contact,
    channel,
    issuedAt: at,
    expiresAt: at + minutes * minute,
    status: 'open',
    usedAt: null,
  }
  const shown = shownCode(offer, secret)
  await addLinkOffer(tx, offer, linkDigest(shown.code))
  return shown
}

/** Codes that still hold, of a contact or of the customer's main one. */
export async function codesInForce(
  sql: Sql,
  { customer, contact: named }: Session,
  { at, policy, secret }: Surroundings,
): Promise<ShownCode[]> {
  const contact = await contactMeant(sql, customer, named ?? null)
  const offers = contact ? await offersOf(sql, contact, at - policy.link.offer.minutes * minute) : []
  return offers.filter(one => one.status === 'open' && one.expiresAt > at).map(one => shownCode(one, secret))
}

/** False: it is not theirs, or stands in the directory. Recorded, so that a replay does it again. */
export async function unlinkAccount(
  tx: Tx,
  { customer, contact }: Session,
  { channel, address }: { channel: MessagingChannel; address: string },
  at: Instant,
): Promise<boolean> {
  const sender = addressKey({ kind: channel, value: address })
  const whose = await unlinkSender(tx, customer, contact ?? null, sender)
  if (whose) await recordAct(tx, { act: 'unlink', customer, agent: whose, text: sender }, at, null)
  return whose !== null
}

const shownCode = ({ id, channel, expiresAt }: LinkOffer, secret: string): ShownCode => ({
  channel,
  code: linkCodeOf(secret, id),
  expiresAt,
})
