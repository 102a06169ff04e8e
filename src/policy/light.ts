/**
 * The same expression with Unicode's letters said in few ranges. `\p{L}` spells out hundreds of them, in kilobytes of machine
 * code for every place where it stands; with all expressions that a message meets, the processor's cache overflows. The ranges
 * hold the letters of every living script that a customer may write in, and no sign of punctuation of general use.
 */
const letters =
  'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u1fff\\u3040-\\ud7ff\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc'

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
