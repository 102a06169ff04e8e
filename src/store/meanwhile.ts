/** What was said on a ticket while somebody was writing a reply. */
import type { Channel, Instant } from '../message.ts'
import type { Tx } from './connect.ts'

/** How far the conversation had come for whoever replies: numbers of the last messages. */
export interface ReadSoFar {
  /** The last one of ours that stood there when they began to write. */
  ours: number
  /** The last one of the customer's that they were shown. */
  theirs: number
}

export interface SaidMeanwhile {
  id: number
  direction: 'in' | 'out'
  channel: Channel
  sender: string
  senderName: string | null
  at: Instant
  text: string
}

/**
 * In order. The ticket is held until the transaction ends, so that nobody's reply slips in between. What customers say in a live
 * chat comes line by line and holds up nobody.
 */
export async function saidMeanwhile(tx: Tx, ticket: string, agent: string, read: ReadSoFar): Promise<SaidMeanwhile[]> {
  await tx`select from tickets where number = ${ticket} for update`
  return tx<SaidMeanwhile[]>`
    select id, direction, channel, sender, sender_name as "senderName", at, text from messages
    where ticket = ${ticket} and (
      (direction = 'out' and id > ${read.ours} and sender <> ${`desk:${agent}`})
      or (direction = 'in' and id > ${read.theirs} and channel <> 'chat'))
    order by at, id limit 50`
}
