/** The form of one channel: only what its provider carries. */
import type { Customer } from '../../customer.ts'
import type { Language } from '../../message.ts'
import type { Policy } from '../../policy/policy.ts'
import { type Html, html, type Part } from '../page/html.ts'
import { type IconName, icon } from '../page/icons.ts'
import { makers } from './make.ts'
import type { Said } from './said.ts'
import { tryWords } from './words.ts'

export type TryChannel = Said['channel']
const tryChannels = Object.keys(makers) as TryChannel[]

/** Values that the form begins with, e.g. when a notice is answered. */
export type Begun = Partial<Record<'from' | 'subject' | 'inReplyTo', string>>

const phones: TryChannel[] = ['sms', 'on-call', 'voice', 'whatsapp']

export function channelLinks(current: TryChannel, language: Language, { wordingTr, wordingEn }: Policy): Html {
  const names = (language === 'tr' ? wordingTr : wordingEn).words.channel
  const name = (channel: TryChannel) => (channel === 'on-call' ? tryWords[language].onCall : names[channel])
  return html`<nav aria-label="${tryWords[language].channels}"><ul class="channels">${tryChannels.map(
    channel => html`<li><a href="/?channel=${channel}" ${channel === current ? html`aria-current="page"` : ''}>
${icon((channel === 'on-call' ? 'pulse' : channel) as IconName)} ${name(channel)}</a></li>`,
  )}</ul></nav>`
}

export function writeForm(channel: TryChannel, language: Language, begun: Begun, customers: Customer[]): Html {
  const words = tryWords[language]
  const people = addressesOn(channel, customers)
  const [first] = people
  const files = channel === 'email' || channel === 'chat' || channel === 'form'
  const session = channel === 'form' || channel === 'chat' ? sessionField(language, customers) : ''
  return html`<form method="post" action="/say" enctype="multipart/form-data" id="say">
<input type="hidden" name="channel" value="${channel}">
${session}
${field(
  'from',
  words.from,
  html`<input id="from" name="from" value="${begun.from ?? first?.address ?? ''}" list="people" autocomplete="off" aria-describedby="from-hint" ${channel === 'chat' || channel === 'form' ? '' : html`required`}>
<small id="from-hint" class="muted">${hint(channel, language)}</small>`,
)}
<datalist id="people">${people.map(({ address, name }) => html`<option value="${address}">${name}</option>`)}</datalist>
${field('name', words.name, html`<input id="name" name="name" autocomplete="off" value="${begun.from ? '' : (first?.name ?? '')}">`)}
${channel === 'email' ? mailFields(language, begun) : ''}
${channel === 'email' || channel === 'form' ? field('subject', words.subject, html`<input id="subject" name="subject" value="${begun.subject ?? ''}">`) : ''}
${channel === 'voice' ? choice('call', words.call, words.calls) : ''}
${field('text', words.text, html`<textarea id="text" name="text" rows="6"></textarea>`)}
${files ? field('files', words.files, html`<input id="files" name="files" type="file" multiple>`) : ''}
<button class="primary">${words.send}</button></form>`
}

/** Whoever is logged in at the company's own panel needs no code. */
const sessionField = (language: Language, customers: Customer[]): Html => {
  const words = tryWords[language]
  return html`${choice('session', words.session, { '': words.nobody, ...Object.fromEntries(customers.map(one => [one.id, one.name])) })}
<p class="muted">${words.openPanel} ${customers.slice(0, 6).map(one => html`<a href="/panel?customer=${one.id}" target="_blank" rel="noopener">${one.name}</a> `)}</p>`
}

const mailFields = (language: Language, begun: Begun): Html => {
  const words = tryWords[language]
  return html`${choice('dmarc', words.dmarc, words.dmarcs)}
${field('inReplyTo', words.inReplyTo, html`<input id="inReplyTo" name="inReplyTo" value="${begun.inReplyTo ?? ''}" autocomplete="off">`)}`
}

const field = (id: string, label: string, input: Part): Html =>
  html`<div class="field"><label for="${id}">${label}</label>${input}</div>`

const choice = (name: string, label: string, values: Record<string, string>): Html =>
  field(
    name,
    label,
    html`<select id="${name}" name="${name}">${Object.entries(values).map(([value, text]) => html`<option value="${value}">${text}</option>`)}</select>`,
  )

function hint(channel: TryChannel, language: Language): string {
  const hints = tryWords[language].fromHints
  if (channel === 'email') return hints.email
  if (phones.includes(channel)) return hints.phone
  if (channel === 'chat') return hints.any
  return channel === 'form' ? hints.either : hints.id
}

function addressesOn(channel: TryChannel, customers: Customer[]): { address: string; name: string }[] {
  const kind =
    channel === 'email' || channel === 'form' || channel === 'chat'
      ? 'email'
      : channel === 'sms' || channel === 'on-call' || channel === 'voice'
        ? 'phone'
        : channel
  return customers.flatMap(customer =>
    customer.contacts.flatMap(contact =>
      contact.addresses
        .filter(address => address.kind === kind)
        .map(({ value }) => ({ address: value, name: contact.name })),
    ),
  )
}
