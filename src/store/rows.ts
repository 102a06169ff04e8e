/** Objects to rows and back: camelCase in the code, snake_case in SQL, one level deep. */

const snake = (name: string) => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** JSON for `jsonb_populate_recordset`. NUL and lone surrogates, which PostgreSQL refuses, are taken out. */
export function rowsJson(objects: object[]): string {
  const rows = objects.map(one => Object.fromEntries(Object.entries(one).map(([name, value]) => [snake(name), value])))
  return JSON.stringify(rows, (_, value: unknown) => (typeof value === 'string' ? storableText(value) : value))
}

export const storableText = (text: string) => text.toWellFormed().replaceAll('\0', '')

export const fromRow = <Shape>(row: object): Shape =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [camel(name), value])) as Shape
