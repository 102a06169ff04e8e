/** The trained weights, unpacked: a linear model with one column for every value of every field. */
import { z } from 'zod'
import { remembered } from '../../policy/remembered.ts'
import { perWord, type Word } from '../../policy/word.ts'
import { signKey } from './features.ts'
import { ownSums } from './own-sums.ts'

/** In the order of the columns. */
export const fields = ['operation', 'conduct', 'topic', 'scope', 'department', 'priority'] as const
export type Field = (typeof fields)[number]

/** What `node src/run/train.ts` writes to rules/model.json. */
export const modelSchema = z.strictObject({
  /** Values of every field, in the order of the columns. */
  values: z.strictObject({
    topic: z.array(z.string()),
    scope: z.array(z.string()),
    department: z.array(z.string()),
    /** Critical operations that staff are asked for, and 'none'. */
    operation: z.array(z.string()),
    /** Levels of conduct, '0' to '3'. */
    conduct: z.array(z.string()),
    priority: z.array(z.string()),
  }),
  /** "topic scope department" that may stand together. */
  together: z.array(z.string()),
  /** "topic scope priority" that may stand together. */
  impacts: z.array(z.string()),
  bias: z.array(z.number()),
  /** One a column: a weight is its signed byte times this. */
  scale: z.array(z.number()),
  /** What was learned together, in the order of the columns. */
  tables: z.array(
    z.strictObject({
      columns: z.int().min(1),
      /** Base64 of little-endian 32-bit feature keys, and of rows of signed bytes in their order. */
      keys: z.base64(),
      weights: z.base64(),
    }),
  ),
})
export type PackedModel = z.infer<typeof modelSchema>

export interface Model {
  values: PackedModel['values']
  together: { topic: number; scope: number; department: number }[]
  /** By topic and scope: the places of the priorities that may stand with them. */
  impacts: ReadonlyMap<string, ReadonlySet<number>>
  columns: number
  first: Record<Field, number>
  /** Places of the values of every field. */
  places: Record<Field, ReadonlyMap<string, number>>
  bias: readonly number[]
  scale: readonly number[]
  weights: Int8Array
  /** Row of a feature key, or -1. */
  row(key: number): number
  /** Row of a sign by its name, or -1. */
  signRow(name: string): number
  /** See ownSums. */
  ofWord(word: Word): Int16Array
}

export function unpackModel(packed: PackedModel): Model {
  const columns = fields.reduce((sum, field) => sum + packed.values[field].length, 0)
  const { row, weights, ...widths } = joined(packed.tables)
  if (packed.bias.length !== columns || packed.scale.length !== columns || widths.columns !== columns) {
    throw new Error('the weights do not fit the values; train again with `node src/run/train.ts`')
  }
  const first = { topic: 0, scope: 0, department: 0, operation: 0, conduct: 0, priority: 0 }
  let column = 0
  for (const field of fields) {
    first[field] = column
    column += packed.values[field].length
  }
  return {
    values: packed.values,
    together: packed.together.map(line => {
      const [topic = '', scope = '', department = ''] = line.split(' ')
      return {
        topic: packed.values.topic.indexOf(topic),
        scope: packed.values.scope.indexOf(scope),
        department: packed.values.department.indexOf(department),
      }
    }),
    impacts: impactsOf(packed),
    columns,
    first,
    places: placesOf(packed.values),
    bias: packed.bias,
    scale: packed.scale,
    weights,
    row,
    signRow: remembered(name => row(signKey(name)), { longest: Number.POSITIVE_INFINITY }),
    ofWord: perWord(text => ownSums({ row, weights, columns }, text)),
  }
}

/** All tables as one, so that one look-up finds what a feature says of every field. */
function joined(tables: PackedModel['tables']) {
  const parts = tables.map(table => {
    const keys = new Int32Array(bytesOf(table.keys).buffer)
    const weights = new Int8Array(bytesOf(table.weights).buffer)
    return { ...table, keys, weights }
  })
  const keys = Int32Array.from(new Set(parts.flatMap(part => [...part.keys])))
  const columns = parts.reduce((sum, part) => sum + part.columns, 0)
  const weights = new Int8Array(keys.length * columns)
  const row = rowFinder(keys)
  let first = 0
  for (const part of parts) {
    part.keys.forEach((key, i) => {
      const own = part.weights.subarray(i * part.columns, (i + 1) * part.columns)
      weights.set(own, row(key) * columns + first)
    })
    first += part.columns
  }
  return { row, weights, columns }
}

function placesOf(values: PackedModel['values']): Model['places'] {
  const entries = fields.map(field => [field, new Map(values[field].map((value, i) => [value, i]))])
  return Object.fromEntries(entries)
}

function impactsOf({ impacts, values }: PackedModel): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>()
  for (const line of impacts) {
    const [topic = '', scope = '', priority = ''] = line.split(' ')
    const key = `${topic} ${scope}`
    found.set(key, (found.get(key) ?? new Set()).add(values.priority.indexOf(priority)))
  }
  return found
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64)
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  return bytes
}

/** Open addressing: a look-up costs about one probe. */
function rowFinder(keys: Int32Array): (key: number) => number {
  let size = 16
  while (size < keys.length * 2) size *= 2
  const mask = size - 1
  const slots = new Int32Array(size).fill(-1)
  keys.forEach((key, row) => {
    let slot = key & mask
    while (slots[slot] !== -1) slot = (slot + 1) & mask
    slots[slot] = row
  })
  return key => {
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const row = slots[slot]!
      if (row === -1 || keys[row] === key) return row
    }
  }
}
