/** What a message is about, whether support covers it, who answers it and how urgent it is. Each with its reason. */
import type { CriticalOperation, Department, Entities, Priority, Scope, Topic, TrailRow } from '../decision.ts'
import type { Channel, Message } from '../message.ts'
import type { Reading } from '../policy/lexicon.ts'
import type { Policy } from '../policy/policy.ts'
import { holds } from './choose.ts'
import { departmentOf } from './department.ts'
import type { Heard } from './hear.ts'
import type { Judgement } from './model/judge.ts'
import { priorityOf } from './priority.ts'
import { scopeOf } from './scope.ts'
import { ofKind } from './signs/name.ts'
import { addSign, type Signs } from './signs.ts'
import { topicOf } from './topic.ts'

export interface UnderstandInput {
  subject: string | null
  text: string
  /** Over subject, a line end and text. */
  reading: Reading
  heard: Heard
  channel: Channel
  account: string
  stated: Message['stated']
  entities: Entities
  criticalOperation: CriticalOperation | null
  creditClaim: boolean
  /** Set where the mailbox that it came to belongs to one department (A9). */
  mailboxDepartment: Department | null
}

export interface Understanding {
  topic: Topic
  scope: Scope
  department: Department
  priority: Priority
  /** Kind of an outage that goes on, for telling incidents; null where none is described. */
  outage: string | null
  rows: Record<'topic' | 'scope' | 'department' | 'priority', TrailRow>
}

export function understand(input: UnderstandInput, policy: Policy): Understanding {
  const { found, judgement } = input.heard
  const signs = withGiven(new Map(found.signs), input)
  for (const [sign, evidence] of found.extent) addSign(signs, sign, evidence)
  for (const hit of policy.priority.extent.find(input.reading)) addSign(signs, `only:${hit.class}`, hit.evidence)
  addChances(signs, judgement)
  const topic = topicOf(signs, judgement, policy)
  signs.set(ofKind('topic', topic.value), topic.row.evidence)
  const scope = scopeOf(topic.value, signs, judgement, policy)
  signs.set(ofKind('scope', scope.value), scope.row.evidence)
  const department = departmentOf(topic.value, scope.value, signs, judgement, policy)
  const priority = priorityOf(topic.value, scope.value, signs, judgement, policy)
  signs.set(ofKind('priority', priority.value), priority.row.evidence)
  const outage = policy.priority.outages.find(one => holds(one.when, signs))
  return {
    topic: topic.value,
    scope: scope.value,
    department: department.value,
    priority: priority.value,
    outage: outage?.kind ?? null,
    rows: { topic: topic.row, scope: scope.row, department: department.row, priority: priority.row },
  }
}

/** A rule that speaks of words alone would also hold where the whole message plainly says something else. */
const possibleFrom = 0.05
const likelyFrom = 0.6
const asked = ['topic', 'scope', 'priority'] as const

/** What the model thinks possible and what it is fairly sure of, so that rules may ask for it. */
function addChances(signs: Signs, judgement: Judgement) {
  for (const field of asked) {
    for (const [value, chance] of judgement.from(field, possibleFrom)) {
      addSign(signs, ofKind('possible', value), '')
      if (chance >= likelyFrom) addSign(signs, ofKind('likely', value), '')
    }
  }
}

/** What is known beside the words, as signs that rules can name. */
function withGiven(signs: Signs, input: UnderstandInput): Signs {
  if (input.criticalOperation) addSign(signs, `op:${input.criticalOperation}`, '')
  if (input.creditClaim) addSign(signs, 'credit-claim', '')
  if (input.mailboxDepartment) addSign(signs, `mailbox:${input.mailboxDepartment}`, input.account)
  if (input.stated.priority) addSign(signs, `stated:${input.stated.priority.toLowerCase()}`, input.stated.priority)
  return signs
}
