/** The directory: customers, the people behind them, and the addresses at which they are known. */
import type { Language } from './message.ts'

/** What an address is on file as. sms, voice and form phones are `phone`; chat and form mail addresses are `email`. */
export type AddressKind = 'email' | 'phone' | 'telegram' | 'whatsapp' | 'messenger' | 'instagram' | 'x' | 'visitor'

export interface Address {
  kind: AddressKind
  /** Lower-case mailbox, E.164 number, provider's id. */
  value: string
}

export type Package = 'starter' | 'standard' | 'premium' | 'corporate'

export interface Service {
  product?: string
  domain?: string
  server?: string
  ip?: string
  nameservers?: string[]
}

export interface Customer {
  id: string
  name: string
  kind: 'individual' | 'company' | 'reseller' | 'technical'
  package: Package
  language: Language
  domains: string[]
  services: Service[]
  contacts: Contact[]
}

/** A human behind senders. The main contact of a customer comes first. */
export interface Contact {
  id: string
  name: string
  role: string | null
  addresses: Address[]
}
