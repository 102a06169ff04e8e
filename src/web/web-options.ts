/** What the pages need from the program that serves them. */
import type { Accept } from '../accept/accept.ts'
import type { Calling } from '../desk/call.ts'
import type { Instant } from '../message.ts'
import type { Policy } from '../policy/policy.ts'
import type { DeskSettings } from '../situation.ts'
import type { Sql } from '../store/connect.ts'
import type { Access } from './access/access.ts'

export interface WebOptions {
  sql: Sql
  /** The rules in force: calendar, and the words for priorities, departments and topics. */
  policy(): Policy
  desk: DeskSettings
  /** What panel, form and chat post goes the same way as every other delivery. */
  keep: Accept['keep']
  /** Something was kept: the drain may begin. */
  nudge?(): void
  /** Keys of cookies and links are derived from it; at least 16 random characters. */
  secret: string
  clock(): Instant
  /** Who may enter the console and use the API. */
  access: Access
  /** Agents call customers from the console; absent: the telephone is not set up. */
  calls?: { place: Calling['place']; phoneOf(agent: string): string | null }
  /** An antivirus is set up: only files that it found clean leave. */
  scanning?: boolean
  /** Key that the company's own panel signs its entry links with; absent: customers enter by a code sent by mail. */
  panelSecret?: string
  /** Reached over https only: cookies are marked Secure. */
  https?: boolean
}
