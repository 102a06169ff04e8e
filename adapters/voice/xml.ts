/** TwiML as text: elements with attributes, everything escaped. Pure. */
import { escaped, escapedText } from '../wire/escaped.ts'

export type Attributes = Record<string, string | number | boolean | undefined>

export function element(name: string, attributes: Attributes, ...inside: string[]): string {
  const set = Object.entries(attributes).filter(([, value]) => value !== undefined)
  const open = [name, ...set.map(([key, value]) => `${key}="${escaped(String(value))}"`)].join(' ')
  return inside.length === 0 ? `<${open}/>` : `<${open}>${inside.join('')}</${name}>`
}

/** An element that holds text alone. */
export const leaf = (name: string, attributes: Attributes, text: string): string =>
  element(name, attributes, escapedText(text))

export const document = (...inside: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${element('Response', {}, ...inside)}`
