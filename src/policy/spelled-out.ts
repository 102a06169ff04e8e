/** A pattern in which every @class is written out as its words, so that the class itself need not be looked for. */
import type { ClassPatterns } from './lexicon.ts'

/** @throws Error naming a class that is not there */
export function spelledOut(pattern: string, classes: ClassPatterns): string {
  return pattern.replace(/(\()?([^()]*?)@([a-z-]+)/g, (_, open: string | undefined, before: string, name: string) => {
    const lines = classes[name]
    if (!lines)
      throw new Error(`pattern "${pattern}": no class "${name}"; there are ${Object.keys(classes).join(', ')}`)
    const words = lines
      .filter(line => !line.includes(' '))
      .map(line => line.replace(/[()]/g, ''))
      .join('|')
    const isInside = open !== undefined && !before.includes(')')
    return `${open ?? ''}${before}${isInside ? words : `(${words})`}`
  })
}
