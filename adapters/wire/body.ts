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
    value = JSON.parse(textOf(bytes))
  } catch {
    throw new Error('the body is not JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('the body is no JSON object')
  return value as Fields
}

/** A form post, or the same fields as a JSON object. The first of repeated fields counts. */
export function formFields(bytes: Uint8Array): Record<string, string> {
  const body = textOf(bytes)
  if (body.trimStart().startsWith('{')) {
    const entries = Object.entries(fields(jsonObject(bytes)))
    return Object.fromEntries(
      entries.map(([name, value]) => [name, String((Array.isArray(value) ? value[0] : value) ?? '')]),
    )
  }
  const form: Record<string, string> = {}
  for (const [name, value] of new URLSearchParams(body)) form[name] ??= value
  if (Object.keys(form).length === 0) throw new Error('the body is no form: it has no fields')
  return form
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
