/** What was learned, as rules/model.json: signed bytes, the least telling features left out. */
import type { PackedModel } from '../../decide/model/model.ts'
import type { Learned } from './learn.ts'

interface Part {
  learned: Learned
  /** Features that are kept. */
  most: number
}

/** `parts`: in the order of the columns. */
export function pack(parts: Part[], given: Pick<PackedModel, 'values' | 'together' | 'impacts'>): PackedModel {
  const scales = parts.map(({ learned }) => scaleOf(learned))
  return {
    ...given,
    bias: parts.flatMap(({ learned }) => Array.from(learned.bias, bias => Number(bias.toFixed(4)))),
    scale: scales.flatMap(scale => Array.from(scale, one => Number(one.toPrecision(6)))),
    tables: parts.map((part, i) => tableOf(part, scales[i]!)),
  }
}

/** One a column: what a byte of 1 stands for. */
function scaleOf({ weights, columns }: Learned): Float64Array {
  const scale = new Float64Array(columns)
  weights.forEach((weight, i) => {
    scale[i % columns] = Math.max(scale[i % columns]!, Math.abs(weight) / 127)
  })
  return scale
}

function tableOf({ learned, most }: Part, scale: Float64Array): PackedModel['tables'][number] {
  const { columns } = learned
  const rows = Array.from(learned.keys, (_, row) => row)
  const strength = rows.map(row => {
    const part = learned.weights.subarray(row * columns, (row + 1) * columns)
    return part.reduce((sum, weight) => sum + weight * weight, 0)
  })
  const kept = rows
    .sort((a, b) => strength[b]! - strength[a]! || a - b)
    .slice(0, most)
    .sort((a, b) => a - b)
  const bytes = new Int8Array(kept.length * columns)
  kept.forEach((row, at) => {
    for (let c = 0; c < columns; c++) {
      bytes[at * columns + c] = Math.round(learned.weights[row * columns + c]! / (scale[c]! || 1))
    }
  })
  const keys = Int32Array.from(kept, row => learned.keys[row]!)
  return {
    columns,
    keys: Buffer.from(keys.buffer).toString('base64'),
    weights: Buffer.from(bytes.buffer).toString('base64'),
  }
}
