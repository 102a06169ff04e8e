/** A notice that is longer than one message of its channel: cut at words, sent in order, never a part twice. */
import type { Sent } from '../adapter.ts'

/** Cuts of at most `limit` UTF-16 units, at a line or a word where one is near, never inside a surrogate pair. */
export function cut(text: string, limit: number): string[] {
  const parts: string[] = []
  let rest = text
  while (rest.length > limit) {
    const line = rest.lastIndexOf('\n', limit)
    const word = rest.lastIndexOf(' ', limit)
    let at = line > limit / 2 ? line : word > limit / 2 ? word : limit
    if (/[\uD800-\uDBFF]/.test(rest[at - 1] ?? '')) at -= 1
    parts.push(rest.slice(0, at).trimEnd())
    rest = rest.slice(at).trimStart()
  }
  return [...parts, rest]
}

/**
 * Remembers which parts of a notice were taken, so that a retry goes on where the last try stopped. In this process
 * only: after a restart a notice of several parts may begin again.
 */
export function partwise(): (
  notice: number,
  parts: string[],
  one: (part: string, at: number) => Promise<Sent>,
) => Promise<Sent> {
  const taken = new Map<number, (string | null)[]>()
  return async (notice, parts, one) => {
    const ids = taken.get(notice) ?? []
    taken.set(notice, ids)
    for (let at = ids.length; at < parts.length; at++) {
      const answer = await one(parts[at] ?? '', at)
      if (!answer.sent) {
        if (!answer.retry) taken.delete(notice)
        return answer
      }
      ids.push(answer.id)
    }
    taken.delete(notice)
    return { sent: true, id: ids[0] ?? null }
  }
}
