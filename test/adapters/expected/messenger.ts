/** What the fixtures of messenger mean, each by its name. */
import type { Taken } from '../taken.ts'

export const messenger: Record<string, Taken> = {
  delivered: {
    events: ['status message_deliveries about m_o1 is delivered', 'status message_deliveries about m_o2 is delivered'],
  },
  edited: {
    messages: [
      {
        key: 'm_1:edit:1',
        account: '880011',
        from: '7700110022',
        kind: 'edit',
        text: 'Mart faturam nerede?',
        edits: 'm_1',
      },
    ],
  },
  'location-and-link': {
    messages: [
      {
        key: 'm_7',
        account: '880011',
        from: '7700110022',
        text: '📍 41, 29 Ofis\nSayfa\nhttps://demirinsaat.example/iletisim',
      },
    ],
  },
  'menu-postback': {
    messages: [
      {
        key: 'm_6',
        account: '880011',
        from: '7700110022',
        kind: 'menu',
        text: 'Beni arayın',
        menu: 'callback',
      },
    ],
  },
  // Our own link in a conversation that is there, then one that begins with the button; an advertisement's says nothing.
  'opened-by-a-link': {
    events: ['other referral'],
    messages: [
      {
        key: 'sha256:9516ab96a4669489e45ece227153bdbfc4445f093ea9a0faa5651908831cdf13',
        account: '880011',
        from: '7700110022',
        kind: 'command',
        command: 'start',
        text: 'LINK-4821-7730-1954',
        ref: 'LINK-4821-7730-1954',
      },
      {
        key: 'm_p1',
        account: '880011',
        from: '7700110022',
        kind: 'command',
        command: 'start',
        text: 'Başla\nLINK-4821-7730-1954',
        ref: 'LINK-4821-7730-1954',
      },
    ],
  },
  'optin-and-handover': {
    events: ['account optin', 'standby pass_thread_control'],
  },
  'page-post': {
    events: ['channel-post feed'],
  },
  'quick-reply': {
    messages: [
      {
        key: 'm_5',
        account: '880011',
        from: '7700110022',
        text: 'Evet',
      },
    ],
  },
  'text-and-read-mark': {
    events: ['read message_reads is read'],
    messages: [
      {
        key: 'm_1',
        account: '880011',
        from: '7700110022',
        text: 'Faturam nerede?',
      },
    ],
  },
  'two-entries': {
    messages: [
      {
        key: 'm_2',
        account: '880011',
        from: '7700110022',
        text: 'bir',
      },
      {
        key: 'm_3',
        account: '880011',
        from: '7700110033',
        text: 'iki',
      },
      {
        key: 'm_4',
        account: '880011',
        from: '7700110022',
        text: 'üç',
      },
    ],
  },
}
