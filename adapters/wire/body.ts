/** Bodies as providers post them: JSON or a form. Throws where the bytes are not what they should be (HTTP 400). */
import type { RawRequest } from '../adapter.ts'
import { type Fields, fields } from './plain.ts'

const decoder = new TextDecoder()
const encoder = new TextEncoder()

export const textOf = (bytes: Uint8Array): string => decoder.decode(bytes)

/** The object in the body. An array or a bare value is no webhook of any provider that we speak with. */
export function jsonObject(bytes: Uint8Array): Fields {
  let value: unknown
  try {
    value = parsed(textOf(bytes))
  } catch {
    throw new Error('the body is not JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('the body is no JSON object')
  return value as Fields
}

/** Ids of 17 digits and more stand as bare numbers in some bodies: as numbers, two of them could become one. */
function parsed(body: string): unknown {
  if (!/[:[,]\s*-?\d{16}/.test(body)) return JSON.parse(body)
  const exact: Reviver = (_, value, { source } = {}) =>
    typeof value === 'number' && !Number.isSafeInteger(value) && /^-?\d+$/.test(source ?? '') ? source : value
  return JSON.parse(body, exact)
}
type Reviver = (key: string, value: unknown, context?: { source?: string }) => unknown

/** A form post, or the same fields as a JSON object. The first of repeated fields counts. */
export function formFields(bytes: Uint8Array): Record<string, string> {
  const body = textOf(bytes)
  if (body.trimStart().startsWith('{')) {
    const entries = Object.entries(fields(jsonObject(bytes)))
    return Object.fromEntries(
      entries.map(([name, value]) => [name, String((Array.isArray(value) ? value[0] : value) ?? '')]),
    )
  }
  const form = new Map<string, string>()
  for (const [name, value] of new URLSearchParams(body)) if (!form.has(name)) form.set(name, value)
  if (form.size === 0) throw new Error('the body is no form: it has no fields')
  return Object.fromEntries(form)
}

/** A parcel's own bytes. */
export const pack = (value: unknown): Uint8Array => encoder.encode(JSON.stringify(value))

/** A request that carries just these bytes, as parse and simulate need it. */
export const bodyOnly = (body: Uint8Array): RawRequest => ({
  method: 'POST',
  url: 'http://localhost/',
  headers: {},
  body,
})
