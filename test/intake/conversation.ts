/** A conversation as a table: who writes what, when and where; the pure fold decides it. No store, no clock. */
import { readFileSync } from 'node:fs'
import { addressesOf, addressKey, senderKey } from '../../src/address.ts'
import { linkCodeOf } from '../../src/check/link-code.ts'
import { simulateConfig } from '../../src/config.ts'
import { readDirectory } from '../../src/directory.ts'
import type { Dossier, LinkOffer, OfferedLink } from '../../src/dossier.ts'
import { emptyDossier } from '../../src/empty-dossier.ts'
import { evolve } from '../../src/evolve.ts'
import { fold } from '../../src/fold.ts'
import type { Line } from '../../src/line.ts'
import { type Channel, type Message, message } from '../../src/message.ts'
import { readRules } from '../../src/policy/load.ts'
import { compilePolicy } from '../../src/policy/policy.ts'
import type { Situation } from '../../src/situation.ts'

export const policy = compilePolicy(readRules(new URL('../../rules', import.meta.url).pathname))
export const cast = readDirectory(
  JSON.parse(readFileSync(new URL('../../fixtures/cast.json', import.meta.url), 'utf8')),
)
const desk = simulateConfig().desk
export const secret = 'a secret of the tests'

export interface Said extends Partial<Omit<Message, 'at' | 'channel'>> {
  /** '2026-11-24 22:00', Istanbul. A Tuesday. */
  at: string
  channel: Channel
  from: string
  text: string
  proof?: Message['sender']['proof']
  to?: string
}

export function conversation() {
  const groups = new Map<string, Dossier>()
  let situation: Situation = {
    reports: [],
    incidents: [],
    freeTickets: Array.from({ length: 200 }, (_, i) => `T-${String(i + 1).padStart(6, '0')}`),
    freeIncidents: ['I-000001', 'I-000002'],
    secret,
    desk,
  }
  let count = 0
  let linkOffers: OfferedLink[] = []

  return {
    say(said: Said): Line {
      const { at, channel, from, text, proof = 'proven', to = 'destek@santral.test', ...rest } = said
      count++
      const sender = { channel, address: from, name: null, proof, because: 'as the test says' }
      const key = said.key ?? `m${count}`
      const given = message({
        ...rest,
        channel,
        account: to,
        key,
        at: Date.parse(`${at.replace(' ', 'T')}:00+03:00`),
        sender,
        text,
      })
      const group = groupOf(given)
      groups.set(group, { ...(groups.get(group) ?? dossier(group)), linkOffers })
      const { decided, situation: after } = fold(
        [{ delivery: count, message: given, group }],
        groups,
        situation,
        policy,
      )
      situation = after
      linkOffers = groups.get(group)?.linkOffers ?? []
      const decision = decided[0]!
      if ('failed' in decision) throw new Error(decision.failed)
      return decision.line
    },
    /** The desk resolves a ticket. */
    resolve(number: string, at: string) {
      const resolvedAt = Date.parse(`${at.replace(' ', 'T')}:00+03:00`)
      for (const [group, one] of groups) {
        groups.set(group, evolve(one, { type: 'ticket-changed', number, change: { status: 'resolved', resolvedAt } }))
      }
    },
    /** A linking code is shown to somebody in the panel. */
    show(offer: Omit<LinkOffer, 'id' | 'expiresAt' | 'issuedAt' | 'status' | 'usedAt'>, at: string): string {
      const issuedAt = Date.parse(`${at.replace(' ', 'T')}:00+03:00`)
      const id = `${offer.contact} ${offer.channel} ${issuedAt}`
      const expiresAt = issuedAt + policy.link.offer.minutes * 60_000
      const customer = cast.find(one => one.id === offer.customer)!
      linkOffers = [
        ...linkOffers,
        { customer, offer: { ...offer, id, issuedAt, expiresAt, status: 'open', usedAt: null } },
      ]
      return linkCodeOf(secret, id)
    },
    dossierOf: (group: string) => groups.get(group)!,
  }
}

function groupOf(given: Message): string {
  if (given.session) return given.session.customer
  const keys = addressesOf(given).map(addressKey)
  const owner = cast.find(one =>
    one.contacts.some(contact => contact.addresses.some(address => keys.includes(addressKey(address)))),
  )
  return owner && given.sender.proof !== 'forged' ? owner.id : senderKey(given)
}

const dossier = (group: string) => emptyDossier(group, cast.find(one => one.id === group) ?? null)

export const kinds = (line: Line) => line.notices.map(notice => notice.kind)
export const rules = (line: Line) => line.trail.map(row => row.rule)
