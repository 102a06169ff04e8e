/** A process that is killed when the provider has taken a notice and nobody has written that down. Run by outbox.test.ts. */
import type { Adapter } from '../../adapters/adapter.ts'
import { outbox } from '../../src/notify/outbox.ts'
import { connect } from '../../src/store/connect.ts'

const [, , database = '', url = ''] = process.argv
const unused = () => {
  throw new Error('the outbox does not read')
}
const adapter: Adapter = {
  channel: 'sms',
  verify: unused,
  split: unused,
  parse: unused,
  async send({ id, address, text }) {
    await fetch(url, { method: 'POST', body: JSON.stringify({ id, address, text }) })
    process.kill(process.pid, 'SIGKILL')
    return { sent: true, id: null }
  },
}
outbox({ sql: connect(database), adapters: { sms: adapter }, clock: Date.now, leaseMs: 300 }).run()
