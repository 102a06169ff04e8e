/** As many as a memory holds, unless it is told otherwise. */
const usual = 20_000

/** Puts a value into a memory that is bounded: it is emptied when it is full. */
export function remember<Value>(memory: Map<string, Value>, text: string, value: Value, most = usual) {
  if (memory.size >= most) memory.clear()
  memory.set(text, value)
}
