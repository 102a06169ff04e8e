/** What the fixtures of x mean, each by its name. */
import type { Taken } from '../taken.ts'

export const x: Record<string, Taken> = {
  'link-and-photo': {
    messages: [
      {
        key: 'dm4',
        account: '100',
        from: '900 (Ayşe Demir)',
        text: 'şurası https://demirinsaat.example/iletisim',
        files: ['image/jpeg - https://pbs.example/1.jpg'],
      },
    ],
  },
  'two-messages-and-our-own': {
    events: ['echo message_create about dm3'],
    messages: [
      {
        key: 'dm1',
        account: '100',
        from: '900 (Ayşe Demir)',
        text: 'Sitem açılmıyor & acil',
      },
      {
        key: 'dm2',
        account: '100',
        from: '900 (Ayşe Demir)',
        text: 'bakar mısınız',
      },
    ],
  },
  'typing-read-and-post': {
    events: [
      'typing direct_message_indicate_typing_events',
      'read direct_message_mark_read_events about dm3 is read',
      'channel-post tweet_create_events',
    ],
  },
}
