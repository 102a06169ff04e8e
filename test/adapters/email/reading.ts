/** A mail as the e-mail channel reads it, whoever brought it. */
import type { Parcel } from '../../../adapters/adapter.ts'
import { emailAdapter } from '../../../adapters/email/index.ts'
import { simulateOptions } from '../../../adapters/simulate-options.ts'
import type { Message } from '../../../src/message.ts'

const adapter = emailAdapter({ ...simulateOptions.email!, secret: 'fixture-secret' })

export const parcelOf = (body: Uint8Array): Parcel =>
  adapter.split({ method: 'POST', url: '', headers: {}, body }).parcels[0] as Parcel

export const read = async (body: Uint8Array): Promise<Message> =>
  adapter.parse({ id: 1, channel: 'email', receivedAt: 1_772_434_800_000, session: null, proof: '', ...parcelOf(body) })
