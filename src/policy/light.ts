/**
 * The same expression with Unicode's letters said in few ranges. `\p{L}` spells out hundreds of them, in kilobytes of machine
 * code for every place where it stands; with all expressions that a message meets, the processor's cache overflows.
 */
import { letterRanges } from './letters.ts'

const escaped = (code: number) => `\\u${code.toString(16).padStart(4, '0')}`
const letters = letterRanges.map(([first, last]) => `${escaped(first)}-${escaped(last)}`).join('')

export function light({ source, flags }: RegExp): RegExp {
  let said = ''
  let isInClass = false
  for (let at = 0; at < source.length; at++) {
    const property = /^\\p\{(L|N)\}/.exec(source.slice(at, at + 5))?.[1]
    if (property) {
      const ranges = property === 'L' ? letters : '0-9'
      said += isInClass ? ranges : `[${ranges}]`
      at += 4
    } else if (source[at] === '\\') said += source.slice(at, ++at + 1)
    else {
      if (source[at] === '[') isInClass = true
      else if (source[at] === ']') isInClass = false
      said += source[at]
    }
  }
  return new RegExp(said, flags)
}
