/**
 * A file from a provider's own hosts, with a limit on bytes and time. References come from outside: no other host is
 * ever asked, redirects included, and credentials go to the first one alone. Never throws, never shows a secret.
 */

import type { Fetched } from '../adapter.ts'
import { joined } from './joined.ts'

export interface Download {
  url: string
  headers?: Record<string, string>
  /** Hosts that may be asked, with all below them: `twilio.com`. Over https. */
  hosts: string[]
  /** An origin that may be asked over http as well: the configured API. */
  origin?: string
  /** Milliseconds for all of it. */
  timeoutMs: number
  maxBytes: number
}

export async function download(file: Download): Promise<Fetched> {
  const signal = AbortSignal.timeout(file.timeoutMs)
  let headers = file.headers ?? {}
  let at = file.url
  for (let hops = 0; hops < 4; hops++) {
    if (!allowed(at, file)) return { missing: "the reference points away from the provider's hosts", retry: false }
    try {
      const response = await fetch(at, { headers, signal, redirect: 'manual' })
      const next = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null
      if (next === null) return await content(response, file.maxBytes)
      await response.body?.cancel()
      const target = new URL(next, at)
      if (target.host !== new URL(at).host) headers = {}
      at = target.href
    } catch {
      return {
        missing: signal.aborted ? `no answer within ${file.timeoutMs} ms` : 'the provider could not be reached',
        retry: true,
      }
    }
  }
  return { missing: 'too many redirects', retry: false }
}

function allowed(url: string, { hosts, origin }: Download): boolean {
  if (!URL.canParse(url)) return false
  const asked = new URL(url)
  if (origin !== undefined && asked.origin === new URL(origin).origin) return true
  return (
    asked.protocol === 'https:' && hosts.some(host => asked.hostname === host || asked.hostname.endsWith(`.${host}`))
  )
}

async function content(response: Response, maxBytes: number): Promise<Fetched> {
  if (!response.ok) {
    await response.body?.cancel()
    return { missing: `the provider says ${response.status}`, retry: response.status === 429 || response.status >= 500 }
  }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > maxBytes) return { missing: `the file is larger than ${maxBytes} bytes`, retry: false }
    chunks.push(chunk)
  }
  return { bytes: joined(chunks), type: response.headers.get('content-type')?.split(';')[0]?.trim() ?? null }
}
