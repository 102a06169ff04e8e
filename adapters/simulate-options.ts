/** Options under which every channel runs without accounts anywhere: the addresses are those of simulate. */
import type { AdapterOptions } from './index.ts'

const twilio = { accountSid: 'AC00000000000000000000000000000000', authToken: 'simulated' }
const meta = { appSecret: 'simulated', verifyToken: 'simulated' }

export const simulateOptions: AdapterOptions = {
  email: {
    mailboxes: [
      { address: 'destek@santral.test' },
      { address: 'support@santral.test' },
      { address: 'abuse@santral.test' },
      { address: 'hukuk@santral.test', aliases: ['legal@santral.test'] },
    ],
    ownMailDomain: 'santral.test',
    authservId: 'mx.santral.test',
    secret: 'simulated',
  },
  sms: { ...twilio, number: '+908500000001' },
  voice: { ...twilio, number: '+908500000002', company: 'Santral', onCallLine: '+908500000112' },
  telegram: { token: '0:simulated', secretToken: 'simulated', bot: '@santral_test_bot' },
  whatsapp: { ...meta, numbers: { '+908500000003': '0' } },
  messenger: meta,
  instagram: meta,
  x: { consumerSecret: 'simulated' },
  chat: {},
  form: {},
}
