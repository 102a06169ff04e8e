/**
 * One call to a provider's API, with a time-out, turned into what the outbox understands: 429 and 5xx and a provider
 * out of reach are worth another try, every other refusal is final. Never throws, never shows a secret.
 */
import type { Sent } from '../adapter.ts'
import { type Fields, fields, number } from './plain.ts'

export interface Call {
  url: string
  headers: Record<string, string>
  body: string | FormData | URLSearchParams
  /** Milliseconds until the provider counts as away. */
  timeoutMs: number
}
export interface Reading {
  /** The id that the provider gave to the message, from its answer. */
  id(answer: Fields): string | null
  /** The provider's own words for a refusal, from its answer. */
  reason(answer: Fields): string | null
  /** Milliseconds to wait, where the answer says so beside Retry-After. */
  wait?(answer: Fields, headers: Headers): number | null
  /** Overrides retry-or-final for errors that the status alone does not tell. */
  retry?(answer: Fields, status: number): boolean | null
}

export async function call({ url, headers, body, timeoutMs }: Call, reading: Reading): Promise<Sent> {
  let response: Response
  let written: string
  try {
    response = await fetch(url, {
      method: 'POST',
      headers,
      body,
      signal: AbortSignal.timeout(timeoutMs),
      redirect: 'manual',
    })
    written = await response.text()
  } catch (fault) {
    return { sent: false, retry: true, because: away(fault, timeoutMs) }
  }
  const answer = json(written)
  if (response.ok) return { sent: true, id: reading.id(answer) }
  const because = `${response.status} ${reading.reason(answer) ?? response.statusText}`.trim()
  const passing = response.status === 429 || response.status === 408 || response.status >= 500
  if (!(reading.retry?.(answer, response.status) ?? passing)) return { sent: false, retry: false, because }
  const afterMs = reading.wait?.(answer, response.headers) ?? retryAfter(response.headers.get('retry-after'))
  return afterMs === null ? { sent: false, retry: true, because } : { sent: false, retry: true, because, afterMs }
}

/** Words for a fault; the URL is left out because some providers carry their token in it. */
function away(fault: unknown, timeoutMs: number): string {
  const name = fault instanceof Error ? fault.name : ''
  return name === 'TimeoutError' ? `no answer within ${timeoutMs} ms` : 'the provider could not be reached'
}

/** A gateway's error page is no JSON: then the status alone speaks. */
function json(written: string): Fields {
  try {
    return fields(JSON.parse(written))
  } catch {
    return {}
  }
}

const retryAfter = (header: string | null): number | null => {
  const seconds = number(header)
  return seconds === null ? null : Math.max(0, seconds) * 1000
}
