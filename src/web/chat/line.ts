/** A line of a live chat, as the server tells it and the widget shows it. */
export interface Line {
  /** `v` and `d` are numbered apart: the visitor's and the desk's. */
  id: string
  from: 'you' | 'desk'
  /** The visitor's own name for their line, by which a window knows what it has sent. */
  key?: string
  at: number
  text: string
  files?: { name: string | null; size: number | null }[]
}
