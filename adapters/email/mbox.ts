/** Mails of an mbox, one at a time, whatever the size of the whole. `>From ` inside is unquoted (mboxrd, RFC 4155). */
import { joined } from '../wire/joined.ts'

export async function* mboxMails(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let lines: Uint8Array[] = []
  let started = false
  let blank = true
  for await (const line of linesOf(chunks)) {
    if (blank && isSeparator(line)) {
      if (started) yield mailOf(lines)
      lines = []
      started = true
      blank = false
      continue
    }
    blank = line.length === 1 || (line.length === 2 && line[0] === 13)
    lines.push(isQuotedFrom(line) ? line.subarray(1) : line)
  }
  if (started || lines.length > 0) yield mailOf(lines)
}

const newline = 10

/** Lines with their ends; the last one may have none. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array[] = []
  for await (const chunk of chunks) {
    let at = 0
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, at)) {
      const line = chunk.subarray(at, end + 1)
      yield joined([...rest, line])
      rest = []
      at = end + 1
    }
    // A copy: streams may use their buffer again.
    if (at < chunk.length) rest.push(chunk.slice(at))
  }
  if (rest.length > 0) yield joined(rest)
}

/** "From ali@example.test Mon Mar  2 10:00:00 2026": an unquoted "From here on …" in a text has no year at its end. */
function isSeparator(line: Uint8Array): boolean {
  if (!startsWith(line, 'From ') || line.length > 500) return false
  return /^From \S+.*\d{1,2}:\d{2}.*\d{4}|^From \S+\s*$/.test(new TextDecoder('latin1').decode(line).trimEnd())
}

function isQuotedFrom(line: Uint8Array): boolean {
  let at = 0
  while (line[at] === 0x3e) at++
  return at > 0 && startsWith(line.subarray(at, at + 5), 'From ')
}

const startsWith = (line: Uint8Array, text: string) =>
  line.length >= text.length && [...text].every((unit, at) => line[at] === unit.charCodeAt(0))

/** Without the empty line that an mbox puts between mails. */
function mailOf(lines: Uint8Array[]): Uint8Array {
  const last = lines.at(-1)
  const empty =
    last !== undefined && (last.length === 1 || (last.length === 2 && last[0] === 13)) && last.at(-1) === newline
  return joined(empty ? lines.slice(0, -1) : lines)
}
