/**
 * The contract of a channel. An adapter is a factory that takes options and returns an object literal; bad options
 * throw in the factory and say what to set. It returns; it never calls in. It holds no policy: what a message is
 * worth is decided in src/. `test/adapters/conformance.ts` runs for every adapter.
 */
import type { Channel, Delivery, Language, Message, Session } from '../src/message.ts'

/** A request as received: the bytes are what the provider signed. Header names are lower case. */
export interface RawRequest {
  method: string
  /** The public URL that the provider called, with its query. */
  url: string
  headers: Record<string, string>
  body: Uint8Array
}

/** What vouches for the bytes: shown in the trail, e.g. { by: 'X-Twilio-Signature' }. */
export interface Proof {
  by: string
}
export interface Refusal {
  refused: 'signature' | 'token' | 'malformed'
  /** What the operator should check. Never echoes a secret. */
  because: string
}
export const isRefusal = (answer: Proof | Refusal): answer is Refusal => 'refused' in answer

/** One message's share of a request. `raw` alone must be enough for parse. */
export interface Parcel {
  account: string
  /** The provider's id, or `sha256:…` of the content where it has none. */
  key: string
  raw: Uint8Array
  sentAt: number | null
  /** The sender as the bytes name them, cheaply read: parcels of one lane are decided in order of arrival. */
  lane: string
  session?: Session | null
  /** Hash of what it says, apart from how it travelled, where the provider's ids are not to be trusted (mail). */
  digest?: string
}

/** A part of a message whose other parts come by requests of their own: kept until the whole can be told. */
export interface Piece {
  account: string
  /** What it is a part of: the same for all parts of one message. */
  whole: string
  /** Its own name within the whole; the same when the provider sends it again. */
  key: string
  raw: Uint8Array
  /** How long to wait for further parts after this one, in milliseconds. */
  waitMs: number
}

/** A provider's event that is no message: counted, never a delivery. */
export interface ProviderEvent {
  kind:
    | 'status' | 'read' | 'echo' | 'reaction' | 'typing' | 'deleted' | 'membership' | 'inline' | 'group'
    | 'channel-post' | 'account' | 'test' | 'standby' | 'other' // biome-ignore format: a list
  /** The provider's own name of it. */
  name: string
  /** Id of our outgoing message that a status or read mark speaks of. */
  about?: string
  /** Delivery status of that message, where the event is one. */
  status?: 'sent' | 'delivered' | 'read' | 'failed'
  because?: string
  /** The leg of which call of ours it speaks, where it is about one; `name` says how that went. */
  call?: { callback: number; leg: 'agent' | 'customer' }
}

export interface Split {
  parcels: Parcel[]
  events: ProviderEvent[]
  /** Where the channel's messages can arrive in parts: see `join`. */
  pieces?: Piece[]
}

/** Words that we owe somebody, ready to leave. */
export interface OutgoingNotice {
  id: number
  channel: Channel
  /** Which of our accounts it leaves from, where the channel has several; null: the first. */
  account: string | null
  address: string
  kind: string
  language: Language
  subject: string | null
  text: string
  ticket: string | null
  /** Keys (Message-IDs) of the message that it answers, oldest first: for threading. */
  references: string[]
  /** Last time the customer wrote on this channel (Meta's 24-hour window), or null. */
  lastInboundAt: number | null
  attachments?: { name: string; type: string; bytes: Uint8Array }[]
}

/**
 * `sent`: the provider took it (id = its message id). `retry`: a passing fault, try again after `afterMs` (or backoff).
 * `failed`: final (blocked, bad address, window closed), shown to a person.
 */
export type Sent =
  | { sent: true; id: string | null }
  | { sent: false; retry: true; because: string; afterMs?: number }
  | { sent: false; retry: false; because: string }

/** A file that lies at the provider. `missing` says why not; `retry`: a passing fault. */
export type Fetched = { bytes: Uint8Array; type: string | null } | { missing: string; retry: boolean }

/** A call to a customer. Numbers are in E.164. */
export interface Ring {
  /** Our number of it: comes back in events. */
  callback: number
  agent: string
  customer: string
  /** What the agent hears. */
  language: Language
}

export interface Adapter {
  channel: Channel
  /** The provider's signature over the bytes as received, compared in constant time. */
  verify(request: RawRequest): Promise<Proof | Refusal>
  /** Cheap, no meaning yet: one parcel a message, events that are no messages beside them. Throws on unreadable bodies. */
  split(request: RawRequest): Split
  /** Bytes → meaning. Pure: no network, no clock. Throws where it cannot be understood: the delivery is quarantined. */
  parse(delivery: Delivery): Message | Promise<Message>
  /**
   * The message that these parts make, in order of arrival; what they say again is said once. `waited`: no more will come.
   * 'incomplete' only where nobody has waited yet; 'nothing': they say nothing. Pure, like parse.
   */
  join?(pieces: readonly Piece[], waited: boolean): Parcel | 'incomplete' | 'nothing'
  /** A provider's GET or CRC challenge: the response, or undefined where the request is none. */
  handshake?(request: RawRequest): Response | undefined | Promise<Response | undefined>
  /** The body of the 2xx that the provider expects once the delivery is durable (TwiML, JSON). Default: empty 200. */
  reply?(request: RawRequest): Response
  /** Takes out one notice. Must be idempotent by notice.id where the provider offers a key. Never throws for refusals. */
  send?(notice: OutgoingNotice): Promise<Sent>
  /** The content of an attachment by its `reference`, at most so many bytes. Only from the provider's own hosts. */
  fetchFile?(reference: string, maxBytes: number): Promise<Fetched>
  /** Rings one of us, then the customer, and puts both together. Events with `call` tell how it went. */
  call?(ring: Ring): Promise<Sent>
}

export type AdapterFactory<Options> = (options: Options) => Adapter
