/** Builds an element: attributes, then children. Text is always text. */
type Child = Node | string | null | undefined | false

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | boolean> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(key, '')
    else if (value !== false) made.setAttribute(key, value)
  }
  made.append(...children.filter(child => child !== null && child !== undefined && child !== false))
  return made
}

const svg = 'http://www.w3.org/2000/svg'

export function drawing(path: string): SVGElement {
  const made = document.createElementNS(svg, 'svg')
  made.setAttribute('viewBox', '0 0 24 24')
  made.setAttribute('aria-hidden', 'true')
  const line = document.createElementNS(svg, 'path')
  line.setAttribute('d', path)
  made.append(line)
  return made
}
