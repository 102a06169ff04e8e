/**
 * A rich message (core.telegram.org/bots/api#richmessage) as its words and files. Blocks and inline texts nest in each other; a
 * kind that is new is read by the same few names of fields.
 */
import { type Fields, fields, text } from '../wire/plain.ts'

const deepest = 40

/** A line a block; a list's items with their labels, a table's rows as one line each. */
export const richWords = (message: unknown): string => blocks(fields(message).blocks, 0)

/** Every block that may hold a file, outermost first. */
export function richBlocks(message: unknown, depth = 0): Fields[] {
  if (depth > deepest) return []
  const { blocks, items } = fields(message)
  return [blocks, items].flatMap(within =>
    (Array.isArray(within) ? within : []).flatMap(one => [fields(one), ...richBlocks(one, depth + 1)]),
  )
}

const blocks = (given: unknown, depth: number): string =>
  (Array.isArray(given) && depth < deepest ? given : [])
    .map(one => block(fields(one), depth + 1))
    .filter(words => words.trim() !== '')
    .join('\n')

function block(one: Fields, depth: number): string {
  const rows = Array.isArray(one.cells) ? one.cells : []
  const lines = [
    inline(one.summary, depth),
    inline(one.text ?? one.expression, depth),
    blocks(one.blocks, depth),
    blocks(one.items, depth),
    ...rows.map(row => (Array.isArray(row) ? row : [row]).map(cell => inline(fields(cell).text, depth)).join(' ')),
    inline(one.caption, depth),
  ]
  const words = lines.filter(line => line.trim() !== '').join('\n')
  return words && one.label !== undefined ? `${text(one.label)} ${words}` : words
}

/** Plain text, a list of texts, or a text with a meaning of its own (bold, a link, an emoji). */
function inline(given: unknown, depth: number): string {
  if (depth > deepest) return ''
  if (Array.isArray(given)) return given.map(one => inline(one, depth + 1)).join('')
  if (typeof given !== 'object' || given === null) return text(given)
  const { text: within, expression, alternative_text } = fields(given)
  return inline(within ?? expression ?? alternative_text, depth + 1)
}
