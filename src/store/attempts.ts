/** How often something was tried by whom, one row each. A try is counted or refused in one statement, whoever else tries. */
import type { Instant } from '../message.ts'
import type { Sql } from './connect.ts'

export interface Attempt {
  what: string
  who: string
  /** At most so many times in `perMs` milliseconds. */
  most: number
  perMs: number
  at: Instant
}

interface Counted {
  times: Instant[]
  taken: boolean
}

/** 0: it may be tried, and is counted. Else milliseconds to wait. Rows that are over go on the way. */
export async function takeAttempt(sql: Sql, { what, who, most, perMs, at }: Attempt): Promise<number> {
  const [row] = await sql<Counted[]>`
    with gone as (
      delete from attempts where ctid = any(array(
        select ctid from attempts where over_at <= ${at} and (what, who) <> (${what}, ${who}) limit 100
        for update skip locked))
    )
    insert into attempts as a (what, who, times, taken, over_at)
    values (${what}, ${who}, array[${at}::bigint], true, ${at + perMs})
    on conflict (what, who) do update set (times, taken, over_at) = (
      select case when count(*) < ${most} then array_agg(t order by t) || ${at}::bigint else array_agg(t order by t) end,
        count(*) < ${most}, greatest(a.over_at, ${at + perMs})
      from unnest(a.times) t where t > ${at - perMs}
    )
    returning times, taken`
  return row && !row.taken ? waitOf(row.times, { most, perMs, at }) : 0
}

export async function attemptsWait(sql: Sql, { what, who, most, perMs, at }: Attempt): Promise<number> {
  const [row] = await sql<Counted[]>`select times, taken from attempts where what = ${what} and who = ${who}`
  return waitOf(row?.times ?? [], { most, perMs, at })
}

export async function forgetAttempts(sql: Sql, { what, who }: Pick<Attempt, 'what' | 'who'>): Promise<void> {
  await sql`delete from attempts where what = ${what} and who = ${who}`
}

function waitOf(times: Instant[], { most, perMs, at }: Pick<Attempt, 'most' | 'perMs' | 'at'>): number {
  const recent = times.filter(time => time > at - perMs)
  const first = recent[recent.length - most]
  return first === undefined ? 0 : first + perMs - at
}
