/**
 * Reading what providers send without believing its shape: every function answers for any value and never throws.
 * Text comes out fit for storage: no NUL (PostgreSQL refuses it), no lone surrogates (they are not UTF-8).
 */

export type Fields = Record<string, unknown>

export const fields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}

/** A list as sent; a single object stands for a list of one; anything else is empty. */
export function list(value: unknown): Fields[] {
  const items = Array.isArray(value) ? value : [value]
  return items.filter(item => typeof item === 'object' && item !== null && !Array.isArray(item)) as Fields[]
}

/** Text, numbers and booleans as text; anything else is ''. */
export function text(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value)
  return typeof value === 'string' ? wellFormed(value) : ''
}

/** Same, but null where there is nothing to read. */
export const textOrNull = (value: unknown): string | null => text(value).trim() || null

/** Provider ids come as numbers or as strings: always compared as text. */
export const id = textOrNull

export function number(value: unknown): number | null {
  const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof read === 'number' && Number.isFinite(read) ? read : null
}

export const wellFormed = (value: string): string => value.replaceAll('\u0000', '').toWellFormed()

/** The first of several parts that holds words, on lines of their own. */
export const lines = (...parts: (string | null)[]): string => parts.filter(part => part?.trim()).join('\n')
