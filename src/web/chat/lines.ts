/** What was said in a window, by both sides, as the widget shows it; and the place up to which it has been seen. */
import { type DeskLine, deskLines, type VisitorLine, visitorLines } from '../../store/chat.ts'
import type { Sql } from '../../store/connect.ts'
import type { Line } from './line.ts'

/** `12.5`: the last delivery and the last line of the desk. */
export interface Place {
  said: number
  answered: number
}

export const placeOf = (text: string | undefined): Place => {
  const [, said = '0', answered = '0'] = /^(\d{1,15})\.(\d{1,15})$/.exec(text ?? '') ?? []
  return { said: Number(said), answered: Number(answered) }
}

/** Shown again for this long: a window knows lines by their id, so it is better told twice than never. */
const overlapMs = 15_000

export async function linesSince(
  sql: Sql,
  chat: string,
  place: Place,
  now: number,
): Promise<{ lines: Line[]; place: Place }> {
  const since = now - overlapMs
  const [theirs, ours] = await Promise.all([
    visitorLines(sql, chat, place.said, since),
    deskLines(sql, chat, place.answered, since),
  ])
  const lines = [...theirs.map(visitorLine), ...ours.map(deskLine)].sort(inOrder)
  const said = Math.max(place.said, ...theirs.map(line => line.id))
  const answered = Math.max(place.answered, ...ours.map(line => line.id))
  return { lines, place: { said, answered } }
}

/** In one instant an answer comes after what it answers. */
const inOrder = (a: Line, b: Line): number =>
  a.at - b.at || Number(a.from === 'desk') - Number(b.from === 'desk') || Number(a.id.slice(1)) - Number(b.id.slice(1))

const deskLine = ({ id, at, text }: DeskLine): Line => ({ id: `d${id}`, from: 'desk', at, text })

function visitorLine({ id, key, at, text, files, raw }: VisitorLine): Line {
  const posted = raw ? postedOf(raw) : { text: text ?? '', files: files ?? [] }
  const name = key.slice(key.lastIndexOf(':') + 1)
  const shown = posted.files.map(({ name, size }) => ({ name, size }))
  return { id: `v${id}`, from: 'you', key: name, at, text: posted.text, ...(shown.length > 0 && { files: shown }) }
}

function postedOf(raw: Uint8Array): { text: string; files: { name: string | null; size: number | null }[] } {
  try {
    const { text, attachments = [] } = JSON.parse(Buffer.from(raw).toString('utf8'))
    return {
      text: String(text ?? ''),
      files: attachments.map((one: { name?: string }) => ({ name: one.name ?? null, size: null })),
    }
  } catch {
    return { text: '', files: [] }
  }
}
