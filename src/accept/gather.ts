/**
 * Messages that arrive in parts: each part is kept, durably, before the provider is told that it was taken; the delivery is
 * made as soon as all are here, or when nobody waits any longer. A part that comes later is a delivery of its own.
 */
import type { Adapter, Parcel, Piece } from '../../adapters/adapter.ts'
import type { Channel, Instant } from '../message.ts'
import { isAway, type Sql } from '../store/connect.ts'
import { type KeptRow, keepDeliveries } from '../store/keep.ts'
import { forgetJoined, keepPiece, markJoined, type Whole, waitingPieces, wholesDue } from '../store/pieces.ts'
import { rowOf, StoreAway } from './accept.ts'
import { storable, storableKey } from './storable.ts'

export interface KeptPiece extends Piece {
  channel: Channel
  /** What vouches for the bytes. */
  proof: string
  receivedAt: Instant
}

export interface Gather {
  /**
   * Resolves once the parts are committed, with the deliveries that they completed.
   * @throws StoreAway when the store cannot be reached: the same may work later
   */
  take(pieces: KeptPiece[]): Promise<KeptRow[]>
  /** Makes deliveries of what has waited long enough by `at`. */
  sweep(at: Instant): Promise<KeptRow[]>
}

/** For how long a part that is sent again is known again. */
const rememberMs = 2 * 86_400_000

export function gather(sql: Sql, adapterOf: (channel: Channel) => Adapter): Gather {
  return {
    async take(pieces) {
      try {
        for (const { waitMs, ...piece } of pieces)
          await keepPiece(sql, { ...piece, ...nameOf(piece), dueAt: piece.receivedAt + waitMs })
        const kept: KeptRow[] = []
        for (const piece of pieces) kept.push(...(await join(nameOf(piece), null)))
        return kept
      } catch (error) {
        throw isAway(error) ? new StoreAway(error) : error
      }
    },
    async sweep(at) {
      const kept: KeptRow[] = []
      for (const { dueAt, ...whole } of await wholesDue(sql, at)) kept.push(...(await join(whole, dueAt)))
      await forgetJoined(sql, at - rememberMs)
      return kept
    },
  }

  /** `waited`: until when, or null where parts may still come. */
  function join(whole: Whole, waited: Instant | null): Promise<KeptRow[]> {
    return sql.begin(async tx => {
      const waiting = await waitingPieces(tx, whole)
      const last = waiting.at(-1)
      // Somebody else has joined them, or one more has come to wait for.
      if (!last || (waited !== null && last.dueAt > waited)) return []
      const pieces = waiting.map(({ raw, ...piece }) => ({ ...piece, raw: new Uint8Array(raw), waitMs: 0 }))
      const made = parcelsOf(adapterOf(whole.channel), pieces, waited !== null)
      if (made === 'incomplete') return []
      await markJoined(
        tx,
        waiting.map(one => one.id),
      )
      if (made.length === 0) return []
      const about = { channel: whole.channel, proof: last.proof, receivedAt: waited ?? last.receivedAt }
      return keepDeliveries(
        tx,
        made.map(parcel => rowOf({ ...parcel, ...about })),
      )
    })
  }
}

/** Parts that cannot be joined are deliveries of their own: they will be quarantined, not lost, and hold up no others. */
function parcelsOf(adapter: Adapter, pieces: Piece[], waited: boolean): Parcel[] | 'incomplete' {
  try {
    const made = adapter.join?.(pieces, waited) ?? 'nothing'
    if (made === 'incomplete') return made
    return made === 'nothing' ? [] : [made]
  } catch {
    return pieces.map(({ account, whole, key, raw }) => ({
      account,
      key: `${whole}:${key}`,
      raw,
      sentAt: null,
      lane: whole,
    }))
  }
}

const nameOf = ({ channel, account, whole, key }: Omit<KeptPiece, 'waitMs'>) => ({
  channel,
  account: storable(account),
  whole: storableKey(whole),
  key: storableKey(key),
})
