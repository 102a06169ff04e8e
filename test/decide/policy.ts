/** The shipped rules, compiled once for the tests of src/decide. */
import { hear } from '../../src/decide/hear.ts'
import { understand } from '../../src/decide/understand.ts'
import { read } from '../../src/policy/read.ts'
import { rules as policy } from './rules.ts'

export { policy }

type Given = Partial<Parameters<typeof understand>[0]>

/** A message of these words alone. */
export const understood = (text: string, given: Given = {}) =>
  understand(
    {
      subject: null,
      text,
      reading: read(text),
      heard: hear(read(text), policy),
      channel: 'email',
      account: 'destek@santral.test',
      stated: { department: null, priority: null, domain: null, account: null, email: null, phone: null },
      entities: { domains: [], ips: [], tickets: [], errors: [], accounts: [] },
      criticalOperation: null,
      creditClaim: false,
      mailboxDepartment: null,
      ...given,
    },
    policy,
  )
