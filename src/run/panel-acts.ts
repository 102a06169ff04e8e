/** What a customer does in the panel between deliveries, as lines of simulate: a linking code is taken, an account unlinked. */
import type { z } from 'zod'
import { type panelActSchema, takeLinkCode, unlinkAccount } from '../desk/link-account.ts'
import { localIso } from '../local-time.ts'
import type { Instant } from '../message.ts'
import type { Policy } from '../policy/policy.ts'
import type { Sql } from '../store/connect.ts'

export const panelActs =
  (sql: Sql, policy: Policy, secret: string) =>
  (act: z.infer<typeof panelActSchema>, at: Instant): Promise<object> =>
    sql.begin(async tx => {
      const session = { customer: act.customer, ...(act.contact && { contact: act.contact }) }
      if (act.act === 'unlink')
        return (await unlinkAccount(tx, session, act, at)) ? { panel: 'done' } : refused('It is not linked to them.')
      const taken = await takeLinkCode(tx, session, act.channel, { at, policy, secret })
      if ('code' in taken) return { panel: 'done', code: taken.code, until: localIso(taken.expiresAt) }
      return refused(
        taken.refused === 'nobody' ? 'There is no such customer or contact.' : 'Too many codes were taken.',
      )
    })

const refused = (because: string) => ({ panel: 'refused', because })
