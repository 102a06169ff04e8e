/** Compares lists of things found (entities, secrets) with the lists that count as right. */

export interface ListResult {
  right: number
  given: number
  labelled: number
}

/** The best of the alternatives counts: fewest missed and made up. */
export function compareLists(
  got: string[],
  alternatives: string[][],
  same: (a: string, b: string) => boolean,
): ListResult {
  const results = alternatives.map(want => {
    const left = [...got]
    let right = 0
    for (const one of want) {
      const at = left.findIndex(other => same(one, other))
      if (at < 0) continue
      left.splice(at, 1)
      right++
    }
    return { right, given: got.length, labelled: want.length }
  })
  return results.reduce((best, one) => (wrong(one) < wrong(best) ? one : best))
}

export const wrong = ({ right, given, labelled }: ListResult) => given + labelled - 2 * right

export const equal = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()

/** Errors count by containment, ignoring case. */
export function contained(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()]
  return one.includes(other) || other.includes(one)
}
