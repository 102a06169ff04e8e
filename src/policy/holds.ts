/** Whether one of ascending numbers, mostly few, is the one asked for. */
export function holds(numbers: readonly number[], one: number): boolean {
  let from = 0
  let to = numbers.length
  while (to - from > 6) {
    const middle = (from + to) >>> 1
    if (numbers[middle]! <= one) from = middle
    else to = middle
  }
  for (; from < to; from++) if (numbers[from] === one) return true
  return false
}
