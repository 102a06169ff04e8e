/**
 * Every match of a global expression, in order. As String.matchAll, without the copy of the expression that it makes each
 * time: most of ours find nothing, and the copy would be most of the work.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}
