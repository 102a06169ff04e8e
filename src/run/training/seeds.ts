/** The hand-written sentences that the model learns from: fixtures/language/seeds/*.txt, with what surrounds them. */
import { readdirSync, readFileSync } from 'node:fs'
import type { Department, Priority, Scope, Topic } from '../../decision.ts'
import type { Language } from '../../message.ts'
import { sectionsOf } from './sections.ts'

export interface Labels {
  topic: Topic
  scope: Scope
  department: Department
  priority: Priority
}

export interface Seed extends Labels {
  language: Language
  /** May hold [one|of|these] and {slot}. */
  sentence: string
}

/** Lists by "name language": 'greeting tr', 'since en'. */
export type Lists = Map<string, string[]>

/** `== topic scope department priority language` heads the lines of every seed file. */
export function readSeeds(folder: URL): Seed[] {
  const names = readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .sort()
  return names.flatMap(name =>
    sectionsOf(readFileSync(new URL(name, folder), 'utf8')).flatMap(({ heading, lines }) => {
      const [topic, scope, department, priority, language] = heading
      return lines.map(sentence => ({ topic, scope, department, priority, language, sentence }) as Seed)
    }),
  )
}

export function readLists(file: URL): Lists {
  return new Map(sectionsOf(readFileSync(file, 'utf8')).map(({ heading, lines }) => [heading.join(' '), lines]))
}
