/** What intake concludes: outcome + events + trail + notices. Data, nothing else. */
import type { Channel, Instant, Language } from './message.ts'

export const outcomes = [
  'opened', 'appended', 'reopened', 'duplicate', 'coalesced', 'paged', 'answered', 'refused', 'automatic',
  'redelivered', 'quarantined',
] as const // biome-ignore format: a list
export type Outcome = (typeof outcomes)[number]

export const assurances = ['anonymous', 'claimed', 'proven', 'verified'] as const
export type Assurance = (typeof assurances)[number]

export const departments = [
  'technical', 'domain', 'billing', 'sales', 'abuse', 'legal', 'professional-services',
] as const // biome-ignore format: a list
export type Department = (typeof departments)[number]

export const topics = [
  'website-down', 'server-access', 'hosting-account', 'control-panel', 'mailbox', 'domain', 'dns', 'ssl', 'backup',
  'security', 'billing', 'credit-claim', 'migration', 'api', 'abuse-report', 'legal-notice', 'web-development',
  'custom-code', 'cms', 'third-party', 'seo', 'data-recovery', 'hacked-site-cleaning', 'custom-server', 'legal-advice',
  'complaint', 'general',
] as const // biome-ignore format: a list
export type Topic = (typeof topics)[number]

export const priorities = ['critical', 'high', 'normal', 'low'] as const
export type Priority = (typeof priorities)[number]

export type Scope = 'in' | 'out'

export const criticalOperations = [
  'transfer-code', 'ownership-change', 'contact-change', 'dns-change', 'password-reset', 'account-deletion',
  'refund-redirect', 'server-access-grant',
] as const // biome-ignore format: a list
export type CriticalOperation = (typeof criticalOperations)[number]

export const secretKinds = ['password', 'card', 'national-id', 'iban', 'auth-code', 'api-key'] as const
export type SecretKind = (typeof secretKinds)[number]

export type ConductLevel = 0 | 1 | 2 | 3
export type ConductAction = 'warned' | 'channel-closed' | 'proposed-suspension'

export interface Entities {
  domains: string[]
  ips: string[]
  tickets: string[]
  errors: string[]
  accounts: string[]
}

export const missingFacts = ['domain', 'account', 'error', 'since', 'description'] as const
export type MissingFact = (typeof missingFacts)[number]

export interface CreditClaim {
  /** An instant with offset, or a date where only the day is known. Null where the text names no time. */
  outage_at: string | null
  within_window: boolean
  article: string
}

/** One row a stage: which rule of which article said what, and on what evidence. Passes included. */
export interface TrailRow {
  stage: string
  rule: string
  article: string
  because: string
  evidence: string[]
}

export const noticeRecipients = ['customer', 'on-call', 'supervisor', 'abuse-desk', 'legal-desk'] as const

/** Words that we owe somebody: sent later, once. */
export interface Notice {
  to: (typeof noticeRecipients)[number]
  address: string
  channel: Channel
  kind: string
  language: Language
  subject: string | null
  text: string
  ticket: string | null
}

export interface Deadlines {
  response: Instant
  resolution: Instant
}
