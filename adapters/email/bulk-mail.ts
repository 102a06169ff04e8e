/**
 * Newsletters and posts of lists that we merely receive. A person who writes to us, even through a group of their company,
 * is none: such mail names us in To or Cc, answers a mail of ours, or comes from the domain that the group belongs to.
 */
import { getDomain } from 'tldts'
import type { Headers } from './headers.ts'
import type { OurMailbox } from './our-mailbox.ts'
import { robotSenderOf } from './robot-sender.ts'

export function bulkEvidence(headers: Headers, mailboxes: readonly OurMailbox[]): string | null {
  const precedence = headers.text('precedence')?.toLowerCase() ?? ''
  const unsubscribe = headers.text('list-unsubscribe') !== null
  const { robot } = robotSenderOf(headers)

  const campaign = ['list-unsubscribe-post', 'x-campaign', 'x-campaignid', 'x-campaign-id', 'x-mailer-campaign', 'x-csa-complaints', 'x-mc-user', 'x-newsletter']
    .find(name => headers.text(name) !== null) // biome-ignore format: a list
  const bulk = /^(?:bulk|junk)/.test(precedence)
  if (unsubscribe && (campaign || bulk || robot) && !isPost(headers)) {
    return `List-Unsubscribe, ${campaign ?? (bulk ? `Precedence: ${precedence}` : `From: ${headers.text('from')}`)}`
  }
  if (bulk && robot) return `Precedence: ${precedence}, From: ${headers.text('from')}`
  if (!isPost(headers) && !precedence.startsWith('list')) return null
  if (namesUs(headers, mailboxes) || isOfCompany(headers)) return null
  return headers.text('list-id') ? `List-Id: ${headers.text('list-id')}` : `Precedence: ${precedence || 'list'}`
}

/** Somebody posted to a group: RFC 2369 §3.4 and what list programs set. */
const isPost = (headers: Headers) =>
  ['list-post', 'x-beenthere', 'x-mailing-list', 'mailing-list'].some(
    name => !/^(?:no)?$/i.test(headers.text(name) ?? ''),
  )

function namesUs(headers: Headers, mailboxes: readonly OurMailbox[]): boolean {
  const ours = new Set(
    mailboxes.flatMap(({ address, aliases = [] }) => [address, ...aliases].map(one => one.toLowerCase())),
  )
  return ['to', 'cc'].some(name => headers.mailboxes(name).some(({ address }) => ours.has(address)))
}

function isOfCompany(headers: Headers): boolean {
  const domain = (text: string) => getDomain(text.toLowerCase(), { allowPrivateDomains: true })
  const from = domain(headers.mailboxes('from')[0]?.address.split('@').at(-1) ?? '')
  const group =
    /mailto:[^@>?]+@([^>?\s]+)/i.exec(headers.text('list-post') ?? '')?.[1] ??
    /([\w.-]+)>?\s*$/.exec(headers.text('list-id') ?? '')?.[1]
  return from !== null && group !== undefined && domain(group) === from
}
