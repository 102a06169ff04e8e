/** Outside working hours: when we open, what to do if it cannot wait, and a form whose answer comes by mail. */

import { filled } from '../../../filled.ts'
import { newId } from './composer.ts'
import type { Hours } from './desk.ts'
import { element } from './element.ts'
import type { Memory, Waiting } from './memory.ts'
import type { Words } from './words.ts'

export interface ClosedGiven {
  words: Words
  language: string
  hours: Hours
  known: Memory
  leave(message: Waiting, who: { name: string; email: string }): Promise<boolean>
}

export function closed({ words, language, hours, known, leave }: ClosedGiven): HTMLElement {
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Istanbul' })
  const name = element('input', { id: 'name', autocomplete: 'name', value: known.name })
  const email = element('input', {
    id: 'email',
    type: 'email',
    autocomplete: 'email',
    required: true,
    value: known.email,
  })
  const area = element('textarea', { id: 'message', rows: '3', required: true })
  const send = element('button', { class: 'wide' }, words.send)
  const said = element('p', { role: 'status' })
  const form = element('form', { class: 'closed' },
    element('h3', {}, words.offlineTitle),
    element('p', {}, filled(words.offline, { time: time.format(hours.opensAt ?? Date.now()) })),
    hours.onCallLine && element('p', { class: 'urgent' }, filled(words.urgent, { line: hours.onCallLine })),
    element('label', { for: 'name' }, words.name), name,
    element('label', { for: 'email' }, words.email), email,
    element('label', { for: 'message' }, words.message), area,
    send, said) // biome-ignore format: reads as the form
  const id = newId() // the same for each try: it is kept once
  form.addEventListener('submit', async event => {
    event.preventDefault()
    send.disabled = true
    const taken = await leave(
      { id, text: area.value.trim(), attachments: [] },
      { name: name.value, email: email.value },
    )
    send.disabled = false
    if (taken) form.replaceChildren(element('p', { role: 'status' }, filled(words.offlineSent, { email: email.value })))
    else said.textContent = words.failed
  })
  return form
}
