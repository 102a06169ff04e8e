/** What the fixtures of sms mean, each by its name. */
import type { Taken } from '../taken.ts'

export const sms: Record<string, Taken> = {
  'alphanumeric-sender': {
    messages: [
      {
        key: 'SM0e',
        account: '+908500000001',
        from: 'BANKA',
        proof: 'claimed',
        text: 'Kodunuz 123456',
      },
    ],
  },
  delivered: {
    events: ['status delivered about SM99 is delivered'],
  },
  iptal: {
    messages: [
      {
        key: 'SM0b',
        account: '+908500000001',
        from: '+905321112233',
        kind: 'command',
        text: 'İptal.',
        command: 'stop',
      },
    ],
  },
  mms: {
    messages: [
      {
        key: 'MM0d',
        account: '+908500000001',
        from: '+905321112233',
        text: 'ekran görüntüsü',
        files: ['image/jpeg - https://api.twilio.example/m/0', 'application/pdf - https://api.twilio.example/m/1'],
      },
    ],
  },
  'site-down': {
    messages: [
      {
        key: 'SM0a',
        account: '+908500000001',
        from: '+905321112233',
        text: 'Sitemiz açılmıyor, acil! ğüşıöç İ',
      },
    ],
  },
  'stop-as-twilio-saw-it': {
    messages: [
      {
        key: 'SM0c',
        account: '+908500000001',
        from: '+905321112233',
        kind: 'command',
        text: 'REVOKE',
        command: 'stop',
      },
    ],
  },
  undelivered: {
    events: ['status undelivered about SM98 is failed 30003'],
  },
  'without-sid': {
    messages: [
      {
        key: 'sha256:80da50565f736e5b61297d93b098e1c4c77b122827b331a609fa678c5d1f3e0a',
        account: '+908500000001',
        from: '+905321112233',
        text: 'merhaba',
      },
    ],
  },
}
