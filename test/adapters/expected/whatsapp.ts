/** What the fixtures of whatsapp mean, each by its name. */
import type { Taken } from '../taken.ts'

export const whatsapp: Record<string, Taken> = {
  'batch-of-entries-and-changes': {
    events: ['status sent about wamid.OUT1 is sent'],
    messages: [
      {
        key: 'wamid.B1',
        account: '+908500000003',
        from: '+905321112233 (Ayşe Demir)',
        text: 'bir',
      },
      {
        key: 'wamid.B2',
        account: '+908500000003',
        from: '+905329998877 (Mehmet Kaya)',
        text: 'iki',
      },
      {
        key: 'wamid.B3',
        account: '+908500000003',
        from: '+905321112233 (Ayşe Demir)',
        text: 'üç',
      },
    ],
  },
  'dashboard-test': {
    events: ['test test'],
  },
  document: {
    messages: [
      {
        key: 'wamid.D1',
        account: '+908500000003',
        from: '+905321112233 (Ayşe Demir)',
        text: 'Ödeme dekontu',
        files: ['application/pdf dekont.pdf 8801'],
      },
    ],
  },
  'echo-from-the-app': {
    events: ['echo smb_message_echoes'],
  },
  edited: {
    messages: [
      {
        key: 'wamid.E1',
        account: '+908500000003',
        from: '+905321112233 (Ayşe Demir)',
        kind: 'edit',
        text: 'Sitem açıldı',
        edits: 'wamid.T1',
      },
    ],
  },
  'flow-answers': {
    messages: [
      {
        key: 'wamid.F1',
        account: '+908500000003',
        from: '+905321112233 (Ayşe Demir)',
        text: 'domain: demirinsaat.example',
      },
    ],
  },
  'in-a-group': {
    events: ['group text'],
  },
  'menu-choice': {
    messages: [
      {
        key: 'wamid.M1',
        account: '+908500000003',
        from: '+905321112233 (Ayşe Demir)',
        kind: 'menu',
        text: 'Beni arayın',
        menu: 'callback',
      },
    ],
  },
  'number-changed': {
    events: ['account user_changed_number'],
  },
  order: {
    messages: [
      {
        key: 'wamid.O1',
        account: '+908500000003',
        from: '+905321112233 (Ayşe Demir)',
        text: 'İki alan adı\n2 × com-1y (12.5 USD)',
      },
    ],
  },
  revoked: {
    events: ['deleted revoke about wamid.T1'],
  },
  'text-as-meta-escapes-it': {
    messages: [
      {
        key: 'wamid.T1',
        account: '+908500000003',
        from: '+905321112233 (Ayşe Demir)',
        text: 'Sitem açılmıyor 😡 https://demirinsaat.example/ yardım',
      },
    ],
  },
  'username-hides-number': {
    messages: [
      {
        key: 'wamid.U1',
        account: '+908500000003',
        from: 'TR.13491208655302741918 (Ayşe)',
        text: 'Merhaba',
      },
    ],
  },
  'voice-note': {
    messages: [
      {
        key: 'wamid.A1',
        account: '+908500000003',
        from: '+905321112233 (Ayşe Demir)',
        files: ['audio/ogg - 8802'],
      },
    ],
  },
}
