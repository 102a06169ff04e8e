/** Decisions a second on one core: decide alone, beside reading the same words into tokens, which it cannot do without. */
import { adapterFor } from '../adapters/index.ts'
import { simulateConfig } from '../src/config.ts'
import { emptyDossier } from '../src/empty-dossier.ts'
import { decide } from '../src/intake.ts'
import type { Message } from '../src/message.ts'
import { readRules } from '../src/policy/load.ts'
import { compilePolicy } from '../src/policy/policy.ts'
import { read } from '../src/policy/read.ts'
import type { Situation } from '../src/situation.ts'
import { type Figure, figure, perCoreSecond } from './figure.ts'
import { parcel } from './messages.ts'

/** What the project promises on one core. */
const promised = 5_000

export async function decideFigures(ms: number): Promise<Figure[]> {
  const config = simulateConfig()
  const policy = compilePolicy(readRules(config.rules))
  const messages = await Promise.all(Array.from({ length: 1_000 }, (_, n) => messageOf(n)))
  const situation: Situation = {
    reports: [],
    incidents: [],
    freeTickets: ['T-000001', 'T-000002'],
    freeIncidents: ['I-000001'],
    secret: 'the-secret-of-simulate',
    desk: config.desk,
  }
  const of = (n: number) => messages[n % messages.length] as Message
  const deciding = (n: number) => {
    for (let i = 0; i < 100; i++) decide(of(n * 100 + i), stranger(of(n * 100 + i)), situation, policy)
    return 100
  }
  const reading = (n: number) => {
    for (let i = 0; i < 100; i++) read(`${of(n * 100 + i).subject}\n${of(n * 100 + i).text}`)
    return 100
  }
  perCoreSecond(Math.min(1_000, ms), deciding)
  const tokens = perCoreSecond(ms / 2, reading)
  const decisions = perCoreSecond(ms, deciding)
  return [
    figure({
      name: 'decide, one core',
      value: decisions,
      unit: 'messages/s',
      limit: tokens,
      against: `reading the words; to reach are ${promised}/s`,
      reach: promised / tokens,
    }),
  ]
}

async function messageOf(n: number): Promise<Message> {
  const { lane: _, ...kept } = parcel(n, 1_773_000_000_000 + n * 1_000)
  return adapterFor('form').parse({ ...kept, id: n + 1, session: null })
}

const stranger = (message: Message) => emptyDossier(`email:${message.sender.address}`)
