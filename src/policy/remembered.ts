/**
 * What depends on a text alone, found out once: bounded, for customers write the same words over and over and others once. What comes
 * again is never forgotten.
 */
interface Bounds {
  /** At least so many are remembered, and at most twice as many. */
  most?: number
  /** Longer texts come once: they are not. */
  longest?: number
}

export function remembered<Found>(
  find: (text: string) => Found,
  { most = 10_000, longest = 40 }: Bounds = {},
): (text: string) => Found {
  let recent = new Map<string, Found>()
  let before = new Map<string, Found>()
  return text => {
    const known = recent.get(text)
    if (known !== undefined) return known
    const found = before.get(text) ?? find(text)
    if (text.length > longest) return found
    if (recent.size >= most) {
      before = recent
      recent = new Map()
    }
    recent.set(text, found)
    return found
  }
}
