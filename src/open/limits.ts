import type { Notice, TrailRow } from '../decision.ts'
import type { Dossier } from '../dossier.ts'
import type { Instant } from '../message.ts'
import type { Policy } from '../policy/policy.ts'
import { cite } from '../policy/rule.ts'

/** Kinds that have limits of their own: codes (flood.yaml: codes) and answers that a person asked for by a code. */
const ownLimits = new Set([
  'verification-code',
  'verification-wrong',
  'verification-done',
  'verification-locked',
  'page-taken',
  'link-done',
  'link-confirm',
  'link-wrong',
  'link-locked',
  'link-expired',
  'link-taken',
  'link-told',
])

/** What refuses or warns must be said once: the last of the ten is kept for it (docs/design.md: 12). */
const weighty = new Set([
  'refused-flood', 'refused-closed', 'channel-closed', 'suspension-proposed-customer',
  'conduct-warning', 'follow-up-warning', 'duplicate-warning', 'bombardment-warning', 'false-statement-warning',
]) // biome-ignore format: a list

/**
 * At most one notice of a kind per sender and ticket in 6 h, at most ten automatic notices per sender in 3 h, whatever
 * happens (A4.4). Notices to staff are not bound by it.
 */
export function withinLimits(
  owed: Notice[],
  dossier: Dossier,
  at: Instant,
  policy: Policy,
): { notices: Notice[]; trail: TrailRow[] } {
  const { notices_of_a_kind: kind, notices_in_all: all } = policy.flood
  const since = (minutes: number) =>
    dossier.notices.filter(sent => sent.to === 'customer' && sent.at > at - minutes * 60_000)
  const notices: Notice[] = []
  const repeated: string[] = []
  const muted: string[] = []
  let full = false
  for (const notice of owed) {
    if (isMuted(notice, dossier)) {
      muted.push(notice.kind)
      continue
    }
    if (notice.to !== 'customer' || ownLimits.has(notice.kind)) {
      notices.push(notice)
      continue
    }
    const alike = since(kind.within_minutes).filter(
      sent => sent.kind === notice.kind && sent.address === notice.address && sent.ticket === notice.ticket,
    )
    const sent = since(all.within_minutes).filter(one => one.address === notice.address && !ownLimits.has(one.kind))
    if (alike.length >= kind.count) repeated.push(notice.kind)
    else if (
      sent.length + notices.filter(one => one.address === notice.address).length >=
      all.count - (weighty.has(notice.kind) ? 0 : 1)
    )
      full = true
    else notices.push(notice)
  }
  const trail: TrailRow[] = []
  if (muted.length > 0) trail.push(cite('limits', policy.notice.muted, muted))
  if (repeated.length > 0) trail.push(cite('limits', kind, repeated))
  if (full) trail.push(cite('limits', all))
  return { notices, trail }
}

/** Nothing goes to a number that said STOP, but the word that it is so (A8). */
const isMuted = (notice: Notice, dossier: Dossier) =>
  notice.to === 'customer' &&
  notice.channel === 'sms' &&
  !['stop', 'start', 'help'].includes(notice.kind) &&
  dossier.muted.includes(`phone:${notice.address}`)
