/** Notices as intake leaves them, and what became of them. */
import type { Channel } from '../../src/message.ts'
import type { Sql } from '../../src/store/connect.ts'

interface Owed {
  channel: Channel
  address: string
  kind?: string
  text?: string
  ticket?: string | null
  at: number
}

/** Numbers of the notices, in the order given. */
export async function owe(sql: Sql, owed: Owed[]): Promise<number[]> {
  const ids: number[] = []
  for (const { channel, address, kind = 'ticket-opened', text = 'Kaydınız açıldı.', ticket = null, at } of owed) {
    const [row] = await sql<{ id: number }[]>`
      insert into notices (recipient, channel, address, kind, language, text, ticket, at, due_at)
      values ('customer', ${channel}, ${address}, ${kind}, 'tr', ${text}, ${ticket}, ${at}, ${at}) returning id`
    ids.push(row?.id ?? 0)
  }
  return ids
}

export interface Fate {
  id: number
  sent: boolean
  dead: boolean
  attempts: number
  because: string | null
  status: string | null
  provider_id: string | null
}

export const fates = (sql: Sql) => sql<Fate[]>`
  select id, sent_at is not null as sent, dead_at is not null as dead, attempts, because, status, provider_id
  from notices order by id`

/** Waits until nothing is owed any more, 10 s at most. */
export async function settled(sql: Sql, what = 'true'): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    const [row] = await sql.unsafe<{ left: number }[]>(
      `select count(*) as left from notices where sent_at is null and dead_at is null and ${what}`,
    )
    if (Number(row?.left) === 0) return
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  throw new Error('the outbox did not come to an end within 10 s')
}
