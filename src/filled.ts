/**
 * "{time} left" with the values put in; a name without a value stays as it is. In one pass: braces inside a value are never
 * read as placeholders.
 */
export const filled = (text: string, values: Readonly<Record<string, string | number | undefined>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
