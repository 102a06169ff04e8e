/** What was found out about texts, bounded: of the last so many, and of what was asked for again since. */
export interface Memory<Value> {
  get(text: string): Value | undefined
  set(text: string, value: Value): void
}

/** Remembers at least `most` and at most twice as many. What comes over and over is never forgotten, names that come once are. */
export function memory<Value>(most = 10_000): Memory<Value> {
  let recent = new Map<string, Value>()
  let before = new Map<string, Value>()
  return { get, set }

  function get(text: string): Value | undefined {
    const known = recent.get(text)
    if (known !== undefined) return known
    const older = before.get(text)
    if (older !== undefined) set(text, older)
    return older
  }

  function set(text: string, value: Value) {
    if (recent.size >= most) {
      before = recent
      recent = new Map()
    }
    recent.set(text, value)
  }
}
