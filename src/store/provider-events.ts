/** What providers told us that is no message (statuses, read marks, echoes): counted, a row a kind. */
import type { ProviderEvent } from '../../adapters/adapter.ts'
import type { Channel } from '../message.ts'
import type { Sql } from './connect.ts'

export async function countEvents(sql: Sql, channel: Channel, events: ProviderEvent[]): Promise<void> {
  if (events.length === 0) return
  const given = JSON.stringify(events.map(({ kind, name }) => ({ kind, name: name.slice(0, 100) })))
  await sql`
    insert into provider_events (channel, kind, name, count)
    select ${channel}, kind, name, count(*)
    from json_to_recordset(${given}::text::json) as given (kind text, name text)
    group by kind, name
    order by kind, name
    on conflict (channel, kind, name) do update set count = provider_events.count + excluded.count`
}
