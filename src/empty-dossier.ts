import type { Customer } from './customer.ts'
import type { Dossier } from './dossier.ts'

/** Of a group from which nothing has come yet. */
export const emptyDossier = (group: string, customer: Customer | null = null): Dossier => ({
  group,
  customer,
  ambiguous: false,
  tickets: [],
  messages: [],
  standing: [],
  closures: [],
  challenges: [],
  notices: [],
  pages: [],
  muted: [],
  threads: {},
})
