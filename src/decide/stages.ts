/** The stages that understand a message, each around the function that does it. */
import { fold } from '../policy/fold.ts'
import type { Stage } from '../stage.ts'
import { creditClaimOf } from './credit-claim.ts'
import { criticalOperationOf } from './critical-operation.ts'
import { factsOf } from './facts.ts'
import { hear } from './hear.ts'
import { languageOf } from './language.ts'
import { maskedReading } from './masked-reading.ts'
import { missingOf } from './missing.ts'
import { understand } from './understand.ts'

export const secrets: Stage = {
  name: 'secrets',
  decide(message, _dossier, _situation, policy) {
    const { rows, ...found } = maskedReading(message.subject || null, message.text, policy)
    return { found, trail: rows }
  },
}

export const language: Stage = {
  name: 'language',
  decide(message, dossier, _situation, policy, soFar) {
    const hint = dossier.customer?.language ?? localeOf(message.locale)
    const { subject, text, reading } = soFar
    const { language, row } =
      text.trim() === ''
        ? languageOf(subject ?? '', policy, hint)
        : languageOf(text, policy, hint, reading.folded.slice(-text.length))
    return { found: { language }, trail: [row] }
  },
}

export const facts: Stage = {
  name: 'facts',
  decide(_message, _dossier, _situation, policy, soFar) {
    const { entities, objects, row } = factsOf(soFar.reading, policy)
    return { found: { entities, objects }, trail: [row] }
  },
}

export const heard: Stage = {
  name: 'heard',
  decide: (_message, _dossier, _situation, policy, soFar) => ({
    found: { heard: hear(soFar.reading, policy) },
    trail: [],
  }),
}

export const criticalOperation: Stage = {
  name: 'critical-operation',
  decide(_message, _dossier, _situation, policy, soFar) {
    const { operation, rows } = criticalOperationOf(
      { reading: soFar.reading, judgement: soFar.heard?.judgement },
      policy,
    )
    return { found: { criticalOperation: operation }, trail: rows }
  },
}

export const creditClaim: Stage = {
  name: 'credit-claim',
  decide(message, _dossier, _situation, policy, soFar) {
    const { claim, rows } = creditClaimOf({ reading: soFar.reading, at: message.at }, policy)
    return { found: { creditClaim: claim }, trail: rows }
  },
}

/** Topic, scope, department and priority: four rows, one reading. */
export const topic: Stage = {
  name: 'topic',
  decide(message, _dossier, situation, policy, soFar) {
    const mailbox = situation.desk.mailboxes.find(one => one.address === fold(message.account))
    const understood = understand(
      {
        subject: soFar.subject,
        text: soFar.text,
        reading: soFar.reading,
        heard: soFar.heard ?? hear(soFar.reading, policy),
        channel: message.channel,
        account: message.account,
        stated: message.stated,
        entities: soFar.entities,
        criticalOperation: soFar.criticalOperation,
        creditClaim: soFar.creditClaim !== null,
        mailboxDepartment: mailbox?.department ?? null,
      },
      policy,
    )
    const { rows, ...found } = understood
    return { found, trail: [rows.topic, rows.scope, rows.department, rows.priority] }
  },
}

export const missing: Stage = {
  name: 'missing',
  decide(message, _dossier, _situation, policy, soFar) {
    if (soFar.outcome !== 'opened') return { trail: [] }
    const { subject, text, entities, objects, topic, priority, customer } = soFar
    const given = {
      subject,
      text,
      entities,
      objects,
      topic,
      priority,
      customer,
      at: message.at,
      kind: message.kind,
      attachments: message.attachments.length,
      operation: soFar.criticalOperation !== null,
      stated: message.stated,
    }
    const { missing, rows } = missingOf(given, policy)
    return { found: { missing }, trail: rows }
  },
}

const localeOf = (locale: string | null) =>
  locale?.toLowerCase().startsWith('tr') ? 'tr' : locale?.toLowerCase().startsWith('en') ? 'en' : null
