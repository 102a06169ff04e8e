import { isMessaging } from '../check/link-code.ts'
import type { SecretKind } from '../decision.ts'
import { filled } from '../filled.ts'
import { formatDay, formatTime, startOfDay } from '../local-time.ts'
import type { WordingKind } from '../policy/wording-kinds.ts'
import { timesOf } from './deadline.ts'
import type { Writer } from './owe.ts'
import { lengthOn, listed, type Said, say, type WordingValues, word } from './wording.ts'
import { isOpen } from './working-time.ts'

/** What else the sender should know about this ticket, in the order in which it matters to them. */
export function paragraphsOf(writer: Writer): Said[] {
  const { message, soFar, situation, policy } = writer
  const { language } = soFar
  const said: Said[] = []
  const add = <Kind extends WordingKind>(kind: Kind, values: WordingValues<Kind>) =>
    said.push(say(policy, kind, language, values, lengthOn(message.channel)))
  const opened = soFar.outcome === 'opened'

  if (soFar.incident) add('paragraph.incident', { incident: soFar.incident })
  if (soFar.held && soFar.criticalOperation) {
    const operation = word(policy, language, 'operation', soFar.criticalOperation)
    if (soFar.held === 'supervisor') add('paragraph.held-supervisor', { operation })
    else if (soFar.customer) add('paragraph.held-verification', { operation })
    else add('paragraph.held-stranger', { operation })
  }
  if (opened && !soFar.customer && !soFar.held && isMessaging(message.channel) && claims(writer))
    add('paragraph.link-account', { panel: situation.desk.panelUrl })
  if (opened && soFar.scope === 'out') add('paragraph.out-of-scope', {})
  if (soFar.creditClaim) {
    if (soFar.creditClaim.within_window) add('paragraph.credit-within', { outage: outageOf(writer) })
    else add('paragraph.credit-late', { days: policy.creditClaim.within_days })
  }
  // Who is in trouble after a migration is not asking for one.
  if (opened && soFar.topic === 'migration' && (soFar.priority === 'low' || soFar.priority === 'normal')) {
    add('paragraph.migration', {
      entitlement: word(policy, language, 'entitlement', soFar.customer?.package ?? 'none'),
    })
  }
  if (opened && soFar.missing.length > 0) {
    add('paragraph.missing', {
      items: listed(
        policy,
        language,
        soFar.missing.map(fact => word(policy, language, 'missing', fact)),
      ),
    })
  }
  if (soFar.secrets.some(kind => !lasting.has(kind))) add('paragraph.secret-masked', {})
  if (soFar.secrets.some(kind => lasting.has(kind))) add('paragraph.secret-private', {})
  if (
    opened &&
    soFar.priority === 'critical' &&
    soFar.customer &&
    !soFar.incident &&
    !isOpen(policy.calendar, message.at)
  ) {
    add('paragraph.emergency', { on_call_line: situation.desk.onCallLine })
  }
  const closing = soFar.conduct.action === 'channel-closed' || soFar.conduct.action === 'proposed-suspension'
  if (opened && !closing && policy.channels[message.channel].hours === 'working') {
    const { promise } = policy.channels[message.channel]
    add('paragraph.channel-promise', { promise: filled(promise[language], timesOf(message.channel, policy)) })
  }
  return said
}

/** Says to be a customer, or names an account of theirs: where the sender is linked to nobody, they are told how to link. */
const claims = ({ soFar, policy }: Writer) =>
  soFar.entities.accounts.length > 0 || policy.link.claimed.find(soFar.reading).length > 0

/** Numbers that nobody can change because they were told. */
const lasting = new Set<SecretKind>(['card', 'national-id', 'iban'])

function outageOf({ soFar, message }: Writer): string {
  const at = soFar.creditClaim?.outage_at
  if (!at) return formatDay(message.at, soFar.language)
  return at.length === 10 ? formatDay(startOfDay(at), soFar.language) : formatTime(Date.parse(at), soFar.language)
}
