/** Decides every labelled message and scores each field, strictly and with the alternatives that `accept` lists. */
import type { Entities } from '../../decision.ts'
import type { Policy } from '../../policy/policy.ts'
import { type Decided, decided } from './decided.ts'
import type { Labelled } from './labelled.ts'
import { compareLists, contained, equal, type ListResult, wrong } from './lists.ts'
import { type ClassScore, classScore, type Pair, type Score, score } from './score.ts'

const classFields = [
  'language', 'priority', 'department', 'topic', 'scope', 'conduct', 'critical_operation', 'credit_claim',
] as const // biome-ignore format: a list
export type ClassField = (typeof classFields)[number]

const entityFields = ['domains', 'ips', 'tickets', 'errors', 'accounts'] as const satisfies (keyof Entities)[]

export interface Mistake {
  id: string
  field: string
  want: string
  got: string
  /** Rule and evidence, where a row says. */
  why: string
}

export interface Quality {
  messages: number
  fields: Record<ClassField, { strict: Score; lenient: Score }>
  /** Things found in all messages together: lenient. */
  lists: Record<string, ClassScore>
  mistakes: Mistake[]
}

export function assess(messages: Labelled[], policy: Policy): Quality {
  const mistakes: Mistake[] = []
  const strict = pairsOfFields()
  const lenient = pairsOfFields()
  const lists: Record<string, ListResult> = {}
  for (const message of messages) {
    const found = decided(message, policy)
    for (const field of classFields) classes(message, found, field)
    for (const field of entityFields) {
      list(
        message,
        `entities.${field}`,
        found.entities[field],
        message.expect.entities[field],
        field === 'errors' ? contained : equal,
      )
    }
    list(message, 'secrets', found.secrets, message.expect.secrets, equal)
  }
  return {
    messages: messages.length,
    fields: Object.fromEntries(
      classFields.map(field => [field, { strict: score(strict[field]), lenient: score(lenient[field]) }]),
    ) as Quality['fields'],
    lists: Object.fromEntries(
      Object.entries(lists).map(([field, sum]) => [field, classScore(sum.right, sum.given, sum.labelled)]),
    ),
    mistakes,
  }

  function classes(message: Labelled, found: Decided, field: ClassField) {
    const want = String(message.expect[field])
    const got = String(found[field])
    const accepted = got === want || (message.accept[field] ?? []).some(value => String(value) === got)
    strict[field].push({ want, got })
    lenient[field].push({ want, got: accepted ? want : got })
    if (!accepted) mistakes.push({ id: message.id, field, want, got, why: why(found, field) })
  }

  function list(
    message: Labelled,
    field: string,
    got: string[],
    want: string[],
    same: (a: string, b: string) => boolean,
  ) {
    const alternatives = [want, ...((message.accept[field] ?? []) as string[][])]
    const result = compareLists(got, alternatives, same)
    lists[field] ??= { right: 0, given: 0, labelled: 0 }
    const sum = lists[field]
    sum.right += result.right
    sum.given += result.given
    sum.labelled += result.labelled
    if (wrong(result) > 0) mistakes.push({ id: message.id, field, want: want.join(', '), got: got.join(', '), why: '' })
  }
}

const pairsOfFields = () =>
  Object.fromEntries(classFields.map(field => [field, []])) as unknown as Record<ClassField, Pair[]>

function why(found: Decided, field: ClassField): string {
  const row = found.rows[field]
  return row ? `${row.rule}: ${row.evidence.join(' / ')}` : ''
}
