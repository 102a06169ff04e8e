/**
 * Keeps deliveries, durably, before anybody is told that they were taken. What arrives while an insert is under way
 * shares the next one, which makes the store about ten times faster under load and costs a lone arrival nothing. One
 * insert at a time: ids are in order of arrival.
 */
import type { Parcel } from '../../adapters/adapter.ts'
import type { Channel, Instant } from '../message.ts'
import { isAway, type Sql } from '../store/connect.ts'
import { type DeliveryRow, type KeptRow, keepDeliveries } from '../store/keep.ts'
import { bucketOf, storable, storableKey } from './storable.ts'

export interface KeptParcel extends Parcel {
  channel: Channel
  /** What vouches for the bytes. */
  proof: string
  receivedAt: Instant
}

export interface Accept {
  /**
   * Resolves once the parcels are committed, in the order given; a key that is kept already comes back as not fresh.
   * @throws StoreAway when the store cannot be reached: the same may work later
   */
  keep(parcels: KeptParcel[]): Promise<KeptRow[]>
}

/** The store is not there. Nothing is known to be kept; who sent must send again, and a key kept twice is a no-op. */
export class StoreAway extends Error {
  constructor(cause: unknown) {
    super(`The store is away: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
    this.name = 'StoreAway'
  }
}

interface Waiting {
  rows: DeliveryRow[]
  resolve(kept: KeptRow[]): void
  reject(error: unknown): void
}

export interface AcceptOptions {
  /** How long an arrival waits for company while nothing is under way, in milliseconds. 0: until this turn's others are in. */
  gatherMs?: number
  /** Most bytes and rows of one insert. */
  mostBytes?: number
  mostRows?: number
  /** After how long without an answer the store counts as away, in milliseconds. */
  patienceMs?: number
}

export function accept(sql: Sql, options: AcceptOptions = {}): Accept {
  const { gatherMs = 0, mostBytes = 16 << 20, mostRows = 500, patienceMs = 15_000 } = options
  const waiting: Waiting[] = []
  let busy = false
  return {
    keep(parcels) {
      if (parcels.length === 0) return Promise.resolve([])
      return new Promise((resolve, reject) => {
        waiting.push({ rows: parcels.map(rowOf), resolve, reject })
        if (busy) return
        busy = true
        if (gatherMs === 0) setImmediate(work)
        else setTimeout(work, gatherMs)
      })
    },
  }

  async function work() {
    while (waiting.length > 0) {
      const batch = nextBatch()
      try {
        await keepBatch(batch)
      } catch (error) {
        if (batch.length === 1 || error instanceof StoreAway) for (const one of batch) one.reject(error)
        else await eachAlone(batch) // one that cannot be stored must not fail the others
      }
    }
    busy = false
  }

  function nextBatch(): Waiting[] {
    let [rows, bytes] = [0, 0]
    let count = 0
    for (const one of waiting) {
      rows += one.rows.length
      for (const row of one.rows) bytes += row.raw.length
      if (count > 0 && (rows > mostRows || bytes > mostBytes)) break
      count++
    }
    return waiting.splice(0, count)
  }

  async function keepBatch(batch: Waiting[]) {
    const kept = await withPatience(
      keepDeliveries(
        sql,
        batch.flatMap(one => one.rows),
      ),
    )
    let from = 0
    for (const one of batch) {
      one.resolve(kept.slice(from, from + one.rows.length))
      from += one.rows.length
    }
  }

  async function eachAlone(batch: Waiting[]) {
    for (const one of batch) await keepBatch([one]).catch(one.reject)
  }

  async function withPatience<T>(work: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new StoreAway(`no answer within ${patienceMs / 1000} s`)), patienceMs)
    })
    try {
      return await Promise.race([work, tooLong])
    } catch (error) {
      throw isAway(error) ? new StoreAway(error) : error
    } finally {
      clearTimeout(timer)
    }
  }
}

export function rowOf(parcel: KeptParcel): DeliveryRow {
  const { channel, raw, sentAt, receivedAt, session = null } = parcel
  const lane = storable(parcel.lane)
  const [account, key] = [storable(parcel.account), storableKey(parcel.key)]
  return {
    channel,
    account,
    key,
    lane,
    bucket: bucketOf(lane),
    raw,
    session,
    digest: parcel.digest ?? null,
    proof: storable(parcel.proof),
    sentAt,
    receivedAt,
  }
}
