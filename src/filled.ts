import { remembered } from './policy/remembered.ts'

type Values = Readonly<Record<string, string | number | undefined>>

/** `{name}`, or `{name one|many}`: the number and the word that goes with it. Groups: the name and the two forms. */
export const placeholder = /\{(\w+)(?: ([^{}|]+)\|([^{}|]+))?\}/g

/**
 * "{time} left", "{hours hour|hours} left" with the values put in; a name without a value stays as it is. In one pass: braces inside a
 * value are never read as placeholders.
 */
export function filled(text: string, values: Values): string {
  const { before, blanks } = formOf(text)
  let said = before
  for (const { whole, name, one, many, after } of blanks) {
    const value = values[name]
    if (value === undefined) said += whole
    else said += one === undefined ? value : `${value} ${Number(value) === 1 ? one : many}`
    said += after
  }
  return said
}

interface Form {
  before: string
  blanks: { whole: string; name: string; one?: string; many?: string; after: string }[]
}

/** Texts come from rules and wording, the same few over and over. */
const formOf = remembered(read, { most: 1_000, longest: Number.POSITIVE_INFINITY })

function read(text: string): Form {
  const found = [...text.matchAll(placeholder)]
  return {
    before: text.slice(0, found[0]?.index),
    blanks: found.map(({ 0: whole, 1: name = '', 2: one, 3: many, index }, i) => ({
      whole,
      name,
      one,
      many,
      after: text.slice(index + whole.length, found[i + 1]?.index),
    })),
  }
}
