import type { Hit } from '../../policy/lexicon.ts'

/** Of overlapping hits the widest stands: "not working" hides "working". In order of the text. */
export function widest(hits: Hit[]): Hit[] {
  if (hits.length < 2) return hits
  const ordered = [...hits].sort((a, b) => a.from - b.from || b.to - a.to)
  let wide: Hit | null = null
  return ordered.filter(hit => {
    const isInside = wide !== null && hit.to <= wide.to && (hit.from > wide.from || hit.to < wide.to)
    if (wide === null || hit.to > wide.to) wide = hit
    return !isInside
  })
}
