/** The code that a mailbox on file is sent, so that whoever reads it there gets into the panel. */
import { randomBytes } from 'node:crypto'
import { say } from '../../open/wording.ts'
import { saveNotices } from '../../store/owed-notices.ts'
import { codesSent, ownerOfMailbox } from '../../store/panel.ts'
import { mac } from '../access/signed.ts'
import type { WebOptions } from '../web-options.ts'

/** What the browser holds while it waits, signed. */
export interface Asked {
  email: string
  nonce: string
  until: number
}

export const minutes = 10
export const holdsMs = minutes * 60_000
const hourMs = 3_600_000

export const newAsked = (email: string, now: number): Asked => ({
  email,
  nonce: randomBytes(12).toString('base64url'),
  until: now + holdsMs,
})

/** Nothing that the visitor sees tells whether the address is on file. */
export async function sendCode({ sql, secret, policy, nudge }: WebOptions, asked: Asked, now: number) {
  const owner = await ownerOfMailbox(sql, asked.email)
  if (!owner || (await codesSent(sql, asked.email, now - hourMs)) >= 5) return
  const { subject, text } = say(policy(), 'panel-code', owner.language, { code: codeOf(secret, asked), minutes })
  const to = { recipient: 'customer', channel: 'email', account: null, address: asked.email, kind: 'panel-code' }
  const when = { at: now, dueAt: now, language: owner.language, customer: owner.customer }
  await sql.begin(tx => saveNotices(tx, [{ ...to, ...when, subject, text }]))
  nudge?.()
}

/** Derived from what the browser holds: nothing has to be remembered, and no other browser can use it. */
export function codeOf(secret: string, { email, nonce }: Asked): string {
  const number = Buffer.from(mac(secret, 'code', `${email} ${nonce}`), 'base64url').readUInt32BE(0)
  return String(number % 1_000_000).padStart(6, '0')
}
