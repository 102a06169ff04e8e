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
