import type { Dossier, PastMessage } from '../dossier.ts'
import { tellSender, type Writer } from '../open/owe.ts'
import { cite, type Rule } from '../policy/rule.ts'
import type { Finding, Stage } from '../stage.ts'
import { consequence, isOfSender, type Misconduct } from './standing.ts'

/** Too many messages: of a stranger they are refused over the limit, of a contact they are flooding (A4.4, A7). */
export const flood: Stage = {
  name: 'flood',
  decide(message, dossier, situation, policy, soFar) {
    const writer = { message, soFar, situation, policy }
    const { strangers, messages_flood: many, within_limits: fine } = policy.flood
    const inWindow = (minutes: number) => countSince(dossier, writer, minutes, () => true) + 1
    if (!soFar.customer) {
      const count = inWindow(strangers.within_minutes)
      if (count <= strangers.count) return { trail: [cite('flood', fine)] }
      const told = dossier.notices.some(
        notice => notice.kind === 'refused-flood' && notice.at > message.at - strangers.within_minutes * 60_000,
      )
      const notices =
        told || soFar.forged ? [] : [tellSender(writer, 'refused-flood', { minutes: strangers.within_minutes }, null)]
      return {
        found: { outcome: 'refused', notices },
        trail: [cite('flood', strangers, [], counted(strangers, count))],
        ends: true,
      }
    }
    const count = inWindow(many.within_minutes)
    if (count <= many.count || floodedSince(dossier, writer, many.within_minutes))
      return { trail: [cite('flood', fine)] }
    return sanctioned(
      { level: 2, kind: 'flooding', rule: many, evidence: [`${count}`], values: counted(many, count), ticket: null },
      dossier,
      writer,
    )
  },
}

/** Needless follow-ups and the same request again and again: a warning, then flooding (A4.4, A7). */
export const frequency: Stage = {
  name: 'frequency',
  decide(message, dossier, situation, policy, soFar) {
    const writer = { message, soFar, situation, policy }
    const {
      coalesce,
      follow_ups: warned,
      follow_ups_flood: flooding,
      duplicate_attempts: attempts,
      within_limits: fine,
    } = policy.flood
    const pass: Finding = { trail: [cite('frequency', fine)] }
    const needless = soFar.outcome === 'coalesced' && soFar.placedBy === coalesce.id
    if (needless) {
      const folded = (past: PastMessage) => past.outcome === 'coalesced' && past.placedBy === coalesce.id
      const day = countSince(dossier, writer, flooding.within_minutes, folded) + 1
      if (day > flooding.count && !floodedSince(dossier, writer, flooding.within_minutes)) {
        return sanctioned(
          {
            level: 2,
            kind: 'flooding',
            rule: flooding,
            evidence: [`${day}`],
            values: counted(flooding, day),
            ticket: soFar.ticket,
          },
          dossier,
          writer,
        )
      }
      const hour = countSince(dossier, writer, warned.within_minutes, folded) + 1
      if (hour < warned.count || warnedSince(dossier, writer, warned.warn_every_minutes)) return pass
      return sanctioned(
        {
          level: 1,
          kind: 'follow-ups',
          rule: warned,
          evidence: [`${hour}`],
          values: counted(warned, hour),
          ticket: soFar.ticket,
        },
        dossier,
        writer,
      )
    }
    if (soFar.outcome === 'duplicate') {
      const same = (past: PastMessage) => past.outcome === 'duplicate' && past.ticket === soFar.ticket
      const count = countSince(dossier, writer, attempts.within_minutes, same) + 1
      if (count < attempts.count || warnedSince(dossier, writer, warned.warn_every_minutes)) return pass
      return sanctioned(
        {
          level: 1,
          kind: 'duplicates',
          rule: attempts,
          evidence: [`${count}`],
          values: counted(attempts, count),
          ticket: soFar.ticket,
        },
        dossier,
        writer,
      )
    }
    return pass
  },
}

/** How many, and in what time the rule counts them. */
const counted = ({ within_minutes: minutes }: { within_minutes: number }, count: number) => ({
  count,
  minutes,
  hours: Math.round(minutes / 6) / 10,
})

function countSince(dossier: Dossier, writer: Writer, minutes: number, which: (past: PastMessage) => boolean): number {
  const since = writer.message.at - minutes * 60_000
  return dossier.messages.filter(
    past =>
      past.direction === 'in' &&
      past.at > since &&
      past.outcome !== 'automatic' &&
      isOfSender(past, writer) &&
      which(past),
  ).length
}

const floodedSince = (dossier: Dossier, writer: Writer, minutes: number) =>
  entriesSince(dossier, writer, minutes).some(entry => entry.kind === 'flooding')

const warnedSince = (dossier: Dossier, writer: Writer, minutes: number) =>
  entriesSince(dossier, writer, minutes).some(entry => entry.kind === 'follow-ups' || entry.kind === 'duplicates')

function entriesSince(dossier: Dossier, writer: Writer, minutes: number) {
  const since = writer.message.at - minutes * 60_000
  return dossier.standing.filter(entry => entry.at > since && entry.liftedAt === null && isOfSender(entry, writer))
}

function sanctioned(done: Misconduct, dossier: Dossier, writer: Writer): Finding {
  const { action, level, events, notices, trail } = consequence(done, dossier, writer)
  const { conduct } = writer.soFar
  const worse = level > conduct.level || (level === conduct.level && conduct.action === null)
  return {
    found: { conduct: worse ? { level, action } : conduct, events, notices },
    trail: [cite('flood', done.rule as Rule, done.evidence, done.values), ...trail],
  }
}
