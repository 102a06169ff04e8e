/** What an adapter makes of a body, shown with nothing but what is set: tables of expectations stay readable. */
import type { Adapter, RawRequest } from '../../adapters/adapter.ts'
import { bodyOnly } from '../../adapters/wire/body.ts'
import type { Attachment, Delivery, Message } from '../../src/message.ts'

export interface Taken {
  /** `kind name`, with `about`, `status` and `because` where the event has them. */
  events?: string[]
  messages?: Shown[]
}

export interface Shown {
  key: string
  account: string
  /** Address, or `address (name)`. */
  from: string
  kind?: Message['kind']
  proof?: 'claimed' | 'forged'
  subject?: string
  text?: string
  /** `type name reference`, `-` for what is not known. */
  files?: string[]
  replyTo?: string[]
  edits?: string
  group?: string
  command?: string
  menu?: string
  contactPhone?: string
  ref?: string
  locale?: string
  stated?: Partial<Message['stated']>
}

export async function taken(adapter: Adapter, body: Uint8Array, request: Partial<RawRequest> = {}): Promise<Taken> {
  const { parcels, events } = adapter.split({ ...bodyOnly(body), ...request })
  const messages: Shown[] = []
  for (const parcel of parcels) messages.push(shown(await adapter.parse(deliveryOf(adapter, parcel))))
  return {
    ...(events.length > 0 && {
      events: events.map(one =>
        [one.kind, one.name, one.about && `about ${one.about}`, one.status && `is ${one.status}`, one.because]
          .filter(Boolean)
          .join(' '),
      ),
    }),
    ...(messages.length > 0 && { messages }),
  }
}

export const deliveryOf = (adapter: Adapter, parcel: ReturnType<Adapter['split']>['parcels'][number]): Delivery => ({
  id: 1,
  channel: adapter.channel,
  account: parcel.account,
  key: parcel.key,
  raw: parcel.raw,
  sentAt: parcel.sentAt,
  receivedAt: Date.parse('2026-03-02T10:00:00+03:00'),
  session: parcel.session ?? null,
  proof: 'test',
})

function shown(message: Message): Shown {
  const { sender, thread } = message
  const stated = Object.fromEntries(Object.entries(message.stated).filter(([, value]) => value !== null))
  const all = {
    key: message.key,
    account: message.account,
    from: sender.name ? `${sender.address} (${sender.name})` : sender.address,
    kind: message.kind === 'text' ? null : message.kind,
    proof: sender.proof === 'proven' ? null : sender.proof,
    subject: message.subject,
    text: message.text || null,
    files: message.attachments.length > 0 ? message.attachments.map(file) : null,
    replyTo: thread.replyTo.length > 0 ? thread.replyTo : null,
    edits: thread.edits,
    group: thread.group,
    command: message.command,
    menu: message.menu,
    contactPhone: message.contactPhone,
    ref: message.ref ?? null,
    locale: message.locale,
    stated: Object.keys(stated).length > 0 ? stated : null,
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)) as unknown as Shown
}

const file = (one: Attachment) =>
  [one.type, one.name ?? '-', one.reference ?? (one.bytes ? `${one.bytes.length} bytes` : '-')].join(' ')
