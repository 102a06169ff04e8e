import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { admitFiles } from '../../src/accept/admit-files.ts'
import type { Attachment } from '../../src/message.ts'
import { attachmentsFile } from '../../src/policy/files/attachments.ts'
import { readRules } from '../../src/policy/load.ts'

const source = readRules(new URL('../../rules', import.meta.url).pathname)['attachments.yaml'] ?? ''
const rules = attachmentsFile.compile(attachmentsFile.schema.parse(parse(source)))
const file = (bytes?: Uint8Array, given: Partial<Attachment> = {}): Attachment => ({
  name: 'dosya',
  type: 'image/png',
  size: null,
  hash: null,
  reference: null,
  ...given,
  ...(bytes && { bytes }),
})
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const program = Uint8Array.from([0x4d, 0x5a, 0x90, 0x00])

describe('the limits of each channel', () => {
  const limits = [
    ['email', 25 << 20, 50],
    ['form', 10 << 20, 10],
    ['chat', 10 << 20, 10],
    ['whatsapp', 16 << 20, 10],
  ] as const
  test.each(limits)('%s', (channel, bytes, count) => expect(rules.limits(channel)).toEqual({ bytes, count }))
})

test('the content says what it is, whatever its name', () => {
  const [picture, posing] = admitFiles([file(png, { type: 'text/plain' }), file(program)], 'form', rules)
  expect(picture).toMatchObject({ type: 'image/png', size: 8, bytes: png })
  expect(picture?.hash).toBe('4c4b6a3be1314ab86138bef4314dde022e600960d8689a2c8f8631802d20dab6')
  expect(posing?.type).toBe('application/vnd.microsoft.portable-executable')
})

test('too large and too many: listed without their bytes', () => {
  const large = new Uint8Array((10 << 20) + 1)
  const files = [file(large), ...Array.from({ length: 11 }, () => file(png))]
  const admitted = admitFiles(files, 'chat', rules)
  expect(admitted.map(one => one.withheld)).toEqual(['too-large', ...Array(10).fill(undefined), 'too-many'])
  expect(admitted.map(one => one.bytes !== undefined)).toEqual([false, ...Array(10).fill(true), false])
  expect(admitted[0]?.size).toBe((10 << 20) + 1)
})

test('what lies at the provider stays as it is', () => {
  const there = file(undefined, { reference: 'file-id-1' })
  expect(admitFiles([there], 'telegram', rules)).toEqual([there])
})
