/** Wrong linking codes are counted by sender; too many lock the sender out for a while (A4.2). They say nothing about anybody. */
import { senderKey } from '../address.ts'
import type { PastMessage } from '../dossier.ts'
import { tellSender, tellStaff } from '../open/owe.ts'
import { word } from '../open/wording.ts'
import type { Finding } from '../stage.ts'
import { answered, type Linking } from './link-answer.ts'

/** Null: the sender may try. */
export function lockedOut(given: Linking): Finding | null {
  const { lock, locked } = given.policy.link
  const at = pastBy(given, lock.id).at(-1)?.at
  if (at === undefined) return null
  const minutes = Math.ceil((at + lock.minutes * 60_000 - given.message.at) / 60_000)
  return answered(locked, [tellSender(given, 'link-locked', { minutes }, null)])
}

export function wrongCode(given: Linking): Finding {
  const { message, situation, policy } = given
  const rules = policy.link
  const tries = 1 + pastBy(given, rules.wrong.id).length
  if (tries < rules.lock.tries) {
    const left = rules.lock.tries - tries
    return answered(rules.wrong, [tellSender(given, 'link-wrong', { left }, null)], [], { left })
  }
  const { minutes } = rules.lock
  const channel = word(policy, 'tr', 'channel', message.channel)
  const staff = tellStaff({
    policy,
    situation,
    to: 'supervisor',
    kind: 'supervisor-link-locked',
    values: { channel, sender: message.sender.address, minutes },
    ticket: null,
  })
  return answered(rules.lock, [tellSender(given, 'link-locked', { minutes }, null), staff], [], {
    tries,
    minutes,
  })
}

/** What the sender was answered by this rule, within the time of the lock. */
function pastBy({ message, dossier, policy }: Linking, rule: string): PastMessage[] {
  const since = message.at - policy.link.lock.minutes * 60_000
  const sender = senderKey(message)
  return dossier.messages.filter(
    past => past.direction === 'in' && past.placedBy === rule && past.sender === sender && past.at > since,
  )
}
