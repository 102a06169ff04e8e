/** Runs without spaces that hold a mark, such as a dot: most words of a text hold none, and are not looked at. Linear. */

/** From and to of every run, in order. `mark` is global. */
export function runsWith(mark: RegExp, text: string): [number, number][] {
  const runs: [number, number][] = []
  mark.lastIndex = 0
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    let from = match.index
    while (from > 0 && !isSpace(text.charCodeAt(from - 1))) from--
    space.lastIndex = match.index
    const to = space.exec(text)?.index ?? text.length
    runs.push([from, to])
    mark.lastIndex = to
  }
  return runs
}

const space = /\s/g

/** As \s says it. */
const isSpace = (code: number) =>
  code === 32 || (code >= 9 && code <= 13) || (code >= 160 && /\s/.test(String.fromCharCode(code)))
