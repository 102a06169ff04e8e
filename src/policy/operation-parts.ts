/** The parts of rules/critical-operation as one whole: what may stand once stands once, words of the same name are added up. */
import type { OperationPart, OperationRule } from './files/critical-operation.ts'

type Once = 'none' | 'about' | 'points'
type Maybe = 'heard'
type Added = 'asking' | 'implied' | 'wants' | 'unwanted' | 'carried-out' | 'withdrawn'
type VerbWords = OperationPart['verbs'][string]

export interface OperationWhole extends Required<Pick<OperationPart, Once | Added | 'verbs' | 'classes' | 'against'>> {
  harmless: VerbWords
  heard: OperationPart['heard']
  /** In order: where points are equal, the first stands. */
  operations: OperationRule[]
}

/** @throws Error naming what is missing or stands twice, and the files */
export function wholeOf(parts: Record<string, OperationPart>): OperationWhole {
  const all = Object.values(parts)
  const first = all.flatMap(part => part.first ?? [])
  const rank = ({ operation }: OperationRule) => (first.indexOf(operation) + first.length) % first.length
  const operations = all.flatMap(part => part.operations)
  return {
    none: once('none'),
    about: once('about'),
    points: once('points'),
    heard: atMostOnce('heard'),
    harmless: addedVerbs(all.flatMap(part => part.harmless ?? [])),
    asking: added('asking'),
    implied: all.flatMap(part => part.implied ?? []),
    wants: added('wants'),
    unwanted: added('unwanted'),
    'carried-out': added('carried-out'),
    withdrawn: added('withdrawn'),
    against: all.flatMap(part => part.against),
    verbs: mapAdded(all.map(part => part.verbs), addedVerbs),
    classes: mapAdded(all.map(part => part.classes), lists => lists.flat()),
    operations: first.length === 0 ? operations : operations.toSorted((a, b) => rank(a) - rank(b)),
  } // biome-ignore format: a table

  function atMostOnce<Key extends Once | Maybe>(key: Key): OperationPart[Key] {
    const files = Object.entries(parts).filter(([, part]) => part[key] !== undefined)
    if (files.length > 1)
      throw new Error(`"${key}:" stands in ${files.map(([file]) => file).join(' and in ')}; once is enough`)
    return files[0]?.[1][key]
  }
  function once<Key extends Once>(key: Key): NonNullable<OperationPart[Key]> {
    const found = atMostOnce(key)
    if (!found) throw new Error(`there is no "${key}:" in any of ${Object.keys(parts).join(', ')}`)
    return found
  }
  function added(key: Added): string[] {
    const found = all.flatMap(part => part[key] ?? [])
    if (found.length === 0) throw new Error(`there is no "${key}:" in any of ${Object.keys(parts).join(', ')}`)
    return found
  }
}

const addedVerbs = (words: VerbWords[]): VerbWords => ({
  tr: words.flatMap(one => one.tr),
  en: words.flatMap(one => one.en),
})

function mapAdded<Value>(records: Record<string, Value>[], add: (values: Value[]) => Value): Record<string, Value> {
  const found: Record<string, Value[]> = {}
  for (const [name, value] of records.flatMap(record => Object.entries(record))) {
    found[name] = [...(found[name] ?? []), value]
  }
  return Object.fromEntries(Object.entries(found).map(([name, values]) => [name, add(values)]))
}
