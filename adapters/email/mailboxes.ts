/** Addresses of a field. The name beside an address is decoded after it is cut off: it can never become the address. */
import { addressParser } from 'postal-mime'

export interface Mailbox {
  name: string | null
  /** Lower case; '' where there is none. */
  address: string
}

export function mailboxesOf(value: string): Mailbox[] {
  return addressParser(withoutComments(value), { flatten: true }).map(({ name, address }) => ({
    name: name?.trim() || null,
    address: (address ?? '').trim().toLowerCase(),
  }))
}

/** Comments may stand anywhere beside a bracketed address; without brackets one is the name: `ali@example.test (Ali)`. */
function withoutComments(value: string): string {
  if (!value.includes('(') || !value.includes('<')) return value
  let done = ''
  let depth = 0
  let quoted = false
  for (let at = 0; at < value.length; at++) {
    const unit = value[at]!
    if (unit === '\\') {
      if (depth === 0) done += value.slice(at, at + 2)
      at++
    } else if (unit === '"' && depth === 0) {
      quoted = !quoted
      done += unit
    } else if (unit === '(' && !quoted) depth++
    else if (unit === ')' && depth > 0) depth--
    else if (depth === 0) done += unit
  }
  return depth === 0 ? done : value
}
