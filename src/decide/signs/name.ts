/** Names of signs, put together once for each, because they are looked up again and again: `likely:billing`, `site.down`. */
export const ofKind = joiner(':')
export const inState = joiner('.')

/** The parts are names of the policy: few. */
function joiner(mark: string) {
  const names = new Map<string, Map<string, string>>()
  return (first: string, second: string): string => {
    const known = names.get(first)?.get(second)
    if (known !== undefined) return known
    const name = `${first}${mark}${second}`
    names.set(first, (names.get(first) ?? new Map<string, string>()).set(second, name))
    return name
  }
}
