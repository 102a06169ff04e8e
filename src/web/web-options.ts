/** What the pages need from the program that serves them. */
import type { Accept } from '../accept/accept.ts'
import type { DeskSettings } from '../dossier.ts'
import type { Instant } from '../message.ts'
import type { Policy } from '../policy/policy.ts'
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
  /** Carries out what an agent asks for. Absent: the console only shows. */
  act?: PerformAct
  /** Key that the company's own panel signs its entry links with; absent: customers enter by a code sent by mail. */
  panelSecret?: string
  /** Reached over https only: cookies are marked Secure. */
  https?: boolean
}

export const actNames = ['reply', 'resolve', 'acknowledge', 'lift', 'suspend'] as const
export type ActName = (typeof actNames)[number]

export interface AskedAct {
  act: ActName
  at: Instant
  agent: string
  ticket: string | null
  customer: string | null
  text: string | null
}

export type PerformAct = (sql: Sql, act: AskedAct) => Promise<{ done: true } | { done: false; because: string }>
