/** A small seeded generator (mulberry32), so that training gives the same weights on any machine. */
export interface Random {
  /** 0 ≤ x < 1 */
  next(): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
}

export function random(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return {
    next,
    chance: probability => next() < probability,
    pick: list => list[Math.floor(next() * list.length)]!,
  }
}
