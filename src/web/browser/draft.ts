/**
 * What is being written in a form that has a name (`data-draft`) stays in this browser until it was sent: a session that runs
 * out, a closed tab or a refusal loses nothing. Kept for seven days; logging out forgets all of it.
 */

interface Draft {
  at: number
  written: Record<string, string>
}

const prefix = 'santral-draft:'
const lastsMs = 7 * 86_400_000
/** Which draft this tab has sent; the next page knows whether it was taken. */
const sent = 'santral-sent'

export function keepDrafts() {
  try {
    forgetTaken()
    forgetWhere(key => (read(key)?.at ?? 0) < Date.now() - lastsMs)
    for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft]')) keep(form)
    const leave = document.querySelector<HTMLFormElement>('form[action$="/logout"]')
    const area = leave && new URL(leave.action).pathname.split('/')[1]
    leave?.addEventListener('submit', () => forgetWhere(key => key.startsWith(`${prefix}${area}:`)))
  } catch {
    // The browser keeps nothing for us: forms work as they do without scripts.
  }
}

/** Sent is not taken: the session may have run out, or the store be away. */
function forgetTaken() {
  const key = sessionStorage.getItem(sent)
  sessionStorage.removeItem(sent)
  if (key && document.querySelector('[data-taken]')) localStorage.removeItem(key)
}

function keep(form: HTMLFormElement) {
  const key = prefix + form.dataset.draft
  const draft = read(key)
  if (draft && isBlank(form)) restore(form, key, draft)
  form.addEventListener('input', () => {
    if (isBlank(form)) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify({ at: Date.now(), written: writtenIn(form) } satisfies Draft))
  })
  form.addEventListener('submit', () => sessionStorage.setItem(sent, key))
}

/** Puts it back where it stood, and says so. */
function restore(form: HTMLFormElement, key: string, { written }: Draft) {
  for (const [name, value] of Object.entries(written)) {
    const field = form.elements.namedItem(name)
    if (field && 'value' in field) field.value = value
  }
  const note = form.querySelector<HTMLElement>('.restored')
  if (note) note.hidden = false
  note?.querySelector('button')?.addEventListener('click', () => {
    localStorage.removeItem(key)
    form.reset()
    note.hidden = true
    form.querySelector('textarea')?.focus()
  })
}

/** What a person can fill in, files aside. */
function writtenIn(form: HTMLFormElement): Record<string, string> {
  const hidden = new Set([...form.querySelectorAll<HTMLInputElement>('input[type=hidden]')].map(one => one.name))
  const fields = [...new FormData(form)].filter(([name, value]) => typeof value === 'string' && !hidden.has(name))
  return Object.fromEntries(fields) as Record<string, string>
}

/** Choices alone are not words. */
const isBlank = (form: HTMLFormElement) =>
  [...form.querySelectorAll<HTMLInputElement>('textarea, input:not([type=hidden], [type=radio], [type=file])')].every(
    one => one.value.trim() === '',
  )

function read(key: string): Draft | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}

function forgetWhere(is: (key: string) => boolean) {
  for (const key of Object.keys(localStorage)) if (key.startsWith(prefix) && is(key)) localStorage.removeItem(key)
}
