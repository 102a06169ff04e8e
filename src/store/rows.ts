/** Objects to rows and back: camelCase in the code, snake_case in SQL, one level deep. */

const snake = (name: string) => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** JSON for `json_populate_recordset`. NUL and lone surrogates, which PostgreSQL refuses, are taken out. */
export const rowsJson = (objects: readonly object[]): string =>
  jsonText(objects.map(one => Object.fromEntries(Object.entries(one).map(([name, value]) => [snake(name), value]))))

/** JSON that PostgreSQL takes. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value)
  // Escapes are rare: look for them before anything is walked again. JSON.stringify writes lone surrogates as \ud8xx.
  if (!text.includes('\\u0000') && !/\\ud[89a-f]/i.test(text)) return text
  return JSON.stringify(value, (_, one: unknown) => (typeof one === 'string' ? storableText(one) : one))
}

export const storableText = (text: string) => text.toWellFormed().replaceAll('\0', '')

export const fromRow = <Shape>(row: object): Shape =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [camel(name), value])) as Shape
