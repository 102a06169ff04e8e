/**
 * What an m.me or ig.me link of ours carried (?ref=). Where a conversation is there already it comes as an event of its own
 * (messaging_referrals), else with the button or the message that begins it:
 * developers.facebook.com/docs/messenger-platform/discovery/m-me-links, …/instagram/features/ig-me-links.
 */
import { type Fields, fields, textOrNull } from '../wire/plain.ts'

/** Refs of our own links begin with LINK-; those of advertisements and the like say nothing to us. */
export function refOf(item: Fields): string | null {
  const referral = item.referral ?? fields(item.postback).referral ?? fields(item.message).referral
  const ref = textOrNull(fields(referral).ref)
  return ref && /^LINK-/i.test(ref) ? ref : null
}
