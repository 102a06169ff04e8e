/** Learned weights as rules/model.json: signed bytes, the least telling features left out. */
import type { PackedModel } from '../../decide/model/model.ts'
import type { Learned } from './learn.ts'

export function pack(
  learned: Learned,
  given: Pick<PackedModel, 'values' | 'together' | 'impacts'>,
  most: number,
): PackedModel {
  const { columns } = learned
  const scale = new Float64Array(columns)
  learned.weights.forEach((weight, i) => {
    scale[i % columns] = Math.max(scale[i % columns]!, Math.abs(weight) / 127)
  })
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
    ...given,
    bias: Array.from(learned.bias, bias => Number(bias.toFixed(4))),
    scale: Array.from(scale, one => Number(one.toPrecision(6))),
    keys: Buffer.from(keys.buffer).toString('base64'),
    weights: Buffer.from(bytes.buffer).toString('base64'),
  }
}
