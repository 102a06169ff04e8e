import type { Instant, Message } from '../message.ts'
import type { WorkingCalendar } from '../policy/files/calendar.ts'
import { nextOpen } from './working-time.ts'

/** As it stands on the ticket. */
export interface Appointment {
  appointmentAt: Instant
  /** In E.164; null where the caller hides it and gave none. */
  callbackNumber: string | null
}

/** When somebody who asked to be called back is called (G2: while the desk is open), and at which number; null: they did not ask. */
export function appointmentOf(message: Message, calendar: WorkingCalendar): Appointment | null {
  if (message.kind !== 'callback') return null
  const { stated, sender } = message
  return {
    appointmentAt: nextOpen(calendar, message.at),
    callbackNumber: stated.phone ?? (sender.address.startsWith('+') ? sender.address : null),
  }
}
