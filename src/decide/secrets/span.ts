/** Where a secret stands in a text, and what will stand in its place. */
import type { SecretKind } from '../../decision.ts'
import type { Page } from '../../policy/page.ts'

export interface Span {
  kind: SecretKind
  start: number
  end: number
  mask: string
}

/** The first span of a list wins where two overlap. In order of the text. */
export function withoutOverlaps(spans: Span[]): Span[] {
  const ranked = spans.map((span, rank) => ({ span, rank }))
  ranked.sort((a, b) => a.span.start - b.span.start || a.rank - b.rank)
  const kept: { span: Span; rank: number }[] = []
  for (const next of ranked) {
    const last = kept.at(-1)
    if (!last || next.span.start >= last.span.end) kept.push(next)
    else if (next.rank < last.rank) kept[kept.length - 1] = next
  }
  return kept.map(one => one.span)
}

/** Up to `length` characters of the folded text before `at`: where context is looked for. */
export const before = (page: Page, at: number, length: number) => page.folded.slice(Math.max(0, at - length), at)
export const after = (page: Page, at: number, length: number) => page.folded.slice(at, at + length)
