/** One GET of JSON from a provider's API, for what leads to a file. Null where it answers nothing of use. */
import { type Fields, fields } from './plain.ts'

export async function ask(url: string, headers: Record<string, string>, timeoutMs: number): Promise<Fields | null> {
  try {
    const response = await fetch(url, { headers, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) })
    return response.ok ? fields(await response.json()) : null
  } catch {
    return null
  }
}
