type Values = Readonly<Record<string, string | number | undefined>>

/** `{name}`, or `{name one|many}`: the number and the word that goes with it. Groups: the name and the two forms. */
export const placeholder = /\{(\w+)(?: ([^{}|]+)\|([^{}|]+))?\}/g

/**
 * "{time} left", "{hours hour|hours} left" with the values put in; a name without a value stays as it is. In one pass: braces inside a
 * value are never read as placeholders.
 */
export const filled = (text: string, values: Values): string =>
  text.replace(placeholder, (whole, name: string, one?: string, many?: string) => {
    const value = values[name]
    if (value === undefined) return whole
    return one === undefined ? String(value) : `${value} ${Number(value) === 1 ? one : many}`
  })
