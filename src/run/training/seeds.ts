/**
 * What the model learns from, all written by hand in fixtures/language: sentences in plain files under headings, and whole
 * messages with all their labels. What a sentence was not labelled for teaches nothing about it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import type { Field } from '../../decide/model/model.ts'
import type { Language } from '../../message.ts'
import { sectionsOf } from './sections.ts'

export interface Seed {
  labels: Partial<Record<Field, string>>
  language: Language
  /** May hold [one|of|these] and {slot}. */
  sentence: string
  /** A message as it came: nothing stands around it. */
  isWhole: boolean
}

/** Lists by "name language": 'greeting tr', 'since en'. */
export type Lists = Map<string, string[]>

interface Folder {
  /** What the headings of its files say before the language; `?` says nothing. */
  said: readonly Field[]
  /** What they need not say, after it. */
  usual: Seed['labels']
}

/** Folders of fixtures/language. */
const folders: Record<string, Folder> = {
  seeds: { said: ['topic', 'scope', 'department', 'priority'], usual: { operation: 'none', conduct: '0' } },
  operations: { said: ['operation', 'conduct'], usual: {} },
  conduct: { said: ['conduct', 'operation'], usual: {} },
}

export function readSeeds(language: URL): Seed[] {
  return Object.entries(folders).flatMap(([name, folder]) =>
    filesOf(new URL(`${name}/`, language), '.txt').flatMap(source => sentencesOf(source, folder)),
  )
}

function sentencesOf(source: string, { said, usual }: Folder): Seed[] {
  return sectionsOf(source).flatMap(({ heading, lines }) => {
    const [language, ...others] = heading.slice(said.length) as [Language, ...string[]]
    const all = [
      ...said.map((field, i) => [field, heading[i]!] as const),
      ...Object.entries(usual).map(([field, value], i) => [field, others[i] ?? value] as const),
    ]
    const labels: Seed['labels'] = Object.fromEntries(all.filter(([, value]) => value !== '?'))
    return lines.map(line => ({ labels, language, sentence: line.replaceAll('\\n', '\n'), isWhole: false }))
  })
}

/** A line each: `{"text","level"}`, in either language. */
export function readJudged(file: URL): Seed[] {
  return linesOf(readFileSync(file, 'utf8')).map(line => {
    const { text, level } = JSON.parse(line)
    return { labels: { conduct: String(level) }, language: 'tr', sentence: text, isWhole: true }
  })
}

/** A line each: `{"language","subject","text"}` and a value for every field. */
export function readMessages(folder: URL): Seed[] {
  return filesOf(folder, '.jsonl').flatMap(source =>
    linesOf(source).map((line): Seed => {
      const { language, subject, text, ...labels } = JSON.parse(line)
      return { labels, language, sentence: subject ? `${subject}\n${text}` : text, isWhole: true }
    }),
  )
}

export function readLists(file: URL): Lists {
  return new Map(sectionsOf(readFileSync(file, 'utf8')).map(({ heading, lines }) => [heading.join(' '), lines]))
}

const linesOf = (source: string) => source.trim().split('\n')

const filesOf = (folder: URL, ending: string) =>
  readdirSync(folder)
    .filter(name => name.endsWith(ending))
    .sort()
    .map(name => readFileSync(new URL(name, folder), 'utf8'))
