/** Labelled messages, a JSON line each: `../shared/corpus/README.md` says how they are labelled. */
import { readFileSync } from 'node:fs'
import type { Entities } from '../../decision.ts'
import type { Channel } from '../../message.ts'

export interface Labels {
  language: string
  priority: string
  department: string
  topic: string
  scope: string
  conduct: number
  critical_operation: string | null
  credit_claim: boolean
  entities: Entities
  secrets: string[]
}

export interface Labelled {
  id: string
  channel: Channel
  to?: string
  stated_priority: string | null
  stated_department?: string | null
  subject?: string
  text: string
  expect: Labels
  /** Every value that also counts as right, field by field; `entities.domains` and the like hold lists of lists. */
  accept: Record<string, unknown[]>
}

export function readLabelled(file: string | URL): Labelled[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as Labelled)
}

/** The sender's own words: a mail that was answered below carries quotes, which adapters take off. */
export const ownWords = (text: string) =>
  text
    .split('\n')
    .filter(line => !line.startsWith('>'))
    .join('\n')
