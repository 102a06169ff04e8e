/** A person wants a dead notice sent again. Recorded as an act; refused with words where it would be of no use. */
import type { Instant } from '../message.ts'
import { recordAct } from '../store/acts.ts'
import type { Sql } from '../store/connect.ts'
import { deadNotice } from '../store/dead-notice.ts'
import { reviveNotice } from '../store/notices.ts'
import type { ActResult } from './act.ts'

/** Null: there is no such notice. */
export function sendAgain(
  sql: Sql,
  { notice: id, agent }: { notice: number; agent: string },
  at: Instant,
): Promise<ActResult | null> {
  return sql.begin(async tx => {
    const notice = await deadNotice(tx, id)
    if (!notice) return null
    const { kind, ticket, customer, deadAt, isMuted } = notice
    if (deadAt === null) return { desk: 'refused', because: 'It is on its way, or was sent already.' }
    if (kind === 'verification-code' || kind === 'panel-code')
      return { desk: 'refused', because: 'Its code has run out: the customer asks for a new one.' }
    if (isMuted) return { desk: 'refused', because: 'This number has sent STOP: nothing more is sent to it.' }
    await reviveNotice(tx, id, at)
    await recordAct(tx, { act: 'send-again', ticket, customer, agent, text: kind }, at, null)
    return { desk: 'done' }
  })
}
