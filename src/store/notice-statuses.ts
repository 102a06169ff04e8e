/** What providers and mail systems say about notices that left: delivered, read, failed, bounced. */
import type { Channel, Instant } from '../message.ts'
import type { Sql, Tx } from './connect.ts'
import type { DueNotice } from './notices.ts'
import { fromRow } from './rows.ts'

export interface NoticeStatus {
  /** The provider's id of the notice. */
  about: string
  status: 'sent' | 'delivered' | 'read' | 'failed'
  because: string | null
}

/** A notice that its provider took and then could not deliver. */
export type FailedNotice = Pick<DueNotice, 'id' | 'kind' | 'ticket' | 'delivery' | 'customer' | 'recipient'> & {
  because: string
}

/** Keeps statuses until the id that they name is on record, a day at most. */
export async function keepStatuses(sql: Sql, channel: Channel, statuses: NoticeStatus[], at: Instant): Promise<void> {
  await sql`
    with old as (delete from early_statuses where at < ${at - 86_400_000})
    insert into early_statuses (channel, provider_id, status, because, at)
    select ${channel}, about, status, because, ${at}
    from json_to_recordset(${JSON.stringify(statuses)}::text::json) as given (about text, status text, because text)`
}

/**
 * Puts kept statuses on the notices that they name; a status never goes back from read to delivered.
 * @returns those that failed now and were not given up yet
 */
export async function applyStatuses(sql: Sql, channel: Channel, ids: string[]): Promise<FailedNotice[]> {
  const rows = await sql<object[]>`
    with told as (
      delete from early_statuses e using notices n
      where e.channel = ${channel} and e.provider_id = any(${ids}) and n.channel = e.channel and n.provider_id = e.provider_id
      returning n.id, e.status, e.because, array_position(array['sent', 'delivered', 'read', 'failed'], e.status) as rank
    ), last as (
      select distinct on (id) id, status, because, rank from told order by id, rank desc
    )
    update notices set status = last.status, because = coalesce(last.because, notices.because)
    from last
    where notices.id = last.id
      and last.rank > coalesce(array_position(array['sent', 'delivered', 'read', 'failed', 'bounced'], notices.status), 0)
    returning notices.id, kind, ticket, delivery, customer, recipient, notices.status,
      coalesce(notices.because, 'the provider could not deliver it') as because, dead_at`
  return rows
    .map(row => fromRow<FailedNotice & { status: string; deadAt: Instant | null }>(row))
    .filter(row => row.status === 'failed' && row.deadAt === null)
}

export interface ReturnedMail {
  /** Message-ID of ours, where the bounce names one. */
  about: string | null
  /** Who could not be reached, where it names one. */
  recipient: string | null
  because: string
  at: Instant
}

/** Links a bounce to the mail of ours that it speaks of: by its id, else the last one to that address within five days. */
export async function markBounced(sql: Tx, { about, recipient, because, at }: ReturnedMail): Promise<number | null> {
  const [row] = await sql<{ id: number }[]>`
    update notices set status = 'bounced', because = ${because.slice(0, 500)}, dead_at = ${at}
    where id = (
      select id from notices
      where channel = 'email' and sent_at is not null and (
        provider_id = ${about} or (${about}::text is null and address = ${recipient} and sent_at > ${at - 432_000_000} and sent_at <= ${at})
      )
      order by sent_at desc limit 1
    ) and status is distinct from 'bounced'
    returning id`
  return row?.id ?? null
}
