/** A delivery's meaning, in one shape for all channels. Pure data: no clock, no network, no policy. */

export const channels = [
  'email', 'sms', 'voice', 'telegram', 'whatsapp', 'messenger', 'instagram', 'x', 'chat', 'form',
] as const // biome-ignore format: one line reads better
export type Channel = (typeof channels)[number]

/** Accounts at a provider that prove themselves but nobody's name: they are linked to a contact by proof (A4.2). */
export const messagingChannels = ['telegram', 'whatsapp', 'messenger', 'instagram', 'x'] as const
export type MessagingChannel = (typeof messagingChannels)[number]

export type Language = 'tr' | 'en'

/** Milliseconds since the Unix epoch. Every time inside the router is one; text only at the edges. */
export type Instant = number

/** What a provider handed over, byte for byte. Never changed. One message = one delivery. */
export interface Delivery {
  /** Order of arrival. */
  id: number
  channel: Channel
  /** Which of our addresses, numbers, bots or pages it came to. */
  account: string
  /** The provider's id, or a content hash where it has none; unique within (channel, account). */
  key: string
  raw: Uint8Array
  /** The provider's time, where it states one. */
  sentAt: Instant | null
  receivedAt: Instant
  /** Set when the panel has logged this customer in. */
  session: Session | null
  /** What the transport proved about the bytes (signature name, mailbox, peer). Shown, never decided on. */
  proof: string
}

export interface Session {
  customer: string
  /** Absent: the customer's main contact stands. */
  contact?: string
}

/**
 * How far the channel itself proves the sender's address.
 * `proven`: DMARC-aligned mail, a provider-signed account or number. `claimed`: nothing proves it, nothing contradicts it.
 * `forged`: the proof was tried and contradicts it (DMARC fail).
 */
export type SenderProof = 'proven' | 'claimed' | 'forged'

export interface Sender {
  channel: Channel
  /** Lower-case mailbox, E.164 number, or the provider's numeric/opaque account id. */
  address: string
  name: string | null
  proof: SenderProof
  /** Words for the trail: what proved it or what failed, e.g. `dmarc=pass header.from=example.test`. */
  because: string
}

export interface Attachment {
  /** File name as the sender gave it, or null. */
  name: string | null
  /** Media type typed by content where bytes are present, else as declared. */
  type: string
  /** Bytes where known, else null. */
  size: number | null
  /** SHA-256 hex of the content, or null while it lies at the provider. */
  hash: string | null
  /** Provider's reference (file id, URL) where the content is not in the delivery. */
  reference: string | null
  /** Over a limit of rules/attachments.yaml: listed, not stored. */
  withheld?: 'too-large' | 'too-many'
  /** Why its content could not be had from the provider; nobody tries any more. */
  missing?: string
  /** The content, where the delivery carries it. Stored once by hash, never part of a decision. */
  bytes?: Uint8Array
}

/** `text` is words typed by a person; the others say what else a delivery can be. */
export type MessageKind =
  | 'text' //          words, files or both
  | 'edit' //          new words for an earlier message, named in thread.edits
  | 'menu' //          a menu step (voice IVR, button, bot command): answered, not ticketed
  | 'command' //       STOP, START, HELP in their languages: see `command`
  | 'contact' //       the sender shared a phone number that the provider vouches for: see `contactPhone`
  | 'voicemail'
  | 'callback'
  | 'placeholder' //   the provider says that there was something it cannot hand over

/** Bounce, auto-reply, list mail, complaint report, receipt or our own mail: never ticketed, never answered. */
export interface Automatic {
  kind: 'bounce' | 'auto-reply' | 'receipt' | 'feedback-report' | 'list' | 'loop' | 'calendar' | 'verification'
  /** Words for the trail: the header or structure that shows it. */
  because: string
  evidence: string[]
  /** Message-ID of ours that it answers, where it names one. */
  about: string | null
  /** The address that failed or complained, where it names one. */
  recipient: string | null
}

export interface Message {
  channel: Channel
  account: string
  key: string
  at: Instant
  kind: MessageKind
  sender: Sender
  session: Session | null
  subject: string | null
  /** The customer's new words alone: no quotes, no signature, no legal footer. '' where there are none. */
  text: string
  /** Everything readable in the body, quotes included. Same as text where the channel has no quoting. */
  fullText: string
  attachments: Attachment[]
  thread: {
    /** Keys or Message-IDs that this answers, nearest first. */
    replyTo: string[]
    /** Key of the message that this one edits. */
    edits: string | null
    /** Ticket number proven by a token that we signed into a Message-ID or reply address; null otherwise. */
    ticket: string | null
    /** Groups parts that were sent as one (an album, a long SMS in parts). */
    group: string | null
  }
  /** What the sender stated in fields of a form, panel, chat start or menu: evidence, not truth. */
  stated: {
    department: string | null
    priority: string | null
    domain: string | null
    account: string | null
    email: string | null
    phone: string | null
  }
  automatic: Automatic | null
  command: 'stop' | 'start' | 'help' | null
  /** E.164 number that the provider vouches is the sender's own (Telegram contact sharing). */
  contactPhone: string | null
  /** A menu step's choice, as the adapter names it ('greeting', 'callback', 'voicemail' …). */
  menu: string | null
  /** What stood in a link of ours that opened the conversation, unseen by the sender (t.me ?start=, m.me and ig.me ?ref=). */
  ref?: string | null
  /** BCP 47 tag the provider states for the user, where it does. */
  locale: string | null
}

/** A Message with everything that is not given at its empty value. Adapters build theirs with it. */
export function message(
  given: Pick<Message, 'channel' | 'account' | 'key' | 'at' | 'sender'> & Partial<Message>,
): Message {
  const text = given.text ?? ''
  return {
    kind: 'text',
    session: null,
    subject: null,
    attachments: [],
    thread: { replyTo: [], edits: null, ticket: null, group: null },
    stated: { department: null, priority: null, domain: null, account: null, email: null, phone: null },
    automatic: null,
    command: null,
    contactPhone: null,
    menu: null,
    locale: null,
    ...given,
    text,
    fullText: given.fullText ?? text,
  }
}
