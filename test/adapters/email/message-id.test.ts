import { describe, expect, it } from 'vitest'
import { answeredIds, plainMessageId, readSignedId, signedMessageId } from '../../../adapters/email/message-id.ts'

const id = signedMessageId('T-000001', 7, 'key', 'santral.test')

describe('Message-IDs', () => {
  it.each<[field: string | null, id: string | null]>([
    ['<a@b.test>', 'a@b.test'],
    [' <a@b.test>\t', 'a@b.test'],
    ['a@b.test', 'a@b.test'],
    ['<a @b.test>', 'a@b.test'],
    ['<A@B.test>', 'A@B.test'],
    ['<a@[192.0.2.1]>', 'a@[192.0.2.1]'],
    ['text <a@b.test> more', 'a@b.test'],
    ['<>', null],
    ['<a>', null],
    ['<a@b@c>', null],
    ['', null],
    [null, null],
  ])('%j is known as %j', (field, expected) => {
    expect(plainMessageId(field)).toBe(expected)
  })

  it('what a mail answers: nearest first, each once', () => {
    expect(answeredIds(['<c@x>'], ['<a@x> <b@x>\n <c@x>'])).toEqual(['c@x', 'b@x', 'a@x'])
    expect(answeredIds([], ['<a@x><b@x>, broken <>'])).toEqual(['b@x', 'a@x'])
    expect(answeredIds(['Your message of Monday <a@x>'], [])).toEqual(['a@x'])
    expect(answeredIds([], [])).toEqual([])
  })

  it('a signed one says ticket and notice, and nobody else can sign', () => {
    expect(id).toMatch(/^T-000001\.7\.[0-9a-f]{24}@santral\.test$/)
    expect(readSignedId(id, 'key')).toEqual({ ticket: 'T-000001', notice: 7 })
    expect(readSignedId(`<${id}>`, 'key')).toEqual({ ticket: 'T-000001', notice: 7 })
    expect(readSignedId(id.toUpperCase(), 'key')).toEqual({ ticket: 'T-000001', notice: 7 })
    expect(readSignedId(signedMessageId(null, 7, 'key', 'santral.test'), 'key')).toEqual({ ticket: null, notice: 7 })
    for (const wrong of [
      id.replace('T-000001', 'T-000002'),
      id.replace('.7.', '.8.'),
      id.replace(/\.[0-9a-f]{24}@/, `.${'0'.repeat(24)}@`),
      'T-000001@santral.test',
      '',
      '@',
    ])
      expect(readSignedId(wrong, 'key'), wrong).toBeNull()
    expect(readSignedId(id, 'another key')).toBeNull()
  })
})
