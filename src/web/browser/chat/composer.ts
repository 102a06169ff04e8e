/** Where the visitor writes: words, files, Enter sends, Shift+Enter breaks the line. */
import { chosenFiles } from './chosen-files.ts'
import { drawing, element } from './element.ts'
import type { Waiting } from './memory.ts'
import type { Words } from './words.ts'

export interface Composer {
  form: HTMLFormElement
  focus(): void
}

export function composer(
  words: Words,
  given: { send(message: Waiting): void; typing(): void; problem(text: string): void },
): Composer {
  const chosen = chosenFiles(words, given.problem)
  const area = element('textarea', {
    id: 'words',
    rows: '1',
    placeholder: words.placeholder,
    'aria-label': words.message,
  })
  const input = element('input', {
    type: 'file',
    multiple: true,
    class: 'hidden',
    tabindex: '-1',
    'aria-hidden': 'true',
  })
  const clip = element(
    'button',
    { type: 'button', class: 'clip', 'aria-label': words.attach, title: words.attach },
    drawing('M18 11l-7.5 7.5a4 4 0 0 1-6-6L12.5 5a2.8 2.8 0 0 1 4 4L9 16.5a1.3 1.3 0 0 1-2-2L13.5 8'),
  )
  const send = element(
    'button',
    { class: 'send', 'aria-label': words.send, title: words.send },
    drawing('M4 12l16-8-5 16-3.5-6.5zM11.5 13.5L20 4'),
  )
  const form = element(
    'form',
    { class: 'composer' },
    chosen.list,
    element('div', { class: 'row' }, clip, area, send, input),
  )
  clip.addEventListener('click', () => input.click())
  input.addEventListener('change', () => {
    chosen.add(input.files ?? [])
    input.value = ''
  })
  area.addEventListener('input', () => {
    grow()
    given.typing()
  })
  area.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    form.requestSubmit()
  })
  area.addEventListener('paste', event => {
    chosen.add(event.clipboardData?.files ?? [])
  })
  form.addEventListener('submit', event => {
    event.preventDefault()
    void submit()
  })
  return { form, focus: () => area.focus() }

  async function submit() {
    const text = area.value.trim()
    if (text === '' && !chosen.any()) return
    area.value = ''
    const taken = chosen.take()
    grow()
    const attachments = await Promise.all(taken.map(contentOf))
    given.send({ id: newId(), text, attachments })
  }

  function grow() {
    area.rows = Math.min(5, area.value.split('\n').length)
  }
}

/** Also on pages without https, where crypto.randomUUID is missing. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), byte => byte.toString(16).padStart(2, '0')).join('')

async function contentOf(file: File) {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let letters = ''
  for (let i = 0; i < bytes.length; i += 8192) letters += String.fromCharCode(...bytes.subarray(i, i + 8192))
  return { name: file.name, type: file.type || 'application/octet-stream', content_base64: btoa(letters) }
}
