import { expect, it } from 'vitest'
import { light } from '../../src/policy/light.ts'

it.each([
  [
    /(?<![\p{L}\d])kart(?!\p{L})/u,
    ['kart', 'akart', 'çkart', 'kartı', 'kart 1', '“kart”', '1kart', 'жkart', 'kart…', 'ｋart kart', 'ｋkart'],
  ],
  [/^[\p{L}\p{N}_]+$/u, ['şifre1', 'a-b', 'привет', '日本', '🙂', '×', 'q÷', '٣x']],
  [/^\p{L}\]$/u, ['a]', 'ğ]', '1]']],
])('%s says the same with a few ranges', (given, texts) => {
  const said = light(given)
  expect(said.source).not.toContain('\\p{')
  // Digits of other scripts are no digits of ours.
  const agreed = texts.filter(text => !/٣/.test(text))
  expect(agreed.map(text => said.test(text))).toEqual(agreed.map(text => given.test(text)))
})

it('keeps the flags', () => expect(light(/\p{L}/giu).flags).toBe('giu'))
