/** TwiML as text: elements with attributes, everything escaped. Pure. */

export type Attributes = Record<string, string | number | boolean | undefined>

export function element(name: string, attributes: Attributes, ...inside: string[]): string {
  const set = Object.entries(attributes).filter(([, value]) => value !== undefined)
  const open = [name, ...set.map(([key, value]) => `${key}="${escaped(String(value))}"`)].join(' ')
  return inside.length === 0 ? `<${open}/>` : `<${open}>${inside.join('')}</${name}>`
}

/** An element that holds text alone. */
export const leaf = (name: string, attributes: Attributes, text: string): string =>
  element(name, attributes, text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'))

export const document = (...inside: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${element('Response', {}, ...inside)}`

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, letter => entities[letter] ?? letter)
