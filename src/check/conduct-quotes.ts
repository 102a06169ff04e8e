/** Which parts of a text are somebody else's words: between quotation marks, lines that begin with >, what was forwarded. Linear. */
const closers: Record<string, string> = { '"': '"', '“': '”“"', '„': '“”"', '«': '»', '‘': "’'", "'": "'’", '”': '”' }
const longest = 300
/** What mail clients put over what they forward: a line that says so, or who it is from and about what. */
const forwarded = [
  /^[ \t>*_=-]{0,80}(?:begin )?(?:forwarded (?:message|mail)|(?:ba[sş]lang[ıi][cç] )?(?:ilet|y[oö]nlendir)il(?:en|mi[sş]) (?:ileti|mesaj|e-?posta))[ \t>*_=:-]{0,80}$/imu,
  /^(?:from|kimden|g[oö]nderen): [^\n]{1,300}\n(?:[^\n]{1,300}\n){0,3}(?:subject|konu): /imu,
]

/** Spans [start, end) in order. A mark opens only before a word and closes only after one, so apostrophes do neither. */
export function quotedSpans(whole: string): [number, number][] {
  const end = Math.min(...forwarded.map(mark => mark.exec(whole)?.index ?? whole.length))
  const text = whole.slice(0, end)
  const spans: [number, number][] = []
  let open = -1
  let closer = ''
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!
    if (open >= 0) {
      if (closer.includes(char) && (char === '"' || char === '»' || !isLetter(text[i + 1]) || suffixed(text, i))) {
        spans.push([open, i + 1])
        open = -1
      } else if (char === closer[0] && closers[char] && !isLetter(text[i - 1])) {
        open = i // an opening mark again: the one before was none
      } else if (i - open > longest || (char === '\n' && text[i + 1] === '\n')) {
        i = open // never closed: what follows its mark is read again, once
        open = -1
      }
    } else if (char === '>' && (i === 0 || text[i - 1] === '\n')) {
      const line = text.indexOf('\n', i)
      spans.push([i, line < 0 ? text.length : line])
      i = line < 0 ? text.length : line - 1
    } else if (closers[char] && !isLetter(text[i - 1]) && text[i + 1] !== undefined && !/\s/.test(text[i + 1]!)) {
      open = i
      closer = closers[char]
    }
  }
  if (end < whole.length) spans.push([end, whole.length])
  return spans
}

const isLetter = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char)

/** 'gerizekalı'ya: a Turkish case ending hangs on the closing mark. */
const suffixed = (text: string, at: number) =>
  /^.?(?:n?d[ae]|n?[ıiuüae]|y[ıiuüae]|l[ae]r)(?![\p{L}])/u.test(text.slice(at + 1, at + 6))
