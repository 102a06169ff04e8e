/** The files that are to go with the next message, each of which can be taken back. */
import { element } from './element.ts'
import type { Words } from './words.ts'

const mostBytes = 8 << 20

export interface ChosenFiles {
  list: HTMLElement
  add(files: Iterable<File>): void
  /** What was chosen; nothing is any more. */
  take(): File[]
  any(): boolean
}

export function chosenFiles(words: Words, problem: (text: string) => void): ChosenFiles {
  let files: File[] = []
  const list = element('ul', { class: 'chosen', 'aria-label': words.files })
  return { list, add: more => choose([...files, ...more]), take, any: () => files.length > 0 }

  function take(): File[] {
    const taken = files
    choose([])
    return taken
  }

  function choose(next: File[]) {
    if (next.reduce((sum, file) => sum + file.size, 0) > mostBytes) return problem(words.tooLarge)
    files = next
    list.replaceChildren(
      ...files.map(file => {
        const remove = element('button', { type: 'button', 'aria-label': `${words.remove}: ${file.name}` }, '×')
        remove.addEventListener('click', () => choose(files.filter(one => one !== file)))
        return element('li', {}, file.name, remove)
      }),
    )
  }
}
