/** Every text that the router sends, with the placeholders that may stand in it. rules/wording/*.yaml hold the words. */
import { criticalOperations, departments, missingFacts, priorities, topics } from '../decision.ts'
import { channels } from '../message.ts'

/** Kinds of notices and paragraphs → names that may stand in braces. Both languages must have all of them. */
export const wordingKinds = {
  // frame of a letter
  greeting: [],
  closing: ['company'],

  // tickets
  'ticket-opened': ['ticket', 'priority', 'department', 'response_due', 'resolution_due'],
  'ticket-appended': ['ticket'],
  'ticket-reopened': ['ticket', 'response_due'],
  'ticket-resolved': ['ticket'],
  'desk-reply': ['ticket', 'text'],
  duplicate: ['ticket'],
  received: [],

  // paragraphs that may follow
  'paragraph.out-of-scope': [],
  'paragraph.credit-within': ['outage'],
  'paragraph.credit-late': ['days'],
  'paragraph.migration': ['entitlement'],
  'paragraph.missing': ['items'],
  'paragraph.held-verification': ['operation'],
  'paragraph.held-stranger': ['operation'],
  'paragraph.held-supervisor': ['operation'],
  'paragraph.incident': ['incident'],
  'paragraph.channel-promise': ['promise'],
  'paragraph.secret-masked': [],
  'paragraph.secret-private': [],
  'paragraph.emergency': ['on_call_line'],
  'paragraph.link-account': ['panel'],

  // conduct and frequency
  'follow-up-warning': ['ticket', 'article', 'count', 'days', 'hours'],
  'duplicate-warning': ['ticket', 'article', 'count', 'days', 'hours'],
  'bombardment-warning': ['because', 'article', 'count', 'days', 'hours'],
  'false-statement-warning': ['because', 'article', 'count', 'days', 'hours'],
  'conduct-warning': ['because', 'article', 'count', 'days', 'hours'],
  'channel-closed': ['channels', 'until', 'because', 'appeal'],
  'suspension-proposed-customer': ['appeal'],
  'refused-closed': ['until', 'appeal'],
  'refused-flood': ['minutes'],
  appeal: ['supervisor'],
  'until-decided': [],

  // identity
  'verification-code': ['code', 'operation', 'ticket', 'minutes'],
  'verification-done': ['ticket', 'operation'],
  'verification-noted': ['ticket', 'operation'],
  'verification-due': ['ticket', 'operation'],
  'verification-wrong': ['left'],
  'verification-locked': ['minutes'],
  'verification-expired': [],
  'verification-unproven': [],
  'contact-linked': [],
  'link-done': ['name'],
  'link-confirm': ['name', 'minutes'],
  'link-wrong': ['left'],
  'link-locked': ['minutes'],
  'link-expired': [],
  'link-taken': [],
  'link-told': ['channel', 'panel'],
  'panel-code': ['code', 'minutes'],

  // on-call line
  'on-call-paged': ['ticket'],
  'on-call-working-hours': ['phone'],
  'on-call-not-critical': [],
  'on-call-unnamed': [],
  'on-call-opened': ['ticket', 'on_call_line'],

  // small answers
  'ask-words': [],
  help: [],
  stop: [],
  start: [],
  'callback-booked': ['ticket', 'when'],

  // staff
  page: ['ticket', 'customer', 'summary', 'word'],
  'page-taken': ['ticket'],
  'page-which': ['tickets'],
  'page-none': [],
  'page-escalated': ['ticket', 'customer', 'summary', 'word'],
  'supervisor-suspension': ['customer', 'because', 'ticket'],
  'supervisor-locked': ['customer', 'ticket', 'operation', 'minutes'],
  'supervisor-link-locked': ['channel', 'sender', 'minutes'],
  'supervisor-page-unanswered': ['ticket'],
  'supervisor-breach': ['ticket', 'priority'],
  'supervisor-appeal': ['customer', 'text'],
  'supervisor-warning': ['ticket', 'priority', 'response_due'],
  'abuse-desk': ['ticket'],
  'legal-desk': ['ticket'],
  'incident-page': ['incident', 'object', 'customers'],
} as const satisfies Record<string, readonly string[]>

export type WordingKind = keyof typeof wordingKinds

/** Groups of single words and phrases, as they stand inside texts and on pages. */
export const wordGroups = {
  priority: priorities,
  department: departments,
  topic: topics,
  operation: criticalOperations,
  channel: channels,
  missing: missingFacts,
  package: ['starter', 'standard', 'premium', 'corporate'],
  /** What a package includes of a migration (G8). */
  entitlement: ['starter', 'standard', 'premium', 'corporate', 'none'],
} as const satisfies Record<string, readonly string[]>

export type WordGroup = keyof typeof wordGroups
