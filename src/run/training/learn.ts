/** Multinomial logistic regression by AdaGrad: the same examples and seed always give the same weights. */
import type { Features } from '../../decide/model/features.ts'
import type { Field } from '../../decide/model/model.ts'
import type { Random } from './random.ts'

export interface Example {
  features: Features
  /** Column of the right value within each field that is learned. */
  right: Partial<Record<Field, number>>
}

export interface Learned {
  keys: Int32Array
  /** Rows of `columns` weights, in the order of keys. */
  weights: Float32Array
  bias: Float64Array
  columns: number
}

export interface LearnOptions {
  /** What is learned together, in the order of the columns, and how many values each has. */
  sizes: Partial<Record<Field, number>>
  /** Examples of a rare value count more: so much of the way to all values counting the same. */
  balance: number
  epochs: number
  /** Weights are the mean of what they were after each of so many last epochs: the order of the examples decides less. */
  averaged: number
  rate: number
  /** Pulls weights towards nothing, per step. */
  decay: number
  /** A feature seen in fewer examples is left out. */
  least: number
  /** Part of an example's features that is left out, others each time, so that no single word is relied on. */
  leftOut: number
  /** A column that is nearer to right than this learns nothing from the example: quicker, and as good. */
  settled: number
  random: Random
}

export function learn(examples: Example[], options: LearnOptions): Learned {
  const sizes = Object.entries(options.sizes) as [Field, number][]
  const columns = sizes.reduce((sum, [, size]) => sum + size, 0)
  const { keys, telling } = known(examples, options.least)
  const rowOf = new Map<number, number>()
  for (const [row, key] of keys.entries()) rowOf.set(key, row)
  const rows = examples.map(({ features }) => Int32Array.from(features.keys, key => rowOf.get(key) ?? -1))
  const weights = new Float32Array(keys.length * columns)
  const mean = new Float32Array(keys.length * columns)
  const steps = new Float32Array(keys.length * columns).fill(0.01)
  const bias = new Float64Array(columns)
  // What it is about stands in telling words; how urgent it is in everyday ones (not, still, was).
  const plainFrom = columns - (options.sizes.priority ?? 0)
  const shares = sharesOf(examples, sizes, options.balance)
  const order = examples.map((_, i) => i)
  const slope = new Float64Array(columns)
  const live = new Int32Array(columns)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, options.random)
    for (const i of order) step(examples[i]!, thinned(rows[i]!), shares[i]!)
    if (epoch < options.epochs - options.averaged) continue
    weights.forEach((weight, i) => {
      mean[i]! += weight / options.averaged
    })
  }
  // Whoever decides sums up the features as they are.
  telling.forEach((tells, row) => {
    for (let i = row * columns; i < row * columns + plainFrom; i++) mean[i]! *= tells
  })
  return { keys, weights: mean, bias, columns }

  function thinned(row: Int32Array): Int32Array {
    return row.map(one => (options.random.chance(options.leftOut) ? -1 : one))
  }

  function step(example: Example, row: Int32Array, share: number) {
    const { values, count } = example.features
    slope.set(bias)
    for (let f = 0; f < count; f++) {
      if (row[f]! < 0) continue
      const from = row[f]! * columns
      const told = values[f]! * telling[row[f]!]!
      for (let c = 0; c < columns; c++) slope[c]! += (c < plainFrom ? told : values[f]!) * weights[from + c]!
    }
    let first = 0
    for (const [field, size] of sizes) {
      softmaxSlope(slope, first, size, example.right[field]!)
      first += size
    }
    if (share !== 1) for (let c = 0; c < columns; c++) slope[c]! *= share
    let active = 0
    for (let c = 0; c < columns; c++) {
      bias[c]! -= 0.02 * slope[c]!
      if (Math.abs(slope[c]!) > options.settled) live[active++] = c
    }
    for (let f = 0; f < count; f++) {
      if (row[f]! < 0) continue
      const from = row[f]! * columns
      const told = values[f]! * telling[row[f]!]!
      for (let a = 0; a < active; a++) {
        const c = live[a]!
        const gradient = slope[c]! * (c < plainFrom ? told : values[f]!) + options.decay * weights[from + c]!
        steps[from + c]! += gradient * gradient
        weights[from + c]! -= (options.rate * gradient) / Math.sqrt(steps[from + c]!)
      }
    }
  }
}

/** What each example counts, 1 on the whole: by how rare its value of the first field is. */
function sharesOf(examples: Example[], sizes: [Field, number][], balance: number): number[] {
  const [field, size] = sizes[0]!
  const counts = new Array<number>(size).fill(0)
  for (const { right } of examples) counts[right[field]!]!++
  return examples.map(({ right }) => (examples.length / size / counts[right[field]!]!) ** balance)
}

/** Probabilities less what is right: the slope of the log loss. */
function softmaxSlope(sums: Float64Array, first: number, size: number, right: number) {
  let top = Number.NEGATIVE_INFINITY
  for (let c = first; c < first + size; c++) top = Math.max(top, sums[c]!)
  let total = 0
  for (let c = first; c < first + size; c++) total += sums[c] = Math.exp(sums[c]! - top)
  for (let c = first; c < first + size; c++) sums[c] = sums[c]! / total
  sums[first + right]! -= 1
}

/** Features in at least so many examples, and how much each tells: what everybody writes tells little. */
function known(examples: Example[], least: number): { keys: Int32Array; telling: Float32Array } {
  const seen = new Map<number, number>()
  for (const { features } of examples) {
    for (const key of new Set(features.keys.subarray(0, features.count))) seen.set(key, (seen.get(key) ?? 0) + 1)
  }
  const keys = Int32Array.from([...seen].filter(([, times]) => times >= least).map(([key]) => key)).sort()
  return { keys, telling: Float32Array.from(keys, key => tellingOf(seen.get(key)! / examples.length)) }
}

/** Inverse document frequency: 1 for a feature that one example in 170 has. Bounded, so that no slip of the finger decides. */
const tellingOf = (share: number) => Math.min(1.6, Math.log(1 / share) / Math.log(170))

function shuffle(order: number[], random: Random) {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random.next() * (i + 1))
    const kept = order[i]!
    order[i] = order[j]!
    order[j] = kept
  }
}
