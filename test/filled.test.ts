/** Words with values put in, and the right form beside a number. */
import { expect, it } from 'vitest'
import { filled } from '../src/filled.ts'

it.each([
  ['{time} left', { time: '5 min' }, '5 min left'],
  ['{count} of {all}', { count: 0, all: 3 }, '0 of 3'],
  ['{hours hour|hours} left', { hours: 1 }, '1 hour left'],
  ['{hours hour|hours} left', { hours: 24 }, '24 hours left'],
  ['{hours hour|hours} left', { hours: 0 }, '0 hours left'],
  ['{hours hour|hours} left', { hours: 1.5 }, '1.5 hours left'],
  ['{hours hour|hours} left', { hours: '1' }, '1 hour left'],
  ['{left try is|tries are} left', { left: 1 }, '1 try is left'],
  ['{left try is|tries are} left', { left: 4 }, '4 tries are left'],
  ['{n} and {n message|messages}', {}, '{n} and {n message|messages}'],
  ['{name} writes', { name: '{n message|messages}', n: 1 }, '{n message|messages} writes'],
])('%s with %j', (text, values, said) => expect(filled(text, values)).toBe(said))
