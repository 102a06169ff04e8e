import { describe, expect, it } from 'vitest'
import { numberOf } from '../../../adapters/whatsapp/number.ts'
import { attachmentAt, fromBase64 } from '../../../adapters/wire/attachment.ts'
import { formFields, jsonObject } from '../../../adapters/wire/body.ts'
import { instant } from '../../../adapters/wire/instant.ts'
import { cut } from '../../../adapters/wire/parts.ts'
import { e164, phoneOrNull } from '../../../adapters/wire/phone.ts'
import { list, text } from '../../../adapters/wire/plain.ts'
import { same } from '../../../adapters/wire/proof.ts'

describe('numbers in E.164', () => {
  it.each([
    ['0532 111 22 33', '+905321112233'], ['532 111 22 33', '+905321112233'], ['905321112233', '+905321112233'],
    ['+90 (532) 111-22-33', '+905321112233'], ['00905321112233', '+905321112233'], ['+16315551234', '+16315551234'],
    ['+12345', '+12345'], ['BANKA', 'BANKA'], [' Örnek Ltd ', 'Örnek Ltd'], ['', ''],
  ])('%s', (written, number) => expect(e164(written)).toBe(number)) // biome-ignore format: a table
  it.each([
    ['BANKA', null],
    ['', null],
    ['0532 111 22 33', '+905321112233'],
    ['yok', null],
  ])('or none: %s', (written, number) => expect(phoneOrNull(written)).toBe(number))
  it.each([
    ['905321112233', '+905321112233'], ['5541988887777', '+5541988887777'], ['554188887777', '+5541988887777'],
    ['554133334444', '+554133334444'], ['5215512345678', '+525512345678'], ['16315551234', '+16315551234'],
  ])('of WhatsApp: %s', (id, number) => expect(numberOf(id)).toBe(number)) // biome-ignore format: a table
})

it.each([
  [1772434800, 1772434800000], ['1772434800', 1772434800000], [1772434800123, 1772434800123], ['1772434800123', 1772434800123],
  ['2021-09-08T06:34:04+0000', 1631082844000], ['2026-03-02T10:00:00+03:00', 1772434800000], ['', null], ['gestern', null], [0, null],
  [null, null], [{}, null],
])('time %s', (given, ms) => expect(instant(given)).toBe(ms)) // biome-ignore format: a table

it.each([
  ['a\u0000b', 'ab'], ['\ud83d', '\ufffd'], ['😡', '😡'], [12, '12'], [true, 'true'], [null, ''], [['x'], ''], [{}, ''], [undefined, ''],
])('text %s', (given, plain) => expect(text(given)).toBe(plain)) // biome-ignore format: a table

it.each([
  [{ a: 1 }, 1],
  [[{ a: 1 }, null, 'x', [1], { b: 2 }], 2],
  ['x', 0],
  [null, 0],
])('a list of %j has %i', (given, count) => expect(list(given)).toHaveLength(count))

it.each([
  ['short', 10, ['short']], ['one two three', 8, ['one two', 'three']], ['one\ntwo three', 7, ['one\ntwo', 'three']],
  ['aaaaaaaaaa', 4, ['aaaa', 'aaaa', 'aa']], ['aaa😡😡', 4, ['aaa', '😡😡']], ['', 4, ['']],
])('cut %j at %i', (words, limit, parts) => expect(cut(words, limit)).toEqual(parts)) // biome-ignore format: a table

it.each([
  ['aGF0YQ==', 'hata'],
  ['aGF0YQ', 'hata'],
  ['data:text/plain;base64,aGF0YQ==', 'hata'],
  ['aGF0\nYQ==', 'hata'],
  ['%%%', null],
  ['', null],
  ['a', null],
])('base64 %j', (given, plain) => {
  const bytes = fromBase64(given)
  expect(bytes && new TextDecoder().decode(bytes)).toBe(plain)
})

it('compares whole texts', () => {
  expect([same('abc', 'abc'), same('abc', 'abd'), same('abc', 'ab'), same('abc', 'abcabc'), same('', ''), same('abc', '')]).toEqual([
    true, false, false, false, true, false,
  ]) // biome-ignore format: a row
})

it('keeps every digit of an id that is too large for a number', () => {
  const body =
    '{"id":17841400123456789,"list":[-930077847535812610],"near":1772434800123,"part":0.12345678901234567890,"text":":17841400123456789"}'
  expect(jsonObject(new TextEncoder().encode(body))).toEqual({
    id: '17841400123456789',
    list: ['-930077847535812610'],
    near: 1772434800123,
    part: 0.12345678901234568,
    text: ':17841400123456789',
  })
})

it('states a hash as hex, however the provider does', () => {
  const hash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
  expect(attachmentAt('1', { hash }).hash).toBe(hash)
  expect(attachmentAt('1', { hash: '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' }).hash).toBe(hash)
  expect(attachmentAt('1', { hash: 'HASH' }).hash).toBeNull()
})

it('reads a form, or the same fields as JSON', () => {
  const bytes = (body: string) => new TextEncoder().encode(body)
  expect(formFields(bytes('From=%2B90&Body=a+b&Body=c'))).toEqual({ From: '+90', Body: 'a b' })
  expect(formFields(bytes('{"From":"+90","NumMedia":1,"Body":null}'))).toEqual({ From: '+90', NumMedia: '1', Body: '' })
  expect(() => formFields(bytes(''))).toThrow('the body is no form')
})
