import { expect, it } from 'vitest'
import { segments } from '../../../adapters/sms/segments.ts'

it.each<[text: string, encoding: string, units: number, count: number]>([
  ['', 'GSM-7', 0, 0],
  ['T-000042', 'GSM-7', 8, 1],
  ['a'.repeat(160), 'GSM-7', 160, 1],
  ['a'.repeat(161), 'GSM-7', 161, 2],
  ['a'.repeat(306), 'GSM-7', 306, 2],
  ['a'.repeat(307), 'GSM-7', 307, 3],
  ['ödeme güncel Ürün Å€', 'GSM-7', 21, 1],
  // The extended letter would be torn between two parts.
  [`${'a'.repeat(152)}€${'a'.repeat(152)}`, 'GSM-7', 306, 3],
  ['Talebiniz açıldı', 'UCS-2', 16, 1],
  ['ş'.repeat(70), 'UCS-2', 70, 1],
  ['ş'.repeat(71), 'UCS-2', 71, 2],
  ['😡', 'UCS-2', 2, 1],
  [`${'ş'.repeat(66)}😡${'ş'.repeat(10)}`, 'UCS-2', 78, 2],
])('%s', (text, encoding, units, count) => {
  expect(segments(text)).toEqual({ encoding, units, segments: count })
})
