/** An appeal reaches a person, whatever is closed to the customer (A7): beside its way through intake a supervisor is told. */
import type { Session } from '../../message.ts'
import { say } from '../../open/wording.ts'
import { saveNotices } from '../../store/owed-notices.ts'
import { panelCustomer } from '../../store/panel.ts'
import type { WebOptions } from '../web-options.ts'

const mostText = 5_000

export async function tellSupervisor(
  { sql, desk, policy, clock, nudge }: WebOptions,
  session: Session,
  text: string,
): Promise<void> {
  if (!desk.supervisor) return
  const { customer } = session
  const name = (await panelCustomer(sql, session))?.name ?? customer
  const values = { customer: `${name} (${customer})`, text: text.slice(0, mostText) }
  const said = say(policy(), 'supervisor-appeal', 'tr', values)
  const at = clock()
  const to = { recipient: 'supervisor', channel: 'email', account: null, address: desk.supervisor }
  const notice = { ...to, ...said, kind: 'supervisor-appeal', language: 'tr', customer, at, dueAt: at }
  await sql.begin(tx => saveNotices(tx, [notice]))
  nudge?.()
}
