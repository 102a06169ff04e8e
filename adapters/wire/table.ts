/** A table that is asked with words from outside: `constructor` and the like are in no table. */
export function table<Value>(entries: Record<string, Value>): (name: string) => Value | undefined {
  const known = new Map(Object.entries(entries))
  return name => known.get(name)
}
