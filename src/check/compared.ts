import type { PastMessage, Ticket } from '../dossier.ts'
import type { Placing } from './duplicate.ts'
import { type News, newsOf, objectsOf, onTicket, otherInstead, similarity } from './words.ts'

/** A ticket of the sender's customer, compared with the message. */
export interface Compared {
  ticket: Ticket
  earlier: PastMessage[]
  mine: PastMessage[]
  last: PastMessage | undefined
  news: News
  nearest: { past: PastMessage; similarity: number } | null
  other: boolean
  shares: boolean
}

export function compare(ticket: Ticket, placing: Placing): Compared {
  const { message, soFar, dossier, words } = placing
  const earlier = onTicket(dossier.messages, ticket)
  const mine = earlier.filter(placing.mine)
  const objects = objectsOf(soFar)
  const theirs = earlier.flatMap(past => past.objects)
  const nearest = earlier
    .map(past => ({ past, similarity: words.said === '' ? 0 : similarity(words.said, past.words) }))
    .reduce<Compared['nearest']>((best, one) => (best && best.similarity >= one.similarity ? best : one), null)
  return {
    ticket,
    earlier,
    mine,
    last: mine.at(-1),
    news: newsOf(message, soFar, words, earlier),
    nearest,
    other: otherInstead(objects, theirs),
    shares: objects.some(object => theirs.includes(object)),
  }
}
