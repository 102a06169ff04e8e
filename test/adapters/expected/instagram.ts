/** What the fixtures of instagram mean, each by its name. */
import type { Taken } from '../taken.ts'

export const instagram: Record<string, Taken> = {
  'as-a-change': {
    messages: [
      {
        key: 'ig_2',
        account: '17841400',
        from: '5500110022',
        text: 'değişiklik olarak',
      },
    ],
  },
  comment: {
    events: ['channel-post comments'],
  },
  'edited-and-not-edited': {
    events: ['other message_edit about ig_9'],
    messages: [
      {
        key: 'ig_1:edit:1',
        account: '17841400',
        from: '5500110022',
        kind: 'edit',
        text: 'Sitem çöktü',
        edits: 'ig_1',
      },
    ],
  },
  'opened-by-a-link': {
    messages: [
      {
        key: 'sha256:8facad99770bbc1b2ecb92920e85fe6dbf98387cfa86cec11360a7d5fb09c00e',
        account: '990011',
        from: 'igsid-1',
        kind: 'command',
        command: 'start',
        text: 'LINK-4821-7730-1954',
        ref: 'LINK-4821-7730-1954',
      },
      {
        key: 'ig_r1',
        account: '990011',
        from: 'igsid-1',
        text: 'Merhaba\nLINK-4821-7730-1954',
        ref: 'LINK-4821-7730-1954',
      },
      {
        key: 'ig_r2',
        account: '990011',
        from: 'igsid-1',
        kind: 'menu',
        menu: 'ICE_1',
        text: 'Nasıl yardımcı olabiliriz?\nLINK-4821-7730-1954',
        ref: 'LINK-4821-7730-1954',
      },
    ],
  },
  picture: {
    messages: [
      {
        key: 'ig_4',
        account: '17841400',
        from: '5500110022',
        files: ['image/jpeg hata.png https://cdn.example/hata.png?oh=1'],
      },
    ],
  },
  standby: {
    events: ['standby standby'],
  },
  'story-reply': {
    messages: [
      {
        key: 'ig_3',
        account: '17841400',
        from: '5500110022',
        text: 'Bu kampanya sürüyor mu?',
        replyTo: ['story:st_1'],
      },
    ],
  },
  'text-as-meta-escapes-it': {
    messages: [
      {
        key: 'ig_1',
        account: '17841400',
        from: '5500110022',
        text: 'Merhaba, sitem çöktü 🙏',
      },
    ],
  },
  unsent: {
    events: ['deleted message_deletions about ig_1'],
  },
}
